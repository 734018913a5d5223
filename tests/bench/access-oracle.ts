import { randomInt } from "node:crypto";
import { type Bench, wholeNumber } from "../../scripts/bench/bench.ts";
import { MUTATIONS } from "./access-oracle/mutations.ts";
import { consult } from "./access-oracle/oracle.ts";

/** Differences that are told in full; the others are counted. */
const TOLD = 20;
const MOST = 2 ** 30;

const run: Bench["run"] = async (say, values) => {
  const count = wholeNumber(values, "graphs", [1, MOST]);
  const seed = values.seed === undefined ? randomInt(MOST) : wholeNumber(values, "seed", [0, MOST]);
  const one = values.graph === undefined ? null : wholeNumber(values, "graph", [0, MOST]);
  const mutation = values.mutate === undefined ? undefined : String(values.mutate);
  const started = performance.now();
  const graphs = one === null ? Array.from({ length: count }, (_, nth) => nth) : [one];
  const verdict = await consult(
    { seed, graphs, native: values.pglite !== true, mutation, toTheEnd: mutation === undefined },
    say,
  );
  const { differences } = verdict;
  for (const one of differences.slice(0, TOLD)) say(JSON.stringify({ seed, ...one }));
  return {
    graphs: verdict.graphs,
    decisions: verdict.decisions,
    differences: differences.length,
    seed,
    allowed: verdict.allowed,
    ...mutation === undefined ? {} : { mutation, found_at_graph: differences[0]?.graph ?? null },
    seconds: Math.round((performance.now() - started) / 1000),
  };
};

export const bench: Bench = {
  help:
    `Decides random families, ages, grants and clinics twice: as every user by the database, and by an independent model.

  --graphs N     how many (2000)
  --seed N       the same graphs again; each run prints its seed
  --graph N      only this graph of the seed
  --pglite       on PGlite instead of a native Postgres 17 that is started for it, which is four times as fast
  --mutate NAME  breaks a rule first, and stops at the first graphs that show it:
${Object.entries(MUTATIONS).map(([name, { says }]) => `                 ${name}: ${says}`).join("\n")}`,
  options: {
    graphs: { type: "string", default: "2000" },
    seed: { type: "string" },
    graph: { type: "string" },
    pglite: { type: "boolean", default: false },
    mutate: { type: "string" },
  },
  run,
};
