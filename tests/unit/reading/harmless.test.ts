import { describe, expect, test } from "vitest";
import { normalize } from "../../../functions-shared/coding/normalize.ts";
import { extractDocument } from "../../../functions-shared/extraction/extract.ts";
import { Dice } from "../../bench/fuzz/dice.ts";
import { harmless, harmlessChanges } from "../../bench/fuzz/harmless.ts";
import { readPapers } from "../../bench/fuzz/papers.ts";

/** Throws of the dice for each change: the bench throws them anew each time. */
const THROWS = 3;

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

describe.each((await readPapers()).map((paper) => [paper.name, paper] as const))("%s", (_name, paper) => {
  test.each(harmlessChanges(paper))("says the same with %s", async (how) => {
    const original = await said(paper.bytes);
    for (let thrown = 0; thrown < THROWS; thrown++) {
      expect(await said(await harmless(paper, how, new Dice(thrown)))).toEqual(original);
    }
  });
});
