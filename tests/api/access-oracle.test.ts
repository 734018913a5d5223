import { expect, test } from "vitest";
import { consult } from "../bench/access-oracle/oracle.ts";

/* A few graphs of `npm run bench -- access-oracle`, so that model and database do not part unnoticed. */

const graphs = (count: number) => Array.from({ length: count }, (_, nth) => nth);
const ask = (count: number, mutation?: string) =>
  consult({ seed: 4, graphs: graphs(count), native: false, mutation, toTheEnd: true }, () => {});

test("who reaches what is decided by the database as by an independent model", async () => {
  const { differences, decisions, allowed } = await ask(12);
  expect(differences).toEqual([]);
  expect(decisions).toBeGreaterThan(5_000);
  expect(allowed).toBeGreaterThan(1_000);
});

test("a rule broken on purpose is found", async () => {
  const { differences } = await ask(4, "members-are-guardians");
  expect(differences.map(({ verb }) => verb)).toContain("select");
});
