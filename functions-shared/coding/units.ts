import { addTo, lazy, table } from "./tables.ts";
import { rows as ucumRows } from "./terminology/generated/ucum.ts";
import { rows as extraRows } from "./terminology/generated/units.ts";

/**
 * Spelling differences that never change a unit: compatibility forms, spaces, dots, brackets, the many micro and
 * multiplication signs, "x10(3)", "10x3" and "10^3".
 */
function loose(printed: string): string {
  return printed.normalize("NFKC").replace(/[×✕∗*]/g, "x").toLowerCase().replace(/[\s.()^]/g, "").replace(/μ|µ/g, "u")
    .replace(/\bmc(?=[a-z])/g, "u").replace(/^x(?=10)/, "").replace(/10x(?=\d)/, "10").replace(/^x?e(?=\d+\/)/, "10")
    .replace(/^([mukµ]?)ui(?=\/)/, "$1iu");
}

/** What some laboratories print after the unit, and what stands for no unit at all. */
function bare(printed: string): string {
  return printed.trim().replace(/\s*\(?\bcalc(?:ulated)?\b\.?\)?$/i, "").replace(/^%\s+of\b.*$/i, "%")
    .replace(/^[-–—.]+$/, "").trim();
}

/** UCUM spells the litre l or L; the tables prefer L, and so does every event. */
const litre = (ucum: string): string => ucum.replace(/(?<=^|[./(])([munpfdck]?)l(?=$|[./){])/g, "$1L");

interface Units {
  exact: Map<string, string>;
  /** By loose spelling; spellings that would mean two different units are left out. */
  loose: Map<string, string>;
  canonical: Map<string, string>;
  /** How many canonical units one unit is; absent where it is no mere factor (degF) or not known. */
  factors: Map<string, number>;
}

const units = lazy((): Units => {
  const exact = new Map<string, string>();
  const meanings = new Map<string, Set<string>>();
  const canonical = new Map<string, string>();
  const factors = new Map<string, number>();
  const rows = new Map([...table(ucumRows), ...table(extraRows)].map((row) => [row[0]!, row]));
  for (const [printed, ucum, canon, factor = ""] of rows.values()) {
    const unit = litre(ucum!);
    if (Number(factor) > 0) factors.set(unit, Number(factor));
    exact.set(printed!, unit);
    addTo(meanings, loose(printed!), unit);
    if (canon !== "") canonical.set(unit, canon!);
  }
  for (const ucum of new Set(exact.values())) if (!exact.has(ucum)) exact.set(ucum, ucum);
  // Spellings that differ in their annotation only ("{cells}/uL", "/uL") mean the unit without it.
  const unique = [...meanings].flatMap(([key, all]): [string, string][] => {
    const plain = new Set([...all].map((unit) => unit.replace(/\{[^}]*\}/g, "")));
    if (all.size === 1) return [[key, [...all][0]!]];
    return plain.size === 1 && all.has([...plain][0]!) ? [[key, [...plain][0]!]] : [];
  });
  return { exact, loose: new Map(unique), canonical, factors };
});

/**
 * The UCUM unit of a printed one: its exact spelling in the tables, else its loose spelling if that is unambiguous. An empty
 * string when what is printed stands for no unit, null when it is not known. Nothing is converted.
 */
export function toUcum(printed: string): string | null {
  const { exact, loose: byLoose } = units();
  const text = bare(printed);
  if (text === "") return "";
  return exact.get(text) ?? exact.get(text.normalize("NFC")) ?? byLoose.get(loose(text)) ?? null;
}

/**
 * What a printed unit may mean: "G/L" is 10*9 cells per litre on blood counts, and grams where a report prints capitals. Which
 * of them, the test decides.
 */
export function readingsOf(printed: string): (string | null)[] {
  return /^\s*G\s*\/\s*[Ll]\s*$/.test(printed) ? ["g/L", "10*9/L"] : [toUcum(printed)];
}

/** Scales that reports print for one another. IU/L and U/L of an enzyme, U/mL of an antigen: activity per volume. */
const SAME_SCALE: Record<string, string> = {
  "U/L": "activity",
  "m[IU]/L": "activity",
  "[arb'U]": "activity",
  "[arb'U]/mL": "activity",
  "{mcU}/mL": "activity",
  "mU/mL": "activity",
  // Equivalents of the univalent ions (Na+, K+, Cl-, HCO3-) count as moles; no other analyte of the table is in meq/L.
  "meq/L": "mmol/L",
  "{INR}": "ratio",
  "{ratio}": "ratio",
  "[pH]": "ratio",
};

/**
 * The scale a UCUM unit measures on, as a name to compare: units of one scale convert into each other without knowing the
 * analyte. Mass, substance and number concentration differ; "%" and "L/L" agree, "%" and "mmol/mol" do not.
 */
export function scaleOf(ucum: string): string {
  const own = SAME_SCALE[ucum];
  if (own) return own;
  const { canonical } = units();
  const bare = ucum.replace(/\{[^}]*\}/g, "");
  const canon = canonical.get(ucum) ?? canonical.get(bare) ?? (bare === "" || bare === "/" ? ucum : bare);
  return SAME_SCALE[canon] ?? canon;
}

/** How many of unit `b` one unit `a` is, where both are multiples of one canonical unit; null where that is not known. */
export function ratioOf(a: string, b: string): number | null {
  const { canonical, factors } = units();
  const [from, to] = [factors.get(a), factors.get(b)];
  return from !== undefined && to !== undefined && canonical.get(a) === canonical.get(b) ? from / to : null;
}
