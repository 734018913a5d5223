import { keyOf, plain, translatedWords } from "../names.ts";
import { lazy, table } from "../tables.ts";
import { rows as wordRows } from "../terminology/generated/lab-words.ts";

const meaning = lazy(() => new Map(table(wordRows).map(([word, means]) => [plain(word!), means!])));

/** "Taux d'hémoglobine", "anticorps de l'hépatite". */
const ELIDED = /(?<!\p{L})[dl]['’](?=\p{L})/giu;

/** The words of a test's name, those of other languages (lab-words.tsv) as LOINC names say them. */
export function labWords(text: string): string[] {
  return translatedWords(text.replace(ELIDED, " "), meaning());
}

/** A key under which names meet that say the same words, in whatever order, number, spelling and language. */
export function labKey(text: string): string {
  return keyOf(labWords(text));
}
