import { LOINC } from "./systems.ts";
import { loincTerm } from "./loinc/dictionary.ts";
import { drugName } from "./medication.ts";
import { displayOf } from "./others.ts";
import { RXNORM } from "./systems.ts";

/** Whether a code stands in one of the dictionaries, and under which name. Null: it does not. */
export function dictionaryDisplay(system: string, code: string): string | null {
  if (system === LOINC) return loincTerm(code)?.name ?? null;
  if (system === RXNORM) return drugName(code) ?? displayOf(system, code);
  return displayOf(system, code);
}
