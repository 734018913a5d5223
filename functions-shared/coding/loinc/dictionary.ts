import { keyOf } from "../names.ts";
import { addTo, lazy, list, table } from "../tables.ts";
import { rows as loincRows } from "../terminology/generated/loinc.ts";
import { rows as loincMoreRows } from "../terminology/generated/loinc-more.ts";
import { rows as synonymRows } from "../terminology/generated/synonyms.ts";
import { scaleOf, toUcum } from "../units.ts";
import { type Qualifier, qualifiersOf } from "./qualifiers.ts";
import { type Specimen, specimenOfTerm } from "./specimen.ts";
import { labKey, labWords } from "./words.ts";

/** One row of loinc_labs.tsv or loinc-more.tsv, with what its long common name says taken apart. */
export interface LoincTerm {
  code: string;
  name: string;
  /** The name up to its property or system: codes of one analyte share it. */
  stem: string;
  specimen: Specimen;
  /** Method, challenge or position the name fixes ("by Automated count", "--sitting"). */
  qualifiers: Set<Qualifier>;
  /** Answers are words: presence, identity, appearance. */
  nominal: boolean;
  /** Scales of the units the row knows ({@link scaleOf}); empty when it is unitless. */
  scales: Set<string>;
  units: Set<string>;
  rank: number | null;
  /** The adult display range of the table, partly old: never a result's own range. */
  reference: { low: number; high: number; unit: string } | null;
}

interface Dictionary {
  byCode: Map<string, LoincTerm>;
  byStem: Map<string, LoincTerm[]>;
  /** Names of the table: long common names, stems, synonyms. */
  byName: Map<string, Set<LoincTerm>>;
  /** Names of synonyms.tsv, with the specimen a row is limited to. */
  curated: Map<string, { term: LoincTerm; where: string }[]>;
}

/** Words LOINC lists beside many tests as related, not as names of one: a specialty, a method, a property. */
const NOT_A_NAME = new Set(
  ["MSK|Musculoskeletal|Orthopedics|GI|Gastroenterology|Hemodynamics|Coag|Coagulation assay|Fac|Fact|CAP|Mono|Conc"]
    .flatMap((names) => names.split("|").map(labKey)),
);

/** "Calcium [Moles/volume] corrected for albumin in Serum": the property goes, what narrows the analyte behind it stays. */
function stemOf(name: string): string {
  const [head = "", tail = ""] = name.split(/ \[[^\]]*\]/);
  const ends = / in | by |--| of (?=Urine|Blood|Serum|Stool|Arterial|Venous|Capillary)|$/;
  return (name.includes(" [") ? head + ` ${tail}`.split(ends)[0]! : head.split(ends)[0]!).trim().toLowerCase();
}

function scalesOf(ucum: string[], printed: string[]): Set<string> {
  const known = [...ucum, ...printed].map(toUcum).filter((unit) => unit !== null && unit !== "");
  return new Set(known.map((unit) => scaleOf(unit!)));
}

/** A range in a unit that is none of the code's own is a misprint of the table (erythrocytes 3.9 - 5.72 "cells/mcL"). */
function referenceOf([low, high, printed]: string[], own: string[]): LoincTerm["reference"] {
  const unit = toUcum(printed ?? "");
  return low && high && unit && own.includes(unit) ? { low: Number(low), high: Number(high), unit } : null;
}

function toTerm(row: string[]): LoincTerm {
  const [code = "", name = "", , property = "", ucum = "", printed = "", rank = ""] = row;
  const scales = scalesOf(list(ucum), list(printed));
  const nominal = scales.size === 0 &&
    (/\[(Presence|Identifier|Interpretation|Type)\]/i.test(name) ||
      /^(PrThr|Presence|Prid|Identifier|Imp|Type)$/.test(property) ||
      /^(Color|Appearance) of| identified in /.test(name));
  return {
    code,
    name,
    stem: stemOf(name),
    specimen: specimenOfTerm(name),
    qualifiers: qualifiersOf(name),
    nominal,
    scales,
    units: new Set(list(ucum)),
    rank: rank === "" ? null : Number(rank),
    reference: referenceOf(row.slice(7), list(ucum)),
  };
}

/** Names a list of laboratories gave the wrong test: a ratio is no concentration ("Urea/Creatinine Ratio" under urea). */
const misnamed = (name: string, term: LoincTerm): boolean =>
  /\bratio\b/i.test(name) && /\[[^\]]+\/volume\]/.test(term.name);

