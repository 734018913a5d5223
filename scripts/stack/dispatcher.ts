import { createClient, type SupabaseClient } from "@supabase/supabase-js";
import ws from "ws";
import { DueJobsSchema, type Stage, STAGE_FUNCTIONS } from "../../functions-shared/contracts/jobs.ts";

/** How many jobs of a stage are worked at once; the functions share two cores with the database. */
const CONCURRENCY = 2;
const POLL_MS = 250;
const CALL_TIMEOUT_MS = 60_000;

export interface Dispatcher {
  /** Looks for due jobs now instead of at the next poll. */
  nudge(): void;
  stop(): Promise<void>;
}

export interface DispatcherOptions {
  apiUrl: string;
  secretKey: string;
  onError: (message: string) => void;
}

/**
 * What pg_cron and pg_net do on hosted Supabase: asks the database which stages have jobs that are due, and calls the
 * function of each. The function claims the job; the dispatcher itself knows nothing of it and may die at any time.
 */
class DispatchLoop implements Dispatcher {
  readonly #client: SupabaseClient;
  readonly #options: DispatcherOptions;
  readonly #running = new Map<Stage, Set<Promise<void>>>();
  readonly #stopped = new AbortController();
  readonly #loop: Promise<void>;
  #wake: () => void = () => {};

  constructor(options: DispatcherOptions) {
    this.#options = options;
    this.#client = createClient(options.apiUrl, options.secretKey, {
      auth: { persistSession: false, autoRefreshToken: false },
      realtime: { transport: ws as never },
    });
    this.#loop = this.#run();
  }

  nudge(): void {
    this.#wake();
  }

  async stop(): Promise<void> {
    this.#stopped.abort();
    this.#wake();
    await this.#loop;
    await Promise.allSettled([...this.#running.values()].flatMap((calls) => [...calls]));
  }

  async #run(): Promise<void> {
    while (!this.#stopped.signal.aborted) {
      try {
        await this.#dispatchDue();
      } catch (error) {
        if (!this.#stopped.signal.aborted) this.#options.onError(`dispatcher: ${(error as Error).message}`);
      }
      await this.#pause();
    }
  }

  #pause(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, POLL_MS);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  async #dispatchDue(): Promise<void> {
    const { data, error } = await this.#client.rpc("due_jobs").abortSignal(this.#stopped.signal);
    if (error) throw new Error(error.message);
    for (const { stage, due } of DueJobsSchema.parse(data)) {
      const calls = this.#running.get(stage) ?? new Set();
      this.#running.set(stage, calls);
      for (let free = Math.min(due, CONCURRENCY - calls.size); free > 0; free--) this.#start(stage, calls);
    }
  }

  #start(stage: Stage, calls: Set<Promise<void>>): void {
    const call = this.#call(stage).then((worked) => {
      calls.delete(call);
      // After a failure the next poll is soon enough; an answer means there may be a next stage to work.
      if (worked) this.nudge();
    });
    calls.add(call);
  }

  async #call(stage: Stage): Promise<boolean> {
    try {
      const response = await fetch(`${this.#options.apiUrl}/functions/v1/${STAGE_FUNCTIONS[stage]}`, {
        method: "POST",
        headers: { "content-type": "application/json", apikey: this.#options.secretKey },
        body: JSON.stringify({ run: true }),
        signal: AbortSignal.any([this.#stopped.signal, AbortSignal.timeout(CALL_TIMEOUT_MS)]),
      });
      await response.body?.cancel();
      if (!response.ok) this.#options.onError(`dispatcher: ${STAGE_FUNCTIONS[stage]} answered ${response.status}`);
      return response.ok;
    } catch (error) {
      // The lease runs out and the job is due again.
      if (!this.#stopped.signal.aborted) this.#options.onError(`dispatcher: ${(error as Error).message}`);
      return false;
    }
  }
}

export function startDispatcher(options: DispatcherOptions): Dispatcher {
  return new DispatchLoop(options);
}
