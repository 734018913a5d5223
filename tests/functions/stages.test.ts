import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Run } from "../../scripts/stack/database/database.ts";
import { createLeases } from "../../scripts/stack/leases.ts";
import { handIn, outcome, put, register, submit, textPaper } from "../api/_documents.ts";
import { labReport } from "../api/_papers.ts";
import { type Household, must, newHousehold } from "../api/_people.ts";
import { useStack } from "../support/stack.ts";
import { asService, call, STAGE_FUNCTIONS } from "./_call.ts";
import { functionPid } from "./_processes.ts";

const stack = useStack();
const STAGES = { "document-processor": "process", "document-normalizer": "normalize", "quality-guardian": "guard" };
const WAIT = { timeout: 60_000, interval: 5 };
const DOCUMENTS = 8;
let home: Household;

beforeEach(async () => {
  home = await newHousehold(stack(), "guardian");
});

const client = () => home.guardian.client;
let printed = 0;
/** A report of a fact that no other test reports, and of one that all of them do. */
const paper = () =>
  textPaper(labReport(home.child, [
    ["Ferritin", `${100 + printed++}`, "ng/mL", "7 - 400"],
    ["Hemoglobin", "11.9", "g/dL", "11.5 - 14.5"],
  ]));

const query = <Row>(sql: string, ...parameters: unknown[]) => stack().database.query<Row>(sql, parameters);

/** What is in the household's record: how often each fact, and how many jobs each document took. */
async function record() {
  const facts = await query<{ code: string; value: string; times: number }>(
    `select code, value_number::text as value, count(*)::int as times from public.clinical_events
     where family_id = $1 and status = 'filed' group by 1, 2 order by 1, 2`,
    home.familyId,
  );
  const jobs = await query<{ jobs: number }>(
    `select distinct count(*)::int as jobs from private.processing_jobs where family_id = $1
     group by document_id, stage`,
    home.familyId,
  );
  return { facts: facts.length, twice: facts.filter(({ times }) => times > 1), jobs: jobs.map((row) => row.jobs) };
}

/** A registered document with its file, not yet submitted. */
async function uploaded(): Promise<string> {
  const content = paper();
  const id = await register(client(), home.childId, content);
  must(await put(client(), id, content));
  return id;
}

/** Submits a document inside a transaction of the test's: no worker sees it before the transaction is over. */
async function enqueue(run: Run, documentId: string): Promise<void> {
  await run(
    `insert into private.processing_jobs (document_id, profile_id, family_id, stage, requested_by)
     select id, profile_id, family_id, 'process', registered_by from public.documents where id = $1`,
    [documentId],
  );
  await run("update public.documents set status = 'queued', submitted_at = now() where id = $1", [documentId]);
}

/** Puts the clock of dead workers' leases forward: as if their time had passed. */
const expireLeases = () =>
  query("update private.processing_jobs set leased_until = clock_timestamp() where state = 'leased'");

describe.each(STAGE_FUNCTIONS)("kill -9 of %s while it works", (name) => {
  test("loses no document and files nothing twice: it is restarted, and every document reaches its end", async () => {
    const ids = await Promise.all(Array.from({ length: DOCUMENTS }, () => handIn(client(), home.childId, paper())));
    const pid = await vi.waitFor(async () => {
      const leased = await query(
        "select from private.processing_jobs where family_id = $1 and stage = $2 and state = 'leased'",
        home.familyId,
        STAGES[name],
      );
      expect(leased.length).toBeGreaterThan(0);
      const running = functionPid(name) as number;
      process.kill(running, "SIGKILL");
      return running;
    }, WAIT);
    await vi.waitFor(() => {
      const restarted = functionPid(name);
      expect(restarted).toBeDefined();
      expect(restarted).not.toBe(pid);
    }, WAIT);
    for (const id of ids) {
      const { status, status_reason } = await outcome(client(), id);
      expect([status, status_reason]).toEqual(["filed", null]);
    }
    // What it was working on did not wait for the lease to run out: whoever saw it die handed it back.
    const waited = await query(
      `select stage, attempt, interruptions, last_error from private.processing_jobs
       where family_id = $1 and attempt > 1 and last_error is distinct from 'worker-died'`,
      home.familyId,
    );
    expect(waited).toEqual([]);
    // One fact of each document's own, and one they all report.
    expect(await record()).toEqual({ facts: DOCUMENTS + 1, twice: [], jobs: [1] });
  });
});

