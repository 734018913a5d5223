import { OF_RELATIVE } from "../fields/relatives.ts";
import { flat, MARKER } from "./text.ts";

/** What is no fact about the person: denied, excluded, feared or of a relative. */
const NEGATED =
  /^\W*(?:no\b(?! ?\.)|none|nil|denies|denied|negative for|without|not |never|keine?\b|kein hinweis|ausschluss|ausgeschlossen|ausgeschl|pas d|aucun|absence|sin |niega|no presenta|nessun|nega|assenza|sem |nega|geen|ing(?:en|a|et)\b|inte |ikke |brak |nie stwierdz|bez |ruled out)|\b(?:no (?:history|evidence|sign|known)|ruled out|ausgeschlossen|denies|denied|excluded|unlikely|not confirmed|not found|descartad[oa]|esclus[oa]|uitgesloten|exclue?|ecartee?|wykluczon[oay]|uteslute[nt]|udelukket|kein (?:anhalt|nachweis|hinweis)|geen aanwijzing(?:en)?|no evidencia|nessuna evidenza|sem evidencia)\b/;
const UNCERTAIN =
  /\b(?:suspected|suspicion|probable|possible|presumed|query|likely|differential|rule out|r\/o|v\.\s?a\.|verdacht|suspicion de|suspecte|probable|posible|sospecha|sospetto|probabile|suspeita|provavel|verdenking|misstankt?|misstanke|mistanke|mistenkt|podejrzenie|vermutlich|fraglich|concern for|worrisome for|to exclude|zum ausschluss|a eliminer|a descartar|a excluir|da escludere|te onderzoeken|hypothese|mozliw[ey])\b|^\?|\?$/;
/** Why a text tells of nothing the person has; null where it does. */
export const voidOf = (plain: string): string | null =>
  OF_RELATIVE.test(plain) ? "family" : NEGATED.test(plain) ? "negated" : UNCERTAIN.test(plain) ? "uncertain" : null;

/**
 * What a cell of a status makes of a problem, in the words of https://hl7.org/fhir/R4/valueset-condition-ver-status.html and those of
 * papers: "Ruled out" is none, "Suspected" is for a person to decide.
 */
export function voidStatus(status: string): string | null {
  const plain = flat(status);
  if (REFUTED.test(plain)) return "negated";
  return UNCERTAIN.test(plain) || /\b(?:unconfirmed|provisional)\b/.test(plain) ? "uncertain" : null;
}
const REFUTED =
  /\b(?:ruled out|excluded|refuted|entered[- ]in[- ]error|not confirmed|ausgeschlossen|ausschluss|exclue?|descartad[oa]|esclus[oa]|uitgesloten|wykluczon[oay]|uteslute[nt]|udelukket)\b/;

/** Whether a text says that something is not so, or is so of a relative. */
export const isVoid = (text: string): boolean =>
  ["negated", "family"].includes(voidOf(flat(text.replace(MARKER, ""))) ?? "");
