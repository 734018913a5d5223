import { type Bench, wholeNumber } from "../../scripts/bench/bench.ts";
import { type Family, foundFamily } from "../../scripts/client/family.ts";
import type { Stack } from "../../scripts/stack/start.ts";
import { withStack } from "../../scripts/stack/temporary.ts";
import { handIn } from "./crash/client.ts";
import { Random } from "./crash/random.ts";
import { Killer } from "./queue/killer.ts";
import { judge } from "./queue/outcome.ts";
import { paperOf, PERSON, pictureOf, type QueuePaper } from "./queue/papers.ts";

/** Documents a family has on their way at the same time, for each worker. */
const AT_ONCE = 3;
/** Of how many pictures the throughput of a number of workers is told, at least. */
const LEAST_PICTURES = 12;

const found = (stack: Stack) =>
  foundFamily(stack, "Bench", [{ ...PERSON, identifiers: [] }], (key) => `${key}@bench.localhost`);

/** Hands papers in, so many at once, until each has come to its end. @returns the seconds it took, and what came to none. */
async function handInAll(
  family: Family,
  papers: QueuePaper[],
  atOnce: number,
  onEnd: (ended: number) => void,
): Promise<{ seconds: number; unended: string[] }> {
  const member = family.members.get(PERSON.key);
  if (!member) throw new Error("the family has no member");
  const waiting = [...papers];
  const unended: string[] = [];
  let ended = 0;
  const started = performance.now();
  const work = async () => {
    for (let paper = waiting.shift(); paper; paper = waiting.shift()) {
      if (await handIn(member.client, member.profileId, paper, () => {}) === null) unended.push(paper.name);
      onEnd(++ended);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return { seconds: (performance.now() - started) / 1000, unended };
}

const papersFrom = (first: number, count: number, make: (number: number) => Promise<QueuePaper>) =>
  Promise.all(Array.from({ length: count }, (_, n) => make(first + n)));

interface Plan {
  documents: number;
  workers: number;
  kills: number;
  seed: number;
}

/** Everything at once, while workers, readers, functions and the dispatcher are killed. */
function underFire({ documents, workers, kills, seed }: Plan, say: (line: string) => void) {
  return withStack(() => {}, async (stack) => {
    const papers = await papersFrom(0, documents, paperOf);
    const killer = new Killer(new Random(seed));
    let killed = 0;
    const { seconds, unended } = await handInAll(await found(stack), papers, AT_ONCE * workers, (ended) => {
      // Spread evenly over the documents; what is not there at this moment is killed a document later.
      if (killed < kills && ended / documents >= (killed + 0.5) / kills) {
        const target = killer.kill();
        if (target) say(`kill ${++killed}/${kills}: ${target} (${ended} of ${documents} documents at their end)`);
      }
    });
    return { seconds, unended, kills: killer.kills, outcome: await judge(stack.databaseUrl, papers), papers };
  }, { workers });
}

/** How many pictures a second so many workers read, with nothing killed. */
function picturesPerSecond(workers: number, count: number): Promise<number> {
  return withStack(() => {}, async (stack) => {
    const family = await found(stack);
    // Before time is taken, every worker has read something: what they load is loaded.
    await handInAll(family, await papersFrom(5000, workers, pictureOf), workers, () => {});
    const { seconds } = await handInAll(family, await papersFrom(1000, count, pictureOf), AT_ONCE * workers, () => {});
    return Number((count / seconds).toFixed(3));
  }, { workers });
}

async function throughput(plan: Plan, say: (line: string) => void) {
  const counts = [1, 2, 4, plan.workers].filter((count, i, all) => count <= plan.workers && all.indexOf(count) === i);
  const results: { workers: number; pictures_per_second: number; ratio: number }[] = [];
  for (const workers of counts) {
    const perSecond = await picturesPerSecond(workers, Math.max(LEAST_PICTURES, Math.round(plan.documents / 20)));
    const ratio = Number((perSecond / (results[0]?.pictures_per_second ?? perSecond)).toFixed(2));
    results.push({ workers, pictures_per_second: perSecond, ratio });
    say(`${workers} workers: ${perSecond} pictures a second, ${ratio} times one worker`);
  }
  return results;
}

const run: Bench["run"] = async (say, values) => {
  const documents = wholeNumber(values, "documents", [20, 10_000]);
  const plan: Plan = {
    documents,
    workers: wholeNumber(values, "workers", [1, 16]),
    kills: values.kills === undefined
      ? Math.max(4, Math.round(documents / 10))
      : wholeNumber(values, "kills", [0, 1000]),
    seed: wholeNumber(values, "seed", [0, 2 ** 31]),
  };
  const { seconds, unended, kills, outcome, papers } = await underFire(plan, say);
  for (const line of outcome.lost) say(`not as it must end: ${line}`);
  return {
    documents,
    lost: new Set([...outcome.lost, ...unended]).size,
    filed_twice: outcome.filedTwice,
    per_second: Number((documents / seconds).toFixed(2)),
    unfinished_jobs: outcome.unfinished,
    kills,
    poison: outcome.poison,
    pictures: {
      handed_in: papers.filter(({ picture, poison }) => picture && !poison).length,
      filed: outcome.picturesFiled,
    },
    workers: await throughput(plan, say),
    seed: plan.seed,
  };
};

export const bench: Bench = {
  help:
    `Hands documents in as a family does: letters, PDFs, FHIR, scans and photos, and one in twenty that nobody can read, while
OCR workers, the processes they read in, instances of functions and the dispatcher are killed (kill -9) at random. Counts what
was lost or filed twice, and whether what cannot be read is a dead letter with its reason. Then, with nothing killed, how
many pictures a second 1, 2, 4 and --workers workers read.
  --documents N  how many documents, 20 to 10,000 (default 60)
  --workers N    OCR workers, 1 to 16 (default 4)
  --kills N      how many kills, 0 to 1,000 (default: one for 10 documents, 4 at least)
  --seed S       the same kills in the same order again (default 1)`,
  options: {
    documents: { type: "string", default: "60" },
    workers: { type: "string", default: "4" },
    kills: { type: "string" },
    seed: { type: "string", default: "1" },
  },
  run,
};
