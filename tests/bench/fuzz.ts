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
const SHARES = { requests: 4, hostile: 9, harmless: 7 };
const AT_ONCE = 6;
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

const run: Bench["run"] = (say, values) => {
  const cases = wholeNumber(values, "cases", [20, 1_000_000]);
  const seed = values.seed === undefined ? randomInt(2 ** 30) : wholeNumber(values, "seed", [0, 2 ** 30]);
  say(`seed ${seed}`);
  return withStack(say, async (stack) => {
    const watch = new Watch();
    const asked = Math.round(cases * SHARES.requests / 20);
    const answers = await fuzzRequests(stack, seed, asked, say);
    const [cpu, errors, started] = [await stack.functionCpuMs(), await serverErrors(stack), performance.now()];
    const findings = await fuzzDocuments(stack, seed, cases - asked, say);
    const seconds = (performance.now() - started) / 1000, cpuMs = await stack.functionCpuMs() - cpu;
    answers.server_errors += await serverErrors(stack) - errors;
    await watch.stop();
    const harmless = Math.ceil((cases - asked) * SHARES.harmless / (SHARES.hostile + SHARES.harmless));
    return {
      ...{ cases, seed, requests: asked, documents: cases - asked, harmless, crashes: watch.crashes, ...answers },
      ...{ ...findings, filed_twice: await filedTwice(stack), peak_mb: Math.round(watch.peakMb) },
      worker_peak_mb: Math.round(watch.workerPeakMb),
      documents_per_second: Number(((cases - asked) / seconds).toFixed(2)),
      cpu_ms_per_document: Math.round(cpuMs / (cases - asked)),
    };
  }, { workers: 1 });
};

export const bench: Bench = {
  help:
    `Sends requests and hands in documents of every format that were changed at random, or made to take a reader down, and counts
what must not happen. A worker reads the scans and photos among them.

  --cases N   how many (2000): 4 of 20 requests, 9 documents no printer made, 7 that say the same as before
  --seed N    the same cases again; each run prints its seed`,
  options: { cases: { type: "string", default: "2000" }, seed: { type: "string" } },
  run,
};
