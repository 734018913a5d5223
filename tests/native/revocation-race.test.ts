import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Ground, openGround } from "../bench/revocation/ground.ts";
import { allOrders, Duel, ISOLATIONS, pairs } from "../bench/revocation/interleave.ts";
import { playRounds, REMOVALS } from "../bench/revocation/rounds.ts";
import { newScene } from "../bench/revocation/scene.ts";

/*
 * What is taken away is gone from the next statement on, on whatever connection; and of two changes of access that meet,
 * none opens again what the other has closed. `npm run bench -- revocation` tries every order of their statements; here
 * each pair meets in the one in which both have begun before either is done.
 */

let ground: Ground;
let duel: Duel;

beforeAll(async () => {
  ground = await openGround();
  duel = await new Duel([ground.connect(), ground.connect()], ground.connect()).open();
});

afterAll(() => ground?.close());

test("nobody reads after their access was taken away, whichever way", async () => {
  const rounds = Object.keys(REMOVALS).length * 2;
  const scene = await newScene(duel.observer);
  expect(await playRounds(duel.fighters, scene, rounds)).toEqual({ rounds, blind: 0, reads_after: 0 });
});

test("two transactions of three steps have twenty orders", () => {
  expect(new Set(allOrders().map((order) => order.join("")))).toHaveProperty("size", 20);
});

describe.each(ISOLATIONS)("under %s", (isolation) => {
  test.each(pairs())("%s / %s", async (one, two) => {
    const { faults } = await duel.fight([one, two], [0, 1, 0, 1, 0, 1], isolation);
    expect(faults).toEqual([]);
  });
});
