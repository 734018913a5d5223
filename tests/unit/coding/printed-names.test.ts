import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { normalize } from "../../../functions-shared/coding/normalize.ts";
import { readTable } from "../../../scripts/terminology/read-table.ts";
import { extraction, observation } from "./build.ts";

const ROWS = readTable(readFileSync(new URL("./printed-names.tsv", import.meta.url), "utf8"));

/** The code a printed row gets; empty when it goes to review. */
async function codeOf({ name, value, unit, section }: Record<string, string>): Promise<string> {
  const change = { unit: unit || null, section: section || null };
  const [event] = await normalize(extraction([observation(name!, value!, change)]));
  return event?.code?.code ?? "";
}

describe("tests as laboratories print them", () => {
  it.each([...new Set(ROWS.map(({ country }) => country!))])("%s", async (country) => {
    for (const row of ROWS.filter((row) => row.country === country)) {
      expect(await codeOf(row), `${row.name} ${row.value} ${row.unit} (${row.section})`).toBe(row.loinc);
    }
  });

  it("at least 95 of 100 rows of laboratories have a code", () => {
    const rows = ROWS.filter(({ country }) => country !== "Must not be coded, or only in review");
    expect(rows.filter(({ loinc }) => loinc !== "").length / rows.length).toBeGreaterThan(0.95);
  });
});