test("a claim that is stored after its worker died is handed back too, long before its lease runs out", async () => {
  const id = await uploaded();
  const leases = createLeases(stack().database, home.familyId, () => {});
  const worker = `${leases.workers}/died`;
  const handedBack = vi.fn();
  await leases.workerDied(worker, handedBack);
  expect(handedBack).not.toHaveBeenCalled();
  await stack().database.transaction(async (run) => {
    await enqueue(run, id);
    await run("select private.claim_job('process', 300, $1)", [worker]);
  });
  await vi.waitFor(() => expect(handedBack).toHaveBeenCalledOnce(), WAIT);
  expect((await outcome(client(), id)).status).toBe("filed");
  const [job] = await query(
    "select attempt, last_error from private.processing_jobs where document_id = $1 and stage = 'process'",
    id,
  );
  expect(job).toEqual({ attempt: 2, last_error: "worker-died" });
});

describe("many workers at once", () => {
  test("60 concurrent runs of every stage beside the dispatcher work each document once", async () => {
    const papers = Array.from({ length: DOCUMENTS }, paper);
    const ids = await Promise.all(papers.map((each) => register(client(), home.childId, each)));
    await Promise.all(
      ids.map(async (id, nth) => must(await put(client(), id, papers[nth] as ReturnType<typeof paper>))),
    );
    const statuses: number[] = [];
    const rush = async () => {
      const calls = Array.from({ length: 20 }, () => STAGE_FUNCTIONS).flat().map(async (name) => {
        const response = await call(stack(), name, { headers: asService(stack()), body: '{"run":true}' });
        await response.body?.cancel();
        statuses.push(response.status);
      });
      await Promise.all(calls);
    };
    const [submitted] = await Promise.all([Promise.all(ids.map((id) => submit(client(), id))), rush(), rush()]);
    for (const answer of submitted) must(answer);
    for (const id of ids) expect((await outcome(client(), id)).status).toBe("filed");
    expect(new Set(statuses)).toEqual(new Set([200]));
    expect(await record()).toEqual({ facts: DOCUMENTS + 1, twice: [], jobs: [1] });
  });

  test("a worker that was thought dead and completes after all changes nothing", async () => {
    const id = await uploaded();
    const rpc = async (name: string, body: unknown) => {
      const response = await fetch(`${stack().apiUrl}/rest/v1/rpc/${name}`, {
        method: "POST",
        headers: asService(stack()),
        body: JSON.stringify(body),
      });
      return { status: response.status, body: await response.json() };
    };
    // Submitted and claimed before the dispatcher can: in one transaction, by a worker of ours.
    let lease = "";
    await stack().database.transaction(async (run) => {
      await enqueue(run, id);
      const [row] = await run("select private.claim_job('process', 60, null) as job", []) as {
        job: { lease_token: string };
      }[];
      lease = row?.job.lease_token ?? "";
    });
    await expireLeases();
    expect((await outcome(client(), id)).status).toBe("filed");
    const before = await record();
    const late = await rpc("complete_stage", { p_lease_token: lease, p_result: { sha256: "0".repeat(64) } });
    expect([late.status, late.body.message]).toEqual([409, "lease-lost"]);
    expect((await rpc("heartbeat_job", { p_lease_token: lease })).body).toBe(false);
    expect((await rpc("fail_job", { p_lease_token: lease, p_reason: "internal-error" })).status).toBe(409);
    expect(await record()).toEqual(before);
  });
});

test("attack 22: a file that cannot be fetched is a failure that is tried again, never a success", async () => {
  const id = await uploaded();
  await stack().database.transaction(async (run) => {
    await enqueue(run, id);
    await run("update storage.objects set name = name || '.gone' where name = $1", [`${id}/original`]);
  });
  const failed = await vi.waitFor(async () => {
    const [job] = await query<{ state: string; last_error: string }>(
      "select state, last_error from private.processing_jobs where document_id = $1 and last_error is not null",
      id,
    );
    expect(job).toBeDefined();
    return job;
  }, WAIT);
  expect(failed).toEqual({ state: "queued", last_error: "internal-error" });
  expect(await record()).toMatchObject({ facts: 0 });
  await query("update storage.objects set name = $1 where name = $1 || '.gone'", `${id}/original`);
  expect((await outcome(client(), id)).status).toBe("filed");
});
