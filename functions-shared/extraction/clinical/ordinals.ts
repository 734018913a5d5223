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
    forste: 1,
    pierwsza: 1,
    prvni: 1,
    birinci: 1,
    elso: 1,
    ensimmainen: 1,
  },
  ...{
    second: 2,
    zweite: 2,
    deuxieme: 2,
    seconde: 2,
    segunda: 2,
    segundo: 2,
    seconda: 2,
    tweede: 2,
    andra: 2,
    anden: 2,
  },
  ...{ druga: 2, druha: 2, ikinci: 2, masodik: 2, toinen: 2 },
  ...{ third: 3, dritte: 3, troisieme: 3, tercera: 3, tercero: 3, terza: 3, terceira: 3, derde: 3, tredje: 3 },
  ...{ trzecia: 3, treti: 3, ucuncu: 3, harmadik: 3, kolmas: 3 },
  ...{ fourth: 4, vierte: 4, quatrieme: 4, cuarta: 4, quarta: 4, vierde: 4, fjarde: 4, fjerde: 4 },
  ...{ czwarta: 4, ctvrta: 4, dorduncu: 4, negyedik: 4, neljas: 4 },
  ...{ fifth: 5, funfte: 5, cinquieme: 5, quinta: 5, vijfde: 5, femte: 5, piata: 5, besinci: 5 },
  ...{ sixth: 6, sechste: 6, sixieme: 6, sexta: 6, sesta: 6 },
};

/** The number of an ordinal in words: "second" and "zweite" are "2". Undefined for any other word. */
export const ordinalOf = (word: string): string | undefined => ORDINALS[word]?.toString();

/** The words {@link ordinalOf} knows, as part of a pattern. */
export const ORDINAL_WORDS = Object.keys(ORDINALS).join("|");
