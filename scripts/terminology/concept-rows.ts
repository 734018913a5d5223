/** The dictionaries as rows of public.code_systems and public.concepts, from the tables of functions-shared/coding. */
import { readFileSync } from "node:fs";
import { SYSTEM_URIS } from "../../functions-shared/coding/systems.ts";
import { MigrationRows } from "./migration-rows.ts";
import { readTable } from "./read-table.ts";

const CODING = new URL("../../functions-shared/coding/", import.meta.url);

/** One row of public.concepts; `system` is a name of SYSTEM_URIS. */
export interface Concept {
  system: string;
  code: string;
  kind: string;
  display: string;
  synonyms: string[];
  extras: Record<string, string | string[]>;
}

const table = (path: string) => readTable(readFileSync(new URL(path, CODING), "utf8"));
const list = (cell: string | undefined): string[] => cell ? cell.split("|") : [];
const filled = (extras: Concept["extras"]) =>
  Object.fromEntries(Object.entries(extras).filter(([, v]) => v.length > 0));

/** Names of a code in tables of names, by code. */
function namesIn(path: string, column: string): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const row of table(path)) names.set(row[column]!, [...names.get(row[column]!) ?? [], row.name!]);
  return names;
}

function* observations(): Generator<Concept> {
  const names = namesIn("synonyms.tsv", "loinc");
  for (const row of [...table("terminology/loinc_labs.tsv"), ...table("loinc-more.tsv")]) {
    const code = row.code!;
    yield {
      system: "LOINC",
      code,
      kind: "observation",
      display: row.long_common_name!,
      synonyms: [...list(row.synonyms), ...names.get(code) ?? []],
      extras: { units: list(row.ucum_units) },
    };
  }
}

function* medications(): Generator<Concept> {
  const names = namesIn("drug-names.tsv", "rxcui");
  for (const row of table("terminology/rxnorm_ingredients.tsv")) {
    const code = row.rxcui!;
    yield {
      system: "RxNorm",
      code,
      kind: "medication",
      display: row.name!,
      synonyms: [...list(row.synonyms), ...list(row.brand_names), ...names.get(code) ?? []],
      extras: { tty: row.tty!, atc: list(row.atc) },
    };
  }
}

function* immunizations(): Generator<Concept> {
  const names = namesIn("vaccine-names.tsv", "cvx");
  for (const row of table("terminology/cvx.tsv")) {
    if (row.short_description!.startsWith("RESERVED")) continue;
    yield {
      system: "CVX",
      code: row.cvx!,
      kind: "immunization",
      display: row.short_description!,
      synonyms: [row.full_name!, ...list(row.trade_names), ...names.get(row.cvx!) ?? []],
      extras: { status: row.status!, group: row.vaccine_group! },
    };
  }
}

function* others(): Generator<Concept> {
  for (const row of table("terminology/conditions.tsv")) {
    const concept = { kind: "condition", synonyms: list(row.synonyms) };
    if (row.icd10cm) {
      yield {
        ...concept,
        system: "ICD-10-CM",
        code: row.icd10cm,
        display: row.display!,
        extras: { snomed: row.snomed! },
      };
    }
    if (row.snomed) {
      const display = row.snomed_display || row.display!;
      yield { ...concept, system: "SNOMED", code: row.snomed, display, extras: { icd10cm: row.icd10cm! } };
    }
  }
  for (const row of table("terminology/procedures.tsv")) {
    const { snomed: code, display } = row;
    yield {
      system: "SNOMED",
      code: code!,
      kind: "procedure",
      display: display!,
      synonyms: list(row.synonyms),
      extras: {},
    };
  }
  for (const row of table("terminology/allergens.tsv")) {
    const system = row.system === "RxNorm" ? "RxNorm" : "SNOMED";
    const extras = { category: row.category! };
    yield { system, code: row.code!, kind: "allergen", display: row.display!, synonyms: list(row.synonyms), extras };
  }
  for (const { system, code, display } of table("encounters.tsv")) {
    yield { system: system!, code: code!, kind: "encounter", display: display!, synonyms: [], extras: {} };
  }
}

/** Every concept of the dictionaries, once: what a second table says of a code adds names to the first. */
export function concepts(): Concept[] {
  const rows = new Map<string, Concept>();
  for (const concept of [...observations(), ...medications(), ...immunizations(), ...others()]) {
    const key = `${concept.system} ${concept.code}`;
    const first = rows.get(key) ?? { ...concept, synonyms: [], extras: {} };
    const names = [...first.synonyms, ...first === concept ? [] : [concept.display], ...concept.synonyms];
    const known = new Set([first.display.toLowerCase()]);
    const synonyms = names.filter((name) =>
      name !== "" && !known.has(name.toLowerCase()) && known.add(name.toLowerCase())
    );
    rows.set(key, { ...first, synonyms, extras: { ...filled(concept.extras), ...first.extras } });
  }
  return [...rows.values()];
}

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

function line({ system, code, kind, display, synonyms, extras }: Concept): string {
  const cells = [system, code, kind, display, synonyms.join("|"), JSON.stringify(extras)];
  if (cells.some((cell) => /[\t\n]|\$concepts\$/.test(cell))) {
    throw new Error(`${system} ${code} cannot stand in a line`);
  }
  return cells.join("\t");
}

function rowsSql(): string {
  const systems = table("code-systems.tsv").map((row) =>
    `  (${[SYSTEM_URIS[row.name!]!, row.name!].map(quoted).join(", ")}, ${
      row.version ? quoted(row.version) : "null"
    }, ` +
    `${[row.licence!, row.notice!].map(quoted).join(", ")})`
  );
  return `insert into public.code_systems (uri, name, version, licence, notice) values
${systems.join(",\n")};

-- A line each: code system, code, kind, display, synonyms, extras.
insert into public.concepts (code_system, code, kind, display, synonyms, extras)
select s.uri, r.cells[2], r.cells[3], r.cells[4], r.cells[5], r.cells[6]::jsonb
from (select string_to_array(l.line, e'\\t') as cells from string_to_table($concepts$${
    concepts().map(line).join("\n")
  }$concepts$, e'\\n') as l (line)) as r
join public.code_systems as s on s.name = r.cells[1];
`;
}

/** The migration that tells the database what codes are called. */
export const conceptMigration = new MigrationRows(
  "20261120000453_concepts.sql",
  "-- Rows generated from functions-shared/coding by scripts/terminology/build.ts; do not edit.\n",
  rowsSql,
);
