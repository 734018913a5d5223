import postgres from "postgres";
import { type Bench, wholeNumber } from "../../scripts/bench/bench.ts";
import { foundFamily } from "../../scripts/client/family.ts";
import { type NativeCluster, startNative } from "../../scripts/native/cluster.ts";
import type { Stack } from "../../scripts/stack/start.ts";
import { withStack } from "../../scripts/stack/temporary.ts";
import { type Target, timeInserts, timeWriters, type Way } from "./audit/inserts.ts";
import { median, rounded } from "./rls/measure.ts";

const ROUNDS = 5;
const WAYS: Way[] = ["filed", "documents", "statement", "one by one"];

/** A person with a registered document. */
async function newTarget(stack: Stack): Promise<Target> {
  const person = { key: "noor", kind: "self", given: "Noor", family: "Halvorsen", identifiers: [] } as const;
  const family = await foundFamily(
    stack,
    "Bench",
    [{ ...person, identifiers: [], birth_date: "1979-06-18", sex: "female" }],
    (key) => `${key}@bench.localhost`,
  );
  const member = family.members.get(person.key);
  if (!member) throw new Error("the family has no member");
  const { data } = await member.client.rpc("register_document", {
    p_profile_id: member.profileId,
    p_file_name: "bench.txt",
    p_media_type: "text/plain",
    p_byte_size: 1,
  }).throwOnError();
  return { profileId: member.profileId, familyId: data.family_id, documentId: data.id };
}

/** By turns, so that a slow moment of the machine is of both. */
async function byTurns(
  measure: (audited: boolean) => Promise<number>,
): Promise<{ audited: number; unaudited: number }> {
  const times: Record<"true" | "false", number[]> = { true: [], false: [] };
  for (let round = 0; round <= ROUNDS; round++) {
    for (const audited of [false, true]) {
      const figure = await measure(audited);
      if (round > 0) times[`${audited}`].push(figure);
    }
  }
  return { audited: median(times.true), unaudited: median(times.false) };
}

async function measure(
  stack: Stack,
  url: string,
  options: { events: number; writers: number; say: (line: string) => void },
): Promise<Record<string, unknown>> {
  const { events, writers, say } = options;
  const target = await newTarget(stack);
  const open = (max: number) => postgres(url, { max, onnotice: () => {}, connection: { statement_timeout: 0 } });
  const sql = open(1);
  const pool = open(writers);
  try {
    const inserts = [];
    for (const way of WAYS) {
      const ms = await byTurns((audited) => timeInserts(sql, target, { events, way, audited }));
      const ratio = rounded(ms.audited / ms.unaudited, 2);
      say(`${events} events, ${way}: ${Math.round(ms.unaudited)} → ${Math.round(ms.audited)} ms, ${ratio}×`);
      inserts.push({ way, unaudited_ms: rounded(ms.unaudited), audited_ms: rounded(ms.audited), ratio });
    }
    const rate = await byTurns((audited) => timeWriters(pool, target, { writers, events, audited }));
    const kept = rounded(rate.audited / rate.unaudited, 2);
    say(`${writers} writers: ${Math.round(rate.unaudited)} → ${Math.round(rate.audited)} events/s, ${kept} kept`);
    return {
      events,
      ratio: inserts[0]?.ratio,
      insert_ratio: inserts[1]?.ratio,
      inserts,
      writers,
      unaudited_per_second: Math.round(rate.unaudited),
      audited_per_second: Math.round(rate.audited),
      throughput_kept: kept,
    };
  } finally {
    await Promise.all([sql.end(), pool.end()]);
  }
}

export const bench: Bench = {
  help:
    `What the audit trail costs: clinical events written with its trigger and without, by turns and in one run. As they are
filed (ratio): a statement for the twenty events of a document, each sealed as it is written. Then of bytes made beforehand
(insert_ratio), twenty a statement, all in one statement, one by one. Then many writers at once, who file a document in
each transaction: which share of their throughput they keep.

  --events N    how many (default: 10000)
  --writers N   how many at once (default: 16)
  --pglite      on the embedded database instead of a native Postgres 17 that is started for it`,
  options: {
    events: { type: "string", default: "10000" },
    writers: { type: "string", default: "16" },
    pglite: { type: "boolean", default: false },
  },
  run: async (say, values) => {
    const events = wholeNumber(values, "events", [20, 1_000_000]);
    const writers = wholeNumber(values, "writers", [1, 90]);
    const cluster: NativeCluster | null = values.pglite === true ? null : await startNative({ durable: true });
    try {
      return await withStack(
        say,
        async (stack) => ({
          database: cluster ? "native" : "embedded",
          ...await measure(stack, cluster?.url ?? stack.databaseUrl, { events, writers, say }),
        }),
        cluster ? { databaseUrl: cluster.url } : {},
      );
    } finally {
      await cluster?.stop();
    }
  },
};
