import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Bench, wholeNumber } from "../../scripts/bench/bench.ts";
import { type Family, foundFamily } from "../../scripts/client/family.ts";
import { signIn } from "../../scripts/client/sign-in.ts";
import { ROOT } from "../../scripts/stack/start.ts";
import { BusyFamily } from "./crash/family.ts";
import { type Ground, openGround } from "./crash/ground.ts";
import { killAtRandom } from "./crash/killer.ts";
import { type Outcomes, readOutcomes, wrongBytes } from "./crash/outcome.ts";
import { type Paper, type Pile, readPapers } from "./crash/papers.ts";
import { Random } from "./crash/random.ts";
import { type KillableStack, type Target } from "./crash/stack.ts";

const FIXTURES = join(ROOT, "tests/fixtures/demo");

/** A founded family, at the beginning of both runs. */
async function prepare(ground: Ground): Promise<{ family: Family; piles: Map<string, Pile> }> {
  const { corpus, piles } = await readPapers(FIXTURES);
  const stack = ground.stack("killed");
  try {
    await stack.start();
    const family = await foundFamily(stack.endpoint, "Crash", corpus.profiles, (key) => `${key}@crash.localhost`);
    await stack.stop();
    await ground.copy();
    return { family, piles };
  } finally {
    await stack.killAll();
  }
}

interface Run {
  papers: Paper[];
  lost: string[];
  outcomes: Outcomes;
  wrongBytes: string[];
}

/** Has the family hand in what is let in while `meanwhile` goes on, and reads how it ended. */
async function run(
  stack: KillableStack,
  keys: string,
  family: Family,
  piles: Map<string, Pile>,
  meanwhile: (busy: BusyFamily) => Promise<void>,
): Promise<Run> {
  try {
    await stack.start();
    const busy = new BusyFamily(family);
    const work = Promise.all([...piles].map(([member, pile]) => busy.work(member, pile)));
    await Promise.race([meanwhile(busy), work]);
    busy.close();
    await work;
    // Auth and mail have come through as well.
    await signIn(stack.endpoint, "afterwards@crash.localhost");
    const { secret_key } = JSON.parse(await readFile(join(keys, "api.json"), "utf8"));
    const outcomes = await readOutcomes(stack.databaseUrl);
    const wrong = await wrongBytes(stack.endpoint.apiUrl, secret_key, busy.handedIn);
    await stack.stop();
    return { papers: busy.handedIn, lost: busy.lost, outcomes, wrongBytes: wrong };
  } finally {
    await stack.killAll();
  }
}

/** The same papers once more, each member's in the same order, with nothing killed. */
function sameAgain(papers: Paper[]): Map<string, Pile> {
  const members = new Set(papers.map(({ member }) => member));
  return new Map([...members].map((member) => {
    const pile = papers.filter((paper) => paper.member === member);
    return [member, { next: async () => pile.shift() ?? null }] as const;
  }));
}

function compare(killed: Run, calm: Run, say: (line: string) => void) {
  const different: string[] = [];
  const dead: string[] = [];
  for (const { id, name } of killed.papers) {
    const [was, is] = [calm.outcomes.byId.get(id), killed.outcomes.byId.get(id)];
    if (was?.document !== is?.document) {
      different.push(name);
      say(`different: ${name}\n  undisturbed ${was?.document}\n  killed      ${is?.document}`);
    }
    if (is?.dead.some((reason) => !was?.dead.includes(reason))) dead.push(`${name} (${is.dead})`);
  }
  for (const name of [...killed.lost, ...killed.wrongBytes]) say(`lost: ${name}`);
  for (const name of dead) say(`dead-lettered: ${name}`);
  return { different: different.length, dead: dead.length };
}

const measure: Bench["run"] = async (say, values) => {
  const kills = wholeNumber(values, "kills", [1, 1_000]);
  const seed = values.seed === undefined
    ? Math.floor(Math.random() * 2 ** 31)
    : wholeNumber(values, "seed", [0, 2 ** 31]);
  say(`seed ${seed}`);
  const started = performance.now();
  const ground = await openGround(values.native === true);
  try {
    const { family, piles } = await prepare(ground);
    const byTarget: Record<Target, number> = { stack: 0, function: 0, dispatcher: 0 };
    const stack = ground.stack("killed");
    const killed = await run(
      stack,
      ground.keys("killed"),
      family,
      piles,
      (busy) => killAtRandom(stack, busy, new Random(seed), { kills, byTarget, say }),
    );
    say(`${killed.papers.length} documents have come to their end; the same once more, undisturbed …`);
    const calm = await run(
      ground.stack("calm"),
      ground.keys("calm"),
      family,
      sameAgain(killed.papers),
      async (busy) => {
        busy.letIn(killed.papers.length);
      },
    );
    const { different, dead } = compare(killed, calm, say);
    return {
      kills: Object.values(byTarget).reduce((sum, times) => sum + times, 0),
      by_target: byTarget,
      documents: killed.papers.length,
      lost: new Set([...killed.lost, ...killed.wrongBytes]).size,
      filed_twice: killed.outcomes.filedTwice,
      half_filed: killed.outcomes.halfFiled,
      different_from_undisturbed: different,
      dead_lettered: dead,
      unfinished_jobs: killed.outcomes.unfinished,
      seed,
      seconds: Math.round((performance.now() - started) / 1000),
    };
  } finally {
    await ground.remove();
  }
};

export const bench: Bench = {
  help:
    `Kills the stack, a function or the dispatcher (kill -9) while a family hands its papers in, starts the stack again on the
same data, and compares what became of every document with an undisturbed run of the same.

  --kills N   how often something is killed, 1 to 1000   (default: 50)
  --seed N    the seed of the random moments and targets, as an earlier run printed it
  --native    on a native Postgres 17 of its own instead of the embedded database`,
  options: {
    kills: { type: "string", default: "50" },
    seed: { type: "string" },
    native: { type: "boolean", default: false },
  },
  run: measure,
};
