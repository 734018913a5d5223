/** What a request does: looks something up, changes rows, or brings or hands in a file. */
export type Kind = "read" | "write" | "upload";

const READING_RPCS = ["document_detail", "profile_identity", "list_quality_flags"];

/** What a request to the API does, from its method and address. */
export function kindOf(method: string, url: string): Kind {
  const { pathname } = new URL(url);
  if (/^\/(storage|functions)\/v1\//.test(pathname)) return "upload";
  const rpc = /^\/rest\/v1\/rpc\/(.+)$/.exec(pathname)?.[1];
  if (rpc ? READING_RPCS.includes(rpc) : ["GET", "HEAD"].includes(method)) return "read";
  return "write";
}

/** Percentiles of a kind's latencies, in milliseconds. */
export interface Latency {
  p50: number;
  p95: number;
  p99: number;
  max: number;
}

function percentiles(milliseconds: number[]): Latency {
  const sorted = milliseconds.toSorted((a, b) => a - b);
  const at = (share: number) => Number((sorted[Math.ceil(sorted.length * share) - 1] ?? 0).toFixed(1));
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1) };
}

/**
 * A `fetch` that measures: every request's kind, status and time until its last byte. What gets no answer at all counts
 * as status 0. Nothing is tried again.
 */
export class Meter {
  readonly #latencies: Record<Kind, number[]> = { read: [], write: [], upload: [] };
  readonly #statuses = new Map<number, number>();
  readonly #unexpected = new Map<string, number>();
  /** Requests count only while this is true; what was under way before and after does not. */
  running = false;

  readonly fetch: typeof fetch = async (input, init) => {
    const request = { method: init?.method ?? "GET", url: String(input) };
    const counts = this.running;
    const started = performance.now();
    const response = await fetch(input, init).then(
      async (answer) => new Response(await answer.arrayBuffer().then((body) => body.byteLength ? body : null), answer),
      (error: Error) => Response.json({ message: error.message }, { status: 599 }),
    );
    if (counts) await this.#count(request, response, performance.now() - started);
    return response;
  };

  async #count({ method, url }: { method: string; url: string }, answer: Response, ms: number): Promise<void> {
    this.#statuses.set(answer.status, (this.#statuses.get(answer.status) ?? 0) + 1);
    if (answer.ok) return void this.#latencies[kindOf(method, url)].push(ms);
    const what = `${method} ${new URL(url).pathname.replaceAll(/[0-9a-f-]{36}/g, "…")} ${answer.status}`;
    const why = `${what}: ${(await answer.clone().text()).slice(0, 200)}`;
    if (answer.status !== 429) this.#unexpected.set(why, (this.#unexpected.get(why) ?? 0) + 1);
  }

  #answered(matches: (status: number) => boolean): number {
    return [...this.#statuses].reduce((sum, [status, count]) => sum + (matches(status) ? count : 0), 0);
  }

  /** The figures of a run. `server_errors` counts answers of 500 and more and requests without an answer. */
  figures(seconds: number) {
    const succeeded = this.#answered((status) => status < 300);
    const kinds = Object.entries(this.#latencies);
    return {
      requests: this.#answered(() => true),
      succeeded,
      rejected_429: this.#answered((status) => status === 429),
      server_errors: this.#answered((status) => status >= 500),
      otherwise_refused: this.#answered((status) => status >= 300 && status < 500 && status !== 429),
      per_second: Number((succeeded / seconds).toFixed(1)),
      latency_ms: Object.fromEntries(kinds.map(([kind, ms]) => [kind, percentiles(ms)])),
      succeeded_by_kind: Object.fromEntries(kinds.map(([kind, ms]) => [kind, ms.length])),
      refusals: Object.fromEntries(this.#unexpected),
    };
  }
}
