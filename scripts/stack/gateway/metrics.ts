import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";
import type { Pools } from "./admission.ts";

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
const METHODS = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);

/** Figures of the queue, as the metrics and /health show them. */
export interface QueueFigures {
  /** Jobs by stage and state; finished ones are not counted. */
  jobs: { stage: string; state: string; count: number }[];
}

/** Where the figures come from that are looked up only when somebody asks. */
export interface MetricSources {
  pools: Pools;
  /** Null when the database does not answer in time. */
  queue: () => Promise<QueueFigures | null>;
  /** Calls that wait for a session of the database. */
  databaseWaiters: () => number;
  /** How often each function's process was started again. */
  functionRestarts: () => Record<string, number>;
  /** How often a process that reads scans and photos was started again. */
  workerRestarts: () => number;
  logLinesDropped: () => number;
}

export interface Answered {
  route: string;
  method: string;
  status: number;
  seconds: number;
}

/** The stack's figures in Prometheus' format. Labels come from fixed lists, never from what a client sent. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #requests: Counter<"route" | "method" | "status">;
  readonly #duration: Histogram<"route">;
  readonly #rejected: Counter<"pool">;

  constructor(sources: MetricSources) {
    const registers = [this.#registry];
    this.#requests = new Counter({
      name: "guardian_http_requests_total",
      help: "Requests answered, by route, method and class of status.",
      labelNames: ["route", "method", "status"],
      registers,
    });
    this.#duration = new Histogram({
      name: "guardian_http_request_duration_seconds",
      help: "From a request's head to the end of its answer.",
      labelNames: ["route"],
      buckets: SECONDS,
      registers,
    });
    this.#rejected = new Counter({
      name: "guardian_http_requests_rejected_total",
      help: "Requests refused with 429 because too many were in flight.",
      labelNames: ["pool"],
      registers,
    });
    collectDefaultMetrics({ register: this.#registry });
    this.#addGauges(sources);
  }

  answered({ route, method, status, seconds }: Answered): void {
    const labels = { route, method: METHODS.has(method) ? method : "other", status: `${Math.floor(status / 100)}xx` };
    this.#requests.inc(labels);
    this.#duration.observe({ route }, seconds);
  }

  rejected(pool: string): void {
    this.#rejected.inc({ pool });
  }

  async answer(): Promise<Response> {
    return new Response(await this.#registry.metrics(), { headers: { "content-type": this.#registry.contentType } });
  }

  #addGauges(sources: MetricSources): void {
    this.#addPools(sources.pools);
    this.#gauge("guardian_queue_jobs", "Jobs that are queued, being worked on or given up.", ["stage", "state"])(
      async (gauge) => {
        for (const { stage, state, count } of (await sources.queue())?.jobs ?? []) gauge.set({ stage, state }, count);
      },
    );
    this.#gauge("guardian_database_waiters", "Calls that wait for a session of the database.", [])(
      (gauge) => gauge.set(sources.databaseWaiters()),
    );
    this.#gauge("guardian_function_restarts", "How often a function's process was started again.", ["function"])(
      (gauge) => {
        for (const [name, count] of Object.entries(sources.functionRestarts())) gauge.set({ function: name }, count);
      },
    );
    this.#gauge("guardian_worker_restarts", "How often a process that reads scans and photos was started again.", [])(
      (gauge) => gauge.set(sources.workerRestarts()),
    );
    this.#gauge("guardian_log_lines_dropped", "Log lines that could not be written.", [])(
      (gauge) => gauge.set(sources.logLinesDropped()),
    );
  }

  #addPools(pools: Pools): void {
    const each = (name: string, help: string, key: "requests" | "bytes" | "waiting") =>
      this.#gauge(name, help, ["pool"])((gauge) => {
        for (const [pool, state] of Object.entries(pools)) gauge.set({ pool }, state[key]);
      });
    each("guardian_http_requests_in_flight", "Requests being worked on.", "requests");
    each("guardian_http_body_bytes_in_flight", "Bytes reserved for their bodies.", "bytes");
    each("guardian_http_requests_waiting", "Requests waiting for a place.", "waiting");
  }

  /** A gauge that is read when somebody asks. */
  #gauge(name: string, help: string, labelNames: string[]) {
    return (read: (gauge: Gauge) => void | Promise<void>) => {
      const gauge: Gauge = new Gauge({
        name,
        help,
        labelNames,
        registers: [this.#registry],
        collect: () => {
          gauge.reset();
          return read(gauge);
        },
      });
    };
  }
}
