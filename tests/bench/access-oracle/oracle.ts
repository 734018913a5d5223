import { openScratch, scratchSecrets } from "../../../scripts/db/scratch.ts";
import { startNative } from "../../../scripts/native/cluster.ts";
import type { Database, Run } from "../../../scripts/stack/database/database.ts";
import { openNative } from "../../../scripts/stack/database/native.ts";
import { prepareDatabase } from "../../../scripts/stack/database/prepare.ts";
import { ROOT } from "../../../scripts/stack/root.ts";
import { layHelpers } from "./asking.ts";
import { Bout, type Findings } from "./bout.ts";
import { readCodes, readLaw } from "./laws.ts";
import { mutate } from "./mutations.ts";
import { SIGHTS } from "./sight.ts";

/** What is asked of the oracle. */
export interface Question {
  seed: number;
  /** The numbers of the graphs. */
  graphs: number[];
  native: boolean;
  /** The rule that is broken first, if any. */
  mutation?: string | undefined;
  /** @default false: stops at the first bout that finds a difference. */
  toTheEnd?: boolean;
}

export interface Verdict extends Findings {
  /** How many graphs were decided. */
  graphs: number;
}

/** Worlds in the database at the same time: fewer are more statements, more are more strangers' rows in every table. */
const AT_ONCE = 4;
const VACUUM_EVERY = 10;

/** Thrown to leave nothing of a bout behind. */
class RolledBack extends Error {}

interface Ground {
  database: Database;
  close(): Promise<void>;
}

async function openGround(native: boolean): Promise<Ground> {
  if (!native) {
    const database = await openScratch();
    return { database, close: () => database.close() };
  }
  const cluster = await startNative();
  try {
    const database = await openNative({ url: cluster.url, vault: { file: "", secrets: scratchSecrets() } });
    const close = () => database.close().finally(() => cluster.stop());
    await prepareDatabase(database, ROOT).catch(async (error) => {
      await close();
      throw error;
    });
    return { database, close };
  } catch (error) {
    await cluster.stop();
    throw error;
  }
}

/** What no access follows from, and would take most of the time. */
const MAKE_READY = "alter table public.documents disable trigger documents_begin";

async function makeReady(run: Run, mutation?: string): Promise<void> {
  await layHelpers(run);
  await run(MAKE_READY);
  const missing = await run(`
    select c.relname from pg_class as c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')`) as { relname: string }[];
  const unknown = missing.map(({ relname }) => `public.${relname}`).filter((name) => !(name in SIGHTS));
  if (unknown.length > 0) throw new Error(`the model does not know who sees ${unknown.join(", ")}`);
  if (mutation !== undefined) await mutate(run, mutation);
}

const dayOf = (at: number) => Math.floor(at / 86_400_000);

/** One bout in a transaction that leaves nothing behind; begun again when a day ended meanwhile, for birthdays count. */
async function bout(database: Database, seed: number, numbers: number[]): Promise<Findings> {
  for (;;) {
    let found: Findings | undefined;
    let sameDay = true;
    await database.transaction(async (run) => {
      const clock = "select (extract(epoch from clock_timestamp()) * 1000)::float8 as now";
      const [{ now }] = await run(clock, []) as [{ now: number }];
      const rules = { law: await readLaw(run), codes: await readCodes(run) };
      found = await new Bout(run, seed, numbers, Math.floor(now), rules).fight();
      const [{ now: after }] = await run(clock, []) as [{ now: number }];
      sameDay = dayOf(now) === dayOf(after);
      throw new RolledBack();
    }).catch((error) => {
      if (!(error instanceof RolledBack)) throw error;
    });
    if (found && sameDay) return found;
  }
}

/** Decides many random worlds twice. */
export async function consult(question: Question, say: (line: string) => void): Promise<Verdict> {
  const { seed, graphs, native, mutation, toTheEnd = false } = question;
  const ground = await openGround(native);
  const verdict: Verdict = { graphs: 0, decisions: 0, allowed: 0, differences: [] };
  try {
    await ground.database.transaction((run) => makeReady(run, mutation));
    for (let from = 0; from < graphs.length; from += AT_ONCE) {
      const numbers = graphs.slice(from, from + AT_ONCE);
      const { decisions, allowed, differences } = await bout(ground.database, seed, numbers);
      verdict.graphs += numbers.length;
      verdict.decisions += decisions;
      verdict.allowed += allowed;
      verdict.differences.push(...differences);
      if (differences.length > 0 && !toTheEnd) break;
      if ((from / AT_ONCE) % VACUUM_EVERY !== VACUUM_EVERY - 1) continue;
      say(`${verdict.graphs} graphs, ${verdict.decisions} decisions`);
      if (!native) await ground.database.query("vacuum analyze");
    }
    return verdict;
  } finally {
    await ground.close();
  }
}
