import type { ReadWord } from "../../reading/reading.ts";
import { type Line, textOf } from "../layout/lines.ts";
import type { ClinicalContext } from "./statement.ts";
import { announcesVaccines, headsDaysToCome, headsNotGiven, listsNotGiven } from "./not-given.ts";
import { STOP, STOPPED } from "./statuses.ts";
import { bare, flat, isTiled, MARKER, phrases } from "./text.ts";

/**
 * What stands under a heading. `family` is about relatives, `to-come` vaccines not given, `unknown` what a
 * heading nobody knows sets apart from a list, `other` anything this folder does not read.
 */
export type Section =
  | "medications"
  | "immunizations"
  | "allergies"
  | "problems"
  | "vitals"
  | "procedures"
  | "family"
  | "to-come"
  | "unknown"
  | "other";

/** A heading, what it says of all that stands under it, and the words behind it on its own line. */
export interface Heading {
  section: Section;
  line: Line;
  /** "stopped", "active": of the medicines or problems below. */
  status: string | null;
  /** Whether what is below is certainly of this kind: "Treatment" and "Rx" also stand above prose. */
  firm: boolean;
  when: "admission" | "discharge" | null;
  rest: ReadWord[];
}

const CORES: [Section, Set<string>][] = [
  [
    "family",
    phrases(
      "family history|family medical history|family ocular history|family eye history|family general health|foh|fgh|feh|family psychiatric history|fhx|fh|familienanamnese|antécédents familiaux|antecedentes familiares|anamnesi familiare|história familiar|historia familiar|familieanamnese|hereditet|ärftlighet|arvelighet|familjeanamnes|familiehistorie|familiære sygdomme|dispositioner|familiäre belastung|familiäre vorbelastung|familienanamnese eigenanamnese|sukuanamneesi|wywiad rodzinny|soygeçmiş|heredofamiliares|antecedentes heredofamiliares|family hx|fam hx|family medical hx|medical history of the family|family health history|erfelijkheid|eredità",
    ),
  ],
  [
    "procedures",
    phrases(
      "procedures|procedure|procedures performed|operations|operation|surgeries|surgery|surgical history|surgical procedures|psh|interventions|prozeduren|prozedur|eingriffe|operationen|op|interventions chirurgicales|antécédents chirurgicaux|actes|actes réalisés|gestes|procedimientos|procedimientos realizados|cirugías|antecedentes quirúrgicos|interventi|interventi chirurgici|procedure eseguite|procedimentos|cirurgias|antecedentes cirúrgicos|ingrepen",
    ),
  ],
  [
    "allergies",
    phrases(
      "allergies|allergy|drug allergies|drug allergy|medication allergies|food allergies|adverse reactions|adverse drug reactions|intolerances|intolerance|drug intolerances|sensitivities|hypersensitivities|hypersensitivity|allergic to|allergien|allergie|unverträglichkeiten|unverträglichkeit|cave|arzneimittelunverträglichkeiten|allergies connues|allergies médicamenteuses|intolérances|effets indésirables|alergias|alergia|alergias medicamentosas|intolerancias|reacciones adversas|intolleranze|reazioni avverse|alergias conhecidas|intolerâncias|allergieën|allergier|överkänslighet|allergy list|reactions|adrs|adr|allergier og intoleranser|uczulenia|alergie|nietolerancje",
    ),
  ],
  [
    "immunizations",
    phrases(
      "immunizations|shots|immunization|immunisations|immunisation|vaccinations|vaccination|vaccines|vaccine|immunization record|immunization history|vaccination record|vaccination history|vaccines administered|immunizations administered|impfungen|impfung|schutzimpfungen|impfstatus|impfnachweis|vaccins|vaccinations effectuées|vacunas|vacunación|vacunaciones|inmunizaciones|vaccinazioni|vaccini|vacinas|vacinação|imunizações|vaccinaties|vaccinationer|impfpass|internationaler impfausweis|carnet de vaccination|cartilla de vacunación",
    ),
  ],
  [
    "problems",
    phrases(
      "diagnosis|diagnoses|dx|atcd|atcds|antécédents personnels|apr|precedenti|patologie pregresse|k c o|known case of|juicio clínico|juicio diagnóstico|impresión diagnóstica|hipótesis diagnóstica|gh|general health|poh|past ocular history|ocular history|past eye history|eye history|problems|problem|problem list|health issues|current health issues|medical issues|episodelijst|probleemlijst|problemen|medische voorgeschiedenis|lista de problemas|problemliste|conditions|medical conditions|medical history|medical problems|pmh|pmhx|comorbidities|comorbid conditions|health conditions|diagnosen|diagnose|hauptdiagnose|hauptdiagnosen|nebendiagnose|nebendiagnosen|entlassungsdiagnose|entlassungsdiagnosen|dauerdiagnosen|vorerkrankungen|behandlungsdiagnosen|diagnostic|diagnostics|diagnostic principal|diagnostics associés|antécédents médicaux|antécédents|diagnóstico|diagnósticos|antecedentes|antecedentes personales|antecedentes patológicos|antecedentes médicos|diagnosi|patologie|anamnesi patologica remota|comorbidità|antecedentes pessoais|comorbidades|problemas|diagnoses icd|diagnosis icd 10|icd 10 diagnoses|significant past|past significant|postoperative diagnosis|preoperative diagnosis|post operative diagnosis|pre operative diagnosis|diagnosi alla dimissione|diagnosi di dimissione|diagnos|diagnoser|bidiagnos|huvuddiagnos|voorgeschiedenis|diagnose|past history|long term classifications|classifications|long term conditions|past illnesses|medical and surgical history|background history|rozpoznanie|rozpoznania|aktuella problem|tidligere sykdommer|tidligere sygdomme|tidigare sjukdomar",
    ),
  ],
  [
    "vitals",
    phrases(
      "vital signs|vitals|obs on d c|pv|vital parameters|observations|obs|physical measurements|measurements|vitalparameter|vitalzeichen|vitalwerte|signes vitaux|constantes|paramètres vitaux|constantes vitales|signos vitales|parametri vitali|sinais vitais|vitale parameters|vitalparametrar|values|metingen|meetwaarden|messwerte|vitaldaten|mesures|mediciones|misurazioni|latest values|körpermaße|körpermasse|maße|growth|growth parameters|anthropometry|anthropometrics|mensurations|antropometría|antropometria|somatometría|somatometria|auxologia|latest readings|latest measurements|recent readings|exploración física constantes",
    ),
  ],
  [
    "medications",
    phrases(
      "dh|d c meds|d c medications|d c medication|discharge rx|start taking|stop taking|continue taking|keep taking|change how you take|medications|medication|medicines|medicine|meds|drugs|drug list|medication list|medications list|drug history|medication history|dhx|current drugs|actuele medicatie|rx|prescription|prescriptions|prescription items|medications prescribed|medicines prescribed|drugs prescribed|medication reconciliation|treatment|treatments|tta|ttas|ttos|tto|medikation|medikamente|medikationsplan|bundeseinheitlicher medikationsplan|arzneimittel|arzneimitteltherapie|therapie|verordnung|verordnungen|entlassmedikation|entlassungsmedikation|dauermedikation|hausmedikation|aufnahmemedikation|bedarfsmedikation|selbstmedikation|médicaments|traitement|traitements|traitement de fond|ordonnance|prescription médicale|prescription médicamenteuse|medicación|medicamentos|tratamiento|tratamiento farmacológico|fármacos|receta|receta médica|farmaci|terapia|terapia farmacologica|ricetta|prescrizione|prescrizioni|medicação|medicamentos prescritos|receita|receita médica|prescrição|prescrição médica|medicatie|medicijnen|läkemedel|läkemedelslista|läkemedelsordinationer|medicatieoverzicht|medicatielijst|repeat templates|repeat items|what i take|what i take now|what i am taking|what i stopped taking|no longer taking|stopped taking|medicines i take|over the counter|supplements|vitamins and supplements|otc medications|notfallmedikation|notfallmedikamente|emergency medication|emergency medications|rescue medication|rescue medications|médicaments d urgence|medicación de rescate|legemidler|legemidler i bruk|faste legemidler|faste medisiner|behovsmedicin|vid behovsmedicin|fast medicin|medicin|medisiner|lægemidler|medicinlista|leki|przyjmowane leki|zalecone leki|farmacoterapia|recepta|tratamiento habitual|su tratamiento habitual|medikationsliste",
    ),
  ],
  [
    "other",
    phrases(
      "objective|objetivo|lo|eo|ix|inv|history of present illness|history of presenting complaint|hpi|hospital course|brief hospital course|course|course in hospital|clinical course|reason|reason for visit|reason for admission|reason for referral|presenting complaint|chief complaint|complaints|complaint|physical examination|examination|physical exam|exam|on examination|laboratory results|laboratory|laboratory data|lab results|labs|investigations|results|pertinent results|imaging|radiology|plan|management|management plan|treatment plan|follow up|follow up plan|follow up appointments|appointments|instructions|patient instructions|discharge instructions|social history|recommendations|recommendation|disposition|condition|condition at discharge|discharge condition|diet|activity|advice|summary|clinical summary|review of systems|assessment|assessment and plan|impression|clinical notes|clinical details|findings|patient details|patient information|pharmacy use|dispensing|refills|signature|signed|provider|physician|prescriber|doctor|clinician|comments|notes|remarks|next visit|review|warnings|tests|epikrise|anamnese|befund|befunde|verlauf|klinischer verlauf|therapie und verlauf|procedere|prozedere|weiteres vorgehen|untersuchung|untersuchungsbefund|aufnahmebefund|entlassungsbefund|befund bei aufnahme|befund bei entlassung|admission observations|discharge observations|körperliche untersuchung|körperlicher befund|klinischer befund|körperlicher untersuchungsbefund|labor|laborwerte|empfehlung|empfehlungen|beurteilung|zusammenfassung|motif|motif d hospitalisation|histoire de la maladie|mode de vie|examen clinique|examens complémentaires|évolution|conclusion|conclusions|suites|conduite à tenir|biologie|motivo de consulta|motivo de ingreso|enfermedad actual|exploración|exploración física|pruebas complementarias|evolución|recomendaciones|laboratorio|analítica|plan de tratamiento|motivo del ricovero|anamnesi|esame obiettivo|esami|esami di laboratorio|decorso|decorso clinico|conclusioni|indicazioni|controlli|motivo de internamento|história|história da doença atual|exame objetivo|exame físico|exames|evolução|recomendações|recommended vaccines|vaccines due|due|upcoming|what's next|next due|forecast|contraindications|exemptions|legend|key|risk factors|lifestyle|patient education|education|demographics|insurance|emergency contact|care team|encounters|goals|functional status|advance directives|medical equipment|devices|discontinue instructions|therapieempfehlung|blood tests|pathology|complications|estimated blood loss|blood loss|ebl|anesthesia|anaesthesia|sedation|specimens|specimens removed|specimen removed|drains|implants|description of procedure|procedure description|consent|indication|indications|technique|operator|surgeon|assistant|assistants|lichamelijk onderzoek|status|aktuellt status|aktuelt|sosialt|socialt|somatiskt status|fysisk undersökning|objektiv undersøgelse|badanie przedmiotowe|zalecenia",
    ),
  ],
];

