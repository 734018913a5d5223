/** Signs a font's map to Unicode gives where it knows no letter: replacement, private use, unassigned, control. */
const NO_LETTER = /[\ufffd\p{Co}\p{Cn}\p{Cc}]/gu;
/** Fewer signs do not tell. */
const TELLING = 60;
/** More than this share of a page that is no letter at all is no text. */
const UNKNOWN = 0.3;
/**
 * The letters that are common in all languages written in Latin letters: more than half of any text, some two fifths at most where each
 * letter stands for another (measured on the pages of tests/fixtures/corpus: 0.57 and more).
 */
const COMMON = /[eaionrts]/g, AT_LEAST = 0.45;

const count = (text: string, of: RegExp) => text.match(of)?.length ?? 0;

/**
 * Whether a page's text layer does not say what the page shows: where a font's map to Unicode is missing or wrong (ISO 32000-1,
 * 9.10), its letters come as signs that are none, or each as another one. Abbreviations, written in capitals, are left out.
 */
export function isGarbled(words: readonly string[]): boolean {
  const signs = words.join("");
  if (signs.length >= TELLING && count(signs, NO_LETTER) > UNKNOWN * signs.length) return true;
  const written = words.flatMap((word) => word.match(/(?:(?=\p{Script=Latin})\p{Ll}){3,}/gu) ?? []).join("")
    .normalize("NFD").replace(/\P{L}/gu, "").toLowerCase();
  return written.length >= TELLING && count(written, COMMON) < AT_LEAST * written.length;
}
