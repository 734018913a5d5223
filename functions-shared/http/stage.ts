import type { z } from "zod";
import { type Job, JobSchema, STAGE_INPUTS, type StageOutcome, StageOutcomeSchema } from "../contracts/jobs.ts";
import type { Stage } from "../contracts/stages.ts";
import type { Json } from "../database.types.ts";
import { dataOf, type GuardianClient, serviceClient } from "./client.ts";
import type { Environment } from "./environment.ts";
import { errorFields, log } from "./log.ts";
import { Problem } from "./problem.ts";
import { fetchDocument, FileFault } from "./stored-document.ts";

const LEASE_S = 30;
const HEARTBEAT_MS = 10_000;
const TURN_MS = 60_000;

/** What a stage may do with the document (the consents it was claimed with), how often it was begun, and by which lease. */
export interface StagePermissions {
  /** Whether a page may leave for a reader elsewhere; asked again for each page, by the lease. */
  aiProcessing: boolean;
  lease: { client: GuardianClient; token: string };
  /** Which attempt this is, from 1. */
  attempt: number;
}

/** A stage: what it makes of its input. `bytes` fetches the stored document. */
export interface StageWork<S extends Stage> {
  stage: S;
  /** Of which jobs: those a function works, or those handed over to a worker. @default "function" */
  reader?: "function" | "worker";
  /** Tells that the document is to be left to a worker, or to another one. */
  handsOver?: (error: unknown) => boolean;
  /**
   * Tells a refusal of the document from a fault of ours: the stable kebab-case reason it is rejected with, or null. A
   * rejected document may be submitted again.
   */
  refusalOf?: (error: unknown) => string | null;
  /** What a fault of ours is called; it is tried again. `internal-error` when it has no name. */
  failureOf?: (error: unknown) => string | null;
  work: (
    input: z.infer<typeof STAGE_INPUTS[S]>,
    bytes: () => Promise<Uint8Array>,
    permissions: StagePermissions,
  ) => Promise<unknown>;
}

async function claim<S extends Stage>(
  client: GuardianClient,
  { stage, reader = "function" }: StageWork<S>,
  worker: string,
): Promise<Job | null> {
  const { data, error } = await client.rpc("claim_job", {
    p_stage: stage,
    p_lease_seconds: LEASE_S,
    p_worker: worker,
    p_reader: reader,
  });
  if (error) dataOf({ data, error });
  return data === null ? null : JobSchema.parse(data);
}

/** The stored bytes of a claimed document, in memory of their size: what collects them without knowing it takes twice that. */
async function download(client: GuardianClient, job: Job): Promise<Uint8Array<ArrayBuffer>> {
  let bytes = new Uint8Array(job.byte_size);
  let length = 0;
  for await (const chunk of await fetchDocument(client, job.object_path)) {
    const grown = length + chunk.byteLength;
    if (grown > bytes.byteLength) { // The size is what whoever registered it said.
      const larger = new Uint8Array(2 * grown);
      larger.set(bytes);
      bytes = larger;
    }
    bytes.set(chunk, length);
    length = grown;
  }
  return length === bytes.byteLength ? bytes : bytes.slice(0, length);
}

/** Gives the memory of a document back at once: who only forgets it has it until memory is next looked for. Not in Node 20. */
const release = ({ buffer }: Uint8Array<ArrayBuffer>) => void (buffer.detached || buffer.transfer?.(0));

/** Settled when the document before is done with. */
let turn: Promise<void> = Promise.resolve();

/**
 * Works on one document after the other, whoever calls: two large ones at once need more memory than a function has, and
 * the processor, which is what the work takes, is one. What takes longer than a minute holds up nobody any more.
 */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const before = turn;
  let end = () => {};
  turn = new Promise((resolve) => end = resolve);
  await before;
  const timer = setTimeout(end, TURN_MS);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
    end();
  }
}

