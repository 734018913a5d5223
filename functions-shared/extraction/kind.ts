import type { DocumentKind, Statement } from "../contracts/extraction.ts";
import { VITAL_SIGNS } from "./clinical/statement.ts";
import type { Line } from "./layout/lines.ts";
import type { Header } from "./subject/header.ts";

/** What kind of document it is, by its title words and by what it states. */
export function kindOf(text: string, statements: Statement[]): DocumentKind {
  const has = (type: Statement["type"]) => statements.some((statement) => statement.type === type);
  const measured = statements.some((one) => one.type === "observation" && one.section !== VITAL_SIGNS);
  const title = text.slice(0, 600);
  if (DISCHARGE.test(title)) return "discharge_summary";
  if (IMMUNIZATION.test(title) || (has("immunization") && statements.every(({ type }) => type === "immunization"))) {
    return "immunization_record";
  }
  if (/\bpatient summary\b/i.test(title)) return "patient_summary";
  if (has("medication") && !measured) return prescribes(text, statements) ? "prescription" : "clinical_note";
  if (measured) return LETTER.test(text) && (has("condition") || has("medication")) ? "clinical_note" : "lab_report";
  if (/\b(prescription|rezept|ordonnance)\b|℞|^\s*Rx\b/im.test(text)) return "prescription";
  if (has("observation")) return "clinical_note";
  if (/\b(laborator\w+|pathology|specimen|reference (range|interval)|labor|test report)\b/i.test(text)) {
    return "lab_report";
  }
  return has("condition") || has("procedure") || has("encounter") || NOTE.test(text) ? "clinical_note" : "other";
}

const DISCHARGE =
  /\bdischarge (summary|letter|report)\b|entlassungs?(brief|bericht)|arztbrief|(?:compte[- ]rendu|lettre) (?:de sortie|d['’]hospitalisation)|informe (?:clínico )?de alta|lettera di dimissione|(?:nota|relatório|sumário|resumo) de alta|ontslagbrief|epikris|in unserer stationären behandlung/i;
const IMMUNIZATION =
  /\b(immuni[sz]ation|vaccination|vaccine)s? (record|certificate|history|card|administration|report|registry)|impf(pass|ausweis|buch|bescheinigung)|carnet de (?:vaccination|santé)|(?:cartilla|carné|certificado|carnet) de vacunación|(?:libretto|certificato) (?:delle vaccinazioni|vaccinale)|(?:boletim|caderneta|certificado) de vacina/i;
const NOTE =
  /\b(consultation|progress note|clinic (letter|note)|history of present|assessment and plan|dear (dr|doctor|colleague))\b/i;

/** How a colleague is addressed: a letter that quotes results is no report of a laboratory. */
const LETTER =
  /^\W*(?:dear (?:dr|doctor|colleague)|sehr geehrte[rs]? |liebe[rs]? (?:kollege|kollegin|frau|herr)|ch(?:er|ère) (?:confrère|consœur|collègue|docteur)|estimad[oa] |apreciad[oa] |gentile |egregi[oa] |car[oa] colega|prezad[oa] |geachte |bäste )/im;

/** Medicines alone, or under a prescription's title or sign; with problems and a history they stand in a note. */
function prescribes(text: string, statements: Statement[]): boolean {
  const sign =
    /^\W*(?:rx|℞)(?![\p{L}])|\b(?:prescription|medication (?:list|record)|medikationsplan|rezept|verordnung|ordonnance|receta|ricetta|receita)\b/imu;
  return sign.test(text.slice(0, 1500)) ||
    !statements.some(({ type }) => type === "condition" || type === "procedure" || type === "encounter");
}

const ISSUER =
  /\b(laborator\w+|labs?|diagnostics?|patholog\w+|hospital|klinik\w*|clinic|medical|health|healthcare|institute|labor\w*|pathlabs?|laboratoire|laboratorio|surgery|practice|veterinary|universit\w+|pharmacy|sjukhus|ziekenhuis)\b/i;

/** Who issued the document: the first line above the subject that names an institution. */
export function issuerOf(lines: Line[], header: Header): string | null {
  const first = lines.findIndex((line) => header.used.has(line));
  const top = lines.slice(0, first < 0 ? 6 : Math.max(first, 1)).slice(0, 8).filter((line) => !header.used.has(line));
  const cell = top.flatMap(({ cells }) => cells).find(({ text }) =>
    ISSUER.test(text) && !/\breport\b/i.test(text) && text.length < 80
  );
  return cell?.text ?? null;
}
