/** Whether the text is of a document that prescribes or lists medicines. */
export const listsMedicines = (text: string): boolean =>
  /(^|\n)\s*(rx|℞)\b|℞|\b(prescription|prescribed|medications?|medicines?|drugs?|rezept|medikation|medikamente|medikationsplan|verordnung|ordonnance|traitement|receta|tratamiento|medicaci[oó]n|ricetta|terapia|receita|prescri[cç][aã]o|medica[cç][aã]o|recepta|e-recept|recepty|leki|legemidler|medisinliste|l[æa]gemidler|l[äa]kemedel|l[äa]kemedelslista|medicatie|geneesmiddelen|medicijnen)(?!\p{L})/iu
    .test(text);
