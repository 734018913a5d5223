import type { Coding, Statement } from "../contracts/extraction.ts";
import { innKey } from "./inn.ts";
import { drugNamed } from "./medication.ts";
import { words } from "./names.ts";
import { carriedCode, certain, type Coded, NameIndex, oneOf, uncertain } from "./naming.ts";
import { CVX, ENCOUNTER_SYSTEMS, ICD10CM, RXNORM, SNOMED } from "./systems.ts";
import { vaccineName } from "./vaccine.ts";
import { lazy, list, table } from "./tables.ts";
import { rows as allergenRows } from "./terminology/generated/allergens.ts";
import { rows as conditionRows } from "./terminology/generated/conditions.ts";
import { rows as procedureRows } from "./terminology/generated/procedures.ts";
import { rows as rxnormRows } from "./terminology/generated/rxnorm.ts";

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

const procedures = lazy(() => {
  const dictionary = new Dictionary([SNOMED], SEMANTIC_TAGS);
  for (const [snomed, display, synonyms] of table(procedureRows) as string[][]) {
    dictionary.add(SNOMED, snomed!, display!, [display!, ...list(synonyms)]);
  }
  return dictionary;
});

/** The display of a code in the dictionaries of conditions, allergens, vaccines and procedures. */
export function displayOf(system: string, code: string): string | null {
  if (system === CVX) return vaccineName(code);
  for (const dictionary of [conditions(), allergens(), procedures()]) {
    const display = dictionary.systems.get(system)?.(code);
    if (display) return display;
  }
  return null;
}

function code(statement: Statement, dictionary: Dictionary): Coded {
  return carriedCode(statement.codings, dictionary.systems) ?? oneOf(dictionary.names.find(statement.name));
}

/** Editions of ICD-10 that share their categories with the clinical modification, but not every code below them. */
const OTHER_ICD10 = new Set(["http://hl7.org/fhir/sid/icd-10", "http://fhir.de/CodeSystem/bfarm/icd-10-gm"]);

/**
 * A condition: the coding it carries, else its name in ICD-10-CM, or SNOMED CT where the table has only that. A code printed on paper
 * counts when the name beside it says the same: read wrong, or of another edition, it would be another disease.
 */
export function codeCondition(statement: Statement): Coded {
  const printed = statement.codings.find(({ system }) => OTHER_ICD10.has(system)) ??
    ("page" in statement.source ? statement.codings.find(({ system }) => system === ICD10CM) : undefined);
  if (!printed) return code(statement, conditions());
  const named = conditions().names.find(statement.name);
  const display = displayOf(ICD10CM, printed.code);
  const own = display === null ? null : { system: ICD10CM, code: printed.code, display };
  if (
    own &&
    (named.length === 0 ? alike(statement.name, printed.code) : named.some((one) => near(one.code, printed.code)))
  ) {
    return certain(own);
  }
  if (!own && named.length === 1 && near(named[0]!.code, printed.code)) return certain(named[0]!);
  const coded = uncertain([...own ? [own] : [], ...named]);
  return own && named.length > 0 ? { ...coded, issues: [CODE_CONTRADICTS_NAME] } : coded;
}

const CODE_CONTRADICTS_NAME = {
  code: "code-contradicts-name",
  detail: "The printed code stands for something else than the printed name.",
};

/** Whether two codes are of one category: "E11.9" and "E11.65" both are type 2 diabetes. */
const near = (one: string, other: string): boolean => one.slice(0, 3) === other.slice(0, 3);

/** Whether a name the table does not have shares a word, or the stem of one, with the names of a code: "Asthma bronchiale". */
function alike(name: string, code: string): boolean {
  const known = table(conditionRows).filter(([icd]) => icd === code).flatMap(([, , snomed, display, synonyms]) =>
    [display!, snomed ?? "", ...list(synonyms)].flatMap(words)
  );
  const stem = (word: string) => innKey(word).slice(0, 7);
  const stems = new Set(known.filter((word) => word.length > 4 && !VAGUE.has(word)).map(stem));
  return words(name).some((word) => word.length > 4 && !VAGUE.has(word) && stems.has(stem(word)));
}

/** Words of many diseases. */
const VAGUE = new Set(
  ("acute chronic disease disorder syndrome unspecified other without complication with primary secondary essential type infection " +
    "infectious organism site mellitus upper lower left right due cause condition").split(" "),
);

/** An allergy's substance. Where RxNorm and SNOMED CT both name it, RxNorm: it is a drug. */
export function codeAllergy(statement: Statement): Coded {
  const coded = code(statement, allergens());
  const drugs = coded.candidates.filter(({ system }) => system === RXNORM);
  const abroad = coded.code === null && coded.candidates.length === 0 ? drugNamed(statement.name) : null;
  if (abroad) return certain(abroad);
  return coded.code === null && coded.candidates.length > 1 && drugs.length === 1 ? certain(drugs[0]!) : coded;
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

/** Whether a text is the name of a condition, a substance or a procedure of the dictionaries, and so no heading above some. */
export const namesClinical = (text: string): boolean =>
  [conditions(), allergens(), procedures()].some(({ names }) => names.find(text).length > 0);
