/** The words for the first doses of a series, as cards print them, without accents. */
const ORDINALS: Record<string, number> = {
  ...{ first: 1, erste: 1, premiere: 1, primera: 1, prima: 1 },
  ...{ second: 2, zweite: 2, deuxieme: 2, segunda: 2, seconda: 2 },
  ...{ third: 3, dritte: 3, troisieme: 3, tercera: 3, terza: 3 },
  ...{ fourth: 4, fifth: 5 },
};

/** The number of an ordinal in words: "second" and "zweite" are "2". Undefined for any other word. */
export const ordinalOf = (word: string): string | undefined => ORDINALS[word]?.toString();
