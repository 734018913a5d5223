import { CompiledQuery, type QueryResult } from "kysely";
import postgres from "postgres";
import { type GateLoad, SessionGate } from "./gate.ts";
import type { Lease } from "./leased-dialect.ts";
import { isOutage, OutageError } from "./outage.ts";

/** How long a request waits for a connection before it is refused. */
const WAIT_MS = 5_000;
/** How many may wait. */
const PLACES = 256;
/** Statements a connection keeps prepared; a client can make any number of different ones. */
const MAX_PREPARED = 300;
/** Longer than any limit the server itself sets to a statement: then it is not slow, but gone without a word. */
const DEAD_AFTER_MS = 30_000;

/**
 * Statements of a transaction go out at once, and `begin` may fail where what follows does not (a cancel that came late,
 * say). So a session by itself is `anon`, who without claims may do nothing; its transactions take on the owner's rights.
 */
const BY_ITSELF = "anon";
const AS_OWNER = CompiledQuery.raw("set local role none");

export type PoolOptions = postgres.Options<Record<string, postgres.PostgresType>>;
/** What a connection begins with, read each time one is made. */
export type Settings = () => Partial<postgres.ConnectionParameters>;

/**
 * One connection to the server, made again after it broke. A client of its own each time: postgres.js does not tell the
 * borrower of a reserved connection that it broke, so that statements could run on another one, outside of their
 * transaction, and a client that connects again sometimes leaves a statement without an answer.
 */
class NativeSession {
  #sql: postgres.Sql;
  readonly #connect: () => postgres.Sql;
  readonly #prepared = new Set<string>();
  /** Counts the connections there have been. */
  #connection = 0;
  #isOpen = false;
  /** Which settings its connection began with. */
  generation = 0;

  constructor(url: string, options: PoolOptions, settings: Settings) {
    this.#connect = () => {
      const sql: postgres.Sql = postgres(url, {
        ...options,
        connection: { ...settings(), role: BY_ITSELF },
        max: 1,
        onclose: () => {
          if (sql === this.#sql) this.#replace();
        },
      });
      return sql;
    };
    this.#sql = this.#connect();
  }

  /** What is lent is this one connection: once it broke, nothing more is run. */
  lend(): Lease["run"] {
    const lent = this.#connection;
    return async <R>(statements: CompiledQuery[]) => {
      const last = statements.at(-1);
      if (!last) throw new Error("there is no statement to run");
      try {
        return await this.#within(this.#sendAll<R>(statements.slice(0, -1), last, lent));
      } catch (error) {
        // Nobody knows what state a transaction is in that could not be ended.
        if (isOutage(error) && (last.sql === "commit" || last.sql === "rollback")) this.#replace();
        throw error;
      }
    };
  }

  /** All of it goes out at once: in a transaction that has failed the rest does nothing. */
  async #sendAll<R>(before: CompiledQuery[], last: CompiledQuery, lent: number): Promise<QueryResult<R>> {
    // While it connects, nothing may stand behind the statement it connects for.
    const first = this.#isOpen ? undefined : before.shift();
    if (first) await this.#send(first, lent);
    const answers = [...before.map((statement) => this.#send(statement, lent)), this.#send<R>(last, lent)];
    const settled = await Promise.allSettled(answers);
    const failed = settled.find((answer) => answer.status === "rejected");
    if (failed) throw failed.reason;
    return await (answers.at(-1) as Promise<QueryResult<R>>);
  }

  async #send<R>({ sql, parameters }: CompiledQuery, lent: number): Promise<QueryResult<R>> {
    if (lent !== this.#connection) throw new OutageError("the connection to the database broke");
    const prepare = this.#prepared.has(sql) || this.#prepared.size < MAX_PREPARED;
    if (prepare) this.#prepared.add(sql);
    const rows = await this.#sql.unsafe(sql, [...parameters] as never[], { prepare });
    this.#isOpen ||= lent === this.#connection;
    const changed = ["INSERT", "UPDATE", "DELETE", "MERGE"].includes(rows.command);
    return { rows: [...rows] as R[], ...(changed ? { numAffectedRows: BigInt(rows.count) } : {}) };
  }

  async #within<T>(answer: Promise<T>): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    const dead = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => {
        this.#replace();
        reject(new OutageError(`the database did not answer within ${DEAD_AFTER_MS} ms`));
      }, DEAD_AFTER_MS);
    });
    return await Promise.race([answer, dead]).finally(() => clearTimeout(timer));
  }

  /** Begins anew with the present settings. Nobody has it now. */
  renew(generation: number): void {
    this.generation = generation;
    this.#replace();
  }

  /** Leaves the connection to itself; the next one is made when it is needed. */
  #replace(): void {
    const left = this.#sql;
    this.#connection++;
    this.#isOpen = false;
    this.#prepared.clear();
    this.#sql = this.#connect();
    // Whatever still waits for an answer is told that there will be none.
    void left.end({ timeout: 0 });
  }

  close(): Promise<void> {
    return this.#sql.end({ timeout: 5 });
  }
}

/** A bounded number of connections to a Postgres server, made when they are needed, each lent to one user at a time. */
export class NativePool {
  readonly #url: string;
  readonly #options: () => Promise<PoolOptions>;
  readonly #settings: Settings;
  /** Sessions that are lent, and what resolves when they come back. */
  readonly #lent = new Map<NativeSession, Promise<void>>();
  /** Counts the settings there have been. */
  #generation = 0;
  #known: Promise<PoolOptions> | undefined;
  readonly #gate: SessionGate;
  readonly #sessions: NativeSession[] = [];
  readonly #free: NativeSession[] = [];

  constructor(url: string, size: number, options: () => Promise<PoolOptions>, settings: Settings = () => ({})) {
    this.#url = url;
    this.#options = options;
    this.#settings = settings;
    this.#gate = new SessionGate({ sessions: size, places: PLACES });
  }

  get load(): GateLoad {
    return this.#gate.load;
  }

  /** A connection for one request. @throws {OutageError} when none becomes free in time, or too many wait. */
  async lease(): Promise<Lease> {
    const leave = await this.#gate.enter(WAIT_MS);
    // The one used last: what it has prepared is still warm.
    const session = this.#free.pop() ?? await this.#add().catch((error) => {
      leave();
      throw error;
    });
    if (session.generation !== this.#generation) session.renew(this.#generation);
    let givenBack = () => {};
    this.#lent.set(session, new Promise((resolve) => givenBack = resolve));
    return {
      run: session.lend(),
      asOwner: AS_OWNER,
      release: async () => {
        this.#lent.delete(session);
        this.#free.push(session);
        givenBack();
        leave();
      },
    };
  }

  /** Has every connection begin anew with the present settings. Resolves when none is in use that began with others. */
  async renew(): Promise<void> {
    this.#generation++;
    await Promise.all(this.#lent.values());
  }

  /** The gate lets no more in than there may be. */
  async #add(): Promise<NativeSession> {
    this.#known ??= this.#options().catch((error) => {
      this.#known = undefined;
      throw error;
    });
    const session = new NativeSession(this.#url, await this.#known, this.#settings);
    this.#sessions.push(session);
    return session;
  }

  async close(): Promise<void> {
    await Promise.all(this.#sessions.map((session) => session.close()));
  }
}
