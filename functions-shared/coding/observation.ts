import type { Issue, ProposedEvent } from "../contracts/event.ts";
import type { Coding, ObservationStatement } from "../contracts/extraction.ts";
import { impliedUnit } from "./implied-unit.ts";
import { interpret } from "./interpretation.ts";
import { type LoincTerm, loincTerm } from "./loinc/dictionary.ts";
import { matchLoinc } from "./loinc/match.ts";
import { carriedCode, certain, type Coded, uncertain } from "./naming.ts";
import { isNameless, words } from "./names.ts";
import { toOrdinal } from "./ordinals.ts";
import { LOINC } from "./systems.ts";
import { readingsOf, scaleOf, toUcum } from "./units.ts";

const coding = (term: LoincTerm): Coding => ({ system: LOINC, code: term.code, display: term.name });

/** "Hemoglobin (g/dL)": name and unit in one cell, where no unit is printed beside the value. */
function splitUnit({ name, unit }: ObservationStatement): { name: string; unit: string } {
  const [, rest, inName] = /^(.+?)[\s,]*[([]([^()[\]]*[/%][^()[\]]*|fL|pg|sec|s|mm ?Hg)[)\]]\s*$/i.exec(name) ?? [];
  const isUnit = rest !== undefined && inName !== undefined && Boolean(toUcum(inName));
  return isUnit ? { name: rest, unit: unit?.trim() || inName } : { name, unit: unit?.trim() ?? "" };
}

/** A unit in UCUM, and whether one is printed that no table knows. */
interface UnitRead {
  unit: string | null;
  unknown: boolean;
}

/** What the unit of a row may be. "Neutrophils %" prints its unit in its name. */
function unitsOf(statement: ObservationStatement): UnitRead[] {
  return readingsOf(splitUnit(statement).unit).map((unit) => {
    if (unit !== "") return { unit, unknown: unit === null };
    const numeric = statement.value.kind === "quantity";
    return { unit: numeric && words(statement.name).includes("percent") ? "%" : null, unknown: false };
  });
}

/**
 * The code with the one reading of the unit it is measured in; of several readings on its scale, the one that is the code's own
 * unit. Where no reading fits, or several do, the unit is not known.
 */
function codedUnit(statement: ObservationStatement): UnitRead & { coded: Coded } {
  const implied = unitNotPrinted(statement);
  if (implied) return implied;
  const all = unitsOf(statement).map((read) => ({ ...read, coded: codeOf(statement, read.unit, read.unknown) }));
  const fitting = all.filter(({ coded, unit }) =>
    coded.code !== null && unit !== null && loincTerm(coded.code.code)?.scales.has(scaleOf(unit))
  );
  if (all.length === 1) return all[0]!;
  if (fitting.length === 1) return fitting[0]!;
  const own = fitting.filter(({ coded, unit }) => loincTerm(coded.code!.code)!.units.has(unit!));
  if (own.length === 1) return own[0]!;
  return { unit: null, unknown: true, coded: codeOf(statement, null, true) };
}

/** What stands beside a range may be a unit that was not read as one: "4.0-11.0 x101M9/L". */
const UNIT_LIKE = /\p{L}\d|\d\p{L}|\p{L}\s?\/\s?\p{L}/u;

/** The code with the unit of a result that is printed without one, where it can be one alone. */
function unitNotPrinted(statement: ObservationStatement): UnitRead & { coded: Coded } | null {
  const bare = statement.value.kind === "quantity" && splitUnit(statement).unit === "";
  if (!bare || UNIT_LIKE.test(statement.reference_range?.printed ?? "") || words(statement.name).includes("percent")) {
    return null;
  }
  const { code, candidates } = codeOf(statement, null, false);
  const terms = (code ? [code] : candidates).map((one) => loincTerm(one.code)).filter((term) => term !== null);
  const unit = terms.some(({ scales }) => scales.size === 0 || scales.has("ratio"))
    ? null
    : impliedUnit(terms, statement);
  const coded = unit === null ? null : codeOf(statement, unit, false);
  return coded?.code ? { unit, unknown: false, coded } : null;
}

/** A dilution, as "1:320", "< 1:40" or "1/80". */
const TITRE = /^[<>≤≥]?=?\s*1\s*[:/]\s*\d+$/;

/** A carried LOINC code decides; what it is measured in must still agree with it. */
function codeOf(statement: ObservationStatement, unit: string | null, unknown: boolean): Coded {
  const carried = carriedCode(statement.codings, new Map([[LOINC, (code) => loincTerm(code)?.name ?? null]]));
  if (carried) return carried;
  const { section, specimen, method } = statement;
  const { name } = splitUnit(statement);
  const textual = statement.value.kind === "text";
  const titre = statement.value.kind === "text" && TITRE.test(statement.value.text);
  const how = /\(\s*calc/i.test(statement.unit ?? "") ? `${method ?? ""} calculated` : method;
  const { term, plausible, candidates } = matchLoinc({
    name,
    section,
    specimen,
    method: how,
    unit,
    unit_unknown: unknown,
    textual,
    titre,
  });
  return term ? certain(coding(term)) : uncertain(candidates.map(coding), plausible);
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

/** Laboratories print IU/L for the U/L of enzymes (note in ucum_units.tsv): the unit the code is measured in. */
function inUnitOfCode(unit: string | null, code: Coding | null): string | null {
  const own = unit?.replace("[IU]", "U") ?? null;
  const units = code ? loincTerm(code.code)?.units : undefined;
  return own !== null && units?.has(own) && !units.has(unit!) ? own : unit;
}

const named = (statement: ObservationStatement): ObservationStatement =>
  isNameless(statement.name) && statement.section ? { ...statement, name: statement.section } : statement;

/** What an observation says, coded. Values stay as printed: no magnitude is converted. */
export function codeObservation(printed: ObservationStatement): Coded & Partial<ProposedEvent> {
  const statement = named(printed);
  const { unit, unknown, coded } = codedUnit(statement);
  const { interpretation, issues } = interpret(statement);
  const { value, reference_range: range } = statement;
  const ordinal = value.kind === "text" ? toOrdinal(value.text) : null;
  return {
    ...coded,
    name: statement.name,
    value_number: value.kind === "quantity" ? value.number : null,
    value_comparator: value.kind === "quantity" ? value.comparator : null,
    value_ordinal: ordinal,
    value_text: value.kind === "text" && ordinal === null ? value.text : null,
    unit: inUnitOfCode(unit, coded.code),
    printed_unit: statement.unit !== null && statement.unit !== unit ? statement.unit : null,
    range_low: range?.low ?? null,
    range_high: range?.high ?? null,
    interpretation,
    issues: [...coded.issues, ...unitIssues(statement, unit, unknown, coded.code), ...issues],
  };
}
