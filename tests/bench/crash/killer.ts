import type { BusyFamily } from "./family.ts";
import type { Random } from "./random.ts";
import { type KillableStack, type Target, TARGETS } from "./stack.ts";

/** Papers let in before each kill, and on their way at most. */
const PAPERS = 4;
const MOST_OPEN = 10;
/** Between two kills the family comes this far: steps of a document are registered, uploaded, submitted, at its end. */
const MOST_STEPS = 12;
const MOST_MS = 150;
const PATIENCE_MS = 15_000;

const sleep = (milliseconds: number) => new Promise((next) => setTimeout(next, milliseconds));

/**
 * A random moment. Counted in steps the family makes, not in seconds: on a busy machine, where everything takes longer,
 * work would otherwise be killed before it has begun.
 */
async function moment(random: Random, family: BusyFamily): Promise<void> {
  const steps = family.steps + Math.floor(random.between(1, MOST_STEPS));
  const deadline = Date.now() + PATIENCE_MS;
  while (family.steps < steps && Date.now() < deadline) await sleep(1);
  await sleep(random.between(0, MOST_MS));
}

async function killStack(random: Random, stack: KillableStack, most: number): Promise<number> {
  await stack.killAll();
  stack.begin();
  // One start in four is killed again before it serves.
  if (random.next() < 0.25 && most > 1) {
    await sleep(random.between(200, 3_000));
    await stack.killAll();
    await stack.start();
    return 2;
  }
  await stack.serving();
  return 1;
}

export interface Kills {
  kills: number;
  /** How often what was killed: counted here. */
  byTarget: Record<Target, number>;
  say: (line: string) => void;
}

/** Kills at random moments, and starts again what does not start by itself. */
export async function killAtRandom(
  stack: KillableStack,
  family: BusyFamily,
  random: Random,
  { kills, byTarget, say }: Kills,
): Promise<void> {
  for (let killed = 0; killed < kills;) {
    if (family.open < MOST_OPEN) family.letIn(PAPERS);
    await moment(random, family);
    const target = random.pick(TARGETS);
    let times = 0;
    if (target === "stack") times = await killStack(random, stack, kills - killed);
    else if (stack.killOne(target, (pids) => random.pick(pids as [number, ...number[]]))) times = 1;
    byTarget[target] += times;
    killed += times;
    if (times > 0) say(`kill ${killed}/${kills}: ${target} (${family.handedIn.length} documents handed in)`);
  }
}
