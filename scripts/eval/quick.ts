import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { normalize } from "../../functions-shared/coding/normalize.ts";
import type { Extraction } from "../../functions-shared/contracts/extraction.ts";
import type { FamilyProfile } from "../../functions-shared/contracts/verdict.ts";
import { extractDocument } from "../../functions-shared/extraction/extract.ts";
import { judge } from "../../functions-shared/quality/judge.ts";
import { ReadingError } from "../../functions-shared/reading/errors.ts";
import type { ReadingOptions } from "../../functions-shared/reading/options.ts";
import { type CorpusDocument, type CorpusProfile, readCorpus } from "../client/corpus.ts";
import { ROOT } from "../stack/root.ts";
import type { Engine } from "../worker/reading/engine.ts";
import { openEngine } from "../worker/reading/open-engine.ts";
import { createPictureReader } from "../worker/reading/picture-reader.ts";
import { tiff } from "../worker/reading/tiff.ts";
import { type ChoiceOptions, choose } from "./choose.ts";
import type { ScoredDocument } from "./score.ts";
import type { Expected } from "./score-expected.ts";

/** With what was read of it, none where it was refused. */
export interface QuickDocument extends ScoredDocument {
  extraction?: Extraction | undefined;
}

/** What an engine said of a picture stays true: kept below supabase/.temp, so that rules can be tried on scans in seconds. */
function remembering(engine: Engine): Engine {
  const folder = join(ROOT, "supabase/.temp/looks");
  return {
    ...engine,
    read: async (frame, look) => {
      const key = createHash("sha256").update(tiff(frame)).update(JSON.stringify([engine.name, look])).digest("hex");
      const path = join(folder, `${key}.tsv`);
      const known = await readFile(path, "utf8").catch(() => null); // Not looked at yet.
      if (known !== null) return known;
      const seen = await engine.read(frame, look);
      await mkdir(folder, { recursive: true });
      await writeFile(`${path}.${process.pid}`, seen);
      await rename(`${path}.${process.pid}`, path);
      return seen;
    },
  };
}

const idOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;

const asOpened = ({ key: _, ...profile }: CorpusProfile, i: number): FamilyProfile => ({
  profile_id: idOf(i),
  ...profile,
  given: profile.given ?? null,
  family: profile.family ?? null,
  birth_date: profile.birth_date ?? null,
  sex: profile.sex ?? null,
});

/** A document as the stages make it, one after the other, with what database and functions would have decided of it alone. */
async function readQuickly(
  document: CorpusDocument,
  expected: Expected,
  profiles: CorpusProfile[],
  options: ReadingOptions,
): Promise<QuickDocument> {
  const started = performance.now(), cpu = process.cpuUsage();
  const done = (actual: Omit<ScoredDocument["actual"], "ms" | "cpu_ms">, extraction?: Extraction): QuickDocument => {
    const { user, system } = process.cpuUsage(cpu);
    const spent = { ms: performance.now() - started, cpu_ms: (user + system) / 1000 };
    return { name: document.name, expected, actual: { ...actual, ...spent }, extraction };
  };
  const extraction = await extractDocument(new Uint8Array(await readFile(document.path)), options).catch((error) => {
    if (error instanceof ReadingError) return null;
    throw error;
  });
  if (!extraction) return done({ disposition: "rejected", kind: null, events: [], filed_under: null, pages: 1 });
  const proposed = await normalize(extraction);
  const events = proposed.map((event, i) => ({ ...event, id: idOf(i) }));
  const at = profiles.findIndex(({ key }) => key === document.label.upload_to);
  const { disposition, held_event_ids, flags } = judge({
    profile_id: idOf(at),
    uploaded_on: new Date().toISOString().slice(0, 10),
    unread: extraction.unread.length,
    subject: extraction.subject,
    also_named: extraction.also_named,
    events,
    profiles: profiles.map(asOpened),
  });
  return done({
    disposition,
    kind: extraction.kind,
    events: events.map((event) => ({
      ...event,
      status: event.clinical_status,
      code_system: event.code?.system ?? null,
      code: event.code?.code ?? null,
      filed: disposition === "filed" && !held_event_ids.includes(event.id),
      flagged: flags.some(({ event_id, severity }) => event_id === event.id && severity !== "info"),
      has_source: "path" in event.source || event.source.page > 0,
    })),
    filed_under: disposition === "filed" ? profiles[at]?.key ?? null : null,
    pages: Math.max(extraction.pages.length, 1),
  }, extraction);
}

/**
 * Reads the documents of a corpus in this process, without a stack: what the database decides (what was handed in before, what
 * replaces what) is left out. For work on the rules of reading; what counts is {@link runCorpus}.
 */
export async function runQuickly(
  folder: string,
  options: ChoiceOptions,
  say: (line: string) => void,
): Promise<QuickDocument[]> {
  const corpus = await readCorpus(folder);
  const chosen = await choose(corpus.documents, options);
  const engine = remembering(await openEngine());
  const read: QuickDocument[] = [];
  try {
    const pictureReader = createPictureReader(engine, () => {});
    for (const { document, expected } of chosen) {
      const result = await readQuickly(document, expected, corpus.profiles, { pictureReader });
      read.push(result);
      say(`${read.length}/${chosen.length} ${result.name}: ${result.actual.disposition}`);
    }
  } finally {
    await engine.close();
  }
  return read;
}