const QUALIFIERS = phrases(
  "changes|change|atto|casa|para|saída|arrival|addressed|am|current|discharge|discharged|admission|triage|home|new|newly|active|chronic|past|previous|prior|other|list|of|on|at|to|the|and|for|known|regular|prescribed|started|stopped|stop|discontinued|ceased|changed|continued|continue|continuing|unchanged|ongoing|long|term|longterm|take|taken|your|patient|patient s|patients|my|principal|primary|secondary|main|final|admitting|working|additional|associated|significant|relevant|all|resolved|inactive|as|needed|prn|before|during|after|summary|details|section|including|with|please|i|given|received|recent|latest|in|hospital|clinic|inpatient|outpatient|history|record|advised|this|visit|today|reported|documented|reviewed|updated|status|administered|or|most|update|last|now|repeat|acute|aktuelle|aktueller|aktuell|bei|entlassung|aufnahme|bisherige|derzeitige|weitere|bekannte|dauer|bedarf|nach|und|der|die|das|des|dem|zur|zum|mit|neue|abgesetzte|abgesetzt|pausiert|relevante|empfohlene|durchgeführte|de|la|le|les|du|des|à|a|d|l|sortie|entrée|en|cours|habituel|habituels|actuel|actuels|principal|principaux|principale|secondaires|associés|connues|connus|et|personnels|arrêté|arrêtée|arrêtés|arrêtées|arrêt|poursuivis|al|el|los|las|del|alta|ingreso|nueva|nuevas|nuevo|nuevos|nuova|nuove|nuovi|nova|novas|novos|nouveaux|nouvelles|nye|nya|nieuwe|con|su|modificada|modificado|modificados|cambiada|continuar|actual|actuales|habitual|habituales|domiciliario|principal|secundarios|conocidas|y|suspendidos|suspendida|suspendidas|suspendido|dimissione|alla|in|corso|domiciliare|domiciliari|note|e|ed|ingresso|sospesi|principale|secondarie|atual|atuais|em|uso|na|no|habituais|conhecidas|suspensos|op|bij|ontslag|actuele|vid|utskrivning|aktuella|icd|icd 10|icd10|icd 10 cm|icd 10 gm|cim 10|cie 10|nkda|vitamins|supplements|herbals|intolerances|non|prescription|counter|reactions|adverse|present|surgeries|surgical|medical|performed|these|following|you|should",
);
const ALSO = phrases("and|et|und|y|e|or|of|de|the|intolerances|adverse reactions|reactions|sensitivities|supplements");

