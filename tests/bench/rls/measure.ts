import type postgres from "postgres";
import type { Actor, Query } from "./queries.ts";

/** What one statement cost, in milliseconds. */
export interface Cost {
  /** As its client sees it: sent until answered. */
  ms: number;
  /** In the server: planned and executed, as explain tells. */
  server: number;
}

const ROUNDS = 41;
const WARM = 7; // plpgsql and the server plan a statement five times before they keep a plan.

export const median = (values: number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
export const rounded = (value: number, digits = 3): number => Number(value.toFixed(digits));

const claims = (actor: Actor) => {
  const [, payload = ""] = actor.token.split(".");
  return Buffer.from(payload, "base64url").toString();
};

/** Runs work in a transaction as somebody, as the API does: the role and the claims are set first. Null: the tables' owner. */
export async function asSomebody<T>(
  sql: postgres.Sql,
  actor: Actor | null,
  work: (tx: postgres.TransactionSql) => Promise<T>,
): Promise<T> {
  return await sql.begin(async (tx) => {
    await tx`select set_config('role', ${actor ? "authenticated" : "none"}, true),
      set_config('request.jwt.claims', ${actor ? claims(actor) : ""}, true)`;
    return await work(tx);
  }) as T;
}

async function once(sql: postgres.Sql, actor: Actor | null, text: string): Promise<Cost & { rows: string }> {
  return await asSomebody(sql, actor, async (tx) => {
    const started = performance.now();
    const rows = await tx.unsafe(text, [], { prepare: true });
    const ms = performance.now() - started;
    const [explained] = await tx.unsafe(`explain (analyze, timing off, format json) ${text}`);
    const [plan] = explained?.["QUERY PLAN"] as { "Planning Time": number; "Execution Time": number }[];
    return { ms, server: (plan?.["Planning Time"] ?? 0) + (plan?.["Execution Time"] ?? 0), rows: JSON.stringify(rows) };
  });
}

/** One question to one database, asked by turns without and with row level security. @throws when the answers differ. */
export async function compare(
  sql: postgres.Sql,
  actor: Actor,
  query: Query,
): Promise<{ unprotected: Cost; protected: Cost }> {
  const [open, closed]: [Cost[], Cost[]] = [[], []];
  for (let round = 0; round < ROUNDS + WARM; round++) {
    const free = await once(sql, null, query.sql(actor, true));
    const kept = await once(sql, actor, query.sql(actor, false));
    if (free.rows !== kept.rows) throw new Error(`${query.name}: ${actor.name} does not get the same rows`);
    if (free.rows === "[]") throw new Error(`${query.name}: there is nothing to see for ${actor.name}`);
    if (round < WARM) continue;
    open.push(free);
    closed.push(kept);
  }
  const middle = (costs: Cost[]): Cost => ({
    ms: median(costs.map(({ ms }) => ms)),
    server: median(costs.map(({ server }) => server)),
  });
  return { unprotected: middle(open), protected: middle(closed) };
}

interface Node {
  "Node Type": string;
  "Relation Name"?: string;
  "Index Cond"?: string;
  Plans?: Node[];
  [detail: string]: unknown;
}

function faults(node: Node): string[] {
  const relation = node["Relation Name"];
  const text = Object.values(node).filter((value) => typeof value === "string").join(" ");
  return [
    ...(node["Node Type"] === "Seq Scan" ? [`sequential scan of ${relation}`] : []),
    ...(/hashed SubPlan/i.test(text) ? ["hashed subplan"] : []),
    ...(/Hash/.test(node["Node Type"]) ? [`${node["Node Type"]} in the plan`] : []),
    ...(relation === "effective_access" && !(/^Index/.test(node["Node Type"]) && node["Index Cond"])
      ? ["access is no index probe"]
      : []),
    ...(node.Plans ?? []).flatMap(faults),
  ];
}

/** What is wrong with the plan of a protected question; empty when access is an index probe and nothing is read whole. */
export async function planFaults(sql: postgres.Sql, actor: Actor, query: Query): Promise<string[]> {
  return await asSomebody(sql, actor, async (tx) => {
    const [explained] = await tx.unsafe(`explain (format json) ${query.sql(actor, false)}`);
    const [plan] = explained?.["QUERY PLAN"] as { Plan: Node }[];
    if (!plan) throw new Error("there is no plan");
    const text = JSON.stringify(plan.Plan);
    return [...faults(plan.Plan), ...(text.includes("effective_access") ? [] : ["the plan does not ask for access"])];
  });
}
