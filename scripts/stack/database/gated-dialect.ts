import type { PGlite } from "@electric-sql/pglite";
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from "kysely";
import type { SessionGate } from "./gate.ts";
import { serializers } from "./parameters.ts";

/** How long a request waits for the session before it is refused. */
const WAIT_MS = 10_000;

/**
 * Enters the gate to work as the stack itself. What a client of the wire protocol has SET outside a transaction ends
 * here: it would hold for everybody.
 */
export async function enterClean(client: PGlite, gate: SessionGate, timeoutMs: number): Promise<() => void> {
  const leave = await gate.enter(timeoutMs);
  if (!gate.soiled) return leave;
  try {
    await client.exec("reset role; reset all");
    gate.soiled = false;
    return leave;
  } catch (error) {
    leave();
    throw error;
  }
}

/**
 * A Kysely connection that holds the gate from acquire to release. @supabase/lite's own PGlite dialect hands one
 * session to every request at once: two requests in flight would share a transaction and each other's role.
 */
class GatedConnection implements DatabaseConnection {
  readonly #client: PGlite;
  readonly release: () => void;
  constructor(client: PGlite, release: () => void) {
    this.#client = client;
    this.release = release;
  }
  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const result = await this.#client.query<R>(query.sql, [...query.parameters], { serializers });
    return {
      rows: result.rows,
      ...(result.affectedRows === undefined ? {} : { numAffectedRows: BigInt(result.affectedRows) }),
    };
  }
  // deno-lint-ignore require-yield
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error("PGlite does not stream");
  }
}

class GatedDriver implements Driver {
  readonly #client: PGlite;
  readonly #gate: SessionGate;
  constructor(client: PGlite, gate: SessionGate) {
    this.#client = client;
    this.#gate = gate;
  }
  async init(): Promise<void> {}
  async destroy(): Promise<void> {}
  async acquireConnection(): Promise<GatedConnection> {
    return new GatedConnection(this.#client, await enterClean(this.#client, this.#gate, WAIT_MS));
  }
  async releaseConnection(connection: GatedConnection): Promise<void> {
    connection.release();
  }
  async beginTransaction(connection: GatedConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("begin"));
  }
  async commitTransaction(connection: GatedConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("commit"));
  }
  async rollbackTransaction(connection: GatedConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("rollback"));
  }
}

/** The Postgres dialect over one PGlite session, one user of it at a time. */
export function gatedDialect(client: PGlite, gate: SessionGate): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new GatedDriver(client, gate) as unknown as Driver,
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
}