/** What only says that medicines may follow. */
const LOOSE =
  /^(ordonnance( bizone)?|prescriptions?|prescription (medicale|medicamenteuse)|receta( medica)?|ricetta( medica)?|receita( medica)?|prescricao( medica)?|prescrizion[ei]|verordnung(en)?|rezept|treatments?|traitements?|therapie|tratamiento|terapia|rx|op|management|operations?)$/;

const DAY = String.raw`\d[\d./-]{5,9}|\d{1,2}\.? \p{L}{3,9}\.? \d{4}|\p{L}{3,9}\.? \d{1,2},? \d{4}`;
/** The day a heading is of: "Medications as of 03/14/2024", "Vital signs (14.03.2024)", "Investigations (2 June 2026):". */
const DAY_BEHIND = new RegExp(
  String
    .raw`(?:\s\(?(?:as of|stand|au|am|reviewed|updated)[:\s]+|\s*\(|\s+[-–]\s+)(?:on |am |el |le )?(?:${DAY})\)?\s*:?$`,
  "iu",
);
/** What is measured has its day right behind: "Vitals 03/14/2024"; a vaccine's or an operation's day is no heading's. */
const DAY_MEASURED = new RegExp(
  String.raw`^(vital[^:]{0,20}|labs?|laboratory[^:]{0,12}|results) (?:${DAY})\s*:?$`,
  "iu",
);

