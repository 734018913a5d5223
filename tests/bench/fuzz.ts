import { randomInt } from "node:crypto";
import fc from "fast-check";
import { type Bench, wholeNumber } from "../../scripts/bench/bench.ts";
import type { Stack } from "../../scripts/stack/start.ts";
import { withStack } from "../../scripts/stack/temporary.ts";
import { newPerson } from "../api/_people.ts";
import { DocumentFuzz } from "./fuzz/documents.ts";
import { requests } from "./fuzz/requests.ts";
import { send, type Sent } from "./fuzz/send.ts";
import { Watch } from "./fuzz/watch.ts";
import { makeSurface } from "./fuzz/world.ts";

/** Of 20 cases: requests, changed documents, documents changed in what does not count. */
const SHARES = { requests: 14, hostile: 4, harmless: 2 };
const AT_ONCE = 4;
const REPORT_EVERY = 100;

/** Works a list, a few at once. */
async function inParallel<T>(all: T[], work: (one: T, worker: number) => Promise<void>): Promise<void> {
  const left = all.values();
  const worker = async (_: unknown, nth: number) => {
    for (const one of left) await work(one, nth);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

const shown = ({ method, path, body, raw }: Sent) =>
  raw
    ? JSON.stringify(raw.toString("latin1").slice(0, 200))
    : `${method} ${path} ${body?.toString("latin1") ?? ""}`.slice(0, 400);

interface Answers {
  server_errors: number;
  unanswered: number;
  statuses: Record<string, number>;
}

/** Sends requests no app would send, and counts the answers. */
async function fuzzRequests(stack: Stack, seed: number, cases: number, say: (line: string) => void): Promise<Answers> {
  const all = fc.sample(requests(await makeSurface(stack)), { seed, numRuns: cases });
  const answers: Answers = { server_errors: 0, unanswered: 0, statuses: {} };
  const origin = new URL(stack.apiUrl);
  await inParallel(all, async (one) => {
    const status = await send(origin, one);
    answers.statuses[status] = (answers.statuses[status] ?? 0) + 1;
    // A connection may be closed on what is no HTTP.
    const unanswered = status < 0 || (status === 0 && !one.raw);
    if (status >= 500) answers.server_errors++;
    if (unanswered) answers.unanswered++;
    if (status >= 500 || unanswered) say(`answered ${status}: ${shown(one)}`);
  });
  return answers;
}

async function fuzzDocuments(stack: Stack, seed: number, cases: number, say: (line: string) => void) {
  const people = await Promise.all(Array.from({ length: AT_ONCE }, (_, nth) => newPerson(stack, `hands-in-${nth}`)));
  const fuzz = await DocumentFuzz.of(seed, say);
  const numbers = Array.from({ length: cases }, (_, nth) => nth);
  let done = 0;
  const { hostile, harmless } = SHARES;
  await inParallel(numbers, async (nth, worker) => {
    const { client } = people[worker] ?? people[0]!;
    await (nth % (hostile + harmless) < harmless ? fuzz.harmless(client, nth) : fuzz.hostile(client, nth));
    if (++done % REPORT_EVERY === 0) say(`${done} of ${cases} documents`);
  });
  return fuzz.findings;
}

/** Facts that stand twice in one record. */
async function filedTwice({ database }: Stack): Promise<number> {
  const [row] = await database.query<{ twice: number }>(
    `select (count(*) - count(distinct (profile_id, fingerprint)))::int as twice
     from public.clinical_events where status = 'filed'`,
  );
  return row?.twice ?? 0;
}

const run: Bench["run"] = (say, values) => {
  const cases = wholeNumber(values, "cases", [20, 1_000_000]);
  const seed = values.seed === undefined ? randomInt(2 ** 30) : wholeNumber(values, "seed", [0, 2 ** 30]);
  say(`seed ${seed}`);
  return withStack(say, async (stack) => {
    const watch = new Watch();
    const asked = Math.round(cases * SHARES.requests / 20);
    const answers = await fuzzRequests(stack, seed, asked, say);
    const cpu = await stack.functionCpuMs();
    const findings = await fuzzDocuments(stack, seed, cases - asked, say);
    const cpuMs = await stack.functionCpuMs() - cpu;
    await watch.stop();
    const harmless = Math.ceil((cases - asked) * SHARES.harmless / (SHARES.hostile + SHARES.harmless));
    return {
      ...{ cases, seed, requests: asked, documents: cases - asked, harmless, crashes: watch.crashes, ...answers },
      ...{ ...findings, filed_twice: await filedTwice(stack), peak_mb: Math.round(watch.peakMb) },
      cpu_ms_per_document: Math.round(cpuMs / (cases - asked)),
    };
  });
};

export const bench: Bench = {
  help: `Sends requests and hands in documents that were changed at random, and counts what must not happen.

  --cases N   how many (2000): 14 of 20 requests, 4 documents no printer made, 2 that say the same as before
  --seed N    the same cases again; each run prints its seed`,
  options: { cases: { type: "string", default: "2000" }, seed: { type: "string" } },
  run,
};
