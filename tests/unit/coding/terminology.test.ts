import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { nameKey } from "../../../functions-shared/coding/names.ts";
import { modulePath, MODULES, moduleSource, readTable } from "../../../scripts/terminology/build.ts";

const table = (path: string) =>
  readTable(readFileSync(new URL(`../../../functions-shared/coding/${path}`, import.meta.url), "utf8"));
const by = (rows: Record<string, string>[], key: string) => new Map(rows.map((row) => [row[key], row]));

describe("generated dictionary modules", () => {
  it.each(MODULES)("$name is what the script makes of $table", (module) => {
    expect(readFileSync(modulePath(module.name), "utf8")).toBe(moduleSource(module));
  });

  it("carry every row of their table", async () => {
    for (const module of MODULES) {
      const { rows } = await import(modulePath(module.name)) as { rows: string };
      expect(rows.split("\n")).toHaveLength(table(module.table).length);
    }
  });
});

describe("curated tables name only codes of the dictionaries", () => {
  const loinc = by(table("terminology/loinc_labs.tsv"), "code");
  const rxnorm = by(table("terminology/rxnorm_ingredients.tsv"), "rxcui");
  const cvx = by(table("terminology/cvx.tsv"), "cvx");

  it("synonyms.tsv: each LOINC code exists and its long common name says the same", () => {
    for (const { loinc: code, long_common_name: name } of table("synonyms.tsv")) {
      expect(loinc.get(code)?.long_common_name, code).toBe(name);
    }
  });

  it("synonyms.tsv: every row gives its reason, and the notes on specimen are known ones", () => {
    for (const row of table("synonyms.tsv")) {
      expect(row.reason, row.name).not.toBe("");
      expect(["", "urine"]).toContain(row.where);
    }
  });

  it("drug-names.tsv: each RxCUI exists under the ingredient it names", () => {
    for (const { rxcui, ingredient } of table("drug-names.tsv")) {
      expect(nameKey(rxnorm.get(rxcui)?.name ?? ""), rxcui).toBe(nameKey(ingredient!));
    }
  });

  it("vaccine-names.tsv: each CVX code exists under the short description it names", () => {
    for (const { cvx: code, short_description: name } of table("vaccine-names.tsv")) {
      expect(cvx.get(code)?.short_description, code).toBe(name);
    }
  });

  it("labels.tsv: each exact code exists, each row cites a source", () => {
    const conditions = table("terminology/conditions.tsv");
    const snomed = new Set([...table("terminology/procedures.tsv"), ...conditions].map((row) => row.snomed));
    const known: Record<string, (code: string) => boolean> = {
      LOINC: (code) => loinc.has(code),
      RxNorm: (code) => rxnorm.has(code),
      CVX: (code) => cvx.has(code),
      SNOMED: (code) => snomed.has(code),
    };
    for (const { system, match, code, source, label } of table("labels.tsv")) {
      expect(source, code).toContain(label);
      if (match === "exact") expect(known[system!]!(code!), `${system} ${code}`).toBe(true);
    }
  });
});
