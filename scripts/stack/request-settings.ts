import type { Connection } from "@supabase/lite";
import { sql } from "kysely";
import { requestContext } from "./request-context.ts";

/**
 * Lets SQL see the headers of the request it runs for, as PostgREST does: @supabase/lite sets `request.headers` for RPCs
 * only, and the audit trail wants the request's id of every write. And what nobody waits for any more is not begun.
 * @returns how many calls wait for a session of the database.
 */
export function carryRequestSettings(connection: Connection): () => number {
  let waiting = 0;
  const withContext = connection.withContext.bind(connection);
  connection.withContext = async (vars, work, options = {}) => {
    const context = requestContext.getStore();
    const headers = context?.headers ?? {};
    let counted = true;
    waiting++;
    const begin = () => {
      if (counted) waiting--;
      counted = false;
    };
    try {
      const rpc = options.rpc && { ...options.rpc, requestHeaders: headers };
      return await withContext(vars, async (db) => {
        begin();
        context?.signal.throwIfAborted();
        // To the end of the transaction; without one, to the end of the statement.
        if (!rpc) await sql`select set_config('request.headers', ${JSON.stringify(headers)}, true)`.execute(db);
        return await work(db);
      }, { ...options, ...(rpc ? { rpc } : {}) });
    } finally {
      begin();
    }
  };
  return () => waiting;
}
