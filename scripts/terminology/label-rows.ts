/** What the database knows of sensitive codes, as the SQL of a migration, from the tables of functions-shared/coding. */
import { readFileSync } from "node:fs";
import { SYSTEM_URIS } from "../../functions-shared/coding/systems.ts";
import { addTo } from "../../functions-shared/coding/tables.ts";
import { MigrationRows } from "./migration-rows.ts";
import { readTable } from "./read-table.ts";

const CODING = new URL("../../functions-shared/coding/", import.meta.url);

/** One row of public.sensitive_codes; `system` is a name of SYSTEM_URIS. */
export interface SensitiveCode {
  system: string;
  match: string;
  code: string;
  label: string;
  note: string;
  source: string;
}

/** A code of a dictionary, what it is called, and the codes of other systems that stand for the same thing. */
interface DictionaryCode {
  system: string;
  code: string;
  display: string;
  also: { system: string; code: string }[];
}

const table = (path: string) => readTable(readFileSync(new URL(path, CODING), "utf8"));

const loincTable = () => [...table("terminology/loinc_labs.tsv"), ...table("loinc-more.tsv")];

/** Every code an event may carry from a dictionary, and every classified code of encounters. */
export function dictionaryCodes(): DictionaryCode[] {
  const codes: DictionaryCode[] = [];
  const add = (system: string, code: string, display: string, also: DictionaryCode["also"] = []) => {
    if (code) codes.push({ system, code, display, also });
  };
  for (const row of loincTable()) add("LOINC", row.code!, row.long_common_name!);
  for (const row of table("terminology/rxnorm_ingredients.tsv")) {
    const atc = row.atc ? row.atc.split("|") : [];
    add("RxNorm", row.rxcui!, row.name!, atc.map((code) => ({ system: "ATC", code })));
  }
  for (const row of table("terminology/cvx.tsv")) add("CVX", row.cvx!, row.short_description!);
  for (const row of table("terminology/conditions.tsv")) {
    add("ICD-10-CM", row.icd10cm!, row.display!);
    add("SNOMED", row.snomed!, row.display!, row.icd10cm ? [{ system: "ICD-10-CM", code: row.icd10cm }] : []);
  }
  for (const row of table("terminology/allergens.tsv")) {
    add(row.system === "RxNorm" ? "RxNorm" : "SNOMED", row.code!, row.display!);
  }
  for (const row of table("terminology/procedures.tsv")) add("SNOMED", row.snomed!, row.display!);
  for (const row of table("encounters.tsv")) add(row.system!, row.code!, row.display!);
  return codes;
}

/** The rules of labels.tsv, and for each dictionary code the ones that reach it through a code of another system. */
export function sensitiveCodes(): SensitiveCode[] {
  const rules: SensitiveCode[] = table("labels.tsv").map((row) => ({
    system: row.system!,
    match: row.match!,
    code: row.code!,
    label: row.label!,
    note: row.what!,
    source: row.source!,
  }));
  const key = (row: SensitiveCode) => `${row.system} ${row.match} ${row.code} ${row.label}`;
  const rows = new Map(rules.map((rule) => [key(rule), rule]));
  for (const { system, code, display, also } of dictionaryCodes()) {
    for (const other of also) {
      for (const rule of rules) {
        const applies = rule.match === "exact" ? other.code === rule.code : other.code.startsWith(rule.code);
        if (rule.system !== other.system || !applies) continue;
        const source = `${rule.source}; through ${other.system} ${other.code}`;
        const row = { system, match: "exact", code, label: rule.label, note: display, source };
        if (!rows.has(key(row))) rows.set(key(row), row);
      }
    }
  }
  return [...rows.values()];
}

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** Words in lines of at most 116 characters, each after two spaces. */
function wrapped(words: string[]): string {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < 116) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => `  ${line}`).join("\n");
}

function systems(): string {
  const rows = Object.entries(SYSTEM_URIS).map(([name, uri]) => `  (${quoted(name)}, ${quoted(uri)})`);
  return `join (values\n${rows.join(",\n")}\n) as s (name, uri) on s.name = r.system;`;
}

/** The migration that tells the database which codes are sensitive. */
export const labelMigration = new MigrationRows(
  "20261120000451_sensitive_codes.sql",
  "-- Rows generated from functions-shared/coding by scripts/terminology/build.ts; do not edit. Each names its source.\n",
  rowsSql,
);

function rowsSql(): string {
  const rows = sensitiveCodes().map((row) =>
    `  (${[row.system, row.match, row.code, row.label, row.note, row.source].map(quoted).join(", ")})`
  );
  const bySystem = new Map<string, Set<string>>();
  for (const { system, code } of dictionaryCodes()) addTo(bySystem, system, code);
  const classified = [...bySystem].map(([system, codes]) => `  (${quoted(system)}, '\n${wrapped([...codes])}')`);
  return `insert into public.sensitive_codes (code_system, match, code, label, note, source)
select s.uri, r.match, r.code, r.label, r.note, r.source
from (values
${rows.join(",\n")}
) as r (system, match, code, label, note, source)
${systems()}

-- The codes of the dictionaries: all of them were looked at.
insert into public.classified_codes (code_system, code)
select s.uri, w.code
from (values
${classified.join(",\n")}
) as r (system, codes)
cross join lateral regexp_split_to_table(trim(both e' \\n' from r.codes), '\\s+') as w (code)
${systems()}
`;
}
