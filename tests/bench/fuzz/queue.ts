import { setTimeout as delay } from "node:timers/promises";
import { StageOutcomeSchema } from "../../../functions-shared/contracts/jobs.ts";
import { type Stage, STAGE_FUNCTIONS, STAGES } from "../../../functions-shared/contracts/stages.ts";
import type { Stack } from "../../../scripts/stack/start.ts";

const FINAL = ["filed", "needs_review", "quarantined", "rejected"];
/** Calls of one stage under way, beside those of the stack's own dispatcher. */
const CALLS = 1;
/** How often what this queue did not end itself is looked for: the worker, or the stack's own dispatcher, did. */
const LOOK_MS = 250;
const CALL_MS = 155_000;

/** Lets a few wait for something to do. */
class Bell {
  #waiting: (() => void)[] = [];
  #rung = false;
  ring(): void {
    this.#rung = true;
    for (const wake of this.#waiting.splice(0)) wake();
  }
  async heard(): Promise<void> {
    if (!this.#rung) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#rung = false;
  }
}

/**
 * Has the functions work the queue as fast as they do, as any further dispatcher may (the stack's own stands back while
 * people use the API), and tells when a document has come to its end, with one question for all that are waited for.
 */
export class Queue {
  readonly #stack: Stack;
  readonly #bells = Object.fromEntries(STAGES.map((stage) => [stage, new Bell()])) as Record<Stage, Bell>;
  readonly #waiting = new Map<string, () => void>();
  readonly #ending = new AbortController();
  readonly #running: Promise<unknown>;

  constructor(stack: Stack) {
    this.#stack = stack;
    const calls = STAGES.flatMap((stage) => Array.from({ length: CALLS }, () => this.#work(stage)));
    this.#running = Promise.all([...calls, this.#look()]);
  }

  /** Resolves when a document that was submitted is filed, held, quarantined or rejected. @throws when that takes longer. */
  async end(documentId: string, timeoutMs: number): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(
        () => reject(new Error(`document ${documentId} is undecided after ${timeoutMs} ms`)),
        timeoutMs,
      );
      timer.unref();
    });
    const decided = new Promise<void>((resolve) => this.#waiting.set(documentId, resolve));
    this.#bells.process.ring();
    await Promise.race([decided, late]).finally(() => {
      clearTimeout(timer);
      this.#waiting.delete(documentId);
    });
  }

  async stop(): Promise<void> {
    this.#ending.abort();
    for (const bell of Object.values(this.#bells)) bell.ring();
    await this.#running;
  }

  /** Calls a stage's function while it finds work; then waits until there may be some. */
  async #work(stage: Stage): Promise<void> {
    const { signal } = this.#ending;
    while (!signal.aborted) {
      // A function that was just killed answers nothing: the stack starts it again, its dispatcher calls it.
      const worked = await this.#call(stage).catch(() => false);
      if (!worked && !signal.aborted) await this.#bells[stage].heard();
    }
  }

  async #call(stage: Stage): Promise<boolean> {
    const { apiUrl, secretKey } = this.#stack;
    const response = await fetch(`${apiUrl}/functions/v1/${STAGE_FUNCTIONS[stage]}`, {
      method: "POST",
      headers: { "content-type": "application/json", apikey: secretKey },
      body: '{"run":true}',
      signal: AbortSignal.any([this.#ending.signal, AbortSignal.timeout(CALL_MS)]),
    });
    const { outcome } = await response.json() as { outcome: unknown };
    if (!response.ok || outcome === null) return false;
    const { document_id, status } = StageOutcomeSchema.parse(outcome);
    if (FINAL.includes(status)) this.#waiting.get(document_id)?.();
    else this.#next(stage)?.ring();
    return true;
  }

  #next(stage: Stage): Bell | undefined {
    const next = STAGES[STAGES.indexOf(stage) + 1];
    return next && this.#bells[next];
  }

  async #look(): Promise<void> {
    const { signal } = this.#ending;
    while (!signal.aborted) {
      await delay(LOOK_MS, undefined, { signal }).catch(() => {}); // It ends.
      if (this.#waiting.size === 0 || signal.aborted) continue;
      const rows = await this.#stack.database.query<{ id: string }>(
        "select id from public.documents where id = any($1::uuid[]) and status::text = any($2::text[])",
        [[...this.#waiting.keys()], FINAL],
      );
      for (const { id } of rows) this.#waiting.get(id)?.();
    }
  }
}
