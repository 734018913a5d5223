/**
 * Printed names in one spelling, so that "HAEMOGLOBIN (Hb)", "Hemoglobin, Hb" and "Hb - hemoglobin" can meet.
 * Nothing here knows a code.
 */

const GREEK: Record<string, string> = { "α": "alpha ", "β": "beta ", "γ": "gamma ", "δ": "delta ", "µ": "u", "μ": "u" };

/** Letters that stand for two, or that no decomposition takes apart. */
const LETTERS: Record<string, string> = { "ß": "ss", "œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ı": "i" };

/** British to American spelling (the spelling of LOINC and RxNorm), as stems. */
const SPELLING: [RegExp, string][] = [
  [/haem/g, "hem"],
  [/anaem/g, "anem"],
  [/aemia\b/g, "emia"],
  [/leuco/g, "leuko"],
  [/oestr/g, "estr"],
  [/oedem/g, "edem"],
  [/faec/g, "fec"],
  [/foet/g, "fet"],
  [/sulph/g, "sulf"],
  [/diarrhoea/g, "diarrhea"],
  [/colour/g, "color"],
  [/tumour/g, "tumor"],
  [/paediat/g, "pediat"],
];

/** Abbreviations of single words that stand for nothing else in a name. */
const WORDS: Record<string, string> = {
  vit: "vitamin",
  abs: "absolute",
  alk: "alkaline",
  phosphtase: "phosphatase",
  neut: "neutrophil",
  neuts: "neutrophil",
  lymph: "lymphocyte",
  lymphs: "lymphocyte",
  mono: "monocyte",
  monos: "monocyte",
  eos: "eosinophil",
  eosin: "eosinophil",
  baso: "basophil",
  basos: "basophil",
  polymorph: "neutrophil",
  polymorphs: "neutrophil",
  segs: "neutrophil",
  plt: "platelet",
  hgb: "hemoglobin",
  hb: "hemoglobin",
  hct: "hematocrit",
  bili: "bilirubin",
  chol: "cholesterol",
  trig: "triglyceride",
  trigs: "triglyceride",
  creat: "creatinine",
  tot: "total",
  conc: "concentration",
  corpusc: "corpuscular",
  percentage: "percent",
  pct: "percent",
  ur: "urine",
  wbcs: "wbc",
  rbcs: "rbc",
};

const singular = (word: string): string =>
  word.length > 3 && word.endsWith("s") && !/(ss|us|is|as|os)$/.test(word) ? word.slice(0, -1) : word;

/** Lower case, no diacritics, no punctuation; `%` and `#` become words, dotted acronyms and "B 12" are joined. */
export function plain(text: string): string {
  let s = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  s = s.replace(/[ßœæøłđı]/g, (letter) => LETTERS[letter]!).replace(/[αβγδµμ]/g, (letter) => GREEK[letter] ?? letter);
  s = s.replace(/\b(?:[a-z]\.){2,}[a-z]?\b\.?/g, (acronym) => acronym.replaceAll(".", ""));
  s = s.replace(/%/g, " percent ").replace(/#/g, " absolute ").replace(/'/g, "");
  s = s.replace(/[^a-z0-9]+/g, " ").trim();
  for (const [from, to] of SPELLING) s = s.replace(from, to);
  return s.replace(/\b([a-z]) (\d{1,2})\b/g, "$1$2");
}

const spelt = (word: string): string => singular(WORDS[word] ?? word);

/** The words of a name in one spelling each. */
export function words(text: string): string[] {
  return plain(text).split(" ").filter((word) => word !== "").map(spelt);
}

/** {@link words} with each word put into other words first: `meaning` knows them in plain spelling. */
export function translatedWords(text: string, meaning: ReadonlyMap<string, string>): string[] {
  return plain(text).split(" ").filter((word) => word !== "").flatMap((word) =>
    (meaning.get(word) ?? meaning.get(singular(word)) ?? word).split(" ")
  ).map(spelt);
}

/** A key under which names that differ in order, number, case, spelling and punctuation meet. */
export function keyOf(tokens: Iterable<string>): string {
  return [...new Set(tokens)].sort().join(" ");
}

/** {@link keyOf} of a printed name. */
export function nameKey(text: string): string {
  return keyOf(words(text));
}

const NAMELESS =
  /^\s*(?:your\s+)?(?:current\s+|observed\s+)?(results?|resultados?|r[ée]sultats?|ergebnis|risultato|value|valor|valeur|wert|sonuç)(?:\s+(?:is|was))?\s*:?\s*$/i;

/** Whether a row says only "Result": the heading above names the test. */
export const isNameless = (name: string): boolean => NAMELESS.test(name);

/** Letters of scripts that names are not compared in. */
const OTHER_SCRIPT =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Arabic}]/u;

/**
 * Of a name in such a script what can be read: the Latin abbreviation beside it ("C反应蛋白 (CRP)") or in it ("HDLコレステロール").
 * A letter alone is a part of the word around it.
 */
export const latinOf = (name: string): string =>
  !OTHER_SCRIPT.test(name)
    ? name
    : name.replace(/[^\s()[\]/]+/gu, (token) =>
      OTHER_SCRIPT.test(token) ? (token.match(/[A-Za-z][A-Za-z\d-]*[A-Za-z\d]/g) ?? []).join(" ") : token);