const dictionary = lazy((): Dictionary => {
  const byCode = new Map<string, LoincTerm>();
  const byStem = new Map<string, LoincTerm[]>();
  const byName = new Map<string, Set<LoincTerm>>();
  const curated: Dictionary["curated"] = new Map();
  for (const row of [...table(loincRows), ...table(loincMoreRows)]) {
    const term = toTerm(row);
    byCode.set(term.code, term);
    byStem.set(term.stem, [...byStem.get(term.stem) ?? [], term]);
    for (const name of [term.name, term.stem, ...list(row[2])]) {
      const key = labKey(name);
      if (key !== "" && !NOT_A_NAME.has(key) && !misnamed(name, term)) addTo(byName, key, term);
    }
  }
  for (const [name, code, where] of table(synonymRows) as [string, string, string][]) {
    const term = byCode.get(code);
    if (!term) throw new Error(`synonyms.tsv names ${code}, which is in no table of LOINC`);
    const key = labKey(name);
    curated.set(key, [...curated.get(key) ?? [], { term, where }]);
  }
  return { byCode, byStem, byName, curated };
});

export function loincTerm(code: string): LoincTerm | null {
  return dictionary().byCode.get(code) ?? null;
}

/** Every term that speaks of the same analytes as these. */
export function sameAnalyte(terms: Iterable<LoincTerm>): LoincTerm[] {
  const { byStem } = dictionary();
  return [...new Set([...terms].flatMap((term) => byStem.get(term.stem) ?? []))];
}

/** The first word of what is measured: "calcium" of Calcium.ionized, "thyroxine" of Thyroxine (T4) free. */
const substanceOf = ({ stem }: LoincTerm): string => stem.split(/[ .,]/)[0]!;

const bySubstance = lazy((): Map<string, LoincTerm[]> => {
  const found = new Map<string, LoincTerm[]>();
  for (const term of dictionary().byCode.values()) {
    found.set(substanceOf(term), [...found.get(substanceOf(term)) ?? [], term]);
  }
  return found;
});

/** Every other test of the same substance: free and total, ionized and total, in blood and in urine; none that only differs in its method. */
export const sameSubstance = (term: LoincTerm): LoincTerm[] =>
  (bySubstance().get(substanceOf(term)) ?? []).filter(({ stem, specimen }) =>
    stem !== term.stem || specimen !== term.specimen
  );

/** The table's range of a test: its own, else that of the same analyte in the same specimen, made another way. */
export function referenceRange(code: string): LoincTerm["reference"] {
  const term = loincTerm(code);
  if (!term) return null;
  const alike = sameAnalyte([term]).filter(({ specimen, scales }) =>
    specimen === term.specimen && [...scales].every((scale) => term.scales.has(scale))
  );
  return [term, ...alike].find(({ reference }) => reference !== null)?.reference ?? null;
}

/** What a name may mean: `preferred` by convention (synonyms.tsv), `possible` by analyte or by the table's own names. */
export interface Meaning {
  preferred: LoincTerm[];
  possible: LoincTerm[];
}

/** What synonyms.tsv says the words mean on a report. `specimen` opens rows limited to it. */
export function conventionOf(tokens: Iterable<string>, specimen: Specimen | null): Meaning | null {
  const rows = dictionary().curated.get(keyOf(tokens)) ?? [];
  const preferred = [
    ...new Set(rows.filter(({ where }) => where === "" || where === specimen).map(({ term }) => term)),
  ];
  return preferred.length === 0 ? null : { preferred, possible: sameAnalyte(preferred) };
}

/**
 * What the table's own names say: a long common name is the term; a stem or synonym of one analyte is any of its terms. A
 * synonym of several analytes (LOINC lists related names too: "Erythrocytes" under MCV) names none for certain.
 */
export function namedBy(tokens: Iterable<string>): Meaning | null {
  const key = keyOf(tokens);
  const named = [...dictionary().byName.get(key) ?? []];
  const exact = named.filter((term) => keyOf(labWords(term.name)) === key);
  if (exact.length > 0) return { preferred: exact, possible: exact };
  const stems = named.filter((term) => keyOf(labWords(term.stem)) === key);
  const one = stems.length > 0 ? stems : named;
  if (one.length === 0 || new Set(one.map((term) => term.stem)).size > 1) return null;
  return { preferred: [], possible: sameAnalyte(one) };
}
