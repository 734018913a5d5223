/** The words for the first doses of a series, as cards print them, without accents. */
const ORDINALS: Record<string, number> = {
  ...{
    first: 1,
    erste: 1,
    premiere: 1,
    premier: 1,
    primera: 1,
    primero: 1,
    prima: 1,
    primeira: 1,
    eerste: 1,
    forsta: 1,
  },
  ...{ second: 2, zweite: 2, deuxieme: 2, seconde: 2, segunda: 2, segundo: 2, seconda: 2, tweede: 2, andra: 2 },
  ...{ third: 3, dritte: 3, troisieme: 3, tercera: 3, tercero: 3, terza: 3, terceira: 3, derde: 3, tredje: 3 },
  ...{ fourth: 4, vierte: 4, quatrieme: 4, cuarta: 4, quarta: 4, vierde: 4 },
  ...{ fifth: 5, funfte: 5, cinquieme: 5, quinta: 5 },
};

/** The number of an ordinal in words: "second" and "zweite" are "2". Undefined for any other word. */
export const ordinalOf = (word: string): string | undefined => ORDINALS[word]?.toString();
