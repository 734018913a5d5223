import type { Issue, ProposedEvent } from "../contracts/event.ts";
import type { Coding, ObservationStatement } from "../contracts/extraction.ts";
import { interpret } from "./interpretation.ts";
import { type LoincTerm, loincTerm } from "./loinc/dictionary.ts";
import { matchLoinc } from "./loinc/match.ts";
import { carriedCode, certain, type Coded, uncertain } from "./naming.ts";
import { words } from "./names.ts";
import { toOrdinal } from "./ordinals.ts";
import { LOINC } from "./systems.ts";
import { scaleOf, toUcum } from "./units.ts";

const coding = (term: LoincTerm): Coding => ({ system: LOINC, code: term.code, display: term.name });

/** The unit of a row in UCUM. "Neutrophils %" prints its unit in its name. */
function unitOf(statement: ObservationStatement): { unit: string | null; unknown: boolean } {
  const printed = statement.unit?.trim() ?? "";
  if (printed !== "") {
    const unit = toUcum(printed);
    return { unit, unknown: unit === null };
  }
  const numeric = statement.value.kind === "quantity";
  return { unit: numeric && words(statement.name).includes("percent") ? "%" : null, unknown: false };
}

/** A carried LOINC code decides; what it is measured in must still agree with it. */
function codeOf(statement: ObservationStatement, unit: string | null, unknown: boolean): Coded {
  const carried = carriedCode(statement.codings, new Map([[LOINC, (code) => loincTerm(code)?.name ?? null]]));
  if (carried) return carried;
  const { name, section, specimen, method } = statement;
  const textual = statement.value.kind === "text";
  const { term, candidates } = matchLoinc({ name, section, specimen, method, unit, unit_unknown: unknown, textual });
  return term ? certain(coding(term)) : uncertain(candidates.map(coding));
}

/** What is wrong with the unit: unknown, missing where the test has one, or of another scale than the test's. */
function unitIssues(
  statement: ObservationStatement,
  unit: string | null,
  unknown: boolean,
  code: Coding | null,
): Issue[] {
  if (unknown) return [{ code: "unknown-unit", detail: "The printed unit is in no table of units." }];
  const scales = code ? loincTerm(code.code)?.scales ?? new Set() : new Set<string>();
  if (scales.size === 0 || statement.value.kind === "text") return [];
  if (unit === null) {
    return scales.has("ratio")
      ? []
      : [{ code: "missing-unit", detail: "No unit is printed for a value that has one." }];
  }
  return scales.has(scaleOf(unit))
    ? []
    : [{ code: "unit-contradicts-code", detail: `The code is not measured in ${unit}.` }];
}

/** What an observation says, coded. Values stay as printed: no magnitude is converted. */
export function codeObservation(statement: ObservationStatement): Coded & Partial<ProposedEvent> {
  const { unit, unknown } = unitOf(statement);
  const coded = codeOf(statement, unit, unknown);
  const { interpretation, issues } = interpret(statement);
  const { value, reference_range: range } = statement;
  const ordinal = value.kind === "text" ? toOrdinal(value.text) : null;
  return {
    ...coded,
    value_number: value.kind === "quantity" ? value.number : null,
    value_comparator: value.kind === "quantity" ? value.comparator : null,
    value_ordinal: ordinal,
    value_text: value.kind === "text" && ordinal === null ? value.text : null,
    unit,
    printed_unit: statement.unit !== null && statement.unit !== unit ? statement.unit : null,
    range_low: range?.low ?? null,
    range_high: range?.high ?? null,
    interpretation,
    issues: [...coded.issues, ...unitIssues(statement, unit, unknown, coded.code), ...issues],
  };
}
