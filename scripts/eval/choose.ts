import { readFile } from "node:fs/promises";
import { z } from "zod";
import type { CorpusDocument } from "../client/corpus.ts";
import { classOf, type DocumentClass } from "./classes.ts";
import { type Expected, ExpectedSchema } from "./score-expected.ts";

/** Which documents of a corpus are read. */
export interface ChoiceOptions {
  class?: DocumentClass | undefined;
  limit?: number | undefined;
}

/** A document of a corpus with all that its label says. */
export interface ChosenDocument {
  document: CorpusDocument;
  expected: Expected;
}

async function readExpected(document: CorpusDocument): Promise<Expected> {
  const parsed = ExpectedSchema.safeParse(JSON.parse(await readFile(document.labelPath, "utf8")));
  if (!parsed.success) throw new Error(`${document.labelPath}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

/** The documents of a class, and of those so many, evenly spread. */
export async function choose(documents: CorpusDocument[], options: ChoiceOptions): Promise<ChosenDocument[]> {
  const all = await Promise.all(
    documents.map(async (document) => ({ document, expected: await readExpected(document) })),
  );
  const fitting = all.filter(({ document, expected }) =>
    !options.class || classOf(document.name, expected) === options.class
  );
  const step = options.limit ? Math.max(fitting.length / options.limit, 1) : 1;
  return fitting.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step));
}
