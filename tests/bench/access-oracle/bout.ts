import type { Run } from "../../../scripts/stack/database/database.ts";
import { Eye } from "./access.ts";
import { type Answer, askAnswers, askSeen } from "./asking.ts";
import { Dice } from "./dice.ts";
import { randomWorld, type Rules } from "./random-world.ts";
import { sightOf, SIGHTS } from "./sight.ts";
import { storeWorld } from "./store.ts";
import type { Call, Propose } from "./verbs/call.ts";
import { CHANGES, TRIES } from "./verbs/verbs.ts";
import type { User, World } from "./world.ts";

/** Where the database and the model do not answer alike. */
export interface Difference {
  graph: number;
  actor: string;
  verb: string;
  object: string;
  model: string;
  database: string;
}

export interface Findings {
  decisions: number;
  allowed: number;
  differences: Difference[];
}

/** How many things are tried in a world: so many that are kept, so many that are taken back. */
const KEPT = 5;
const TAKEN_BACK = 24;
const QUERIES = Object.fromEntries(
  Object.entries(SIGHTS).map(([table, { key, from = table }]) => [table, `select ${key} as key from ${from} as r`]),
);

/** A graph of the seed, and what it is thrown with. */
interface Graph {
  number: number;
  dice: Dice;
  world: World;
  /** The two have parted: what follows would say the same again. */
  parted: boolean;
}

interface Attempt {
  graph: Graph;
  caller: User | null;
  call: Call;
}

/** Some worlds at once in one database: filled in, changed, looked at by everybody, and probed. */
export class Bout {
  readonly findings: Findings = { decisions: 0, allowed: 0, differences: [] };
  readonly #graphs: Graph[];
  constructor(readonly run: Run, seed: number, numbers: number[], now: number, rules: Rules) {
    this.#graphs = numbers.map((number) => {
      const dice = new Dice(Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b));
      return { number, dice, world: randomWorld(dice, seed, now, rules), parted: false };
    });
  }

  async fight(): Promise<Findings> {
    await storeWorld(this.run, this.#union());
    for (let round = 0; round < KEPT; round++) await this.#attempt(CHANGES, true);
    await this.#look();
    await this.#attempt(TRIES, false, TAKEN_BACK);
    await this.#derived();
    return this.findings;
  }

  #union(): World {
    const [first, ...others] = this.#graphs.map(({ world }) => world);
    if (!first) throw new Error("a bout needs a world");
    const union = { ...first };
    for (const [name, value] of Object.entries(first)) {
      if (!Array.isArray(value)) continue;
      const all = others.map((world) => world[name as keyof World]) as unknown[][];
      Object.assign(union, { [name]: [value, ...all].flat() });
    }
    return union;
  }

  #differ(graph: Graph, actor: User | null, verb: string, object: string, model: string, database: string): void {
    const how = actor ? `${actor.id}` : "anon";
    this.findings.differences.push({ graph: graph.number, actor: how, verb, object, model, database });
  }

  /** Something a random user tries, in every world at once. */
  async #attempt(among: Propose[], keep: boolean, times = 1): Promise<void> {
    const attempts = this.#graphs.filter(({ parted }) => !parted).flatMap((graph) =>
      Array.from({ length: times }, () => propose(graph, among)).filter((one) => one !== null)
    );
    const calls = attempts.map(({ caller, call }) => ({ caller, sql: call.sql }));
    const answers = await askAnswers(this.run, calls, keep);
    attempts.forEach((attempt, nth) => this.#compare(attempt, answers[nth] as Answer, keep));
  }

  #compare({ graph, caller, call }: Attempt, answer: Answer, keep: boolean): void {
    const eye = new Eye(graph.world, caller);
    const expected = eye.uid === null ? "42501" : call.expect(eye);
    const alike = expected === "allowed" ? answer.code !== "42501" : answer.code === expected;
    this.findings.decisions++;
    if (answer.code === "ok") this.findings.allowed++;
    if (!alike) {
      const message = answer.message ? ` (${answer.message})` : "";
      this.#differ(graph, caller, call.verb, call.object, expected, answer.code + message);
      graph.parted = keep;
      return;
    }
    if (answer.code !== "ok") return;
    const value = call.value?.(eye);
    if (value !== undefined && value !== answer.value) {
      this.#differ(graph, caller, call.verb, call.object, String(value), String(answer.value));
    }
    if (keep) call.apply?.(eye, answer.value ?? "");
  }

  /** What everybody sees of every table: their own world's rows as the model says, and none of another. */
  async #look(): Promise<void> {
    const callers = this.#graphs.filter(({ parted }) => !parted)
      .flatMap((graph) => [...graph.world.users, null].map((user) => ({ graph, user })));
    const seen = await askSeen(this.run, callers.map(({ user }) => user), QUERIES);
    const open = new Set(
      this.#graphs.flatMap(({ world }) =>
        world.organizations.filter(({ verified, suspended }) => verified && !suspended).map(({ id }) => id)
      ),
    );
    callers.forEach(({ graph, user }, nth) => {
      const expected = sightOf(graph.world, new Eye(graph.world, user));
      for (const [table, rows] of expected) {
        const keys = new Set((seen[nth] as Record<string, string[]>)[table]);
        for (const [key, says] of rows) {
          this.findings.decisions++;
          if (says) this.findings.allowed++;
          if (keys.delete(key) !== says) this.#differ(graph, user, "select", `${table} ${key}`, `${says}`, `${!says}`);
        }
        // What is left is no row of this world; of others, everybody sees the clinics that are open.
        for (const key of keys) {
          if (table !== "public.organizations" || user === null || !open.has(key)) {
            this.#differ(graph, user, "select", `${table} ${key}`, "false", "true");
          }
        }
      }
    });
  }

  /** What is derived is what a computation from scratch finds. */
  async #derived(): Promise<void> {
    const rows = await this.run("select * from private.access_differences()", []) as Record<string, string>[];
    const [graph] = this.#graphs;
    for (const row of rows) {
      if (graph) this.#differ(graph, null, "derive", `${row.profile_id}`, "-", `${row.difference}`);
    }
  }
}

function propose(graph: Graph, among: Propose[]): Attempt | null {
  const { dice, world } = graph;
  const caller = dice.chance(0.02) ? null : dice.pick(world.users);
  const call = dice.pick(among)(dice, world, caller?.id ?? "");
  const named = world.users.find(({ id }) => id === call?.by);
  return call && { graph, caller: named ?? caller, call };
}
