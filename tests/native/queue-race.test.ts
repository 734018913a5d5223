import { createHash, randomUUID } from "node:crypto";
import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type NativeCluster, startNative } from "../../scripts/native/cluster.ts";
import { openNative } from "../../scripts/stack/database/native.ts";
import { prepareDatabase } from "../../scripts/stack/database/prepare.ts";
import { ROOT } from "../../scripts/stack/start.ts";

/*
 * Many workers at once who finish, finish twice, fail, fall silent, die and wake up late, while a person submits and
 * cancels: each on a connection of its own. Only a database with more than one session can show this.
 */

const WORKERS = 6;
const DOCUMENTS = 12;
const CANCELS = 300;
const STAGES = ["process", "normalize", "guard"] as const;
type Stage = typeof STAGES[number];
const [USER, SESSION, FAMILY] = [randomUUID(), randomUUID(), randomUUID()];
const CLAIMS = JSON.stringify({ sub: USER, session_id: SESSION, role: "authenticated" });

let cluster: NativeCluster;
let connections: postgres.Sql[];
let profileId: string;

beforeAll(async () => {
  cluster = await startNative();
  const database = await openNative({ url: cluster.url, vault: { file: "", secrets: {} } });
  await prepareDatabase(database, ROOT).finally(() => database.close());
  connections = Array.from({ length: WORKERS + 3 }, () => postgres(cluster.url, { max: 1, onnotice: () => {} }));
  await connections[0]?.unsafe(`
    insert into auth.users (id, email) values ('${USER}', '${USER}@example.org');
    insert into auth.sessions (id, user_id) values ('${SESSION}', '${USER}');
    insert into public.families (id, label) values ('${FAMILY}', 'Race');
    insert into public.family_members (family_id, user_id, role) values ('${FAMILY}', '${USER}', 'owner');`).simple();
  profileId = await asPerson<string>(
    "private.create_profile($1, 'self', 'Self', 'Ada', 'Rossi', '1980-02-03', 'female', '[]', true, null)",
    FAMILY,
  );
});

afterAll(async () => {
  for (const connection of connections ?? []) await connection.end();
  await cluster?.stop();
});

const workerConnection = (number: number) => connections[number] as postgres.Sql;
const [PERSON, CLOCK, WATCHER] = [WORKERS, WORKERS + 1, WORKERS + 2];

/** Calls a function as the person whose family it is. */
async function asPerson<T>(call: string, ...parameters: string[]): Promise<T> {
  return await workerConnection(PERSON).begin(async (run) => {
    await run`select set_config('request.jwt.claims', ${CLAIMS}, true)`;
    const [row] = await run.unsafe(`select to_json(${call}) as answer`, parameters);
    return row?.answer;
  }) as T;
}

/** Calls a function of the queue. @returns its answer, or null when the lease was lost; no other refusal is expected. */
async function callQueue(sql: postgres.Sql, call: string, ...parameters: unknown[]): Promise<unknown> {
  try {
    const [row] = await sql.unsafe(`select private.${call} as answer`, parameters as never[]);
    return row?.answer;
  } catch (error) {
    if ((error as { code?: string }).code === "PT409") return null;
    throw error;
  }
}

const hash = (text: string) => createHash("sha256").update(text).digest("hex");
const READER = { name: "text-layer", version: "1" };
const SUBJECT = { name: null, birth_date: null, sex: null, age: null, identifiers: [] };

/** What a worker makes of a stage: two facts of each document's own. */
function resultOf(stage: Stage, documentId: string): unknown {
  const statements = ["s1", "s2"];
  if (stage === "process") {
    const extraction = { schema: "guardian.extraction/1", reader: READER, kind: "lab_report", subject: SUBJECT };
    const lists = { also_named: [], dates: [], pages: [], words: [], unread: [] };
    return {
      sha256: hash(documentId),
      extraction: { ...extraction, ...lists, statements: statements.map((id) => ({ id })) },
    };
  }
  if (stage === "guard") {
    return {
      disposition: "filed",
      held_event_ids: [],
      flags: [],
      identity: { outcome: "same", profile_id: null, differences: [] },
    };
  }
  return {
    events: statements.map((id) => ({
      statement_id: id,
      type: "observation",
      name: "Haemoglobin",
      labels: [],
      occurred_on: "2026-03-04",
      value_number: "7.4",
      source: { page: 1, box: [1, 2, 3, 4] },
      confidence: 1,
      fingerprint: hash(documentId + id),
    })),
  };
}

interface Lease {
  token: string;
  jobId: string;
  stage: Stage;
  documentId: string;
}

