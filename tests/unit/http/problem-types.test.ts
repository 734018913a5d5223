import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { PROBLEM_TYPES } from "../../../functions-shared/http/problem-types.ts";
import { ROOT } from "../../../scripts/stack/start.ts";

/** The text of every file below a folder that ends as asked. */
async function filesBelow(folder: string, ending: string): Promise<string[]> {
  const entries = await readdir(join(ROOT, folder), { recursive: true });
  return await Promise.all(
    entries.filter((name) => name.endsWith(ending)).map((name) => readFile(join(ROOT, folder, name), "utf8")),
  );
}

/** Types with the status they are given, wherever a text matches. */
const found = (texts: string[], pattern: RegExp) =>
  texts.flatMap((text) => [...text.matchAll(pattern)].map(({ groups }) => [groups?.type, Number(groups?.status)]));

test("every problem the database or the code tells is listed, with the status it has, and none that nobody tells", async () => {
  const code = (await Promise.all(
    ["functions-shared", "supabase/functions", "scripts"].map((folder) => filesBelow(folder, ".ts")),
  )).flat();
  const told = [
    ...found(
      await filesBelow("supabase/migrations", ".sql"),
      /exception '(?<type>[a-z-]+)' using\s+errcode = 'PT(?<status>4\d\d)'/g,
    ),
    ...found(code, /new Problem\(\s*(?<status>\d{3}),\s*"(?<type>[a-z-]+)"/g),
  ];
  const listed = Object.entries(PROBLEM_TYPES).map(([type, [status]]) => [type, status]);
  expect(told.length).toBeGreaterThan(30);
  for (const one of told) expect(listed).toContainEqual(one);
  // What is refused as it is has the status it was given.
  for (const one of listed.filter(([type]) => type !== "refused")) expect(told).toContainEqual(one);
});
