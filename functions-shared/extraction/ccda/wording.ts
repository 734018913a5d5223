/** Words that tell no two things of a section apart. */
const COMMON = new Set(
  ("and or with without for the of in on by to as due not other unspecified formulation finding disorder procedure observation " +
    "panel mass volume moles number presence blood serum plasma urine patient measured automated count vaccine vaccines virus " +
    "toxoid toxoids immunization injectable seasonal conjugate unspecified oral tablet tablets capsule solution mg ml mcg actuat " +
    "status type section history active allergy allergic substance systemic").split(" "),
);

export interface Word {
  text: string;
  /** Without the ending of a plural. */
  stem: string;
  /** Written in capitals: perhaps an abbreviation. */
  capital: boolean;
}

/** The words of a text, as names are compared by them. */
export const wordsOf = (text: string): Word[] =>
  (text.normalize("NFKD").replace(/\p{M}/gu, "").match(/\p{L}[\p{L}\d]*/gu) ?? []).map((word) => ({
    text: word.toLowerCase(),
    stem: word.toLowerCase().replace(/(?<=\p{L}{2})s$/u, ""),
    capital: /^\p{Lu}{2,6}$/u.test(word),
  }));

/** Six letters the same, or one word whole in the beginning of the other: "elevation" and "elevate", "influenza" twice. */
function alike({ text: a, stem }: Word, { text: b, stem: other }: Word): boolean {
  if (a[0] !== b[0]) return false;
  if (stem === other) return true;
  const shorter = Math.min(a.length, b.length);
  let same = 0;
  while (same < shorter && a[same] === b[same]) same++;
  return same >= 6 || (same === shorter && shorter >= 4);
}

/** "PLT" of "platelets", "HGB" of "hemoglobin": its letters in their order, the first one first. */
function abbreviates(short: string, long: string): boolean {
  if (short[0] !== long[0] || long.length <= short.length) return false;
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length;
}

const initials = (words: Word[]) => words.map(({ text }) => text[0]).join("");

/** Whether a text may speak of what goes by this name: a word that tells it apart is in both, or an abbreviation of it. */
export const speaksOf = (text: string, name: string): boolean => asking(name)(wordsOf(text));

/** The question whether words may speak of what goes by this name. */
export function asking(name: string): (there: Word[]) => boolean {
  const all = wordsOf(name);
  const telling = all.filter(({ text: word }) => !COMMON.has(word) && word.length > 1);
  const asked = telling.length > 0 ? telling : all;
  return (there) =>
    asked.some((one) =>
      there.some((other) =>
        alike(one, other) || (one.capital && abbreviates(one.text, other.text)) ||
        (other.capital && (abbreviates(other.text, one.text) || initials(all).includes(other.text))) ||
        (one.capital && initials(there).includes(one.text))
      )
    );
}
