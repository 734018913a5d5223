/** A word in small letters without accents: what is read in another language has lost them. */
export const plain = (word: string): string => word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
