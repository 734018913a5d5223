/** `degraded`: the stack serves, but somebody should look. `down`: it does not. */
export type Status = "ok" | "degraded" | "down";

/** What a check found: its status, how long it took, and figures. Never a secret, an address or a message. */
export interface CheckResult {
  status: Status;
  latency_ms: number;
  [figure: string]: unknown;
}

/** Looks at one part. Throws when the part does not answer. */
export type Probe = () => Promise<{ status: Status; [figure: string]: unknown }>;

const TIMEOUT_MS = 2_000;

/** Rejects after `milliseconds`. What was waited for goes on. */
export async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error("no answer in time")), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Runs a probe with a time-out. A probe that hangs is not started a second time: the next caller waits for the same one,
 * so that asking often does not add to what is stuck.
 */
export function createCheck(probe: Probe, timeoutMs = TIMEOUT_MS): () => Promise<CheckResult> {
  let running: ReturnType<Probe> | undefined;
  return async () => {
    const started = performance.now();
    const finish = (found: { status: Status }): CheckResult => ({
      ...found,
      latency_ms: Math.round((performance.now() - started) * 10) / 10,
    });
    running ??= probe().finally(() => running = undefined);
    try {
      return finish(await within(timeoutMs, running));
    } catch {
      return finish({ status: "down" });
    }
  };
}

/** Remembers an answer for a while; callers at the same time share one. */
export function cached<T>(milliseconds: number, ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => {
    if (answer) return answer;
    answer = ask();
    const forget = () => answer = undefined;
    answer.then(() => setTimeout(forget, milliseconds).unref(), forget);
    return answer;
  };
}
