import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { DocumentDetail } from "../../functions-shared/contracts/document.ts";
import { type CorpusDocument, readCorpus } from "../../scripts/client/corpus.ts";
import { readDetail } from "../../scripts/client/detail.ts";
import { uploadDocument, watchDocument } from "../../scripts/client/document.ts";
import { type Family, foundFamily } from "../../scripts/client/family.ts";
import { ExpectedSchema, parseCode } from "../../scripts/eval/score-expected.ts";
import { ROOT } from "../../scripts/stack/start.ts";
import { useStack } from "../support/stack.ts";

const stack = useStack();
const FOLDER = join(ROOT, "tests/fixtures/structured");
const { profiles, documents } = await readCorpus(FOLDER);
let family: Family;

beforeAll(async () => {
  family = await foundFamily(stack(), "Structured", profiles, (key) => `${key}@structured.test`);
});

/** What the clinical document says is not so, or not yet, and the entry its narrative contradicts. */
const LISTED = ["contradicts-narrative", "not-done", "planned", "no-result", "narrative-only"];

async function handIn({ path, label }: CorpusDocument): Promise<DocumentDetail> {
  const { client, profileId } = family.members.get(label.upload_to)!;
  const id = await uploadDocument(client, profileId, path);
  await watchDocument(client, id, 60_000);
  return await readDetail(client, id);
}

const facts = (events: { type: string; code: { system: string; code: string } | null; value: string | null }[]) =>
  events.map(({ type, code, value }) => `${type} ${code?.system}|${code?.code} ${value ?? ""}`.trim()).sort();

describe.each(documents.map((document) => [document.name, document] as const))("%s", (_name, document) => {
  test("becomes what it states, each event with its code and the path it stands at", async () => {
    const expected = ExpectedSchema.parse(JSON.parse(await readFile(document.labelPath, "utf8")));
    const detail = await handIn(document);
    expect(detail.status, detail.status_reason ?? "").toBe(expected.disposition);
    expect(detail.kind).toBe(expected.kind);
    expect(detail.pages).toEqual([]);
    const reasons = detail.unread.map(({ reason }) => reason);
    expect(reasons).toEqual(expect.arrayContaining(document.name === "visit-summary.xml" ? LISTED : []));
    for (const { source } of detail.events) {
      expect("path" in source && source.path).toMatch(/^[A-Z]|^(row|line)\[\d+\]/);
    }
    const said = detail.events.map((event) => ({
      ...event,
      value: event.value_number === null
        ? event.value_ordinal ?? event.value_text
        : `${event.value_comparator ?? ""}${event.value_number}`,
    }));
    expect(facts(said)).toEqual(facts(expected.events.map((event) => ({ ...event, code: parseCode(event.code) }))));
  });
});
