import { Problem } from "../../functions-shared/http/problem.ts";
import type { Api } from "./api.ts";
import { GateFullError, watchOutage } from "./database/outage.ts";

const RETRY_AFTER = { "retry-after": "1" };

/** What a caller is told that may come back in a moment. */
const problemOf = (outage: unknown): Problem =>
  outage instanceof GateFullError
    ? new Problem(429, "overloaded", "Too many requests wait for the database: try again in a moment", RETRY_AFTER)
    : new Problem(503, "database-unavailable", "The database cannot answer now: try again in a moment", RETRY_AFTER);

/**
 * What @supabase/lite answers 500, 404 or a redirect to though it is the database that could not answer: 503, or 429 when
 * too many wait for it already. Both say when to come back.
 * @throws {Problem}
 */
export function answerOutages(api: Api): Api {
  return async (request) => {
    const { result, outage } = await watchOutage(() => api(request));
    if (outage === undefined || result.ok) return result;
    await result.body?.cancel();
    throw problemOf(outage);
  };
}
