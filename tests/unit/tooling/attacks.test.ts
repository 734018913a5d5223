import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT } from "../../../scripts/stack/root.ts";

/** The attacks on access; each has a named test, and where it stands is said at the top of this file. */
const TABLE = "tests/database/attacks.test.sql";
const NUMBERS = Array.from({ length: 18 }, (_, index) => index + 1);

/** The files of each attack, from lines like `--    1  a grant for oneself   database/attacks api/attacks`. */
function readTable(source: string): Map<number, string[]> {
  const files = new Map<number, string[]>();
  let number = 0;
  for (const line of source.slice(0, source.indexOf("\nbegin;")).split("\n")) {
    number = Number(/^-- +(\d+) {2}/.exec(line)?.[1] ?? number);
    const found = line.match(/\b(?:database|api|functions|native)\/[\w-]+/g) ?? [];
    if (number > 0) files.set(number, [...files.get(number) ?? [], ...found]);
  }
  return files;
}

const pathOf = (file: string) => join("tests", `${file}.test.${file.startsWith("database/") ? "sql" : "ts"}`);

describe("every attack on access has a named test", () => {
  test.each(NUMBERS)("attack %i", async (number) => {
    const table = readTable(await readFile(join(ROOT, TABLE), "utf8"));
    const files = table.get(number) ?? [];
    expect(files.length).toBeGreaterThan(0);
    const named = new RegExp(`['"]attack ${number}: `);
    for (const file of files) {
      const source = await readFile(join(ROOT, pathOf(file)), "utf8");
      expect({ file, named: named.test(source) }).toEqual({ file, named: true });
    }
  });

  test("and no other number is in the table", async () => {
    expect([...readTable(await readFile(join(ROOT, TABLE), "utf8")).keys()]).toEqual(NUMBERS);
  });
});
