import type { IncomingMessage, ServerResponse } from "node:http";
import { errorFields } from "../../../functions-shared/http/log.ts";
import { internalProblem, Problem } from "../../../functions-shared/http/problem.ts";
import { requestContext } from "../request-context.ts";
import type { Pools } from "./admission.ts";
import { Body, discardRest } from "./body.ts";
import { Exchange } from "./exchange.ts";
import type { Handler } from "./listen.ts";
import type { RequestLog } from "./request-log.ts";
import { callFunction, type FunctionProcesses } from "./proxy.ts";
import type { Route } from "./routes.ts";
import { headersForSql, present } from "./headers.ts";

export interface GatewayOptions {
  /** /rest/v1, /auth/v1 and /storage/v1. */
  api: (request: Request) => Promise<Response>;
  functions: FunctionProcesses;
  /** The key by which the queue's own calls are told from people's. */
  secretKey: string;
  route: (method: string, path: string) => Route;
  pools: Pools;
  /** Whether the disk has no room for what such a request may write. */
  refuses: (service: string, method: string) => boolean;
  health: () => Promise<Response>;
  metrics: () => Promise<Response>;
  log: RequestLog;
  /** Called after every function call that may have queued work. */
  onFunctionCall: () => void;
}

const diskFull = () =>
  new Problem(507, "disk-full", "There is no space left: what writes has to wait until there is", {
    "retry-after": "5",
  });

/** What @supabase/lite answers where it has no words of its own. */
async function withProblem(response: Response): Promise<Response> {
  if (response.status < 400 || !response.headers.get("content-type")?.startsWith("text/plain")) return response;
  await response.body?.cancel();
  if (response.status === 404) throw new Problem(404, "not-found", "There is nothing at this address");
  if (response.status >= 500) throw internalProblem();
  throw new Problem(response.status, "refused", "The request is not acceptable");
}

class Gateway {
  readonly #options: GatewayOptions;
  constructor(options: GatewayOptions) {
    this.#options = options;
  }

  async handle(request: Request, incoming: IncomingMessage, outgoing: ServerResponse): Promise<Response> {
    const { pathname } = new URL(request.url);
    const exchange = new Exchange(incoming, outgoing, this.#options.route(request.method, pathname));
    outgoing.once("finish", () => discardRest(incoming));
    outgoing.once("close", () => this.#options.log.answered(exchange));
    const work = this.#serve(exchange, request, pathname);
    try {
      return present(await exchange.race(work), exchange);
    } catch (error) {
      // What still comes of it is too late for anybody.
      work.then((late) => late.body?.cancel(), () => {});
      return present(this.#refusal(this.#problemOf(error, exchange), exchange), exchange);
    }
  }

  /** Where supabase-js expects an error of PostgREST, Auth or Storage, it reads `message`. */
  #refusal(problem: Problem, { requestId, route }: Exchange): Response {
    const isApi = route.service === "rest" || route.service === "auth" || route.service === "storage";
    return problem.toResponse(requestId, isApi ? { message: problem.title } : {});
  }

  #problemOf(error: unknown, exchange: Exchange): Problem {
    if (error instanceof Problem) {
      if (error.status === 429) this.#options.log.rejected(exchange.route);
      return error;
    }
    if (!exchange.isOver) this.#options.log.failed(exchange, errorFields(error));
    return internalProblem();
  }

  async #serve(exchange: Exchange, request: Request, pathname: string): Promise<Response> {
    const { route, incoming } = exchange;
    // Postgres has no text with a zero byte.
    if (/%00/.test(request.url)) throw new Problem(400, "invalid-address", "The address holds a zero byte");
    const body = new Body(incoming, route.bodyBytes, () => exchange.continue());
    if (route.service === null || route.service === "health" || route.service === "metrics") {
      await body.skip();
      if (route.service === null) throw new Problem(404, "not-found", "There is nothing at this address");
      return this.#options[route.service]();
    }
    if (this.#options.refuses(route.service, request.method)) throw diskFull();
    const pool = incoming.headers.apikey === this.#options.secretKey && route.pool === "api" ? "service" : route.pool;
    const leave = await this.#options.pools[pool].enter(body.reserved, exchange.signal);
    try {
      return await this.#dispatch(exchange, request, pathname, body);
    } finally {
      leave();
    }
  }

  async #dispatch(exchange: Exchange, request: Request, pathname: string, body: Body): Promise<Response> {
    const { api, functions, onFunctionCall } = this.#options;
    const { requestId, route, signal } = exchange;
    const content = body.isEmpty ? null : route.streams ? body.stream() : await body.read();
    const takesNone = ["GET", "HEAD"].includes(request.method);
    const headers = { "x-request-id": requestId, "x-forwarded-for": exchange.address };
    if (route.service === "functions") {
      const name = pathname.split("/")[3] ?? "";
      const called = callFunction(functions, { name, request, body: takesNone ? null : content, headers, signal });
      return await called.finally(onFunctionCall);
    }
    // Made from its parts: the server's request is no native Request, and its body has been read.
    const parts = { method: request.method, headers: request.headers, body: content, duplex: "half" };
    const passed = content === null || takesNone ? request : new Request(request.url, parts);
    const context = { requestId, headers: headersForSql(exchange.incoming.headers, headers), signal };
    const response = await requestContext.run(context, () => api(passed)).catch((error) => {
      // Whatever came of a body that broke off: it broke off because it was too large.
      throw body.failure ?? error;
    });
    if (!body.failure) await body.skip();
    if (body.failure) {
      await response.body?.cancel();
      throw body.failure;
    }
    return withProblem(response);
  }
}

/** One address for /rest/v1, /auth/v1, /storage/v1 and /functions/v1, as on Supabase. */
export function createGateway(options: GatewayOptions): Handler {
  const gateway = new Gateway(options);
  return (request, { incoming, outgoing }) => gateway.handle(request, incoming, outgoing);
}
