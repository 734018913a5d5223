import type { DocumentDetail, EventDetail } from "../../functions-shared/contracts/document.ts";
import { type CorpusDocument, readCorpus } from "../client/corpus.ts";
import { readDetail } from "../client/detail.ts";
import { uploadDocument, watchDocument } from "../client/document.ts";
import { type Family, foundFamily, uploaderOf } from "../client/family.ts";
import type { Client } from "../client/sign-in.ts";
import type { Stack } from "../stack/start.ts";
import { type ChoiceOptions, choose, type ChosenDocument } from "./choose.ts";
import type { ActualEvent } from "./score-match.ts";
import type { ScoredDocument } from "./score.ts";

const PROGRESS_MS = 20_000;

function actualEvent(event: EventDetail, detail: DocumentDetail): ActualEvent {
  return {
    ...event,
    status: event.clinical_status,
    code_system: event.code?.system ?? null,
    code: event.code?.code ?? null,
    // What repeats a filed fact, or was replaced by a later result, stands in the record through it.
    filed: event.status === "filed" || event.status === "superseded",
    flagged: detail.flags.some((flag) =>
      flag.event_id === event.id && flag.state === "open" && flag.severity !== "info"
    ),
    has_source: "path" in event.source || event.source.page > 0,
  };
}

/** Events that stand, or would: what a person was shown of the document. Superseded ones repeat a filed one. */
function shownEvents(detail: DocumentDetail): ActualEvent[] {
  return detail.events.filter((event) => event.status !== "entered_in_error").map((event) =>
    actualEvent(event, detail)
  );
}

function keyOf(family: Family, profileId: string): string | null {
  return [...family.members].find(([, member]) => member.profileId === profileId)?.[0] ?? null;
}

/** How a corpus is run. */
export interface RunOptions extends ChoiceOptions {
  inFlight: number;
  waitMs: number;
  /** Told of each document what was read of it. */
  onDetail?: ((document: CorpusDocument, detail: DocumentDetail) => Promise<void>) | undefined;
}

/** Waits for a document to be settled; one that takes longer than it may stays as it is. */
async function settle(client: Client, id: string, name: string, waitMs: number, say: (line: string) => void) {
  const progress = setInterval(() => say(`… ${name}: not settled yet`), PROGRESS_MS);
  try {
    await watchDocument(client, id, waitMs);
  } catch (error) {
    if (!(error as Error).message.includes("is still")) throw error;
    say((error as Error).message);
  } finally {
    clearInterval(progress);
  }
}

async function runDocument(
  family: Family,
  { document, expected }: ChosenDocument,
  { waitMs, onDetail }: RunOptions,
  say: (line: string) => void,
): Promise<ScoredDocument> {
  const member = uploaderOf(family, document);
  const started = performance.now();
  const id = await uploadDocument(member.client, member.profileId, document.path);
  await settle(member.client, id, document.name, waitMs, say);
  const ms = performance.now() - started;
  const detail = await readDetail(member.client, id);
  await onDetail?.(document, detail);
  return {
    name: document.name,
    expected,
    actual: {
      disposition: detail.status,
      kind: detail.kind,
      events: shownEvents(detail),
      filed_under: detail.status === "filed" ? keyOf(family, detail.profile_id) : null,
      ms,
      cpu_ms: 0,
      pages: Math.max(detail.pages.length, 1),
    },
  };
}

/**
 * Hands the documents of a corpus in as its family would, some at a time, in their order. What the functions spent is known of
 * the whole run only: each document is given the share of its pages.
 */
export async function runCorpus(
  stack: Stack,
  folder: string,
  options: RunOptions,
  say: (line: string) => void,
): Promise<ScoredDocument[]> {
  const corpus = await readCorpus(folder);
  const documents = await choose(corpus.documents, options);
  const family = await foundFamily(stack, "Corpus", corpus.profiles, (key) => `${key}@corpus.guardian.localhost`);
  const before = await stack.functionCpuMs();
  const scored: ScoredDocument[] = new Array(documents.length);
  let begun = 0, done = 0;
  const work = async () => {
    while (begun < documents.length) {
      const at = begun++;
      const result = scored[at] = await runDocument(family, documents[at]!, options, say);
      say(`${++done}/${documents.length} ${result.name}: ${result.actual.disposition}`);
    }
  };
  await Promise.all(Array.from({ length: options.inFlight }, work));
  const pages = scored.reduce((sum, { actual }) => sum + actual.pages, 0);
  const perPage = (await stack.functionCpuMs() - before) / Math.max(pages, 1);
  return scored.map((one) => ({ ...one, actual: { ...one.actual, cpu_ms: perPage * one.actual.pages } }));
}
