import type { Coding } from "../contracts/extraction.ts";
import type { ProposedEvent } from "../contracts/event.ts";
import { CVX, ICD10CM, LOINC, RXNORM, SNOMED } from "./systems.ts";
import { lazy, list, table } from "./tables.ts";
import { rows as conditionRows } from "./terminology/generated/conditions.ts";
import { rows as labelRows } from "./terminology/generated/labels.ts";
import { rows as rxnormRows } from "./terminology/generated/rxnorm.ts";

type Label = ProposedEvent["labels"][number];
type Rule = (code: string) => boolean;

const URIS: Record<string, string> = {
  "ICD-10-CM": ICD10CM,
  LOINC,
  SNOMED,
  RxNorm: RXNORM,
  CVX,
  ATC: "http://www.whocc.no/atc",
};

function ruleOf(match: string, code: string): Rule {
  if (match === "exact") return (other) => other === code;
  if (match === "prefix") return (other) => other.startsWith(code);
  const [from, to] = code.split("-") as [string, string];
  return (other) => other.slice(0, 3) >= from && other.slice(0, 3) <= to;
}

const rules = lazy(() =>
  table(labelRows).map(([label, system, match, code]) => ({
    label: label as Label,
    system: URIS[system!]!,
    applies: ruleOf(match!, code!),
  }))
);

/** The other codes of the dictionaries that stand for the same thing: ATC classes of a drug, ICD-10-CM beside SNOMED. */
const alsoKnown = lazy(() => {
  const also = new Map<string, { system: string; code: string }[]>();
  const add = (key: string, system: string, code: string) => also.set(key, [...also.get(key) ?? [], { system, code }]);
  for (const row of table(rxnormRows)) {
    for (const atc of list(row[5])) add(`${RXNORM}|${row[0]}`, URIS.ATC!, atc);
  }
  for (const [icd, snomed] of table(conditionRows)) {
    if (icd && snomed) add(`${SNOMED}|${snomed}`, ICD10CM, icd);
  }
  return also;
});

/**
 * HL7 sensitivity labels of a code (labels.tsv names the source of each). Without a certain code nothing is known about what
 * an event may disclose: it is UNCLASSIFIED, which the database treats as restricted.
 */
export function labelsOf(coding: Coding | null): Label[] {
  if (coding === null) return ["UNCLASSIFIED"];
  const codes = [coding, ...alsoKnown().get(`${coding.system}|${coding.code}`) ?? []];
  const found = rules().filter((rule) =>
    codes.some(({ system, code }) => rule.system === system && rule.applies(code))
  );
  return [...new Set(found.map((rule) => rule.label))].sort();
}
