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
import { requestContext } from "../request-context.ts";
import { noteOutage } from "./outage.ts";

/** A session of the database that nobody else uses until it is given back. */
export interface Lease {
  /**
   * Runs statements in order and returns what the last one gave. When one fails, what stands behind it does nothing: a
   * statement behind `begin` and a change of role never does its work without them.
   */
  run<R>(statements: CompiledQuery[]): Promise<QueryResult<R>>;
  /** What a transaction begins with where the session by itself has no rights: it takes on its owner's. */
  readonly asOwner?: CompiledQuery;
  release(): Promise<void>;
}

/** Statements whose result nobody reads: they go to the database together with the next one. */
const unread = new WeakMap<CompiledQuery, { setsRole: boolean }>();

/** A statement of a transaction that has no result and is sent together with the next one. */
export function statementWithoutResult(sql: string, parameters: unknown[], setsRole = false): CompiledQuery {
  const query = CompiledQuery.raw(sql, parameters);
  unread.set(query, { setsRole });
  return query;
}

const BEGIN = CompiledQuery.raw("begin");
const COMMIT = CompiledQuery.raw("commit");
const ROLLBACK = CompiledQuery.raw("rollback");

/** One user's connection. `begin`, and what has no result, wait for the first statement that has one. */
class LeasedConnection implements DatabaseConnection {
  readonly #lease: Lease;
  #unsent: CompiledQuery[] = [];
  #inTransaction = false;

  constructor(lease: Lease) {
    this.#lease = lease;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const { asOwner } = this.#lease;
    const kind = unread.get(query);
    if (kind) {
      // The caller's rights take the place of the owner's.
      if (kind.setsRole) this.#unsent = this.#unsent.filter((statement) => statement !== asOwner);
      this.#unsent.push(query);
      return { rows: [] };
    }
    if (asOwner && !this.#inTransaction) return await this.#alone(query);
    return await this.#send(query);
  }

  async #send<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const statements = [...this.#unsent, query];
    this.#unsent = [];
    try {
      return await this.#lease.run<R>(statements);
    } catch (error) {
      throw noteOutage(error);
    }
  }

  /** A statement outside of a transaction, in one of its own. */
  async #alone<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    this.begin();
    try {
      const result = await this.#send<R>(query);
      await this.end(COMMIT);
      return result;
    } catch (error) {
      await this.end(ROLLBACK).catch(() => {}); // What went wrong first is what is told.
      throw error;
    }
  }

  begin(): void {
    this.#inTransaction = true;
    this.#unsent = [BEGIN, ...(this.#lease.asOwner ? [this.#lease.asOwner] : [])];
  }

  /** Ends the transaction, unless nothing of it was ever sent. */
  async end(how: CompiledQuery): Promise<void> {
    const unsent = this.#unsent;
    this.#unsent = [];
    this.#inTransaction = false;
    if (unsent[0] !== BEGIN) await this.#send(how);
  }

  release(): Promise<void> {
    return this.#lease.release();
  }

  // deno-lint-ignore require-yield
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error("results do not stream here");
  }
}

class LeasedDriver implements Driver {
  readonly #acquire: () => Promise<Lease>;
  constructor(acquire: () => Promise<Lease>) {
    this.#acquire = acquire;
  }
  async init(): Promise<void> {}
  async destroy(): Promise<void> {}
  async acquireConnection(): Promise<LeasedConnection> {
    const lease = await this.#acquire().catch((error) => {
      throw noteOutage(error);
    });
    const { signal } = requestContext.getStore() ?? {};
    if (!signal?.aborted) return new LeasedConnection(lease);
    // What nobody waits for any more is not begun.
    await lease.release();
    throw signal.reason;
  }
  releaseConnection(connection: LeasedConnection): Promise<void> {
    return connection.release();
  }
  async beginTransaction(connection: LeasedConnection): Promise<void> {
    connection.begin();
  }
  commitTransaction(connection: LeasedConnection): Promise<void> {
    return connection.end(COMMIT);
  }
  rollbackTransaction(connection: LeasedConnection): Promise<void> {
    return connection.end(ROLLBACK);
  }
}

/** The Postgres dialect over sessions that are lent to one user each. @supabase/lite's own would share one by all. */
export function leasedDialect(acquire: () => Promise<Lease>): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new LeasedDriver(acquire) as unknown as Driver,
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
}
