import { type Bench, wholeNumber } from "../../scripts/bench/bench.ts";
import type { Report } from "../../scripts/audit/verify-trail.ts";
import { Dice } from "./access-oracle/dice.ts";
import { openGround } from "./tamper/ground.ts";
import { controls } from "./tamper/controls.ts";
import { BEFORE, BEHIND, type Touched } from "./tamper/mutations.ts";
import { Trail } from "./tamper/trail.ts";

/** A modest trail: so many roots, each of so many events, and as many behind the last. */
const [ROOTS, EVENTS] = [12, 200];
/** One in so many mutations more strikes behind the last root. */
const BEHIND_SHARE = 10;
const RUNS = 3;

type Kinds = Record<string, { mutations: number; undetected: number }>;

/** Whether a finding names the place: an event that was touched, or a root or a span that it lies in. */
function isNamed({ findings }: Report, { events, roots }: Touched): boolean {
  return findings.some(({ event, root, first_event, last_event }) =>
    (event !== undefined && events.includes(event)) || (root !== undefined && roots.includes(root)) ||
    (event === undefined && first_event !== undefined && last_event !== undefined &&
      events.some((id) => id >= first_event && id <= last_event))
  );
}

function choose(dice: Dice, mutations: typeof BEFORE): (typeof BEFORE)[number] {
  let roll = dice.roll(mutations.reduce((sum, [share]) => sum + share, 0));
  for (const mutation of mutations) if ((roll -= mutation[0]) < 0) return mutation;
  throw new Error("the shares do not add up");
}

/** Mutates so often, each time on the trail as it was. @returns by kind what was and was not detected. */
async function attack(trail: Trail, dice: Dice, mutations: typeof BEFORE, ids: number[], count: number) {
  const kinds: Kinds = {};
  let [undetected, unnamed] = [0, 0];
  for (let done = 0; done < count;) {
    const [, name, mutate] = choose(dice, mutations);
    await trail.query("begin");
    try {
      await trail.query("set local session_replication_role = replica");
      const touched = await mutate({ trail, dice, query: trail.query, ids });
      if (touched.events.length + touched.roots.length === 0) continue; // It wrote what stood there.
      const report = await trail.verify();
      const kind = kinds[name] ??= { mutations: 0, undetected: 0 };
      done++;
      kind.mutations++;
      if (report.whole) kind.undetected++;
      if (report.whole) undetected++;
      else if (!isNamed(report, touched)) unnamed++;
    } finally {
      await trail.query("rollback");
    }
  }
  return { mutations: count, undetected, unnamed, kinds };
}

/** How fast a long trail is verified: the median of three runs. */
async function measure(trail: Trail, rows: number, say: (line: string) => void) {
  say(`Writing and sealing ${rows} events …`);
  for (let left = rows; left > 0; left -= 50_000) await trail.writeMany(Math.min(left, 50_000));
  await trail.seal();
  await trail.query("vacuum analyze audit.events");
  const reports: Report[] = [];
  for (let nth = 0; nth < RUNS; nth++) reports.push(await trail.verifyAlone());
  const speeds = reports.map(({ rows_per_second }) => rows_per_second).sort((one, other) => one - other);
  say(`Verified at ${speeds.join(", ")} rows a second.`);
  if (!reports.every(({ whole }) => whole)) throw new Error("the long trail does not verify");
  return { verify_rows: reports[0]?.events ?? 0, verify_rows_per_second: speeds[1] ?? 0 };
}

const run: Bench["run"] = async (say, values) => {
  const count = wholeNumber(values, "mutations", [1, 100_000]);
  const seed = wholeNumber(values, "seed", [0, 2 ** 31]);
  const rows = wholeNumber(values, "rows", [0, 5_000_000]);
  const ground = await openGround(values.pglite === true);
  try {
    const trail = await Trail.begin(ground);
    say(`Writing a trail of ${ROOTS} roots …`);
    for (let nth = 0; nth < ROOTS; nth++) {
      // The last of them when the month is over.
      await trail.write(EVENTS, nth < ROOTS * 2 / 3 ? 0 : 31);
      await trail.seal();
    }
    await trail.write(EVENTS, 31);
    await trail.survey();
    const dice = new Dice(seed);
    const honest = await trail.verifyAlone();
    say(`Tampering with ${honest.events} events ${count} times …`);
    const before = await attack(trail, dice, BEFORE, trail.sealed.flatMap(({ ids }) => ids), count);
    const behind = await attack(trail, dice, BEHIND, trail.unsealed, Math.ceil(count / BEHIND_SHARE));
    say("Lawful changes …");
    const lawful = await controls(trail, honest);
    return {
      ...before,
      seed,
      events: honest.events,
      after_last_root: { mutations: behind.mutations, undetected: behind.undetected },
      interval_seconds: trail.interval,
      lawful: lawful.length,
      false_alarms: lawful.filter(({ whole }) => !whole).map(({ name }) => name),
      ...rows > 0 ? await measure(trail, rows, say) : {},
      database: values.pglite ? "PGlite" : "native",
    };
  } finally {
    await ground.close();
  }
};

export const bench: Bench = {
  help:
    `Changes what is on the audit trail as a superuser: any column, rows deleted, inserted, swapped, a tail cut off, a
partition dropped, an old state put back, everything computed again from any point. Counts what audit:verify does not see,
before the last published root and behind it, and lawful changes that it takes for forgeries.

  --mutations N   before the last root (default 1000); a tenth as many more behind it
  --seed N        (default 1)
  --rows N        events to measure how fast a trail is verified (default 200000; 0: not)
  --pglite        on the embedded database instead of a native Postgres 17`,
  options: {
    mutations: { type: "string", default: "1000" },
    seed: { type: "string", default: "1" },
    rows: { type: "string", default: "200000" },
    pglite: { type: "boolean", default: false },
  },
  run,
};