/** Keeps the lease while a stage works. A lost lease shows when the stage completes, and is refused there. */
function keepLease(client: GuardianClient, job: Job): () => void {
  const timer = setInterval(async () => {
    const { error } = await client.rpc("heartbeat_job", { p_lease_token: job.lease_token, p_lease_seconds: LEASE_S });
    if (error) log("warn", "heartbeat-failed", { job_id: job.job_id, code: error.code ?? null });
  }, HEARTBEAT_MS);
  return () => clearInterval(timer);
}

/** Another worker has the job by now, or its person was erased: nothing is left to do, and nothing went wrong. */
const isLeaseLost = (error: unknown) => error instanceof Problem && error.type === "lease-lost";

type Answer = Parameters<typeof dataOf<Json>>[0];

/** What became of the document of a job that ended without a result; null when it is another worker's by now. */
function ended(answer: Answer): StageOutcome | null {
  try {
    return StageOutcomeSchema.parse(dataOf(answer));
  } catch (error) {
    if (isLeaseLost(error)) return null;
    throw error;
  }
}

const fail = async (client: GuardianClient, job: Job, reason: string, retryable: boolean) =>
  ended(
    await client.rpc("fail_job", {
      p_lease_token: job.lease_token,
      p_reason: reason,
      p_retryable: retryable,
    }) as Answer,
  );

const handOver = async (client: GuardianClient, job: Job) =>
  ended(await client.rpc("hand_over_job", { p_lease_token: job.lease_token }) as Answer);

/** What a stage makes of a claimed job. */
async function workOn<S extends Stage>(client: GuardianClient, job: Job, options: StageWork<S>): Promise<unknown> {
  const input = STAGE_INPUTS[options.stage].parse(job.input) as z.infer<typeof STAGE_INPUTS[S]>;
  let document: Uint8Array<ArrayBuffer> | undefined;
  const bytes = async () => document = await download(client, job);
  try {
    return await options.work(input, bytes, {
      aiProcessing: job.ai_processing,
      lease: { client, token: job.lease_token },
      attempt: job.attempt,
    });
  } finally {
    if (document) release(document);
  }
}

async function workJob<S extends Stage>(
  client: GuardianClient,
  job: Job,
  options: StageWork<S>,
): Promise<StageOutcome | null> {
  const stopHeartbeat = keepLease(client, job);
  try {
    const result = await inTurn(() => workOn(client, job, options));
    const answer = await client.rpc("complete_stage", {
      p_lease_token: job.lease_token,
      p_result: result as Json,
    });
    return StageOutcomeSchema.parse(dataOf(answer));
  } catch (error) {
    if (isLeaseLost(error)) return null;
    if (options.handsOver?.(error)) return await handOver(client, job);
    const refusal = error instanceof FileFault ? error.reason : options.refusalOf?.(error);
    if (refusal) return await fail(client, job, refusal, false);
    log("error", "stage-failed", { job_id: job.job_id, document_id: job.document_id, ...errorFields(error) });
    return await fail(client, job, options.failureOf?.(error) ?? "internal-error", true);
  } finally {
    stopHeartbeat();
  }
}

/**
 * Claims one job of a stage and works it. Whatever happens in between, the job ends completed, failed with a reason, or
 * with a lease that runs out and makes it due again.
 * @returns what became of the document, or null when no job was due, or it was no longer this worker's.
 */
export async function workOne<S extends Stage>(
  environment: Environment,
  requestId: string,
  options: StageWork<S>,
): Promise<StageOutcome | null> {
  const client = serviceClient(environment, requestId);
  const job = await claim(client, options, environment.worker);
  if (!job) return null;
  const outcome = await workJob(client, job, options);
  log("info", "stage", {
    stage: options.stage,
    request_id: job.request_id,
    job_id: job.job_id,
    document_id: job.document_id,
    attempt: job.attempt,
    status: outcome?.status ?? "lease-lost",
    reason: outcome?.status_reason ?? null,
  });
  return outcome;
}
