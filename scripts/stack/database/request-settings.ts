import type { Connection } from "@supabase/lite";
import type { Kysely } from "kysely";
import { requestContext } from "../request-context.ts";
import { statementWithoutResult } from "./leased-dialect.ts";

/** Whom @supabase/lite has a transaction run for. */
interface Context {
  auth?: { role?: string; jwt?: { sub?: unknown } | null } | null;
  storage?: { operation?: string | null } | null;
}

/** The RPC a transaction runs. */
interface Rpc {
  method: string;
  path: string;
}

/** The two places where a connection of @supabase/lite sets what SQL sees of a request. */
interface ContextHooks {
  applyJwtSessionContext(db: Kysely<unknown>, context: Context): Promise<void>;
  applyRpcRequestGucs(db: Kysely<unknown>, rpc: Rpc): Promise<void>;
}

/** How long a statement of a role may take, e.g. `8s`. */
export type StatementTimeouts = Record<string, string>;

const settings = (names: string[]) =>
  `select ${names.map((name, nth) => `set_config('${name}', $${nth + 1}, true)`).join(", ")}`;

const CALLER = settings([
  ...["role", "statement_timeout", "request.jwt.claim.sub", "request.jwt.claim.role", "request.jwt.claims"],
  ...["request.headers", "storage.operation"],
]);
const RPC = settings(["request.method", "request.path", "response.status", "response.headers"]);

/**
 * Sets role, claims, headers and time limit of a transaction in one statement that travels with the first one of the
 * work itself. @supabase/lite sends six, and five more for an RPC, which alone gets the headers there, while the audit
 * trail wants the request's id of every write. All of it ends with the transaction. As in PostgREST, the limit is the
 * role's own (https://docs.postgrest.org/en/v13/references/auth.html#impersonated-role-settings).
 */
export function setInOneStatement(connection: Connection, timeouts: StatementTimeouts): void {
  const hooks = connection as unknown as ContextHooks;
  hooks.applyJwtSessionContext = async (db, { auth, storage }) => {
    const role = auth?.role || "anon";
    // Whose token it is, the verified claims say and nothing else.
    const claims = auth?.jwt ?? null;
    await db.executeQuery(statementWithoutResult(CALLER, [
      ...[role, timeouts[role] ?? timeouts.anon ?? "0", String(claims?.sub ?? ""), role],
      claims ? JSON.stringify(claims) : "",
      JSON.stringify(requestContext.getStore()?.headers ?? {}),
      String(storage?.operation ?? ""),
    ], true));
  };
  hooks.applyRpcRequestGucs = async (db, { method, path }) => {
    await db.executeQuery(statementWithoutResult(RPC, [method, path, "", ""]));
  };
}
