import { join } from "node:path";
import { type Corpus, type CorpusDocument, readCorpus } from "../client/corpus.ts";
import { uploadDocument, watchDocument } from "../client/document.ts";
import { type Family, foundFamily, uploaderOf } from "../client/family.ts";
import type { Client, Endpoint } from "../client/sign-in.ts";
import { ROOT } from "../stack/start.ts";
import { readDetail } from "../client/detail.ts";
import type { DocumentDetail, EventDetail } from "../../functions-shared/contracts/document.ts";
import type { DocumentRow, EventRow } from "./table.ts";

const CORPUS = join(ROOT, "tests/fixtures/demo");
const LABEL = "Demo family";
const WATCH_MS = 60_000;

/** The documents a member has handed in before, by file name. One whose upload was interrupted is not among them. */
async function uploadedBefore(client: Client): Promise<Map<string, string>> {
  const { data, error } = await client.from("documents").select("id").neq("status", "registered")
    .order("registered_at");
  if (error) throw new Error(error.message);
  const known = new Map<string, string>();
  for (const { id } of data) known.set((await readDetail(client, id)).file_name, id);
  return known;
}

function eventRow(event: EventDetail): EventRow {
  const value = event.value_number ?? event.value_ordinal ?? event.value_text;
  return {
    name: event.name,
    code: event.code && `${event.code.system}|${event.code.code}`,
    value: value && `${event.value_comparator ?? ""}${value}`,
    unit: event.unit,
    source: event.source,
  };
}

/** Why a document is not simply filed, with what differed: "subject-mismatch: name different, birth_date different". */
function reasonOf(detail: DocumentDetail): string | null {
  const differences = detail.identity?.differences ?? [];
  if (!detail.status_reason || differences.length === 0) return detail.status_reason;
  return `${detail.status_reason}: ${differences.map(({ field, relation }) => `${field} ${relation}`).join(", ")}`;
}

async function handIn(
  family: Family,
  document: CorpusDocument,
  known: string | undefined,
  say: (line: string) => void,
): Promise<DocumentRow> {
  const member = uploaderOf(family, document);
  const started = performance.now();
  const id = known ?? await uploadDocument(member.client, member.profileId, document.path);
  const path: string[] = [];
  await watchDocument(member.client, id, WATCH_MS, (status) => path.push(status));
  say(`  ${document.name.padEnd(34)} ${path.join(" → ")}`);
  const ms = Math.round(performance.now() - started);
  const detail = await readDetail(member.client, id);
  const filed = detail.events.filter((event) => event.status === "filed");
  return {
    name: document.name,
    kind: detail.kind,
    belongs_to: filed.length > 0 ? document.label.upload_to : null,
    disposition: detail.status,
    events: filed.map(eventRow),
    flags: detail.flags.filter((flag) => flag.state === "open").map((flag) => flag.code),
    ms,
    reason: reasonOf(detail),
  };
}

/**
 * The main job: a family signs in by magic link and hands its papers in through supabase-js, as a frontend would. On a
 * data folder where this has happened before, nothing is uploaded again.
 */
export async function runDemo(endpoint: Endpoint, say: (line: string) => void): Promise<DocumentRow[]> {
  const corpus: Corpus = await readCorpus(CORPUS);
  say(`\nThe demo family signs in by magic link (${corpus.profiles.length} people and pets) …`);
  const family = await foundFamily(endpoint, LABEL, corpus.profiles, (key) => `${key}@demo.guardian.localhost`);
  const known = new Map<string, string>();
  for (const client of new Set([...family.members.values()].map((member) => member.client))) {
    for (const [name, id] of await uploadedBefore(client)) known.set(name, id);
  }
  say(`… and hands in ${corpus.documents.length} papers:`);
  const rows: DocumentRow[] = [];
  for (const document of corpus.documents) {
    rows.push(await handIn(family, document, known.get(document.name), say));
  }
  say("");
  return rows;
}