/** "Acute medication (last 12 months)": how far back a list goes. */
const SPAN_BEHIND = /\s*\((?:(?:in|over|within) )?(?:the )?(?:last|past) [\p{L}\d ]{3,20}\)(?=\s*:?$)/iu;

/** The section words announce, when they are a heading and nothing else. */
function sectionOf(text: string): Pick<Heading, "section" | "status" | "firm" | "when"> | null {
  const words = bare(text.replace(SPAN_BEHIND, "").replace(DAY_BEHIND, "").replace(DAY_MEASURED, "$1"))
    .replace(/^(\d{1,2}|[ivx]{1,4}|[a-h]) (?=\p{L})/u, "").split(" ").filter((word) => word !== "");
  if (words.length === 0 || words.length > 8 || words.some((word) => /^\d{3,}$/.test(word))) return null;
  for (const [section, core] of CORES) {
    if (isTiled(words, core)) return { section, ...about(words) };
    const kept = strip(words, core);
    if (kept && isTiled(kept, new Set([...core, ...ALSO]))) return { section, ...about(words) };
  }
  return null;
}

/** The words without those that only tell which of them; null when no other is left. */
function strip(words: string[], core: Set<string>): string[] | null {
  const kept: string[] = [];
  for (let i = 0; i < words.length;) {
    const length = [4, 3, 2, 1].find((n) => i + n <= words.length && core.has(words.slice(i, i + n).join(" ")));
    if (length) kept.push(...words.slice(i, i + length));
    else if (!QUALIFIERS.has(words[i]!) && !/^(19|20)?\d\d$/.test(words[i]!)) return null;
    i += length ?? 1;
  }
  return kept.length > 0 ? kept : null;
}

