import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { nameKey } from "../../../functions-shared/coding/names.ts";
import { dictionaryDisplay } from "../../../functions-shared/coding/dictionary.ts";
import { labelsOf } from "../../../functions-shared/coding/labels.ts";
import { SYSTEM_URIS } from "../../../functions-shared/coding/systems.ts";
import { modulePath, MODULES, moduleSource, wordSourceProblems } from "../../../scripts/terminology/build.ts";
import { conceptMigration, concepts } from "../../../scripts/terminology/concept-rows.ts";
import { dictionaryCodes, labelMigration, sensitiveCodes } from "../../../scripts/terminology/label-rows.ts";
import { readTable } from "../../../scripts/terminology/read-table.ts";
import { sourceProblems } from "../../../scripts/terminology/word-sources.ts";

const table = (path: string) =>
  readTable(readFileSync(new URL(`../../../functions-shared/coding/${path}`, import.meta.url), "utf8"));
const by = (rows: Record<string, string>[], key: string) => new Map(rows.map((row) => [row[key], row]));

/** The Mod 10 check digit of LOINC (LOINC Users' Guide, appendix "Calculating Mod 10 Check Digits"). */
function isLoinc(code: string): boolean {
  const [, digits, check] = /^(\d{1,7})-(\d)$/.exec(code) ?? [];
  if (digits === undefined) return false;
  const weighed = [...digits].reverse().map((digit, i) => i % 2 === 0 ? String(Number(digit) * 2) : digit).join("");
  const sum = [...weighed].reduce((total, digit) => total + Number(digit), 0);
  return Number(check) === (10 - sum % 10) % 10;
}

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

describe("the words of laboratories", () => {
  it("each name a source that is listed with its title and terms", () => {
    expect(wordSourceProblems()).toEqual([]);
  });

  it("without a listed source, or standing twice, are refused", () => {
    const source = { source: "list", title: "A list", read_at: "example.org", terms: "facts only" };
    const word = { word: "natrium", means: "sodium", source: "list" };
    expect(sourceProblems([word], [source])).toEqual([]);
    expect(sourceProblems([word, { ...word, word: "kalium", source: "" }], [source])).toHaveLength(1);
    expect(sourceProblems([word, word], [source])).toHaveLength(1);
    expect(sourceProblems([word], [{ ...source, terms: "" }])).toHaveLength(1);
    expect(sourceProblems([word], [source, { ...source, source: "another" }])).toHaveLength(1);
  });
});

describe("what the database knows of sensitive codes", () => {
  it("is what the script makes of the tables", () => {
    expect(labelMigration.present()).toBe(labelMigration.generated());
  });

  it("says of every code of the dictionaries what the normalizer proposes", () => {
    const rows = sensitiveCodes();
    for (const { system, code } of dictionaryCodes()) {
      expect(SYSTEM_URIS[system], system).toBeDefined();
      const inDatabase = rows.filter((row) =>
        row.system === system && (row.match === "exact" ? code === row.code : code.startsWith(row.code))
      );
      expect([...new Set(inDatabase.map(({ label }) => label))].sort(), `${system} ${code}`)
        .toEqual(labelsOf({ system: SYSTEM_URIS[system]!, code, display: null }));
    }
  });

  it("a code nobody has looked at is unclassified, an encounter's too", () => {
    for (const coding of [[SYSTEM_URIS.SNOMED!, "999999999"], ["http://www.ama-assn.org/go/cpt", "99213"]] as const) {
      expect(labelsOf({ system: coding[0], code: coding[1], display: null })).toEqual(["UNCLASSIFIED"]);
    }
    expect(labelsOf({ system: SYSTEM_URIS.SNOMED!, code: "185349003", display: null })).toEqual([]);
    expect(labelsOf({ system: SYSTEM_URIS.SNOMED!, code: "424619006", display: null })).toEqual(["SEX"]);
  });
});

describe("the dictionary in the database", () => {
  it("is what the script makes of the tables", () => {
    expect(conceptMigration.present()).toBe(conceptMigration.generated());
  });

  it("has the codes an event may carry, each under the name the normalizer gives it", () => {
    const rows = concepts();
    const reserved = ({ display }: { display: string }) => display.startsWith("RESERVED");
    expect(new Set(rows.map(({ system, code }) => `${system} ${code}`))).toEqual(
      new Set(dictionaryCodes().filter((code) => !reserved(code)).map(({ system, code }) => `${system} ${code}`)),
    );
    for (const { system, code, display, kind } of rows.filter(({ kind }) => kind !== "encounter")) {
      expect(dictionaryDisplay(SYSTEM_URIS[system]!, code), `${kind} ${system} ${code}`).toBe(display);
    }
  });
});

describe("curated tables name only codes of the dictionaries", () => {
  const loincRows = [...table("terminology/loinc_labs.tsv"), ...table("loinc-more.tsv")];
  const loinc = by(loincRows, "code");
  const rxnorm = by(table("terminology/rxnorm_ingredients.tsv"), "rxcui");
  const cvx = by(table("terminology/cvx.tsv"), "cvx");

  it("loinc-more.tsv: no code stands twice, each passes the LOINC check digit, each row names its source", () => {
    expect(loinc.size).toBe(loincRows.length);
    for (const { code, source } of table("loinc-more.tsv")) {
      expect(isLoinc(code!), code).toBe(true);
      expect(source, code).not.toBe("");
    }
    expect(isLoinc("568-9")).toBe(false);
  });

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

  it("units.tsv: each unit measures on the scale that ucum_units.tsv gives it, each row gives its reason", () => {
    const known = by(table("terminology/ucum_units.tsv"), "ucum");
    const isEhrlich = (ucum: string) => ucum.includes("Ehrlich");
    for (const { ucum, canonical_ucum, factor_to_canonical, reason } of table("units.tsv")) {
      expect(reason, ucum).not.toBe("");
      const row = known.get(ucum);
      if (row && !isEhrlich(ucum!)) expect(row).toMatchObject({ canonical_ucum, factor_to_canonical });
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
    const encounters = table("encounters.tsv").map((row) => row.code);
    const snomed = new Set(
      [...table("terminology/procedures.tsv"), ...conditions].map((row) => row.snomed).concat(encounters),
    );
    const known: Record<string, (code: string) => boolean> = {
      LOINC: (code) => loinc.has(code),
      RxNorm: (code) => rxnorm.has(code),
      CVX: (code) => cvx.has(code),
      SNOMED: (code) => snomed.has(code),
    };
    for (const { system, match, code, source, label } of table("labels.tsv")) {
      expect(source, code).toMatch(/^HL7 v3 ActCode (ETH|GDIS|HIV|PSY|SDV|SEX)/);
      expect(["ETH", "GDIS", "HIV", "PSY", "SEX"]).toContain(label);
      expect(["exact", "prefix"]).toContain(match);
      if (match === "exact") expect(known[system!]!(code!), `${system} ${code}`).toBe(true);
    }
  });
});
