import type postgres from "postgres";
import { median } from "./measure.ts";
import type { Actor, Query } from "./queries.ts";

/** Policies are on and off by turns, so many times; after each turn the database plans anew, which is not counted. */
const TURNS = 6;
const WARM = 8;
const COUNTED = 10;

/** Where the REST API serves. */
export interface Rest {
  apiUrl: string;
  publishableKey: string;
}

/** Switches the policies of what is asked for. */
async function setPolicies(sql: postgres.Sql, word: "enable" | "disable"): Promise<void> {
  const tables = ["documents", "clinical_events"];
  await sql.unsafe(tables.map((name) => `alter table public.${name} ${word} row level security`).join(";")).simple();
}

async function ask(rest: Rest, query: Query, actor: Actor, explicit: boolean): Promise<{ ms: number; rows: string }> {
  const headers: Record<string, string> = { apikey: rest.publishableKey, authorization: `Bearer ${actor.token}` };
  if (query.counts) headers.prefer = "count=exact";
  const started = performance.now();
  const response = await fetch(`${rest.apiUrl}/rest/v1/${query.path(actor, explicit)}`, {
    method: query.counts ? "HEAD" : "GET",
    headers,
  });
  const body = await response.text();
  const ms = performance.now() - started;
  if (!response.ok) throw new Error(`${query.name} for ${actor.name}: ${response.status} ${body}`);
  return { ms, rows: body || (response.headers.get("content-range") ?? "") };
}

/**
 * The same request of the same user, by turns without policies and with them, so that nothing else differs: the user's token
 * is checked both times.
 * @param sql a connection of the tables' owner.
 * @returns both in milliseconds. @throws when rows differ.
 */
export async function compareRest(
  rest: Rest,
  sql: postgres.Sql,
  query: Query,
  actor: Actor,
): Promise<{ unprotected: number; protected: number }> {
  const costs = { unprotected: [] as number[], protected: [] as number[] };
  const answers = new Set<string>();
  try {
    for (let turn = 0; turn < 2 * TURNS; turn++) {
      const isOpen = turn % 2 === 0;
      await setPolicies(sql, isOpen ? "disable" : "enable");
      for (let round = 0; round < WARM + COUNTED; round++) {
        const { ms, rows } = await ask(rest, query, actor, isOpen);
        answers.add(rows);
        if (round >= WARM) costs[isOpen ? "unprotected" : "protected"].push(ms);
      }
    }
  } finally {
    await setPolicies(sql, "enable");
  }
  if (answers.size !== 1) throw new Error(`${query.name}: the REST API does not give ${actor.name} the same rows`);
  return { unprotected: median(costs.unprotected), protected: median(costs.protected) };
}
