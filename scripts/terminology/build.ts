/**
 * Writes the dictionary modules in functions-shared/coding/terminology/generated from the tables beside them, and the rows
 * of the migrations that tell the database which codes are sensitive and what codes are called.
 *
 *     npx tsx scripts/terminology/build.ts
 *
 * A module is a tab-separated string in a .ts file: it is bundled by static import wherever TypeScript runs, costs nothing
 * until somebody splits it, and its diff reads like the table's.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { conceptMigration } from "./concept-rows.ts";
import { labelMigration } from "./label-rows.ts";
import { readTable } from "./read-table.ts";
import { sourceProblems } from "./word-sources.ts";

const CODING = new URL("../../functions-shared/coding/", import.meta.url);

/** Each generated module, the table it is made from, and the columns it keeps, in that order. */
export const MODULES: { name: string; table: string; columns: string[] }[] = [
  {
    name: "loinc",
    table: "terminology/loinc_labs.tsv",
    columns: [
      "code",
      "long_common_name",
      "synonyms",
      "property",
      "ucum_units",
      "printed_units",
      "common_rank",
      "ref_low",
      "ref_high",
      "ref_unit",
    ],
  },
  {
    name: "loinc-more",
    table: "loinc-more.tsv",
    columns: ["code", "long_common_name", "synonyms", "property", "ucum_units"],
  },
  {
    name: "rxnorm",
    table: "terminology/rxnorm_ingredients.tsv",
    columns: ["rxcui", "tty", "name", "synonyms", "brand_names", "atc"],
  },
  {
    name: "cvx",
    table: "terminology/cvx.tsv",
    columns: ["cvx", "short_description", "full_name", "status", "trade_names", "vaccine_group"],
  },
  {
    name: "conditions",
    table: "terminology/conditions.tsv",
    columns: ["icd10cm", "snomed", "snomed_display", "display", "synonyms", "nlm_popularity_rank"],
  },
  { name: "allergens", table: "terminology/allergens.tsv", columns: ["system", "code", "display", "synonyms"] },
  { name: "procedures", table: "terminology/procedures.tsv", columns: ["snomed", "display", "synonyms"] },
  {
    name: "ucum",
    table: "terminology/ucum_units.tsv",
    columns: ["printed_unit", "ucum", "canonical_ucum", "factor_to_canonical"],
  },
  { name: "units", table: "units.tsv", columns: ["printed_unit", "ucum", "canonical_ucum", "factor_to_canonical"] },
  { name: "conversions", table: "conversions.tsv", columns: ["analyte", "unit", "factor", "in_unit"] },
  { name: "lab-words", table: "lab-words.tsv", columns: ["word", "means"] },
  { name: "synonyms", table: "synonyms.tsv", columns: ["name", "loinc", "where"] },
  { name: "drug-names", table: "drug-names.tsv", columns: ["name", "rxcui"] },
  { name: "vaccine-names", table: "vaccine-names.tsv", columns: ["name", "cvx", "before"] },
  { name: "labels", table: "labels.tsv", columns: ["label", "system", "match", "code"] },
  { name: "encounters", table: "encounters.tsv", columns: ["system", "code"] },
];

/** The source text of one generated module. */
export function moduleSource(module: { table: string; columns: string[] }): string {
  const rows = readTable(readFileSync(new URL(module.table, CODING), "utf8"));
  const body = rows.map((row) => module.columns.map((column) => row[column] ?? "").join("\t")).join("\n");
  const escaped = body.replace(/[\\`]|\$\{/g, "\\$&");
  return [
    `// Generated from ../../${module.table} by scripts/terminology/build.ts; do not edit. Notices: ../NOTICE.md.`,
    `// Columns: ${module.columns.join(", ")}.`,
    `export const rows = \`${escaped}\`;`,
    "",
  ].join("\n");
}

/** What is wrong with the sources of lab-words.tsv. */
export function wordSourceProblems(): string[] {
  const [words, sources] = ["lab-words.tsv", "lab-word-sources.tsv"].map((table) =>
    readTable(readFileSync(new URL(table, CODING), "utf8"))
  );
  return sourceProblems(words!, sources!);
}

/** Where a generated module stands. */
export function modulePath(name: string): string {
  return fileURLToPath(new URL(`terminology/generated/${name}.ts`, CODING));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const problems = wordSourceProblems();
  if (problems.length > 0) throw new Error(problems.join("\n"));
  for (const module of MODULES) writeFileSync(modulePath(module.name), moduleSource(module));
  labelMigration.write();
  conceptMigration.write();
}
