import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { Problem } from "../../../functions-shared/http/problem.ts";
import { requestIdOf } from "../../../functions-shared/http/request-id.ts";
import type { Route } from "./routes.ts";

/** The client went away before its answer was out. Nobody reads what is answered then. */
export class ClientGone extends Error {
  override name = "ClientGone";
}

/** nginx's status for it, in logs and metrics. */
const CLIENT_GONE = 499;

function timedOut(route: Route, incoming: IncomingMessage): Problem {
  if (!incoming.complete) return new Problem(408, "request-timeout", "The request did not arrive in time");
  if (route.service === "functions") {
    return new Problem(504, "function-timeout", "The function did not answer in time");
  }
  return new Problem(504, "timeout", "The request took too long");
}

/** One request on its way through the gateway. */
export class Exchange {
  readonly requestId: string;
  readonly route: Route;
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
  /** Aborts when the time is over, with the problem to answer, or when the client goes away. */
  readonly signal: AbortSignal;
  readonly #started = performance.now();
  readonly #bytesBefore: number;
  #continued = false;

  constructor(incoming: IncomingMessage, outgoing: ServerResponse, route: Route) {
    this.requestId = requestIdOf(incoming.headers["x-request-id"]) ?? randomUUID();
    this.route = route;
    this.incoming = incoming;
    this.outgoing = outgoing;
    this.#bytesBefore = incoming.socket.bytesWritten;
    const controller = new AbortController();
    this.signal = controller.signal;
    const timer = setTimeout(() => {
      controller.abort(timedOut(route, incoming));
      // Too late for a problem: what has begun is cut off, so that nobody takes a part for the whole.
      if (outgoing.headersSent) outgoing.destroy();
    }, route.timeoutMs);
    outgoing.once("close", () => {
      clearTimeout(timer);
      if (!outgoing.writableFinished) controller.abort(new ClientGone());
    });
  }

  /** Rejects with the signal's reason when it aborts before the work is done. */
  race<T>(work: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const abort = () => reject(this.signal.reason);
      if (this.signal.aborted) abort();
      this.signal.addEventListener("abort", abort, { once: true });
      work.then(resolve, reject).finally(() => this.signal.removeEventListener("abort", abort));
    });
  }

  /** Whether nobody reads an answer any more. */
  get isOver(): boolean {
    return this.signal.aborted || this.incoming.errored !== null;
  }

  /** Has a client send its body that asked first (`expect: 100-continue`). */
  continue(): void {
    if (!this.#asksFirst || this.#continued) return;
    this.#continued = true;
    this.outgoing.writeContinue();
  }

  get #asksFirst(): boolean {
    return this.incoming.headers.expect?.toLowerCase() === "100-continue";
  }

  /** A client that asked and got its answer instead may or may not send its body: only a new connection is clear. */
  get needsClose(): boolean {
    return this.#asksFirst && !this.#continued;
  }

  /** The client's address as the gateway sees it. */
  get address(): string {
    return this.incoming.socket.remoteAddress ?? "";
  }

  get method(): string {
    return this.incoming.method ?? "GET";
  }

  /** What was answered. */
  get status(): number {
    return this.outgoing.writableFinished ? this.outgoing.statusCode : CLIENT_GONE;
  }

  get milliseconds(): number {
    return performance.now() - this.#started;
  }

  /** Bytes of the answer on the wire, head included. */
  get bytes(): number {
    return this.incoming.socket.bytesWritten - this.#bytesBefore;
  }
}
