import { type Bench, wholeNumber } from "../../scripts/bench/bench.ts";
import { openGround } from "./revocation/ground.ts";
import { allOrders, Duel, ISOLATIONS, pairs } from "./revocation/interleave.ts";
import { apiRounds } from "./revocation/api.ts";
import { playRounds } from "./revocation/rounds.ts";
import { newScene } from "./revocation/scene.ts";

const REPORT_EVERY = 500;

/** Every pair of changes, in every order of their steps, under both isolation levels. */
async function interleaveAll(duel: Duel, say: (line: string) => void) {
  const found = { interleavings: 0, retried: 0, refused: 0, faults: 0 };
  for (const isolation of ISOLATIONS) {
    for (const names of pairs()) {
      for (const order of allOrders()) {
        const { faults, retried, refused } = await duel.fight(names, order, isolation);
        for (const fault of faults) say(`${isolation}, ${names.join(" / ")}, ${order.join("")}: ${fault}`);
        found.retried += retried;
        found.refused += refused;
        found.faults += faults.length;
        if (++found.interleavings % REPORT_EVERY === 0) say(`${found.interleavings} interleavings`);
      }
    }
  }
  return found;
}

/** What makes two changes wait for each other, taken out. */
const WITHOUT_LOCKS = `
  create or replace function private.lock_families(p_family_ids uuid[]) returns uuid[] language sql set search_path = ''
  as $$ select p_family_ids $$`;

const run: Bench["run"] = async (say, values) => {
  const rounds = wholeNumber(values, "rounds", [1, 1_000_000]);
  const ground = await openGround();
  try {
    const [first, second, observer] = [ground.connect(), ground.connect(), ground.connect()];
    if (values["without-locks"] === true) await observer.unsafe(WITHOUT_LOCKS);
    const native = await playRounds([first, second], await newScene(observer), rounds);
    say(`native: ${JSON.stringify(native)}`);
    const duel = await new Duel([first, second], observer).open();
    const found = await interleaveAll(duel, say);
    const left = await observer`select * from private.access_differences()`;
    return { ...native, ...found, access_differences: left.length, api: await apiRounds(rounds, say) };
  } finally {
    await ground.close();
  }
};

export const bench: Bench = {
  help: `Takes access away and reads, and lets every two changes of access meet in every order of their statements.

  --rounds N        how often access is taken away and read after: on native Postgres from another connection, and on PGlite
                    through the API (1000)
  --without-locks   takes out what makes two changes wait for each other: faults have to be found`,
  options: { rounds: { type: "string", default: "1000" }, "without-locks": { type: "boolean", default: false } },
  run,
};
