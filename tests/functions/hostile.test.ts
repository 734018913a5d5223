import { beforeAll, describe, expect, test } from "vitest";
import { handIn, outcome, put, register, submit, textPaper } from "../api/_documents.ts";
import { labReport, type Row } from "../api/_papers.ts";
import { type Household, must, newHousehold } from "../api/_people.ts";
import { useStack } from "../support/stack.ts";
import { inflating, REFUSED } from "./_hostile.ts";
import { functionPid } from "./_processes.ts";

const stack = useStack();
let attacker: Household;
let neighbour: Household;

beforeAll(async () => {
  attacker = await newHousehold(stack(), "attacker");
  neighbour = await newHousehold(stack(), "neighbour");
});

let printed = 0;
/** Longer than any of these documents takes. */
const DEAD_AFTER_MS = 3_000;
/** What a refused document may cost all the functions, on a machine that is busy with other tests too. */
const MOST_CPU_MS = 10_000;
const firstSeen = new Map<string, number>();

/** A worker that died holds the leases of all it worked on; here they end after three seconds. */
async function endDeadLeases(): Promise<void> {
  const { database } = stack();
  const leased = await database.query<{ token: string }>(
    "select lease_token::text as token from private.processing_jobs where state = 'leased'",
  );
  for (const { token } of leased) {
    if (!firstSeen.has(token)) firstSeen.set(token, Date.now());
    if (Date.now() - (firstSeen.get(token) ?? 0) < DEAD_AFTER_MS) continue;
    await database.query(
      "update private.processing_jobs set leased_until = clock_timestamp() where lease_token = $1 and state = 'leased'",
      [token],
    );
  }
}

/** What became of a document, once it is filed or rejected. */
async function settled(household: Household, documentId: string) {
  await expect.poll(async () => {
    await endDeadLeases();
    const [row] = await stack().database.query<{ status: string }>(
      "select status from public.documents where id = $1",
      [documentId],
    );
    return row?.status;
  }, { timeout: 90_000, interval: 100 }).toMatch(/^(filed|rejected)$/);
  return outcome(household.guardian.client, documentId);
}

/** The neighbour's own report is handed in and filed. A submission that met the crash is told 503, and comes again. */
async function neighbourIsServed(): Promise<void> {
  const rows: Row[] = [["Ferritin", String(50 + printed++), "ng/mL", "7 - 140"]];
  const { guardian: { client }, childId, child } = neighbour;
  const paper = textPaper(labReport(child, rows));
  const id = await register(client, childId, paper);
  must(await put(client, id, paper));
  const statuses: number[] = [];
  await expect.poll(async () => {
    statuses.push((await submit(client, id)).error?.context.status ?? 202);
    return statuses.at(-1);
  }, { timeout: 30_000, interval: 1_000 }).toBe(202);
  expect([202, 503]).toEqual(expect.arrayContaining(statuses));
  expect(await settled(neighbour, id)).toMatchObject({ status: "filed" });
}

describe("attack 24: a document made to take the function down", () => {
  test.each(REFUSED)(
    "%s is refused with the reason, by the same process that goes on serving",
    async (_what, paper, reason) => {
      const pid = functionPid("document-processor");
      const cpuMs = await stack().functionCpuMs();
      const id = await handIn(attacker.guardian.client, attacker.childId, paper);
      expect(await outcome(attacker.guardian.client, id)).toMatchObject({ status: "rejected", status_reason: reason });
      expect(await stack().functionCpuMs() - cpuMs).toBeLessThan(MOST_CPU_MS);
      await neighbourIsServed();
      expect(functionPid("document-processor")).toBe(pid);
    },
  );

  test("six of 20 MB at once are refused with the reason, by the same process that goes on serving", async () => {
    const { client } = attacker.guardian;
    const pid = functionPid("document-processor");
    const paper = textPaper("Ferritin 14 ng/mL 7 - 140\n".repeat(800_000));
    const ids = await Promise.all(Array.from({ length: 6 }, () => handIn(client, attacker.childId, paper)));
    for (const id of ids) {
      expect(await outcome(client, id)).toMatchObject({ status: "rejected", status_reason: "too-large" });
    }
    await neighbourIsServed();
    expect(functionPid("document-processor")).toBe(pid);
  });

  test("a megabyte that inflates to 600 MB is given up in the end; the neighbours are served meanwhile", async () => {
    const { client } = attacker.guardian;
    const others = [functionPid("document-normalizer"), functionPid("quality-guardian")];
    const id = await handIn(client, attacker.childId, inflating());
    const [given] = await Promise.all([settled(attacker, id), neighbourIsServed(), neighbourIsServed()]);
    expect(given.status).toBe("rejected");
    expect(given.status_reason).toMatch(/^(processing-failed|too-large)$/);
    expect(given.events).toEqual([]);
    await neighbourIsServed();
    expect([functionPid("document-normalizer"), functionPid("quality-guardian")]).toEqual(others);
  }, 120_000);
});
