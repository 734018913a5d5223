import { readFile } from "node:fs/promises";
import { z } from "zod";
import type { DocumentDetail, EventDetail } from "../../functions-shared/contracts/document.ts";
import { type CorpusDocument, readCorpus } from "../client/corpus.ts";
import { readDetail } from "../client/detail.ts";
import { uploadDocument, watchDocument } from "../client/document.ts";
import { type Family, foundFamily } from "../client/family.ts";
import type { Stack } from "../stack/start.ts";
import { ExpectedSchema } from "./score-expected.ts";
import type { ActualEvent } from "./score-match.ts";
import type { ScoredDocument } from "./score.ts";

const WATCH_MS = 120_000;

function actualEvent(event: EventDetail, detail: DocumentDetail): ActualEvent {
  return {
    ...event,
    status: event.clinical_status,
    code_system: event.code?.system ?? null,
    code: event.code?.code ?? null,
    filed: event.status === "filed",
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

async function readExpected(document: CorpusDocument) {
  const parsed = ExpectedSchema.safeParse(JSON.parse(await readFile(document.labelPath, "utf8")));
  if (!parsed.success) throw new Error(`${document.labelPath}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

function keyOf(family: Family, profileId: string): string | null {
  return [...family.members].find(([, member]) => member.profileId === profileId)?.[0] ?? null;
}

async function runDocument(stack: Stack, family: Family, document: CorpusDocument): Promise<ScoredDocument> {
  const member = family.members.get(document.label.upload_to);
  if (!member) {
    throw new Error(`${document.name} is uploaded to ${document.label.upload_to}, who is not in family.json`);
  }
  const started = performance.now();
  const cpu = await stack.functionCpuMs();
  const id = await uploadDocument(member.client, member.profileId, document.path);
  await watchDocument(member.client, id, WATCH_MS);
  const ms = performance.now() - started;
  const detail = await readDetail(member.client, id);
  return {
    name: document.name,
    expected: await readExpected(document),
    actual: {
      disposition: detail.status,
      kind: detail.kind,
      events: shownEvents(detail),
      filed_under: detail.status === "filed" ? keyOf(family, detail.profile_id) : null,
      ms,
      cpu_ms: await stack.functionCpuMs() - cpu,
      pages: Math.max(detail.pages.length, 1),
    },
  };
}

/** Hands every document of a corpus in, one after the other, as its family would. */
export async function runCorpus(stack: Stack, folder: string, say: (line: string) => void): Promise<ScoredDocument[]> {
  const corpus = await readCorpus(folder);
  const family = await foundFamily(stack, "Corpus", corpus.profiles, (key) => `${key}@corpus.guardian.localhost`);
  const scored: ScoredDocument[] = [];
  for (const document of corpus.documents) {
    const result = await runDocument(stack, family, document);
    scored.push(result);
    say(`${scored.length}/${corpus.documents.length} ${document.name}: ${result.actual.disposition}`);
  }
  return scored;
}
