import type postgres from "postgres";
import { type Change, CHANGES, GROUNDS, OPENINGS } from "./changes.ts";
import { actAs, newScene, type Scene, seenBy } from "./scene.ts";

export type Isolation = "read committed" | "repeatable read";
export const ISOLATIONS: Isolation[] = ["read committed", "repeatable read"];

/** Whose step is next: the first transaction's or the second's. Each has three: it begins, does its change, commits. */
export type Order = (0 | 1)[];

/** Every order in which the steps of two transactions can be said. */
export function allOrders(first = 3, second = 3): Order[] {
  if (first === 0 && second === 0) return [[]];
  return [
    ...first > 0 ? allOrders(first - 1, second).map((rest): Order => [0, ...rest]) : [],
    ...second > 0 ? allOrders(first, second - 1).map((rest): Order => [1, ...rest]) : [],
  ];
}

const ALL: Record<string, Change> = { ...CHANGES, ...OPENINGS, ...GROUNDS };

/**
 * Those that differ by more than which of two equal ones is called the first. An opening meets what takes its ground away,
 * and the profile being put aside.
 */
export const pairs = (): [string, string][] => {
  const names = Object.keys(CHANGES);
  const grounds = [...Object.keys(GROUNDS), "delete the profile"];
  return [
    ...names.flatMap((one, nth) => names.slice(nth).map((two): [string, string] => [one, two])),
    ...Object.keys(OPENINGS).flatMap((one) => grounds.map((two): [string, string] => [one, two])),
  ];
};

const TRY_AGAIN = ["40001", "40P01"];
/** What a change may be answered that came too late: it is no longer allowed, or what it would do is done. */
const TOO_LATE = ["42501", "23505", "PT409"];
const codeOf = (error: unknown) => (error as { code?: string }).code ?? String(error);

/** A transaction said step by step, on a connection of its own. */
class Transaction {
  refused: string | null = null;
  tries = 1;
  #steps: Promise<void> = Promise.resolve();
  #said = 0;
  constructor(
    readonly sql: postgres.Sql,
    readonly pid: number,
    readonly change: Change,
    readonly scene: Scene,
    readonly isolation: Isolation,
  ) {}

  /** Says the next step; it is done when the steps before it are. */
  say(): Promise<void> {
    const steps = [() => this.#begin(), () => this.#do(this.change.sql(this.scene)), () => this.#end()];
    const step = steps[this.#said++] ?? (() => Promise.resolve());
    this.#steps = this.#steps.then(step);
    return this.#steps;
  }

  /** As a client does whose transaction could not be serialized. */
  async again(): Promise<void> {
    while (this.refused !== null && TRY_AGAIN.includes(this.refused)) {
      this.refused = null;
      this.#said = 0;
      this.tries++;
      for (let step = 0; step < 3; step++) await this.say();
    }
  }

  async #begin(): Promise<void> {
    await this.#do(`begin isolation level ${this.isolation}`);
    if (this.change.by) await this.#do(actAs(this.scene[this.change.by]));
    await this.#do("select count(*) from public.families"); // From here on it has its snapshot.
  }

  async #do(statement: string): Promise<void> {
    if (this.refused !== null) return;
    await this.sql.unsafe(statement).catch((error) => {
      this.refused = codeOf(error);
    });
  }

  async #end(): Promise<void> {
    await this.#do("commit");
    if (this.refused !== null) await this.sql.unsafe("rollback");
  }
}

/** private.access_differences() of some families alone. */
const DIFFERENCES = `
  with scratch as materialized (select * from private.derived_access($1::uuid[])), kept as materialized (
    select a.* from private.effective_access as a join public.profiles as p on p.id = a.profile_id
    where p.family_id = any ($1::uuid[]))
  (select * from scratch except select * from kept) union all (select * from kept except select * from scratch)`;

export interface Outcome {
  /** What went wrong, in words; empty when nothing did. */
  faults: string[];
  retried: number;
  refused: number;
}

/** Two transactions at a time on two connections, watched from a third. */
export class Duel {
  #pids: [number, number] = [0, 0];
  constructor(readonly fighters: [postgres.Sql, postgres.Sql], readonly observer: postgres.Sql) {}

  async open(): Promise<this> {
    const pidOf = async (sql: postgres.Sql) => Number((await sql`select pg_backend_pid() as pid`)[0]?.pid);
    this.#pids = [await pidOf(this.fighters[0]), await pidOf(this.fighters[1])];
    return this;
  }

  /** Says the steps of two changes in an order, retries what could not be serialized, and looks who reads. */
  async fight(names: [string, string], order: Order, isolation: Isolation): Promise<Outcome> {
    const scene = await newScene(this.observer);
    const transactions = names.map((name, nth) =>
      new Transaction(this.fighters[nth as 0 | 1], this.#pids[nth as 0 | 1], ALL[name] as Change, scene, isolation)
    );
    for (const who of order) await this.#sayAndWait(transactions[who] as Transaction);
    // What waited has its remaining steps behind it by now.
    for (const transaction of transactions) await transaction.say();
    for (const transaction of transactions) await transaction.again();
    return await this.#judge(names, transactions, scene);
  }

  /** Resolves when the step is done, or waits for the other transaction. */
  async #sayAndWait(transaction: Transaction): Promise<void> {
    let done = false;
    const step = transaction.say().then(() => {
      done = true;
    });
    for (;;) {
      await Promise.race([step, new Promise((later) => setImmediate(later))]);
      if (done) return;
      const waiting = await this.observer`
        select from pg_stat_activity where pid = ${transaction.pid} and wait_event_type = 'Lock'`;
      if (waiting.length > 0) return;
    }
  }

  async #judge(names: [string, string], transactions: Transaction[], scene: Scene): Promise<Outcome> {
    const faults: string[] = [];
    for (const [nth, { refused, change }] of transactions.entries()) {
      if (refused !== null && !TOO_LATE.includes(refused)) faults.push(`${names[nth]} failed with ${refused}`);
      if (refused !== null) continue;
      for (const person of change.closes) {
        if (await seenBy(this.observer, scene, scene[person]) > 0) faults.push(`${person} reads after: ${names[nth]}`);
      }
    }
    const { family, sharing, thirdFamily, fourthFamily } = scene;
    const differences = await this.observer.unsafe(DIFFERENCES, [[family, sharing, thirdFamily, fourthFamily]]);
    if (differences.length > 0) faults.push(`derived access differs in ${differences.length} rows`);
    return {
      faults,
      retried: transactions.filter(({ tries }) => tries > 1).length,
      refused: transactions.filter(({ refused }) => refused !== null).length,
    };
  }
}
