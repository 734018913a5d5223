import { type DateOrder, parseDate, type ParsedDate } from "../fields/dates.ts";
import { isRelativesAlone } from "../fields/relatives.ts";
import { daysOf } from "./medication-days.ts";
import { NOT_TAKEN, NOT_TAKING, ON_HOLD, statusSaid, STOP, STOPPED } from "./statuses.ts";
import { firstOfSteps, formerDoses } from "./dose-changes.ts";
import {
  AMOUNT,
  DURATION,
  FORM,
  FORM_FIRST,
  frequenciesIn,
  mask,
  MEALTIME,
  ROUTE,
  type Span,
  spansOf,
  STRENGTH,
  SUPPLY,
} from "./sig.ts";
import { flat, MARKER, trimmed } from "./text.ts";

/** The parts a text about one medicine prints. `count` is an amount in tablets, puffs or drops. */
export interface MedicationParts {
  name: string;
  strength: string | null;
  form: string | null;
  dose: string | null;
  count: string | null;
  route: string | null;
  frequency: string | null;
  duration: string | null;
  start: ParsedDate | null;
  end: ParsedDate | null;
  prescriber: string | null;
  status: string | null;
  /** Whether the text began with a number or bullet, or with a form ("Tab."). */
  marked: boolean;
}

/** What is done with a medicine, said before its name. */
const VERB_FIRST = new RegExp(
  String
    .raw`^(?:(?:please )?(?:start(?:ed)?|begin|commence[d]?|continue[d]?|take|increase[d]?|decrease[d]?|reduce[d]?|change[d]?|new|restart|resume[d]?|prescribed|give|${STOPPED}|${STOP}|${ON_HOLD}|iniciar|empezar|continuar|mantener|manter|iniziare|continuare|proseguire|poursuivre|debuter)\b(?: on| taking)?[:\s]+|(?:arret|stop|suspension|sospensione) (?:de la |de l'|du |des |de |di |d')|absetzen(?: von)? )(?=[a-z])`,
);
const PRESCRIBER =
  /(?:prescribed by|prescriber|ordered by|verordnet von|prescrit par|prescrito por|prescritto da)[\s:]+([^,;()|]{3,60})/i;
const TAKE =
  /(?:take|taking|give|inject|inhale|apply|use|instil|insert|spray|chew|swallow|dose|sig|dosage|nehmen|einnehmen|dosis|dosierung|prendre|posologie|tomar|posologia|assumere|dose unique)[\s:]*/;
const COUNTED = new RegExp(
  String
    .raw`(?<![a-z\d.,/-])(?:\d+(?:[.,]\d+)?(?:\s?(?:-|to|bis|a)\s?\d+)?|\d\/\d|½|¼|1½|one|two|three|half(?: a)?|une?|eine?|una)\s?(?:\([^)]{1,9}\)\s?)?(?:tab(?:let)?s?|tabletten?|tbl|cap(?:sule)?s?|kapseln?|comprimes?|cps?|cpr|gelules?|comprimidos?|tabletas?|tablett(?:er|en)?|kapslar|kapsel|capsulas?|compress[ae]|capsul[ae]|puffs?|hub|drops?|tropfen|gouttes?|gotas?|gocc(?:e|ia)|sachets?|sobres?|bustin[ae]|sprays?|patch(?:es)?|suppositor(?:y|ies)|zapfchen|ampoules?|amp|inhalations?|applications?|spoonfuls?|teaspoons?|tsp|tablespoons?|stuck|stk|lozenges?|vials?|doses?|dosis|bouffees?|inalazion[ei]|inalac(?:ao|oes)|inhalacion(?:es)?|jatos?|pulsacion(?:es)?|pulverisations?|pulverizac(?:ao|oes|ion|iones)|unidades?|unita|pen|gtts?|wdech(?:y|ow)?|kropl[ei]|tabl|kaps|dryp)(?![a-z])|(?<![a-z\d.,/-])(?:one|two|three|half|\d)(?= to be (?:taken|used|inhaled))|(?<=take )(?:one|two|three|half|\d)(?= (?:at|in the|every|each|daily|once|twice|(?:two|three|four|\d) times|on)(?![a-z]))`,
  "g",
);

/**
 * Reads what a line or an item of a list prints of one medicine: "Tab. Metformin 500 mg 1-0-1 x 30 days after food",
 * "Amoxicillin 500 mg capsule, take 1 capsule by mouth three times daily for 7 days". Null when it begins with no name.
 */
