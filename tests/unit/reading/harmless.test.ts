import { describe, expect, test } from "vitest";
import { normalize } from "../../../functions-shared/coding/normalize.ts";
import { extractDocument } from "../../../functions-shared/extraction/extract.ts";
import { Dice } from "../../bench/fuzz/dice.ts";
import { harmless, harmlessChanges } from "../../bench/fuzz/harmless.ts";
import { readPapers } from "../../bench/fuzz/papers.ts";

/** What a document says of whom: without where it was printed and how surely it was read. */
async function said(bytes: Uint8Array) {
  const extraction = await extractDocument(new Uint8Array(bytes));
  const { name, birth_date, sex, identifiers } = extraction.subject;
  const events = await normalize(extraction);
  return {
    subject: [name?.value, birth_date?.value, sex?.value, ...identifiers.map(({ value }) => value.value)],
    unread: extraction.unread.length,
    events: events.map(({ source: _, statement_id: _s, confidence: _c, ...rest }) => JSON.stringify(rest)).sort(),
  };
}

/** Pictures take a worker: tests/functions/worker.test.ts. */
const papers = [...(await readPapers()).values()].flat().filter(({ format }) => !["picture", "scan"].includes(format));

describe.each(papers.map((paper) => [paper.name, paper] as const))("%s", (_name, paper) => {
  const original = said(paper.bytes);
  test.each(harmlessChanges(paper))("says the same with %s", async (how) => {
    expect((await original).events).not.toEqual([]);
    expect(await said(await harmless(paper, how, new Dice(how.length)))).toEqual(await original);
  });
});
