import postgres from "postgres";
import { type Bench, wholeNumber } from "../../scripts/bench/bench.ts";
import { signIn } from "../../scripts/client/sign-in.ts";
import { type NativeCluster, startNative } from "../../scripts/native/cluster.ts";
import { urlWithKeys } from "../../scripts/stack/keys.ts";
import type { Stack } from "../../scripts/stack/start.ts";
import { withStack } from "../../scripts/stack/temporary.ts";
import { measureChanges } from "./rls/changes.ts";
import { type Askers, Data, scaleOf } from "./rls/data.ts";
import { asSomebody, compare, planFaults, rounded } from "./rls/measure.ts";
import { type Actor, actorsOf, QUERIES } from "./rls/queries.ts";
import { compareRest } from "./rls/rest.ts";

type Say = (line: string) => void;
type Figures = {
  name: string;
  actor: string;
  unprotected_ms: number;
  protected_ms: number;
  added_ms: number;
  ratio: number;
};

/** Those who ask sign in as everybody does. */
async function signEveryoneIn(stack: Stack): Promise<Record<keyof Askers, { id: string; token: string }>> {
  const people: Record<string, { id: string; token: string }> = {};
  for (const name of ["guardian", "reader", "holder", "staff"]) {
    const { data: { session } } = await (await signIn(stack, `${name}@bench.localhost`)).auth.getSession();
    if (!session) throw new Error(`${name} could not sign in`);
    people[name] = { id: session.user.id, token: session.access_token };
  }
  return people as Record<keyof Askers, { id: string; token: string }>;
}

async function measureSql(
  sql: postgres.Sql,
  actors: Actor[],
  say: Say,
): Promise<(Figures & { server_ratio: number })[]> {
  const all = [];
  for (const query of QUERIES) {
    for (const actor of actors) {
      const cost = await compare(sql, actor, query);
      const ratio = rounded(cost.protected.ms / cost.unprotected.ms, 2);
      say(
        `${query.name}, ${actor.name}: ${cost.unprotected.ms.toFixed(2)} → ${
          cost.protected.ms.toFixed(2)
        } ms, ${ratio}×`,
      );
      all.push({
        name: query.name,
        actor: actor.name,
        unprotected_ms: rounded(cost.unprotected.ms),
        protected_ms: rounded(cost.protected.ms),
        added_ms: rounded(cost.protected.ms - cost.unprotected.ms),
        ratio,
        server_ratio: rounded(cost.protected.server / cost.unprotected.server, 2),
      });
    }
  }
  return all;
}

/** Those who reach thousands have opened the record they work with; the count of one that was not opened stands apart. */
async function openRecords(sql: postgres.Sql, actors: Actor[]): Promise<void> {
  for (const actor of actors) await asSomebody(sql, actor, (tx) => tx`select public.open_profile(${actor.profile})`);
}

async function measureAll(
  stack: Stack,
  { data, sql, say }: { data: Data; sql: postgres.Sql; say: Say },
): Promise<Record<string, unknown>> {
  const people = await signEveryoneIn(stack);
  const askers = Object.fromEntries(Object.entries(people).map(([name, { id }]) => [name, id])) as Askers;
  say("Making a tenth of the data …");
  const few = await data.small(askers);
  const actors = await actorsOf(data, people);
  await openRecords(sql, actors);
  // The day is of forty patients; ten are there yet.
  const before = await measureSql(sql, actors.map((actor) => ({ ...actor, day: actor.day.slice(0, 10) })), say);
  say("Making the rest …");
  const many = await data.full();
  const unopened = actors.filter(({ name }) => ["holder", "staff"].includes(name)).map((actor) => ({
    ...actor,
    name: `${actor.name}, not opened`,
  }));
  await sql`delete from private.opened_profiles`;
  const apart = await measureSql(sql, unopened, say);
  await openRecords(sql, actors);
  const after = await measureSql(sql, actors, say);
  const queries = [];
  for (const figures of after) {
    const query = QUERIES.find(({ name }) => name === figures.name);
    const actor = actors.find(({ name }) => name === figures.actor);
    if (!query || !actor) throw new Error("a question is lost");
    const rest = await compareRest(stack, sql, query, actor);
    say(`${query.name}, ${actor.name}, REST: ${rest.unprotected.toFixed(2)} → ${rest.protected.toFixed(2)} ms`);
    queries.push({
      ...figures,
      rest_ms: rounded(rest.protected),
      rest_ratio: rounded(rest.protected / rest.unprotected, 2),
      plan: await planFaults(sql, actor, query),
    });
  }
  return {
    ...data.scale,
    queries,
    flat: after.map((late, nth) => ({
      name: late.name,
      actor: late.actor,
      events: [few.events, many.events],
      patients: [few.patients, many.patients],
      protected_ms: [before[nth]?.protected_ms, late.protected_ms],
      unprotected_ms: [before[nth]?.unprotected_ms, late.unprotected_ms],
    })),
    not_opened: apart,
    changes: await measureChanges(
      sql,
      actors[0] as Actor,
      await data.ids("user", Array.from({ length: 30 }, (_, n) => 101 + n)),
      (await data.ids("clinic", [1]))[0] ?? "",
    ),
  };
}

export const bench: Bench = {
  help:
    `What row level security costs: the record's questions as a guardian, a reader of one record, a user with thousands
of grants and one of a clinic's staff, against the same rows read without it, by turns and in one run. Times of SQL are those
of the statement as its client sees it, in a transaction that has its role and claims; server_ratio is that of the
server's own times, planning and execution. rest_ratio is that of the same request of the same user, with policies on and off.

  --events N   how many events; families, grants and patients follow from it (default: 1000000, with --pglite 100000)
  --seed N     makes the data (default: 1)
  --pglite     on the embedded database instead of a native Postgres 17 that is started for it`,
  options: {
    events: { type: "string" },
    seed: { type: "string", default: "1" },
    pglite: { type: "boolean", default: false },
  },
  run: async (say, values) => {
    const embedded = values.pglite === true;
    const events = wholeNumber({ events: embedded ? "100000" : "1000000", ...values }, "events", [20_000, 10_000_000]);
    const seed = wholeNumber(values, "seed", [0, 1_000_000_000]);
    const cluster: NativeCluster | null = embedded ? null : await startNative({ durable: true });
    const open = (url: string) => postgres(url, { max: 1, onnotice: () => {} });
    try {
      return await withStack(say, async (stack) => {
        const { dataDir } = stack;
        const sql = open(cluster ? await urlWithKeys(cluster.url, dataDir) : stack.databaseUrl);
        const maker = cluster ? open(await urlWithKeys(cluster.adminUrl, dataDir)) : sql;
        try {
          const data = new Data(maker, scaleOf(events), { seed, superuser: cluster !== null });
          return {
            database: embedded ? "embedded" : "native",
            seed,
            ...await measureAll(stack, { data, sql, say }),
          };
        } finally {
          await Promise.all([sql.end(), maker === sql ? undefined : maker.end()]);
        }
      }, cluster ? { databaseUrl: cluster.url } : {});
    } finally {
      await cluster?.stop();
    }
  },
};