export function parseMedication(text: string, order: DateOrder): MedicationParts | null {
  let printed = text.normalize("NFC").replace(/\s+/g, " ").trim();
  // "1  Furosemida, 40 mg": a number before a name in capitals counts the list.
  const marker = printed.match(MARKER)?.[0] ?? printed.match(/^\d{1,2} (?=\p{Lu}\p{L}{3})/u)?.[0] ?? "";
  printed = printed.slice(marker.length).replace(/^[“"']/, "").replace(PACK_NUMBER, "");
  const day = printed.match(DAY_FIRST)?.[0] ?? "";
  printed = printed.slice(day.length);
  const verb = flat(printed).match(VERB_FIRST)?.[0] ?? "";
  const status = verb ? statusSaid(flat(verb)) : null;
  printed = printed.slice(verb.length);
  const first = flat(printed).match(FORM_FIRST)?.[0] ?? "";
  printed = printed.slice(first.length);
  const flatText = flat(printed);
  const own = partsOf(printed, flatText, order);
  const name = nameOf(printed, flatText, own.all);
  if (!name) return null;
  const { all: _, ...parts } = own;
  return {
    ...parts,
    name,
    form: parts.form ?? (trimmed(first) || null),
    start: parts.start ?? (day ? parseDate(day, order) : null),
    status: parts.status ?? status,
    marked: marker !== "" || first !== "",
  };
}

/** "02-May-2025  Metformin 500mg tablets": the day of an entry, as British practices print their lists. */
const DAY_FIRST =
  /^(?:\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{4}-\d\d-\d\d|\d{1,2}[ -]\p{L}{3,9}[ -]\d{4})\s+(?=\p{Lu}\p{L}{3})/u;

/** "(024402051) BISOPROLOLO DOC*28CPR": the number of the pack in the Italian register (AIC) in front, nine digits that begin with 0. */
const PACK_NUMBER = /^\(?0\d{8}\)?\s+(?=\p{L})/u;

/** The parts of a text without its name: of a cell, or of a line of directions. */
export function partsOf(
  printed: string,
  flatText: string,
  order: DateOrder,
): Omit<MedicationParts, "name" | "marked"> & { all: Span[] } {
  const remark = flatText.match(NOT_TAKING);
  if (!remark) return partsTaken(printed, flatText, order);
  const [from, to] = [remark.index!, remark.index! + remark[0].length];
  const without = (text: string) => text.slice(0, from) + " ".repeat(to - from) + text.slice(to);
  const parts = partsTaken(without(printed), without(flatText), order);
  return { ...parts, status: NOT_TAKEN, all: [...parts.all, { from, to, text: "" }] };
}

function partsTaken(
  printed: string,
  flatText: string,
  order: DateOrder,
): Omit<MedicationParts, "name" | "marked"> & { all: Span[] } {
  const dates = daysOf(printed, flatText, order);
  const prescriber = printed.match(PRESCRIBER);
  const signed = prescriber
    ? [{ from: prescriber.index!, to: prescriber.index! + prescriber[0].length, text: "" }]
    : [];
  const former = formerDoses(flatText);
  let left = mask(flatText, [...dates.spans, ...signed, ...former]);
  const durations = spansOf(DURATION, printed, left);
  left = mask(left, durations.map((span) => widen(span, left)));
  const supply = spansOf(SUPPLY, printed, left).filter(({ from }) => from > 0);
  left = mask(left, supply);
  const strengths = spansOf(STRENGTH, printed, left);
  const beforeFrequency = mask(left, strengths);
  const frequencies = frequenciesIn(printed, beforeFrequency);
  left = mask(beforeFrequency, frequencies);
  const meals = frequencies.length === 0 ? spansOf(MEALTIME, printed, left) : [];
  left = mask(left, meals);
  const counts = spansOf(COUNTED, printed, left).filter(({ text }) => !isSupply(text));
  const routes = spansOf(ROUTE, printed, left);
  left = mask(left, [...counts, ...routes]);
  const forms = spansOf(FORM, printed, left);
  const take = flatText.search(TAKE);
  const firstSig = Math.min(...[take < 0 ? Infinity : take, ...[...frequencies, ...counts].map(({ from }) => from)]);
  const strength = strengths.find(({ from }) => from < firstSig) ?? null;
  const dose = strengths.find((one) => one !== strength && one.from >= Math.min(firstSig, strength?.to ?? Infinity));
  const onlyDose = strength === null ? strengths[0] ?? null : null;
  // "Syp. Paracetamol 5 ml": a volume alone is what is taken, and no strength.
  const isVolume = strength !== null && /^[\d.,\s-]+(?:ml|cc|l)$/.test(flat(strength.text));
  // The directions of several steps are kept whole: the dose of the first, and all that is printed behind it.
  const step = firstOfSteps(flatText, { masses: strengths, counts, frequencies, forms });
  const now = step && step !== strength && strengths.includes(step) ? step : step ? undefined : dose;
  return {
    strength: isVolume ? null : strength?.text.trim() ?? null,
    dose: (now ?? (isVolume ? strength : onlyDose))?.text.trim() ?? null,
    count: counts[0]?.text.trim() ?? null,
    form: forms[0]?.text.trim() ?? null,
    route: routes[0]?.text.trim() ?? null,
    frequency: (step ? trimmed(printed.slice(step.to)) : (frequencies[0] ?? meals[0])?.text.trim()) || null,
    duration: step ? null : durations[0]?.text.trim() ?? null,
    start: dates.start,
    end: dates.end,
    prescriber: prescriber?.[1]?.trim() ?? null,
    status: dates.stopped ? "stopped" : statusSaid(flatText),
    all: [
      ...dates.spans,
      ...signed,
      ...former,
      ...durations.map((span) => widen(span, flatText)),
      ...supply,
      ...strengths,
      ...frequencies,
      ...meals,
      ...counts,
      ...routes,
      ...forms,
    ],
  };
}

/** "28 tablet" behind the directions is what is handed out. */
const isSupply = (text: string) =>
  Number(text.match(/^\d+/)?.[0] ?? 0) > 20 && /tab|cap|tbl|kaps|comp|gel|dos|patch|stuck/i.test(flat(text));

/** A duration with the word that announces it: "for 7 days". */
function widen(span: Span, flatText: string): Span {
  const lead = flatText.slice(0, span.from).match(
    /(?:for|x|×|during|over|pendant|durante|por|per|fur|uber|voor|duration|dauer|duree)[\s:]*$/,
  );
  return lead ? { ...span, from: span.from - lead[0].length } : span;
}

/** What ends a name although no part begins there. */
const NAME_END =
  /\s[–—-]\s|[:;|]|\sto\s(?=\d)|,\s|(?<=\p{L})\*(?=\d)|\s(?:take|apply|inhale|use|give|inject|instil|sig|to be taken|as directed|dose|if|when)\b|\s=|→/u;
const NO_NAME =
  /^(?:ausgedruckt|gedruckt|printed|imprime|impreso|stampato|impresso|seite|page|commonly|what|place|put|also|generic|brand|take|taken|apply|inhale|use|give|inject|sig|refills?|qty|quantity|disp|dispense|no|not|if|and|for|with|after|before|avoid|do|please|continue|review|return|call|the|this|these|your|you|he|she|patient|dr|date|page|tel|phone|fax|name|dob|age|sex|mrn|address|signature|weight|height|bp|pulse|temp|total|number|dose|dosage|strength|route|frequency|duration|instructions?|indication|start|stop|note|notes|as|at|in|on|once|twice|every|each|daily|one|two|three|half|morning|evening|max|maximum|until|status|reason|prescriber|prescribed|by|or|to|from|docteur|doctor|mme|madame|monsieur|mr|mrs|ms|prof|professor|dott|dottssa|dra|sr|sra|herr|frau|rpps|adeli|siret|finess|cabinet|hopital|hospital|clinic|clinica|praxis|centre|center|rue|street|avenue|surgery|pharmacy|pharmacie|apotheke|farmacia|ordonnance|prescription|receta|ricetta|receita|rezept|dear|thank|i|we|yours|sincerely|allerg\w*|diagnos\w*|repeat|valid|expires?|le|la|un|une|pendant|si|a|renouveler|ne|nicht|bitte|nehmen|tomar|prendre|durante|por|per|non|nao|bei|signed|nhs|reg|registration|license|licence|batch|lot|exp|was|were|is|are|has|had|blood|goal|target|result|range|reference|normal|serum|urine|plasma|weeks?|woche|months?|monat|semana|semaine|settimana)$/;

/** The name a text begins with: its words up to the first part that is something else. */
function nameOf(printed: string, flatText: string, all: Span[]): string | null {
  const firsts = all.map(({ from }) => from).filter((from) => from > 0);
  if (all.some(({ from }) => from === 0)) return null;
  const end = Math.min(printed.length, ...firsts, ...[flatText.search(NAME_END)].filter((at) => at > 0));
  const open = printed.slice(0, end).lastIndexOf("(");
  const closed = printed.indexOf(")", open);
  let name = printed.slice(0, end);
  if (open >= 0 && !name.slice(open).includes(")")) {
    name = closed > 0 && closed - open < 40 && !all.some(({ from }) => from > open && from < closed)
      ? printed.slice(0, closed + 1)
      : printed.slice(0, open);
  }
  name = trimmed(
    name.replace(
      /\s*\((?:new|stopped|continued?|changed|active|neu|generic|generisch|générique|genérico|generico)\)\s*$/i,
      "",
    ),
  ).replace(
    /\s+\d+$/,
    (digits) => /^\s\d{1,4}$/.test(digits) ? digits : "",
  );
  const first = flat(name).match(/[a-z]+/)?.[0] ?? "";
  if (name.length < 3 || name.length > 90 || !/^[\p{L}\d(]/u.test(name) || !/\p{L}{3}/u.test(name)) return null;
  if (NO_NAME.test(first) || name.split(" ").length > 9 || isRelativesAlone(flat(name))) return null;
  return name;
}

/** Whether an amount is printed with mass, volume or units. */
export const isAmount = (text: string): boolean => new RegExp(AMOUNT).test(flat(text));