const NO_MORE = new RegExp(String.raw`\b(?:${STOPPED}|${STOP}|no longer|held)\b`);

function about(words: string[]): Pick<Heading, "status" | "firm" | "when"> {
  const text = words.join(" ");
  const status = NO_MORE.test(text)
    ? "stopped"
    : /\b(resolved|inactive)\b/.test(text)
    ? "resolved"
    : /\b(active|continued?|continuing|current|ongoing|new|unchanged|started)\b/.test(text)
    ? "active"
    : null;
  return { status, when: whenOf(text), firm: words.length > 1 || !LOOSE.test(text) };
}

/** Whether a text says of what it tells that it was found on admission or at discharge. */
function whenOf(text: string): Heading["when"] {
  const plain = flat(text);
  const left = /\b(discharged?|entlass(?:ung|befund)\w*|sortie|alta|dimissione|ontslag|utskrivning)\b/.test(plain);
  const came =
    /\b(admission|admitting|admitted|on arrival|presentation|aufnahme\w*|entree|ingreso|ingresso|internamento|opname|inskrivning)\b/
      .test(plain);
  return left === came ? null : left ? "discharge" : "admission";
}

/** The day of a stay that a text tells it is of. */
export function dayOfStay(
  text: string,
  { admitted, discharged }: Pick<ClinicalContext, "admitted" | "discharged">,
): string | null {
  const when = whenOf(text);
  return when === "discharge" ? discharged : when === "admission" ? admitted : null;
}

/** The heading a line is, alone or with what it announces behind it: "Allergies: penicillin", "Rx  1. Amoxicillin 500 mg". */
export function headingOf(line: Line): Heading | null {
  const { words, cells } = line;
  if (
    cells.length === 1 && !MARKER.test(line.text) && headsNotGiven(line.text) || listsNotGiven(line.text) ||
    headsDaysToCome(cells.map(({ text }) => text))
  ) {
    return { section: "to-come", status: null, firm: true, when: null, line, rest: [] };
  }
  if (cells.length === 1 && announcesVaccines(line.text)) {
    return { section: "immunizations", status: null, firm: true, when: null, line, rest: [] };
  }
  const whole = words.length <= 9 ? sectionOf(line.text) : null;
  if (whole) return { ...whole, line, rest: [] };
  const at = words.findIndex(({ text }) => /[:：]$/.test(text));
  const colon = at >= 0 && at < 8 ? sectionOf(textOf(words.slice(0, at + 1))) : null;
  if (colon) return { ...colon, line, rest: words.slice(at + 1) };
  const first = cells[0]!;
  const cell = cells.length > 1 && first.words.length <= 6 ? sectionOf(first.text) : null;
  if (cell && cells.length <= 3) return { ...cell, line, rest: words.slice(first.words.length) };
  const sign = /^(rx|℞|rp\.?\/?)[.:/]?$/i.test(words[0]!.text) && words.length > 1;
  return sign ? { section: "medications", status: null, firm: false, when: null, line, rest: words.slice(1) } : null;
}

/** "PMH: eczema. FH: asthma": what stands behind a second heading of the line is under that one, and of relatives perhaps. */
export function innerHeading(heading: Heading): { rest: ReadWord[]; next: Heading } | null {
  const { rest, line } = heading;
  for (let end = 0; end < rest.length; end++) {
    if (!/[:：]$/.test(rest[end]!.text)) continue;
    for (let from = Math.max(0, end - 4); from <= end; from++) {
      const before = rest[from - 1]?.text ?? "";
      const found = from === 0 || /[.;,|]$/.test(before) ? sectionOf(textOf(rest.slice(from, end + 1))) : null;
      if (found && from > 0) {
        return { rest: rest.slice(0, from), next: { ...found, line, rest: rest.slice(end + 1) } };
      }
    }
  }
  return null;
}

/** Whether this folder reads what stands under the heading. */
export const isReadHere = ({ section }: Heading): boolean => section !== "other";

/** What a report of a procedure says besides its results: "Complications: None" is no finding of a laboratory. */
export const PROCEDURAL =
  /^(?:assistants?|surgeons?|complications?|(?:estimated )?blood loss|ebl|an(?:a)?esthesia|sedation|specimens?(?: removed)?|drains|implants|consent)\s*:/i;
