import { plain } from "./plain.ts";

/**
 * Words that head columns and fields of reports. A letter of one that is read wrong loses a whole column, or the day of
 * everything; names of people are never so long and so near.
 */
const WORDS = new Set(
  ("reference interval intervals biological result results analysis analyte investigation parameter component description observed " +
    "previous specimen collected collection received reported printed patient birthdate registered requested authorised laboratory " +
    "referenzbereich referenzwerte referenzintervall normbereich normalbereich normalwerte grenzwerte untersuchung messwert ergebnis " +
    "ergebnisse einheit einheiten analyse bezeichnung entnahme entnahmedatum ausgang eingang geburtsdatum geschlecht vorwert befunddatum " +
    "einsender auftrag " +
    "valeurs référence références résultat résultats unités analyses examens antériorité antériorités prélevé prélèvement naissance " +
    "prescripteur intervalle normales " +
    "resultado resultados unidades unidad valores referencia intervalo prueba pruebas determinación análisis parámetro nacimiento " +
    "extracción paciente anterior anteriores " +
    "exame exames referência unidade valor coleta colheita nascimento solicitante material método " +
    "risultato risultati valori riferimento intervallo prelievo nascita paziente esame analisi cognome precedente " +
    "bepaling uitslag uitslagen eenheid eenheden referentiewaarden referentiewaarde referentie ondergrens bovengrens geboortedatum " +
    "afnamedatum geslacht aanvrager onderzoek " +
    "provtagning provtagningsdatum referensintervall referensområde resultat analys personnummer födelsedatum svarsdatum enhet")
    .split(" "),
);
const LIST = [...WORDS];

const ALL = new Set(LIST.map(plain));

/** Words of these lengths may differ by so many letters. */
const allowed = (length: number) => length >= 11 ? 2 : length >= 7 ? 1 : 0;

/** A word that heads a column or a field, when one is that near to what was read; anything else as it was read. */
export function spelled(text: string): string {
  const [, word = "", rest = ""] = text.match(/^(\p{L}+)(:?)$/u) ?? [];
  const most = allowed(word.length), read = plain(word);
  if (most === 0 || ALL.has(read) || ALL.has(read.replace(/s$/, "")) || ALL.has(`${read}s`)) return text;
  const near = LIST.filter((one) =>
    Math.abs(one.length - word.length) <= 1 && distance(plain(one), read, most) <= most
  );
  if (near.length !== 1) return text;
  const [found] = near as [string];
  return (word === word.toUpperCase() ? found.toUpperCase() : /^\p{Lu}/u.test(word) ? capital(found) : found) + rest;
}

const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1);

/**
 * Two words of headings of which the second is printed over the end of the first: "référeAntériorité". @returns both, the first with the
 * end that only one heading has; null where it is one word.
 */
export function overprinted(text: string): [first: string, second: string] | null {
  const [, first = "", second = ""] = /^(\p{L}*\p{Ll})(\p{Lu}\p{Ll}{5,}:?)$/u.exec(text) ?? [];
  if (first.length < BEGUN || !ALL.has(plain(spelled(second)).replace(/:$/, ""))) return null;
  const own = LIST.filter((one) => one.startsWith(first.toLowerCase()));
  const alike = own.length > 0 ? own : LIST.filter((one) => plain(one).startsWith(plain(first)));
  const begun = alike.sort((a, b) => a.length - b.length);
  const [whole] = begun, isOne = whole !== undefined && begun.every((one) => one.startsWith(whole));
  return [isOne ? (/^\p{Lu}/u.test(first) ? capital(whole) : whole) : first, second];
}

/** So many letters tell which heading begins. */
const BEGUN = 5;

/** How many letters must be changed, added or left out (Levenshtein); more than `most` is not counted. */
export function distance(one: string, other: string, most: number): number {
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let k = 1; k <= other.length; k++) {
      next[k] = Math.min(row[k]! + 1, next[k - 1]! + 1, row[k - 1]! + (one[i - 1] === other[k - 1] ? 0 : 1));
    }
    if (Math.min(...next) > most) return most + 1;
    row = next;
  }
  return row[other.length]!;
}
