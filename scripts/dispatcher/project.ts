import { WORK, type Work, WORK_FUNCTIONS } from "../../functions-shared/contracts/stages.ts";

const QUERY_TIMEOUT_MS = 15_000;
/** Hosted functions are ended after 150 s. */
const WORK_TIMEOUT_MS = 155_000;

/** The API answered, and not what was asked for. Holds a status, never a body: that may quote data. */
export class AnswerError extends Error {
  override name = "AnswerError";
  constructor(what: string, readonly status: number) {
    super(`${what} answered ${status}`);
  }
}

/** What a dispatcher asks of a Supabase project, by its secret key. Every call ends: in time, or with its signal. */
export class Project {
  readonly #url: string;
  readonly #headers: Record<string, string>;

  constructor(url: string, secretKey: string) {
    this.#url = url;
    this.#headers = { "content-type": "application/json", apikey: secretKey };
  }

  async #post(path: string, body: unknown, signal: AbortSignal): Promise<unknown> {
    const response = await fetch(`${this.#url}${path}`, {
      method: "POST",
      headers: this.#headers,
      body: JSON.stringify(body),
      signal,
    });
    if (response.ok) return await response.json();
    await response.body?.cancel();
    throw new AnswerError(path, response.status);
  }

  /** How many jobs of each stage can be claimed now. */
  async dueJobs(stopped: AbortSignal): Promise<Map<Work, number>> {
    const signal = AbortSignal.any([stopped, AbortSignal.timeout(QUERY_TIMEOUT_MS)]);
    const rows = await this.#post("/rest/v1/rpc/due_jobs", {}, signal) as { stage: string; due: number }[];
    const due = new Map<Work, number>();
    for (const stage of WORK) due.set(stage, Number(rows.find((row) => row.stage === stage)?.due ?? 0));
    return due;
  }

  /** Has the function of a stage work one job. @returns whether there was one. */
  async work(stage: Work, stopped: AbortSignal): Promise<boolean> {
    const signal = AbortSignal.any([stopped, AbortSignal.timeout(WORK_TIMEOUT_MS)]);
    const answer = await this.#post(`/functions/v1/${WORK_FUNCTIONS[stage]}`, { run: true }, signal);
    return (answer as { outcome: unknown }).outcome !== null;
  }

  /** Has the queue forget what was finished long ago, and let go what no retention policy keeps any longer. */
  async prune(): Promise<void> {
    await this.#post("/rest/v1/rpc/prune_jobs", {}, AbortSignal.timeout(QUERY_TIMEOUT_MS));
    await this.#post("/rest/v1/rpc/apply_retention", {}, AbortSignal.timeout(QUERY_TIMEOUT_MS));
  }
}
