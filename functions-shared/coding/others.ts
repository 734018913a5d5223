import type { Coding, Statement } from "../contracts/extraction.ts";
import { carriedCode, certain, type Coded, NameIndex, oneOf, uncertain } from "./naming.ts";
import { CVX, ENCOUNTER_SYSTEMS, ICD10CM, RXNORM, SNOMED } from "./systems.ts";
import { lazy, list, table } from "./tables.ts";
import { rows as allergenRows } from "./terminology/generated/allergens.ts";
import { rows as conditionRows } from "./terminology/generated/conditions.ts";
import { rows as cvxRows } from "./terminology/generated/cvx.ts";
import { rows as procedureRows } from "./terminology/generated/procedures.ts";
import { rows as rxnormRows } from "./terminology/generated/rxnorm.ts";
import { rows as vaccineNameRows } from "./terminology/generated/vaccine-names.ts";

/** One dictionary: displays by system and code, and the names of its codings. */
class Dictionary {
  readonly systems = new Map<string, (code: string) => string | null>();
  readonly names: NameIndex<Coding>;
  readonly #byKey = new Map<string, Coding>();

  constructor(systems: string[], noise: string[]) {
    this.names = new NameIndex<Coding>(noise);
    for (const system of systems) {
      this.systems.set(system, (code) => this.#byKey.get(`${system}|${code}`)?.display ?? null);
    }
  }

  add(system: string, code: string, display: string, names: string[]): void {
    const key = `${system}|${code}`;
    const coding = this.#byKey.get(key) ?? { system, code, display };
    this.#byKey.set(key, coding);
    for (const name of names) this.names.add(name, coding);
  }
}

/** "(disorder)" and the like: the semantic tags of SNOMED CT fully specified names. */
const SEMANTIC_TAGS = ["disorder", "finding", "situation", "procedure", "regime therapy", "substance"];

const conditions = lazy(() => {
  const dictionary = new Dictionary([ICD10CM, SNOMED], SEMANTIC_TAGS);
  for (const [icd, snomed, snomedDisplay, display, synonyms] of table(conditionRows) as string[][]) {
    const names = [display!, snomedDisplay ?? "", ...list(synonyms)].filter((name) => name !== "");
    // Where a row has both systems, a printed name is coded to ICD-10-CM, which covers nearly all rows.
    if (icd) dictionary.add(ICD10CM, icd, display!, names);
    if (snomed) dictionary.add(SNOMED, snomed, snomedDisplay || display!, icd ? [] : names);
  }
  return dictionary;
});

const allergens = lazy(() => {
  const dictionary = new Dictionary([RXNORM, SNOMED], [
    "allergy to",
    "allergy",
    "allergic",
    "intolerance",
    "hypersensitivity",
    "adverse reaction",
    "substance",
    "drug",
    "s",
  ]);
  for (const [system, code, display, synonyms] of table(allergenRows) as string[][]) {
    dictionary.add(system === "RxNorm" ? RXNORM : SNOMED, code!, display!, [display!, ...list(synonyms)]);
  }
  for (const [rxcui, , name, synonyms, brands] of table(rxnormRows)) {
    dictionary.add(RXNORM, rxcui!, name!, [name!, ...list(synonyms), ...list(brands)]);
  }
  return dictionary;
});

const vaccines = lazy(() => {
  const dictionary = new Dictionary([CVX], [
    "vaccine",
    "vaccination",
    "immunization",
    "virus",
    "unspecified",
    "unspecified formulation",
    "and",
    "dose",
    "booster",
    "1st",
    "2nd",
    "3rd",
    "4th",
    "first",
    "second",
    "third",
    "injection",
    "shot",
    "i",
    "ii",
    "1",
    "2",
    "3",
    "4",
    "5",
  ]);
  for (const [cvx, short, full, status, trade] of table(cvxRows) as string[][]) {
    if (/RESERVED/.test(short!)) continue;
    const trades = status === "Inactive" ? [] : list(trade);
    dictionary.add(CVX, cvx!, short!, [short!, full!, ...trades]);
  }
  return dictionary;
});

const vaccineNames = lazy(() => {
  const index = new NameIndex<string>([
    "vaccine",
    "vaccination",
    "immunization",
    "virus",
    "and",
    "dose",
    "booster",
    "shot",
  ]);
  for (const [name, cvx] of table(vaccineNameRows)) index.add(name!, cvx!);
  return index;
});

const procedures = lazy(() => {
  const dictionary = new Dictionary([SNOMED], SEMANTIC_TAGS);
  for (const [snomed, display, synonyms] of table(procedureRows) as string[][]) {
    dictionary.add(SNOMED, snomed!, display!, [display!, ...list(synonyms)]);
  }
  return dictionary;
});

/** The display of a code in the dictionaries of conditions, allergens, vaccines and procedures. */
export function displayOf(system: string, code: string): string | null {
  for (const dictionary of [conditions(), allergens(), vaccines(), procedures()]) {
    const display = dictionary.systems.get(system)?.(code);
    if (display) return display;
  }
  return null;
}

function code(statement: Statement, dictionary: Dictionary): Coded {
  return carriedCode(statement.codings, dictionary.systems) ?? oneOf(dictionary.names.find(statement.name));
}

/** A condition: the coding it carries, else its name in ICD-10-CM, or SNOMED CT where the table has only that. */
export function codeCondition(statement: Statement): Coded {
  return code(statement, conditions());
}

/** An allergy's substance. Where RxNorm and SNOMED CT both name it, RxNorm: it is a drug. */
export function codeAllergy(statement: Statement): Coded {
  const coded = code(statement, allergens());
  const drugs = coded.candidates.filter(({ system }) => system === RXNORM);
  return coded.code === null && coded.candidates.length > 1 && drugs.length === 1 ? certain(drugs[0]!) : coded;
}

/** A vaccine: the CVX code it carries, else a name of vaccination cards (vaccine-names.tsv), else a name or brand of CVX. */
export function codeImmunization(statement: Statement): Coded {
  const carried = carriedCode(statement.codings, vaccines().systems);
  if (carried) return carried;
  const common = vaccineNames().find(statement.name);
  if (common.length === 1) {
    return certain({ system: CVX, code: common[0]!, display: vaccines().systems.get(CVX)!(common[0]!) });
  }
  return oneOf(vaccines().names.find(statement.name));
}

/** A procedure: the SNOMED CT code it carries, else its name. */
export function codeProcedure(statement: Statement): Coded {
  return code(statement, procedures());
}

/** An encounter: its own coding where the system is a known one. There is no dictionary of encounters: none is no error. */
export function codeEncounter(statement: Statement): Coded {
  const own = statement.codings.find(({ system }) => ENCOUNTER_SYSTEMS.has(system));
  return own ? certain(own) : { ...uncertain([]), issues: [] };
}
