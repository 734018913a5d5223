import { beforeAll, describe, expect, test } from "vitest";
import { handIn, outcome, textPaper } from "../api/_documents.ts";
import { labReport, type Row } from "../api/_papers.ts";
import { type Household, newHousehold } from "../api/_people.ts";
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
/** The neighbour's own report, handed in and filed. */
async function neighbourIsServed(): Promise<void> {
  const rows: Row[] = [["Ferritin", String(50 + printed++), "ng/mL", "7 - 140"]];
  const { client } = neighbour.guardian;
  const id = await handIn(client, neighbour.childId, textPaper(labReport(neighbour.child, rows)));
  expect(await outcome(client, id)).toMatchObject({ status: "filed" });
}

describe("attack 24: a document made to take the function down", () => {
  test.each(REFUSED)(
    "%s is refused with the reason, by the same process that goes on serving",
    async (_what, paper, reason) => {
      const pid = functionPid("document-processor");
      const id = await handIn(attacker.guardian.client, attacker.childId, paper);
      expect(await outcome(attacker.guardian.client, id)).toMatchObject({ status: "rejected", status_reason: reason });
      await neighbourIsServed();
      expect(functionPid("document-processor")).toBe(pid);
    },
  );

  test("a megabyte that inflates to 600 MB is given up in the end; the neighbours are served meanwhile", async () => {
    const { client } = attacker.guardian;
    const others = [functionPid("document-normalizer"), functionPid("quality-guardian")];
    const id = await handIn(client, attacker.childId, inflating());
    const settled = await expect.poll(async () => {
      await neighbourIsServed();
      // A worker that died holds its lease for a minute: the test does not wait for that.
      await stack().database.query(
        `update private.processing_jobs set leased_until = clock_timestamp()
         where document_id = $1 and state = 'leased' and leased_until < clock_timestamp() + interval '57 seconds'`,
        [id],
      );
      const [row] = await stack().database.query<{ status: string }>(
        "select status from public.documents where id = $1",
        [id],
      );
      return row?.status;
    }, { timeout: 100_000, interval: 200 }).toBe("rejected").then(() => outcome(client, id));
    expect(settled.status_reason).toMatch(/^(processing-failed|too-large)$/);
    expect(settled.events).toEqual([]);
    await neighbourIsServed();
    expect([functionPid("document-normalizer"), functionPid("quality-guardian")]).toEqual(others);
  }, 120_000);
});
