import type { Coding } from "../contracts/extraction.ts";
import type { ProposedEvent } from "../contracts/event.ts";
import { ATC, CVX, ICD10CM, LOINC, RXNORM, SNOMED, SYSTEM_URIS } from "./systems.ts";
import { lazy, list, table } from "./tables.ts";
import { rows as allergenRows } from "./terminology/generated/allergens.ts";
import { rows as conditionRows } from "./terminology/generated/conditions.ts";
import { rows as cvxRows } from "./terminology/generated/cvx.ts";
import { rows as encounterRows } from "./terminology/generated/encounters.ts";
import { rows as labelRows } from "./terminology/generated/labels.ts";
import { rows as loincRows } from "./terminology/generated/loinc.ts";
import { rows as loincMoreRows } from "./terminology/generated/loinc-more.ts";
import { rows as procedureRows } from "./terminology/generated/procedures.ts";
import { rows as rxnormRows } from "./terminology/generated/rxnorm.ts";

type Label = ProposedEvent["labels"][number];

const rules = lazy(() =>
  table(labelRows).map(([label, system, match, code]) => ({
    label: label as Label,
    system: SYSTEM_URIS[system!]!,
    applies: (other: string) => match === "exact" ? other === code : other.startsWith(code!),
  }))
);

/** The other codes of the dictionaries that stand for the same thing: ATC classes of a drug, ICD-10-CM beside SNOMED. */
const alsoKnown = lazy(() => {
  const also = new Map<string, { system: string; code: string }[]>();
  const add = (key: string, system: string, code: string) => also.set(key, [...also.get(key) ?? [], { system, code }]);
  for (const row of table(rxnormRows)) {
    for (const atc of list(row[5])) add(`${RXNORM}|${row[0]}`, ATC, atc);
  }
  for (const [icd, snomed] of table(conditionRows)) {
    if (icd && snomed) add(`${SNOMED}|${snomed}`, ICD10CM, icd);
  }
  return also;
});

/** The codes that were looked at: those of the dictionaries, and encounters.tsv. */
const classified = lazy(() => {
  const known = new Set<string>();
  const add = (system: string, text: string, column = 0) => {
    for (const row of table(text)) known.add(`${system}|${row[column]}`);
  };
  add(LOINC, loincRows);
  add(LOINC, loincMoreRows);
  add(RXNORM, rxnormRows);
  add(CVX, cvxRows);
  add(ICD10CM, conditionRows);
  add(SNOMED, conditionRows, 1);
  add(SNOMED, procedureRows);
  for (const [system, code] of table(allergenRows)) known.add(`${system === "RxNorm" ? RXNORM : SNOMED}|${code}`);
  for (const [system, code] of table(encounterRows)) known.add(`${SYSTEM_URIS[system!]}|${code}`);
  return known;
});

/**
 * HL7 sensitivity labels of a code (labels.tsv names the source of each). Of no code, or one nobody has looked at, it is not
 * known what it discloses: it is UNCLASSIFIED, which the database treats as restricted. The database decides by the same
 * tables (public.sensitive_codes); what is proposed here can add a label, never take one away.
 */
export function labelsOf(coding: Coding | null): Label[] {
  if (coding === null) return ["UNCLASSIFIED"];
  const key = `${coding.system}|${coding.code}`;
  const codes = [coding, ...alsoKnown().get(key) ?? []];
  const found = rules().filter((rule) =>
    codes.some(({ system, code }) => rule.system === system && rule.applies(code))
  );
  if (found.length === 0 && !classified().has(key)) return ["UNCLASSIFIED"];
  return [...new Set(found.map((rule) => rule.label))].sort();
}
