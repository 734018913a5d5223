import { randomInt } from "node:crypto";
import fc from "fast-check";
import { type Bench, wholeNumber } from "../../scripts/bench/bench.ts";
import { Ending, untilEnding } from "../../scripts/stack/ending.ts";
import { startNative } from "../../scripts/native/cluster.ts";
import type { Stack } from "../../scripts/stack/start.ts";
import { withStack } from "../../scripts/stack/temporary.ts";
import { newPerson } from "../api/_people.ts";
import { type DocumentFindings, DocumentFuzz, newFindings } from "./fuzz/documents.ts";
import { Queue } from "./fuzz/queue.ts";
import { requests } from "./fuzz/requests.ts";
import { send, type Sent } from "./fuzz/send.ts";
import { Share, type Turn } from "./fuzz/share.ts";
import { Watch } from "./fuzz/watch.ts";
import { makeSurface } from "./fuzz/world.ts";

/** Of 20 cases: requests, changed documents, documents changed in what does not count. */
const SHARES = { requests: 4, hostile: 9, harmless: 7 };

const shown = ({ method, path, body, raw }: Sent) =>
  raw
    ? JSON.stringify(raw.toString("latin1").slice(0, 200))
    : `${method} ${path} ${body?.toString("latin1") ?? ""}`.slice(0, 400);

const newAnswers = () => ({ server_errors: 0, unanswered: 0, statuses: {} as Record<string, number> });
type Answers = ReturnType<typeof newAnswers>;

/** Sends requests no app would send, and counts the answers. */
async function fuzzRequests(stack: Stack, seed: number, share: Share, answers: Answers, say: (line: string) => void) {
  const all = fc.sample(requests(await makeSurface(stack)), { seed, numRuns: share.cases });
  const origin = new URL(stack.apiUrl);
  await share.work(async ({ nth }) => {
    const one = all[nth]!;
    const status = await send(origin, one);
    answers.statuses[status] = (answers.statuses[status] ?? 0) + 1;
    // A connection may be closed on what is no HTTP.
    const unanswered = status < 0 || (status === 0 && !one.raw);
    if (status >= 500) answers.server_errors++;
    if (unanswered) answers.unanswered++;
    if (status >= 500 || unanswered) say(`answered ${status}: ${nth}: ${shown(one)}`);
  });
}

async function fuzzDocuments(
  stack: Stack,
  seed: number,
  share: Share,
  findings: DocumentFindings,
  say: (line: string) => void,
) {
  const queue = new Queue(stack);
  const fuzz = await DocumentFuzz.of(seed, queue, findings, say);
  const people = await Promise.all(Array.from({ length: share.atOnce }, (_, n) => newPerson(stack, `hands-in-${n}`)));
  const { hostile, harmless } = SHARES;
  await share.work(async ({ nth, worker }: Turn) => {
    const { client } = people[worker]!;
    await (nth % (hostile + harmless) < harmless ? fuzz.harmless(client, nth) : fuzz.hostile(client, nth));
  });
  await queue.stop();
}

/** Answers of 500 and above, as the gateway counted them, whoever asked. */
async function serverErrors({ apiUrl, secretKey }: Stack): Promise<number> {
  const metrics = await (await fetch(`${apiUrl}/metrics`, { headers: { apikey: secretKey } })).text();
  const counted = metrics.matchAll(/^guardian_http_requests_total\{[^}]*status="5xx"[^}]*\} (\d+)$/gm);
  return [...counted].reduce((sum, [, count]) => sum + Number(count), 0);
}

/** Facts that stand twice in one record. */
async function filedTwice({ database }: Stack): Promise<number> {
  const [row] = await database.query<{ twice: number }>(
    `select (count(*) - count(distinct (profile_id, fingerprint)))::int as twice
     from public.clinical_events where status = 'filed'`,
  );
  return row?.twice ?? 0;
}

interface Plan {
  cases: number;
  from: number;
  seed: number;
  workers: number;
}

/** Processor time of this process, which holds stack, database and bench. */
const ownCpuMs = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** What a document takes of the processor, by who takes it. */
async function costs(stack: Stack, watch: Watch) {
  return { stack: ownCpuMs(), functions: await stack.functionCpuMs(), worker: watch.workerCpuMs };
}

/** What a stack tells that may have ended by now: then nothing, and why is told. */
const ifThere = <T>(what: Promise<T>, say: (line: string) => void): Promise<T | null> =>
  what.catch((error: Error) => (say(`not counted: ${error.message}`), null));

/** Why a run came to an end that nobody asked for. */
function failureOf(ending: AbortSignal, ...shares: Share[]): string | undefined {
  const { reason } = ending as { reason?: unknown };
  if (reason instanceof Ending && !reason.asked) return reason.message;
  return shares.find(({ failure }) => failure)?.failure?.message;
}

