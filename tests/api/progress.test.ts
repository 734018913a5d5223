import { beforeAll, describe, expect, test, vi } from "vitest";
import { ProgressSchema } from "../../functions-shared/contracts/document.ts";
import { readDetail } from "../../scripts/client/detail.ts";
import type { Client } from "../../scripts/client/sign-in.ts";
import { useStack } from "../support/stack.ts";
import { handIn, outcome, put, register, submit, textPaper } from "./_documents.ts";
import { labReport } from "./_papers.ts";
import { type Household, must, newHousehold } from "./_people.ts";

const stack = useStack();
let home: Household;
let stranger: Household;
let number = 0;

beforeAll(async () => {
  [home, stranger] = [await newHousehold(stack(), "guardian"), await newHousehold(stack(), "stranger")];
});

const client = () => home.guardian.client;
/** A report of a fact no other test reports. */
const paper = () => textPaper(labReport(home.child, [["Ferritin", `${20 + number++}`, "ng/mL", "7 - 400"]]));
const progress = async (who: Client, id: string) =>
  ProgressSchema.parse(must(await who.rpc("document_progress", { p_document_id: id })));
const cancel = (who: Client, id: string) => who.rpc("cancel_document", { p_document_id: id });

/** A document whose first stage a worker of ours has claimed, before any other could. @returns its id and the lease. */
async function held(): Promise<{ id: string; lease: string }> {
  const content = paper();
  const id = await register(client(), home.childId, content);
  must(await put(client(), id, content));
  let lease = "";
  await stack().database.transaction(async (run) => {
    await run(
      `insert into private.processing_jobs (document_id, profile_id, family_id, stage, requested_by)
       select id, profile_id, family_id, 'process', registered_by from public.documents where id = $1`,
      [id],
    );
    await run("update public.documents set status = 'queued', submitted_at = now() where id = $1", [id]);
    const [row] = await run("select private.claim_job('process', 600, null) as job", []) as {
      job: { lease_token: string };
    }[];
    lease = row?.job.lease_token ?? "";
  });
  return { id, lease };
}

/** Calls a service-only RPC. */
async function asService(name: string, body: unknown): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${stack().apiUrl}/rest/v1/rpc/${name}`, {
    method: "POST",
    headers: { "content-type": "application/json", apikey: stack().secretKey },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: await response.json() };
}

describe("a document on its way", () => {
  test("says which step it is at, and at its end why", async () => {
    const { id, lease } = await held();
    expect(await progress(client(), id)).toMatchObject({
      ...{ status: "processing", stage: "process", step: 1, steps: 3 },
      ...{ attempt: 1, waiting_since: null, next_try_at: null, last_error: null, settled_at: null },
    });
    expect((await readDetail(client(), id)).progress).toEqual(await progress(client(), id));
    await asService("fail_job", { p_lease_token: lease, p_reason: "timeout" });
    const waiting = await progress(client(), id);
    expect(waiting).toMatchObject({ status: "queued", step: 1, attempt: 1, last_error: "timeout" });
    expect(Date.parse(waiting.next_try_at ?? "")).toBeGreaterThan(Date.parse(waiting.waiting_since ?? ""));
    await outcome(client(), id);
    expect(await progress(client(), id)).toMatchObject({ status: "filed", stage: null, step: null, attempt: null });
  });

  test("is among those its person's progress tells, until it has come to its end, and then to whoever asks since when", async () => {
    const { id, lease } = await held();
    const ask = async (since?: string) => {
      const answer = must(
        await client().rpc("profile_progress", { p_profile_id: home.childId, ...(since ? { p_since: since } : {}) }),
      ) as { as_of: string; documents: unknown[] };
      return { asOf: answer.as_of, documents: answer.documents.map((document) => ProgressSchema.parse(document)) };
    };
    const before = await ask();
    expect(before.documents.map(({ document_id }) => document_id)).toEqual([id]);
    await asService("fail_job", { p_lease_token: lease, p_reason: "damaged-document", p_retryable: false });
    expect((await ask()).documents).toEqual([]);
    const since = (await ask(before.asOf)).documents.find(({ document_id }) => document_id === id);
    expect(since).toMatchObject({ status: "rejected", status_reason: "damaged-document" });
  });

  test("shows nothing of itself to strangers, who cannot call it back either", async () => {
    const { id, lease } = await held();
    const who = stranger.guardian.client;
    for (
      const answer of [
        await who.rpc("document_progress", { p_document_id: id }),
        await who.rpc("profile_progress", { p_profile_id: home.childId }),
        await cancel(who, id),
      ]
    ) expect([answer.data, answer.error?.code]).toEqual([null, "42501"]);
    expect((await progress(client(), id)).status).toBe("processing");
    await asService("fail_job", { p_lease_token: lease, p_reason: "timeout" });
    await outcome(client(), id);
  });
});

describe("a document that is called back", () => {
  test("is rejected as cancelled; its worker's result is refused; submitted again it is filed", async () => {
    const { id, lease } = await held();
    expect(must(await cancel(client(), id))).toMatchObject({ status: "rejected", status_reason: "cancelled" });
    expect(must(await cancel(client(), id))).toMatchObject({ status: "rejected", status_reason: "cancelled" });
    const late = await asService("complete_stage", { p_lease_token: lease, p_result: {} });
    expect([late.status, late.body]).toEqual([409, expect.objectContaining({ message: "lease-lost" })]);
    expect((await readDetail(client(), id)).events).toEqual([]);
    must(await submit(client(), id));
    expect((await outcome(client(), id)).status).toBe("filed");
  });

  test("after its end stays what it is", async () => {
    const id = await handIn(client(), home.childId, paper());
    await outcome(client(), id);
    expect(must(await cancel(client(), id))).toMatchObject({ status: "filed", status_reason: null });
  });

  test("at any moment is cancelled or has come to its end, and never in between", async () => {
    const ids = await Promise.all([1, 2, 3, 4, 5, 6].map(() => handIn(client(), home.childId, paper())));
    for (const id of ids) {
      const answer = must(await cancel(client(), id)) as unknown as { status: string };
      expect(["filed", "rejected"]).toContain(answer.status);
      const { status, events } = await readDetail(client(), id);
      expect([id, status]).toEqual([id, answer.status]);
      expect(events.filter((event) => event.status === "filed")).toHaveLength(status === "filed" ? 1 : 0);
    }
  });
});

test("what was given up is listed and tried again by the service", async () => {
  const { id, lease } = await held();
  await asService("fail_job", { p_lease_token: lease, p_reason: "reader-broken", p_retryable: false });
  const { body } = await asService("dead_jobs", { p_limit: 1 });
  const [letter] = body as { job_id: string; document_id: string; last_error: string }[];
  expect(letter).toMatchObject({ document_id: id, last_error: "reader-broken" });
  expect((await asService("retry_dead_job", { p_job_id: letter?.job_id })).body).toMatchObject({ status: "queued" });
  await vi.waitFor(async () => expect((await progress(client(), id)).status).toBe("filed"), { timeout: 30_000 });
  expect((await asService("retry_dead_job", { p_job_id: letter?.job_id })).status).toBe(409);
});
