import { Eye } from "../access.ts";
import type { Dice } from "../dice.ts";
import type { World } from "../world.ts";

/** One thing a user tries, and what the model says comes of it. */
export interface Call {
  verb: string;
  /** The id of what it is tried on. */
  object: string;
  sql: string;
  /** Who tries it, when it is for one user; else it is anybody. */
  by?: string | null;
  /** The model's answer: `ok`, a SQLSTATE, or `allowed`: anything but 42501. */
  expect(eye: Eye): string;
  /** What the database answers when it is allowed, where the model says that too. */
  value?(eye: Eye): string | null;
  /** What the world is afterwards, when the call was kept; `value` is what the database answered. */
  apply?(eye: Eye, value: string): void;
}

/** Makes up a call for somebody, or nothing when the world has nothing to try it on. */
export type Propose = (dice: Dice, world: World, me: string) => Call | null;

/** Mostly somebody who manages a profile: what only they may do, others would try in vain most of the time. */
export function oftenManager(dice: Dice, world: World, profile: string): string | null {
  if (dice.chance(0.3)) return null;
  return pickOne(dice, world.users.filter((user) => new Eye(world, user).holds(profile, "manage")))?.id ?? null;
}

/** An SQL literal. */
export function lit(value: string | number | boolean | null): string {
  return value === null ? "null" : `'${String(value).replaceAll("'", "''")}'`;
}

export const timeLit = (at: number | null) => lit(at === null ? null : new Date(at).toISOString());
export const pickOne = <T>(dice: Dice, list: readonly T[]): T | null => (list.length === 0 ? null : dice.pick(list));
