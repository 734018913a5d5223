import { type Bench, wholeNumber } from "../../scripts/bench/bench.ts";
import { startNative } from "../../scripts/native/cluster.ts";
import { cpuMs } from "../../scripts/stack/processor-time.ts";
import { act, handIn, type Run } from "./_load-actions.ts";
import { Meter } from "./_load-meter.ts";
import { RowCheck } from "./_load-rows.ts";
import { newUsers, type User } from "./_load-users.ts";
import { type StackProcess, startStackProcess } from "./_stack-process.ts";

/** Reports everybody has in the record before the clock starts. */
const REPORTS_EACH = 2;
const SETTLE_MS = 180_000;
const FINAL = ["filed", "needs_review", "quarantined", "rejected"] as const;

/** How many of a user's documents are through. */
async function settled({ client }: User): Promise<number> {
  const { count, error } = await client.from("documents").select("id", { count: "exact", head: true })
    .in("status", FINAL);
  if (error) throw new Error(error.message);
  return count ?? 0;
}

async function waitUntilSettled(users: User[], deadline: number): Promise<void> {
  for (const user of users) {
    while (await settled(user) < REPORTS_EACH) {
      if (Date.now() > deadline) throw new Error("the documents of the set-up are not through in time");
      await new Promise((next) => setTimeout(next, 500));
    }
  }
}

/** Everybody acts, one request after the other, until the time is over. @returns the seconds that took. */
async function runAll(run: Run, meter: Meter, seconds: number): Promise<number> {
  const started = performance.now();
  const end = started + seconds * 1000;
  meter.running = true;
  const ended = new Promise<void>((resolve) => setTimeout(resolve, seconds * 1000));
  const all = run.users.map(async (user) => {
    while (performance.now() < end) await act(user, run);
  });
  await ended;
  meter.running = false;
  const took = (performance.now() - started) / 1000;
  await Promise.all(all);
  return took;
}

async function measure(
  stack: StackProcess,
  { users: count, seconds }: { users: number; seconds: number },
  say: (line: string) => void,
): Promise<Record<string, unknown>> {
  const meter = new Meter();
  const run: Run = { users: [], rows: new RowCheck(), submitted: new Set() };
  say(`${count} people sign in and hand in ${REPORTS_EACH} reports each …`);
  run.users = await newUsers(stack, meter, count, async (user) => {
    for (let nth = 0; nth < REPORTS_EACH; nth++) await handIn(user, run);
  });
  await waitUntilSettled(run.users, Date.now() + SETTLE_MS);
  run.submitted.clear();
  say(`They use the API for ${seconds} s …`);
  const cpu = process.cpuUsage();
  const stackCpu = await cpuMs(stack.pid);
  const took = await runAll(run, meter, seconds);
  const { user, system } = process.cpuUsage(cpu);
  const stackMs = await cpuMs(stack.pid) - stackCpu;
  const figures = meter.figures(took);
  const foreign = run.rows.foreign();
  return {
    users: count,
    seconds: Number(took.toFixed(1)),
    ...figures,
    foreign_rows: foreign.length,
    rows_checked: run.rows.checked,
    loans_taken_back: run.rows.loans.filter(({ until }) => Number.isFinite(until)).length,
    ...(foreign.length > 0 ? { foreign_examples: foreign.slice(0, 5) } : {}),
    documents_submitted: run.submitted.size,
    // What the machine gave: beside other work both are less than they could be.
    stack_cores: Number((stackMs / 1e3 / took).toFixed(2)),
    stack_cpu_ms_per_request: Number((stackMs / Math.max(figures.requests, 1)).toFixed(2)),
    generator_cores: Number(((user + system) / 1e6 / took).toFixed(2)),
  };
}

export const bench: Bench = {
  help: `Many people use the API at once: they look at their record, change it, and bring papers, as fast as each is
answered. Everybody judges every row it receives. The stack is a process of its own, as npm start makes it; what it is
asked comes from another, on the same machine.

  --users N     how many people                       (default: 32)
  --seconds N   for how long                          (default: 60)
  --native      on a native Postgres 17 that is started for it, instead of the embedded database
  --db URL      on this Postgres 17`,
  options: {
    users: { type: "string", default: "32" },
    seconds: { type: "string", default: "60" },
    native: { type: "boolean", default: false },
    db: { type: "string" },
  },
  run: async (say, values) => {
    const size = {
      users: wholeNumber(values, "users", [1, 500]),
      seconds: wholeNumber(values, "seconds", [1, 3600]),
    };
    const cluster = values.native ? await startNative({ baseline: false, durable: true }) : null;
    try {
      const databaseUrl = cluster?.url ?? (values.db === undefined ? undefined : String(values.db));
      const stack = await startStackProcess({ onLog: say, ...(databaseUrl ? { databaseUrl } : {}) });
      try {
        return { database: databaseUrl ? "native" : "embedded", ...await measure(stack, size, say) };
      } finally {
        await stack.stop();
      }
    } finally {
      await cluster?.stop();
    }
  },
};
