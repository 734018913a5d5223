import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { statementHash } from "../../functions-shared/audit/document.ts";
import type { Statement } from "../../functions-shared/contracts/audit.ts";
import { publish } from "../../functions-shared/http/audit-keeper.ts";
import { type Ground, openGround } from "../bench/tamper/ground.ts";
import { Trail } from "../bench/tamper/trail.ts";

/*
 * Months of the trail whose time is over: stated, signed and then dropped by the daily job, after which the rest still
 * verifies. Whatever else is dropped is found.
 */

const DAY_MS = 86_400_000;
const PARTS = [["2020_01", "2020-01-01Z", "2020-02-01Z"], ["2020_02", "2020-02-01Z", "2020-03-01Z"]] as const;
const [JANUARY, FEBRUARY] = ["2020-01-20Z", "2020-02-10Z"];

let ground: Ground;
let trail: Trail;

beforeAll(async () => {
  ground = await openGround(true);
  trail = await Trail.begin(ground);
  for (const [name, from, until] of PARTS) {
    await ground.query(
      `select audit.make_partition('events_${name}', 'for values from (''${from}'') to (''${until}'')')`,
    );
  }
  // Some of each in every root, and among those of today.
  for (let nth = 0; nth < 6; nth++) {
    for (const time of [JANUARY, FEBRUARY]) await trail.write(20, Math.round((Date.parse(time) - Date.now()) / DAY_MS));
    await trail.write(10);
  }
  while (await only<unknown>("select private.seal_trail(70) as value")) { /* and the next */ }
  await trail.seal();
  await trail.survey();
});
afterAll(() => ground?.close());
afterEach(() => void vi.useRealTimers());

async function only<T>(sql: string): Promise<T | undefined> {
  return (await ground.query<{ value: T }>(sql))[0]?.value;
}
const retire = (keep: string | null = "2 years") =>
  only<number>(`select audit.retire(${keep ? `'${keep}'` : "null"}) as value`);
const eventsOf = (part: string) => only<number>(`select count(*)::integer as value from audit.events_${part}`);
const stated = () => only<number>("select count(*)::integer as value from audit.statements where kind = 'retirement'");
const published = () =>
  only<number>(
    "select count(*)::integer as value from audit.statements where kind = 'retirement' and published_at is not null",
  );
/** Later, by the keeper's clock. */
const later = () => vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 400 * DAY_MS });
/** What verifying finds after something that is taken back. */
async function after(...statements: string[]) {
  await ground.query("begin");
  try {
    for (const statement of statements) await ground.query(statement);
    return await trail.verify();
  } finally {
    await ground.query("rollback");
  }
}

test("without a policy nothing is retired, nor what is younger than it", async () => {
  expect(await retire(null)).toBe(0);
  expect(await retire("200 years")).toBe(0);
  expect(await stated()).toBe(0);
});

test("a month is stated once, and signed only when the keeper knows that its time is over", async () => {
  expect([await retire(), await retire()]).toEqual([0, 0]);
  expect(await stated()).toBe(1);
  await trail.seal(); // As told, it keeps the trail for ever.
  expect(await published()).toBe(0);
  trail.keeper.keptMonths = 12;
  await trail.seal(); // The events were sealed today, whatever they say of themselves.
  expect(await published()).toBe(0);
  expect(await retire()).toBe(0);
  later();
  await trail.seal();
  expect(await published()).toBe(1);
  expect(await eventsOf("2020_01")).toBeGreaterThan(50);
});

test("a month that was signed for is dropped, the trail says so, and the rest verifies", async () => {
  const gone = await eventsOf("2020_01");
  expect(await trail.verifyAlone()).toMatchObject({ whole: true, retired: { events: 0, until: null } });
  expect(await retire()).toBe(1);
  expect(await only("select to_regclass('audit.events_2020_01') is null as value")).toBe(true);
  expect(await trail.verifyAlone()).toMatchObject({
    whole: true,
    findings: [],
    retired: { events: gone, until: "2020-02-01T00:00:00.000000Z" },
  });
  expect(
    await only(
      "select count(*)::integer as value from audit.events where verb = 'truncate' and table_name = 'events_2020_01'",
    ),
  ).toBe(1);
});

test("a month that is dropped without a signature is found, whatever the database states of it", async () => {
  const gone = await eventsOf("2020_02");
  expect(await stated()).toBe(2);
  const report = await after(
    "drop table audit.events_2020_02",
    "set local session_replication_role = replica",
    "update audit.statements set published_at = now() where kind = 'retirement'",
  );
  expect(report.whole).toBe(false);
  expect(report.counts.removed).toBe(gone);
  // Everything of today, retired by a superuser's own word: the keeper does not sign that.
  const [last] = trail.sealed.slice(-1);
  const own = {
    kind: "retirement",
    number: 2,
    part: "events_default",
    from: "2020-01-01T00:00:00.000000Z",
    until: "2020-02-01T00:00:00.000000Z",
    count: 1,
    events: "1-99999999",
  };
  expect(await publish(trail.keeper, { ...own, until_root: last?.number ?? 1 })).toBe(false);
});

test("no root is signed that says to be older than the one before it", async () => {
  const text = await only<string>(
    "select text as value from audit.statements where kind = 'root' order by number desc limit 1",
  );
  const last = JSON.parse(text ?? "") as Statement & { number: number };
  const previous = statementHash(last);
  const next = { ...last, number: last.number + 1, follows: `root-${last.number}`, previous };
  await expect(publish(trail.keeper, { ...next, cut_at: "2020-02-01T00:00:00.000000Z" })).rejects.toMatchObject({
    type: "audit-conflict",
  });
});

test("an event that is removed beside a retirement, or from a month that is about to go, is found", async () => {
  later();
  await trail.seal();
  expect(await published()).toBe(2);
  const remove = (where: string) => [
    "set local session_replication_role = replica",
    `delete from audit.events where id = (select id from ${where} limit 1)`,
  ];
  const beside = await after(...remove("audit.events as e where e.occurred_at > '2026-01-01'"));
  expect(beside.counts).toEqual({ removed: 1 });
  const among = await after(...remove("audit.events_2020_02"), "select audit.retire('2 years')");
  expect(among).toMatchObject({ whole: false, counts: { removed: 1 }, events: expect.any(Number) });
  const changed = await after(
    "set local session_replication_role = replica",
    "update audit.events_2020_02 set actor_role = 'nobody'",
  );
  expect(changed.whole).toBe(false);
  expect(await retire()).toBe(1);
  expect(await trail.verifyAlone()).toMatchObject({ whole: true, retired: { until: "2020-03-01T00:00:00.000000Z" } });
});

test("what was changed before its time was over is not retired", async () => {
  await ground.query("begin");
  await ground.query(
    `select audit.make_partition('events_2019_12', 'for values from (''2019-12-01Z'') to (''2020-01-01Z'')')`,
  );
  await trail.write(10, Math.round((Date.parse("2019-12-15Z") - Date.now()) / DAY_MS));
  expect(await retire()).toBe(0);
  expect(await stated()).toBe(2);
  await ground.query("rollback");
});