async function fuzzAll(
  stack: Stack,
  { cases, from, seed }: Plan,
  ending: AbortSignal,
  say: (line: string) => void,
  keep: (figures: Record<string, unknown>) => void,
) {
  const watch = new Watch();
  const asked = Math.round(cases * SHARES.requests / 20);
  const ofRequests = new Share("requests", asked, from, ending, say);
  const ofDocuments = new Share("documents", cases - asked, Math.max(0, from - asked), ending, say);
  const answers = newAnswers();
  const findings = newFindings();
  const counted = () => {
    const failure = failureOf(ending, ofRequests, ofDocuments);
    return {
      ...{ cases: ofRequests.done + ofDocuments.done, planned: cases, from, seed, interrupted: ending.aborted },
      ...(failure ? { failure } : {}),
      ...{ requests: ofRequests.done, documents: ofDocuments.done, crashes: watch.crashes, ...answers },
      ...{ ...findings, peak_mb: Math.round(watch.peakMb), worker_peak_mb: Math.round(watch.workerPeakMb) },
      ...{ requests_per_second: ofRequests.perSecond, documents_per_second: ofDocuments.perSecond },
    };
  };
  // A busy stack may answer no more before whoever ends the run ends it for good.
  ending.addEventListener("abort", () => keep(counted()));
  await fuzzRequests(stack, seed, ofRequests, answers, say);
  const [before, errors] = [await costs(stack, watch), await serverErrors(stack)];
  if (!ofRequests.failure) await fuzzDocuments(stack, seed, ofDocuments, findings, say);
  const all = await ifThere(serverErrors(stack), say);
  if (all !== null) answers.server_errors += all - errors;
  await watch.stop();
  const after = await ifThere(costs(stack, watch), say);
  const perDocument = (key: keyof typeof before) =>
    after && Math.round((after[key] - before[key]) / Math.max(ofDocuments.done, 1));
  return {
    ...counted(),
    filed_twice: await ifThere(filedTwice(stack), say),
    cpu_ms_per_document: {
      stack: perDocument("stack"),
      functions: perDocument("functions"),
      worker: perDocument("worker"),
    },
  };
}

type Figures = Awaited<ReturnType<typeof fuzzAll>> & { database: string };

/** Runs the plan on a stack of its own. What was counted is told though the stack cannot be stopped in order any more. */
async function fuzzed(
  plan: Plan,
  databaseUrl: string | undefined,
  ending: AbortSignal,
  say: (line: string) => void,
  keep: (figures: Record<string, unknown>) => void,
) {
  let figures: Figures | undefined;
  try {
    await withStack(say, async (stack) => {
      figures = { ...await fuzzAll(stack, plan, ending, say, keep), database: databaseUrl ? "native" : "embedded" };
      // Stopping the stack may take longer than one who ends the run waits.
      keep(figures);
    }, { workers: plan.workers, ...(databaseUrl ? { databaseUrl } : {}) });
  } catch (error) {
    if (!figures) throw error;
    figures.failure ??= `the stack did not stop: ${(error as Error).message}`;
  }
  return figures!;
}

const run: Bench["run"] = async (say, values, keep) => {
  const cases = wholeNumber(values, "cases", [20, 1_000_000]);
  const plan: Plan = {
    cases,
    from: wholeNumber(values, "from", [0, cases - 1]),
    seed: values.seed === undefined ? randomInt(2 ** 30) : wholeNumber(values, "seed", [0, 2 ** 30]),
    workers: wholeNumber(values, "workers", [1, 16]),
  };
  say(`seed ${plan.seed}`);
  const ending = untilEnding(say);
  const cluster = values.native ? await startNative({ baseline: false }) : null;
  try {
    const figures = await fuzzed(plan, cluster?.url, ending, say, keep);
    if (figures.failure) {
      say(`ended before its time: ${figures.failure}`);
      process.exitCode = 1;
    }
    return figures;
  } finally {
    await cluster?.stop();
  }
};

export const bench: Bench = {
  help:
    `Sends requests and hands in documents of every format that were changed at random, or made to take a reader down, and counts
what must not happen. Workers read the scans and photos among them. Asked to end (Ctrl-C, SIGTERM) it prints the
figures of the cases that are done, and how many those are; so it does, with the reason and exit code 1, when it cannot go on.

  --cases N     how many (2000): 4 of 20 requests, 9 documents no printer made, 7 that say the same as before
  --seed N      the same cases again; each run prints its seed
  --from N      leaves the first N cases out (0): with the same seed, what an interrupted run had not come to
  --workers N   how many processes read scans and photos (1)
  --native      on a native Postgres 17 that is started for it, instead of the embedded database`,
  options: {
    cases: { type: "string", default: "2000" },
    seed: { type: "string" },
    from: { type: "string", default: "0" },
    workers: { type: "string", default: "1" },
    native: { type: "boolean", default: false },
  },
  run,
};
