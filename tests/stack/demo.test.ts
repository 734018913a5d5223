import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Corpus, readCorpus } from "../../scripts/client/corpus.ts";
import type { DocumentRow } from "../../scripts/demo/table.ts";
import { freeStackPort } from "../../scripts/stack/ports.ts";
import { ROOT } from "../../scripts/stack/start.ts";
import { startToEnd } from "./_command.ts";

interface Expected {
  upload_to: string;
  belongs_to: string | null;
  disposition: string;
  also_acceptable?: string[];
  kind?: string;
  events: { code?: string; value?: string; unit?: string }[];
}

let folder: string;
let corpus: Corpus;
let first: Awaited<ReturnType<typeof startToEnd>>;
let documents: DocumentRow[];

const once = async () =>
  startToEnd("--once", "--json", "--data-dir", join(folder, "data"), "--port", String(await freeStackPort()));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "guardian-demo-"));
  corpus = await readCorpus(join(ROOT, "tests/fixtures/demo"));
  first = await once();
  documents = first.code === 0 ? JSON.parse(first.stdout).documents : [];
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const expectedOf = async (name: string): Promise<Expected> => {
  const document = corpus.documents.find((entry) => entry.name === name);
  return JSON.parse(await readFile(document?.labelPath ?? "", "utf8"));
};
const sorted = (items: (string | null | undefined)[]) => items.map((item) => item ?? "").sort();

describe("npm start -- --once --json on an empty data folder", () => {
  test("exits 0 and prints one JSON object, and nothing else, on standard output", () => {
    expect([first.code, first.stderr.match(/error/i)]).toEqual([0, null]);
    expect(Object.keys(JSON.parse(first.stdout))).toEqual(["documents"]);
  });

  test("hands in at least eight documents, and each is in the state its label expects", async () => {
    expect(documents.length).toBeGreaterThanOrEqual(8);
    expect(documents.map(({ name }) => name)).toEqual(corpus.documents.map(({ name }) => name));
    for (const { name, disposition, kind } of documents) {
      const expected = await expectedOf(name);
      expect([name, [expected.disposition, ...expected.also_acceptable ?? []]])
        .toEqual([name, expect.arrayContaining([disposition])]);
      if (expected.kind) expect([name, kind]).toEqual([name, expected.kind]);
    }
  });

  test("files nothing under the wrong person, and nothing of what was not filed", async () => {
    for (const { name, belongs_to, disposition, events } of documents) {
      const expected = await expectedOf(name);
      if (disposition === "filed") expect([name, belongs_to]).toEqual([name, expected.belongs_to]);
      else expect([name, belongs_to, events]).toEqual([name, null, []]);
    }
  });

  test("files every event of the labels with its code, value, unit and the place it was printed, and no other", async () => {
    let filed = 0;
    for (const { name, disposition, events } of documents.filter((row) => row.disposition === "filed")) {
      const expected = await expectedOf(name);
      expect([name, disposition, events.length]).toEqual([name, "filed", expected.events.length]);
      expect([name, sorted(events.map(({ code }) => code?.split("|")[1]))])
        .toEqual([name, sorted(expected.events.map(({ code }) => code?.split("|")[1]))]);
      expect([name, sorted(events.map(({ value }) => value))])
        .toEqual([name, sorted(expected.events.map(({ value }) => value))]);
      for (const { source, value, unit } of events) {
        if ("page" in source) {
          expect(source.page).toBeGreaterThanOrEqual(1);
          expect(source.box[2] * source.box[3]).toBeGreaterThan(0);
        } else expect(source.path).toMatch(/^Bundle\.entry\[\d+\]\.resource/);
        if (value !== null && /^\d/.test(value)) expect(unit).toBeTruthy();
      }
      filed += events.length;
    }
    expect(filed).toBeGreaterThan(40);
  });

  test("says why of what was not filed: what differed, the duplicate, the damage, the missing name", () => {
    const reasons = documents.filter(({ disposition }) => disposition !== "filed").map(({ reason }) => reason ?? "");
    for (
      const reason of [/^subject-mismatch.*birth_date different/, /^duplicate/, /^damaged-document/, /^no-subject/]
    ) {
      expect(reasons).toEqual(expect.arrayContaining([expect.stringMatching(reason)]));
    }
  });

  test("again on the same data uploads nothing, applies nothing, and tells the same", async () => {
    const second = await once();
    expect([second.code, second.stderr]).toEqual([0, expect.not.stringContaining("applied")]);
    const without = (rows: DocumentRow[]) => rows.map(({ ms: _, ...row }) => row);
    expect(without(JSON.parse(second.stdout).documents)).toEqual(without(documents));
  });
});
