/**
 * Units as Russian reports print them (GOST 8.417-2002, "Units of quantities": Russian and international symbols of units and
 * prefixes), with the words laboratories put for activities: "Ед" (units), "МЕ" (international units).
 */
const BASES: Record<string, string> = {
  г: "g",
  л: "L",
  моль: "mol",
  м: "m",
  с: "s",
  сек: "s",
  мин: "min",
  ч: "h",
  час: "h",
  сут: "d",
  Ед: "U",
  ед: "U",
  ЕД: "U",
  Е: "U",
  МЕ: "IU",
  ме: "IU",
  Па: "Pa",
  экв: "eq",
};

const PREFIXES: Record<string, string> = { к: "k", д: "d", с: "c", м: "m", мк: "u", н: "n", п: "p", ф: "f" };

const WORDS: Record<string, string> = { млн: "mln", тыс: "tys", Г: "G", Т: "T" };

/** The international symbol of one Russian one; null where it is none. */
function symbolOf(word: string): string | null {
  const whole = BASES[word] ?? WORDS[word];
  if (whole) return whole;
  for (const length of [2, 1]) {
    const prefix = PREFIXES[word.slice(0, length)], base = BASES[word.slice(length)];
    if (prefix && base && word.length > length) return prefix + base;
  }
  return null;
}

/** A unit with its Russian symbols in international ones: "ммоль/л" is "mmol/L". What is none stays as it is printed. */
export const withLatinSymbols = (printed: string): string =>
  /\p{Script=Cyrillic}/u.test(printed)
    ? printed.replace(/\p{Script=Cyrillic}+/gu, (word) => symbolOf(word) ?? word)
    : printed;
