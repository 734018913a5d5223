import { type LogFields, logLine } from "../../../functions-shared/http/log.ts";
import type { Exchange } from "./exchange.ts";
import type { Metrics } from "./metrics.ts";
import type { Route } from "./routes.ts";

/** What is kept of each request: one line, and a count. Neither holds what a client wrote. */
export class RequestLog {
  readonly #write: (line: string) => void;
  readonly #metrics: Metrics;

  constructor(write: (line: string) => void, metrics: Metrics) {
    this.#write = write;
    this.#metrics = metrics;
  }

  /** The answer is out, or nobody waits for it any more. */
  answered(exchange: Exchange): void {
    const { method, route, status, milliseconds } = exchange;
    this.#metrics.answered({ route: route.template, method, status, seconds: milliseconds / 1000 });
    this.#write(logLine(status >= 500 ? "error" : "info", "request", {
      request_id: exchange.requestId,
      method,
      path: route.template,
      status,
      ms: Math.round(milliseconds * 10) / 10,
      bytes: exchange.bytes,
    }));
  }

  /** Refused because too much is in flight. */
  rejected(route: Route): void {
    this.#metrics.rejected(route.pool);
  }

  /** Something of ours went wrong. */
  failed(exchange: Exchange, fields: LogFields): void {
    this.#write(logLine("error", "request-failed", {
      request_id: exchange.requestId,
      path: exchange.route.template,
      ...fields,
    }));
  }
}
