import { withLatinSymbols } from "../extraction/fields/cyrillic-units.ts";
import { addTo, lazy, table } from "./tables.ts";
import { composed } from "./unit-grammar.ts";
import { rows as ucumRows } from "./terminology/generated/ucum.ts";
import { rows as extraRows } from "./terminology/generated/units.ts";

/**
 * Spelling differences that never change a unit: compatibility forms, spaces, dots, brackets, the many micro and
 * multiplication signs, "x10(3)", "10x3" and "10^3".
 */
function loose(printed: string): string {
  return printed.normalize("NFKC").replace(/\*\*|(?<=\dm)\*(?=[23]$)/g, "^").replace(/[×✕∗*]/g, "x").toLowerCase()
    .replace(/[\s.()^]/g, "").replace(/μ|µ/g, "u")
    .replace(/\bmc(?=[a-z])/g, "u").replace(/^x(?=10)/, "").replace(/10x(?=\d)/, "10").replace(/^x?e(?=\d+\/)/, "10")
    .replace(/^([mukµ]?)ui(?=\/)/, "$1iu");
}

/** What some laboratories print after the unit, and what stands for no unit at all. */
function bare(printed: string): string {
  return printed.trim().replace(/^[[(](.*)[\])]$/, (all, inner: string) => /[[\](){}]/.test(inner) ? all : inner)
    .replace(/\s*\(?\bcalc(?:ulated)?\b\.?\)?$/i, "").replace(/\s*\*+$/, "")
    .replace(/^%\s*(?:of\b.*|\(?(?:NGSP|DCCT|Hb|HbA1c|Hgb)\)?)$/i, "%").replace(/^[-–—.]+$/, "").trim();
}

/** UCUM spells the litre l or L; the tables prefer L, and so does every event. */
const litre = (ucum: string): string => ucum.replace(/(?<=^|[./(])([munpfdck]?)l(?=$|[./){])/g, "$1L");

interface Units {
  exact: Map<string, string>;
  /** By loose spelling; spellings that would mean two different units are left out. */
  loose: Map<string, string>;
  /** Loose spellings that mean two different units. */
  doubtful: Set<string>;
  /** Every UCUM unit of the tables. */
  ucum: Set<string>;
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
    const sizes = new Set(
      [...all].map((unit) => factors.has(unit) ? `${factors.get(unit)} ${canonical.get(unit)}` : unit),
    );
    // One size under two names ("10*12/L", "10*6/uL").
    if (sizes.size === 1) return [[key, [...all][0]!]];
    return plain.size === 1 && all.has([...plain][0]!) ? [[key, [...plain][0]!]] : [];
  });
  const byLoose = new Map(unique);
  const doubtful = new Set([...meanings.keys()].filter((key) => !byLoose.has(key)));
  return { exact, loose: byLoose, doubtful, ucum: new Set(exact.values()), canonical, factors };
});

/**
 * The UCUM unit of a printed one: its exact spelling in the tables, else its loose spelling if that is unambiguous, else what
 * its parts compose, if the tables have that. An empty string when what is printed stands for no unit, null when it is not
 * known. Nothing is converted.
 */
export function toUcum(printed: string): string | null {
  const { exact, loose: byLoose, doubtful, ucum } = units();
  // A unit of UCUM may itself stand in brackets: "[lb_av]", "[in_i]" (https://ucum.org/ucum#para-12).
  const whole = ucum.has(printed.trim()) ? exact.get(printed.trim()) : undefined;
  if (whole !== undefined) return whole;
  const text = bare(withLatinSymbols(printed));
  if (text === "") return "";
  const known = exact.get(text) ?? exact.get(text.normalize("NFC"));
  if (known !== undefined) return known;
  const key = loose(text);
  if (doubtful.has(key)) return null;
  return byLoose.get(key) ?? composed(text, (unit) => ucum.has(unit));
}

/** Printed units that mean one thing on some tests and another on others. */
const DOUBTFUL: [RegExp, string[]][] = [
  // 10*9 cells per litre on blood counts; grams where a report prints capitals.
  [/^G ?\/ ?[Ll]$/, ["g/L", "10*9/L"]],
  // A million in the United States (of erythrocytes), a thousand in Spanish and Portuguese (of anything else).
  [/^x? ?mil\.? ?\/ ?(?:mm ?3|mm³|mm\^3|[uµμ]L|mcL|cu\.? ?mm)\.?$/i, ["10*6/uL", "10*3/uL"]],
  // Sedimentation after one hour, or a length.
  [/^mm$/, ["mm", "mm/h"]],
  // Cells per field of view are counted at 400 times, casts at 100 times; a report seldom says so.
  [/^(?:\/|por|pro|par|per|n ?\/)? ?(?:campo|campos|GF|Ges\.?-?Feld|Gesichtsfeld|champ|feld|field|p\/c|xc)\.?$/i, [
    "/[HPF]",
    "/[LPF]",
  ]],
];

/** What a printed unit may mean; where that is several things, the test decides. */
export function readingsOf(printed: string): (string | null)[] {
  const text = withLatinSymbols(printed.trim());
  return DOUBTFUL.find(([pattern]) => pattern.test(text))?.[1] ?? [toUcum(printed)];
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
  "{index}": "index",
  "{Index_val}": "index",
  "{index_val}": "index",
  "{EIA_index}": "index",
  "{EIA_Index}": "index",
  "{s_co_ratio}": "index",
};

/** What is counted by an annotation alone is one of a kind: Ehrlich units and logarithms are no cells. */
const OF_ITS_KIND = /^\{(?!cells\b|#|WBC|RBC|Ery|beats|breaths)/;

/**
 * The scale a UCUM unit measures on, as a name to compare: units of one scale convert into each other without knowing the
 * analyte. Mass, substance and number concentration differ; "%" and "L/L" agree, "%" and "mmol/mol" do not.
 */
export function scaleOf(ucum: string): string {
  const own = SAME_SCALE[ucum] ?? (OF_ITS_KIND.test(ucum) ? ucum : undefined);
  if (own) return own;
  const { canonical } = units();
  const bare = ucum.replace(/\{[^}]*\}/g, "");
  const canon = canonical.get(ucum) ?? canonical.get(bare) ?? (bare === "" || bare === "/" ? ucum : bare);
  return SAME_SCALE[canon] ?? canon;
}

/** How many of unit `b` one unit `a` is, where both are one or multiples of one canonical unit; null where that is not known. */
export function ratioOf(a: string, b: string): number | null {
  if (a === b) return 1;
  const { canonical, factors } = units();
  const [from, to] = [factors.get(a), factors.get(b)];
  return from !== undefined && to !== undefined && canonical.get(a) === canonical.get(b) ? from / to : null;
}
