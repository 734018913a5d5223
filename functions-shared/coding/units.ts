import { lazy, type Row, table } from "./tables.ts";
import { rows as ucumRows } from "./terminology/generated/ucum.ts";

/** Spelling differences that never change a unit: compatibility forms, spaces, the many micro and multiplication signs. */
function loose(printed: string): string {
  return printed.normalize("NFKC").replace(/[×✕∗]/g, "x").replace(/[\s]+/g, "").replace(/μ|µ/g, "u")
    .replace(/\^|\*\*/g, "").toLowerCase();
}

interface Units {
  exact: Map<string, string>;
  /** By loose spelling; spellings that would mean two different units are left out. */
  loose: Map<string, string>;
  canonical: Map<string, string>;
}

const units = lazy((): Units => {
  const exact = new Map<string, string>();
  const meanings = new Map<string, Set<string>>();
  const canonical = new Map<string, string>();
  for (const [printed, ucum, canon] of table(ucumRows) as Row[]) {
    exact.set(printed!, ucum!);
    const key = loose(printed!);
    meanings.set(key, (meanings.get(key) ?? new Set()).add(ucum!));
    if (canon !== "") canonical.set(ucum!, canon!);
  }
  for (const ucum of new Set(exact.values())) if (!exact.has(ucum)) exact.set(ucum, ucum);
  const unique = [...meanings].filter(([, all]) => all.size === 1).map(([key, all]) => [key, [...all][0]!] as const);
  return { exact, loose: new Map(unique), canonical };
});

/** The UCUM unit of a printed one: its exact spelling in the table, else its loose spelling if that is unambiguous. */
export function toUcum(printed: string): string | null {
  const { exact, loose: byLoose } = units();
  const trimmed = printed.trim();
  return exact.get(trimmed) ?? exact.get(trimmed.normalize("NFC")) ?? byLoose.get(loose(trimmed)) ?? null;
}

/** Scales that reports print for one another. IU/L and U/L of an enzyme, U/mL of an antigen: activity per volume. */
const SAME_SCALE: Record<string, string> = {
  "U/L": "activity",
  "m[IU]/L": "activity",
  "[arb'U]": "activity",
  "[arb'U]/mL": "activity",
  "{mcU}/ml": "activity",
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
