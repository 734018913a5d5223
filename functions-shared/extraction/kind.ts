import type { DocumentKind, Statement } from "../contracts/extraction.ts";
import type { Line } from "./layout/lines.ts";
import type { Header } from "./subject.ts";

/** What kind of document it is, by its title words and by what it states. */
export function kindOf(text: string, statements: Statement[]): DocumentKind {
  const has = (type: Statement["type"]) => statements.some((statement) => statement.type === type);
  const title = text.slice(0, 600);
  if (/\bdischarge (summary|letter|report)\b|entlassungs?(brief|bericht)/i.test(title)) return "discharge_summary";
  if (
    /\b(immuni[sz]ation|vaccination) (record|certificate|history|card)|impfpass/i.test(title) ||
    (has("immunization") && !has("observation"))
  ) {
    return "immunization_record";
  }
  if (/\bpatient summary\b/i.test(title)) return "patient_summary";
  if (has("medication") && !has("observation")) return "prescription";
  if (has("observation")) return "lab_report";
  if (/\b(prescription|rezept|ordonnance)\b|℞|^\s*Rx\b/im.test(text)) return "prescription";
  if (/\b(laborator\w+|pathology|specimen|reference (range|interval)|labor|test report)\b/i.test(text)) {
    return "lab_report";
  }
  return /\b(consultation|progress note|clinic (letter|note)|history of present|assessment and plan|dear (dr|doctor|colleague))\b/i
      .test(text)
    ? "clinical_note"
    : "other";
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
