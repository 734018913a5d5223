import { median } from "./measure.ts";
import type { Actor, Query } from "./queries.ts";

const ROUNDS = 41;
const WARM = 8;

/** Where the REST API serves. */
export interface Rest {
  apiUrl: string;
  publishableKey: string;
  secretKey: string;
}

/** The API's own reading for the service role, which row level security does not hold: the bench lets it read. */
export const LET_SERVICE_READ = "grant select on public.clinical_events, public.documents to service_role";

async function ask(rest: Rest, query: Query, actor: Actor, secret: boolean): Promise<{ ms: number; rows: string }> {
  const headers: Record<string, string> = secret
    ? { apikey: rest.secretKey }
    : { apikey: rest.publishableKey, authorization: `Bearer ${actor.token}` };
  if (query.counts) headers.prefer = "count=exact";
  const started = performance.now();
  const response = await fetch(`${rest.apiUrl}/rest/v1/${query.path(actor, secret)}`, {
    method: query.counts ? "HEAD" : "GET",
    headers,
  });
  const body = await response.text();
  const ms = performance.now() - started;
  if (!response.ok) {
    throw new Error(`${query.name} for ${secret ? "the service role" : actor.name}: ${response.status} ${body}`);
  }
  return { ms, rows: body || (response.headers.get("content-range") ?? "") };
}

/** The same request by turns as the service role and as the user. @returns both in milliseconds. @throws when rows differ. */
export async function compareRest(
  rest: Rest,
  query: Query,
  actor: Actor,
): Promise<{ unprotected: number; protected: number }> {
  const [open, kept]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS + WARM; round++) {
    const free = await ask(rest, query, actor, true);
    const mine = await ask(rest, query, actor, false);
    if (free.rows !== mine.rows) {
      throw new Error(`${query.name}: the REST API does not give ${actor.name} the same rows`);
    }
    if (round < WARM) continue;
    open.push(free.ms);
    kept.push(mine.ms);
  }
  return { unprotected: median(open), protected: median(kept) };
}