/** Which lease has completed each job, as the workers were told. */
const completedBy = new Map<string, Set<string>>();
let refused = 0;

async function complete(sql: postgres.Sql, lease: Lease): Promise<void> {
  const result = JSON.stringify(resultOf(lease.stage, lease.documentId));
  const answer = await callQueue(sql, "complete_stage($1, $2::text::jsonb)", lease.token, result);
  if (answer === null) refused++;
  else completedBy.set(lease.jobId, (completedBy.get(lease.jobId) ?? new Set()).add(lease.token));
}

const pick = <T>(items: readonly T[]): T => items[Math.floor(Math.random() * items.length)] as T;

async function work(number: number, finished: () => boolean): Promise<void> {
  const sql = workerConnection(number);
  const late: Lease[] = [];
  let worker = `race/${randomUUID()}`;
  while (!finished()) {
    const stage = pick(STAGES);
    const job = await callQueue(sql, "claim_job($1, 60, $2)", stage, worker) as Record<string, string> | null;
    if (!job) continue;
    const lease = {
      token: job.lease_token ?? "",
      jobId: job.job_id ?? "",
      stage,
      documentId: job.document_id ?? "",
    };
    const fate = Math.random();
    if (fate < 0.6) await complete(sql, lease);
    if (fate < 0.1) await complete(sql, lease); // Its first answer was lost.
    else if (fate >= 0.6 && fate < 0.7) await callQueue(sql, "fail_job($1, 'timeout', true)", lease.token);
    else if (fate >= 0.7) {
      late.push(lease);
      if (fate > 0.85) {
        await callQueue(sql, "release_jobs($1, $2)", worker, fate > 0.95);
        worker = `race/${randomUUID()}`;
      }
    }
    if (late.length > 3) await complete(sql, late.shift() as Lease);
  }
  for (const lease of late) await complete(sql, lease);
}

/** Time passes: leases run out and retries become due. */
async function passTime(finished: () => boolean): Promise<void> {
  const sql = workerConnection(CLOCK);
  while (!finished()) {
    await sql`update private.processing_jobs set leased_until = clock_timestamp() where id in (
      select id from private.processing_jobs where state = 'leased' order by random() limit 1 for update skip locked)`;
    await sql`update private.processing_jobs set run_after = clock_timestamp() where id in (
      select id from private.processing_jobs where state = 'queued' and run_after > clock_timestamp() for update skip locked)`;
    await new Promise((next) => setTimeout(next, 5));
  }
}

/** Cancels some, submits again whatever was not filed, until everything is. */
async function submitAndCancel(ids: string[]): Promise<void> {
  const open = new Set(ids);
  let cancels = CANCELS;
  while (open.size > 0) {
    const id = pick([...open]);
    if (cancels > 0 && Math.random() < 0.8) {
      cancels--;
      await asPerson("private.cancel_document($1)", id);
    }
    const { status } = await asPerson<{ status: string }>("private.submit_document($1)", id);
    if (status === "filed") open.delete(id);
  }
}

test("every job is completed under one lease, every document is filed once, and nobody deadlocks", async () => {
  const watch = workerConnection(WATCHER);
  const ids = Array.from({ length: DOCUMENTS }, () => randomUUID());
  for (const id of ids) {
    await asPerson("private.register_document($1, 'scan.pdf', 'application/pdf', 10, $2)", profileId, id);
    await watch`insert into storage.objects (bucket_id, name) values ('documents', ${`${id}/original`})`;
  }
  let done = false;
  const finished = () => done;
  await Promise.all([
    submitAndCancel(ids).finally(() => done = true),
    passTime(finished),
    ...Array.from({ length: WORKERS }, (_, number) => work(number, finished)),
  ]);

  const jobs = await watch`select id, state, lease_token from private.processing_jobs`;
  expect(jobs.filter(({ state }) => ["queued", "leased"].includes(state))).toEqual([]);
  const doneJobs = jobs.filter(({ state }) => state === "done");
  expect(new Map(doneJobs.map(({ id, lease_token }) => [id, new Set([lease_token])]))).toEqual(completedBy);
  expect(refused).toBeGreaterThan(0);
  const filed = await watch`
    select d.id, d.status, count(*)::int as events, count(distinct e.fingerprint)::int as facts
    from public.documents as d join public.clinical_events as e on e.document_id = d.id and e.status = 'filed'
    group by d.id, d.status order by d.id`;
  expect(filed.map((row) => ({ ...row }))).toEqual(
    [...ids].sort().map((id) => ({ id, status: "filed", events: 2, facts: 2 })),
  );
});
