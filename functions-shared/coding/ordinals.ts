import { withoutIndex } from "../extraction/fields/values.ts";
import { plain } from "./names.ts";

/** Results that are words, in one spelling (HL7 v2 table and LOINC answer lists name the same ones). */
const ORDINALS: Record<string, string[]> = {
  negative: [
    ...["negative", "neg", "nil", "absent", "none", "not present", "none seen", "not seen"],
    ...["not observed", "none observed", "no organisms seen"],
    ...["negativ", "negatif", "negativo", "negativa", "negatief", "absence", "absente", "ausente", "assente"],
  ],
  positive: [
    ...["positive", "pos", "present", "seen"],
    ...["positiv", "positif", "positivo", "positiva", "positief", "presence", "presente"],
  ],
  trace: ["trace", "traces", "tr", "spuren", "tracce", "trazas", "vestigios", "tracos", "sporen", "spar"],
  reactive: ["reactive", "reactive r", "reactivo", "reativo", "reagente", "reattivo", "reactif"],
  "non-reactive": [
    ...["non reactive", "nonreactive", "not reactive"],
    ...["no reactivo", "nao reativo", "nao reagente", "non reattivo", "non reactif"],
  ],
  detected: ["detected", "nachgewiesen", "nachweisbar", "detecte", "detectado", "rilevato", "aantoonbaar", "pavisad"],
  "not detected": [
    ...[
      "not detected",
      "undetected",
      "undetectable",
      "nd",
      "not isolated",
      "none isolated",
      "nicht nachgewiesen",
      "nicht nachweisbar",
      "non detecte",
    ],
    ...["no detectado", "nao detectado", "non rilevato", "niet aantoonbaar", "ej pavisad"],
  ],
  normal: ["normal", "within normal limits", "wnl"],
  abnormal: ["abnormal"],
  indeterminate: ["indeterminate", "equivocal", "borderline", "inconclusive"],
  rare: ["rare"],
  few: ["few", "occasional"],
  moderate: ["moderate"],
  many: ["many", "plenty", "numerous"],
  clear: ["clear"],
};

const BY_TEXT = new Map(Object.entries(ORDINALS).flatMap(([ordinal, texts]) => texts.map((text) => [text, ordinal])));

/** "1+", "+", "++", "(+)" of a test strip, also behind the word that something is there: "Present (++)". */
function plusses(text: string): string | null {
  const s = text.replace(/^\s*(?:present|positive|pos\.?|detected|positi[fv]o?)\s*(?=\(?\s*[+\d])/i, "").replace(
    /[\s()]/g,
    "",
  );
  const digit = /^([1-4])\+$|^\+([1-4])$/.exec(s);
  if (digit) return `${digit[1] ?? digit[2]}+`;
  return /^\+{1,4}$/.test(s) ? `${s.length}+` : null;
}

/** The ordinal a printed result means, or null when it is another text. */
export function toOrdinal(printed: string): string | null {
  const text = withoutIndex(printed);
  return plusses(text) ?? BY_TEXT.get(plain(text)) ?? null;
}
