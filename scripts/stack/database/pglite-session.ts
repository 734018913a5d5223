import { type messages, type PGlite, protocol } from "@electric-sql/pglite";
import type { CompiledQuery, QueryResult } from "kysely";
import { STALE_PLAN } from "./outage.ts";
import { parameterText } from "./parameters.ts";

const { serialize } = protocol;

/** Statements kept prepared. A client can make any number of different ones; these are the ones used last. */
const MAX_PREPARED = 200;
const NAME = "guardian_";

interface Column {
  name: string;
  parse: (text: string) => unknown;
}

interface Prepared {
  name: string;
  /** Types of the parameters. */
  types: number[];
  columns: Column[];
}

const concat = (parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts));

const isKind = <M extends messages.BackendMessage>(name: string) => (message: messages.BackendMessage): message is M =>
  message.name === name;

/** Rows a statement changed, from the tag of its completion, e.g. `INSERT 0 1` or `UPDATE 3`. */
function affected(messages: messages.BackendMessage[]): bigint | undefined {
  const completed = messages.findLast(isKind<messages.CommandCompleteMessage>("commandComplete"));
  const count = /^(?:INSERT \d+|UPDATE|DELETE|MERGE) (\d+)$/.exec(completed?.text ?? "")?.[1];
  return count === undefined ? undefined : BigInt(count);
}

/**
 * Speaks the wire protocol with PGlite directly. Its own `query` takes six calls into WebAssembly a statement and plans
 * it anew each time; here several statements take one call, and each is prepared once. Whoever calls holds the gate.
 */
export class PgliteSession {
  readonly #client: PGlite;
  /** By their SQL; the one used last stands last. */
  readonly #prepared = new Map<string, Prepared>();
  #count = 0;

  constructor(client: PGlite) {
    this.#client = client;
  }

  /** Runs statements in order and returns what the last one gave; when one fails, none after it runs. */
  async run<R>(statements: readonly CompiledQuery[]): Promise<QueryResult<R>> {
    const parts: Uint8Array[] = [];
    let last: Prepared | undefined;
    for (const { sql, parameters } of statements) {
      last = await this.#prepare(sql);
      parts.push(this.#bind(last, parameters), serialize.execute({}));
    }
    const answer = await this.#send([...parts, serialize.sync()]);
    // What came before the last statement's own part is the others' answers, which nobody reads.
    const own = answer.slice(answer.findLastIndex(isKind("bindComplete")));
    const numAffectedRows = affected(own);
    return {
      rows: own.filter(isKind<messages.DataRowMessage>("dataRow")).map(({ fields }) =>
        this.#row(last?.columns ?? [], fields)
      ) as R[],
      ...(numAffectedRows === undefined ? {} : { numAffectedRows }),
    };
  }

  /** Ends what a client of the wire protocol has SET outside a transaction, and starts with no prepared statements. */
  async reset(): Promise<void> {
    await this.#client.exec("reset role; reset all");
    const { rows } = await this.#client.query<{ name: string }>(
      `select name from pg_prepared_statements where starts_with(name, '${NAME}')`,
    );
    for (const { name } of rows) await this.#client.exec(`deallocate ${name}`);
    this.#prepared.clear();
  }

  /** Rolls back what was left open. */
  async close(): Promise<void> {
    if (this.#client.isInTransaction()) await this.#client.exec("rollback");
  }

  #bind({ name, types }: Prepared, parameters: readonly unknown[]): Uint8Array {
    const values = parameters.map((value, nth) => {
      return value === null || value === undefined ? null : parameterText(value, types[nth]);
    });
    return serialize.bind({ statement: name, values });
  }

  #row(columns: Column[], fields: (string | null)[]): Record<string, unknown> {
    return Object.fromEntries(columns.map(({ name, parse }, nth) => {
      const text = fields[nth] ?? null;
      return [name, text === null ? null : parse(text)];
    }));
  }

  async #prepare(sql: string): Promise<Prepared> {
    const known = this.#prepared.get(sql);
    if (known) {
      this.#prepared.delete(sql);
      this.#prepared.set(sql, known);
      return known;
    }
    const name = `${NAME}${++this.#count}`;
    const answer = await this.#send([
      serialize.parse({ name, text: sql }),
      serialize.describe({ type: "S", name }),
      serialize.sync(),
    ]);
    const types = answer.find(isKind<messages.ParameterDescriptionMessage>("parameterDescription"))?.dataTypeIDs ?? [];
    const fields = answer.find(isKind<messages.RowDescriptionMessage>("rowDescription"))?.fields ?? [];
    const columns = fields.map(({ name: column, dataTypeID }) => {
      const parse = this.#client.parsers[dataTypeID];
      return { name: column, parse: parse ? (text: string) => parse(text, dataTypeID) : (text: string) => text };
    });
    const prepared = { name, types, columns };
    this.#prepared.set(sql, prepared);
    await this.#forgetOldest();
    return prepared;
  }

  async #forgetOldest(): Promise<void> {
    const [oldest] = this.#prepared;
    if (this.#prepared.size <= MAX_PREPARED || !oldest) return;
    this.#prepared.delete(oldest[0]);
    await this.#send([serialize.close({ type: "S", name: oldest[1].name }), serialize.sync()]);
  }

  /** @throws what the database refused. */
  async #send(parts: Uint8Array[]): Promise<messages.BackendMessage[]> {
    try {
      return await this.#client.execProtocolStream(concat(parts), { syncToFs: false });
    } catch (error) {
      const { code, message } = error as { code?: unknown; message?: unknown };
      // Somebody took a prepared statement away, or changed its table: all are made anew.
      if (code === "26000" || message === STALE_PLAN) this.#prepared.clear();
      throw error;
    }
  }
}
