import { once } from "node:events";
import { request } from "node:http";
import { json } from "node:stream/consumers";
import { afterEach, expect, test } from "vitest";
import { Pool } from "../../../scripts/stack/gateway/admission.ts";
import { createGateway, type GatewayOptions } from "../../../scripts/stack/gateway/gateway.ts";
import { listen } from "../../../scripts/stack/gateway/listen.ts";
import { Metrics } from "../../../scripts/stack/gateway/metrics.ts";
import { RequestLog } from "../../../scripts/stack/gateway/request-log.ts";
import { createRouter } from "../../../scripts/stack/gateway/routes.ts";
import { freeStackPort } from "../../../scripts/stack/ports.ts";
import { requestContext } from "../../../scripts/stack/request-context.ts";
import { expectProblem } from "../../functions/_call.ts";

const NAMES = { relations: new Set(["families"]), rpcs: new Set<string>(), functions: new Set<string>() };
/** For what is meant to time out; everything else has ages. */
const SOON_MS = 300;
const AGES_MS = 60_000;

let stop: (() => Promise<void>) | undefined;
afterEach(async () => {
  await stop?.();
  stop = undefined;
});

/** A gateway before an API of the test's own: one request at a time, one more may wait. */
async function gatewayBefore(api: GatewayOptions["api"], { timeoutMs = AGES_MS, waitMs = AGES_MS } = {}) {
  const lines: string[] = [];
  const pool = new Pool({ requests: 1, bytes: 10_000, waiting: 1, waitMs });
  const pools = { api: pool, service: pool, uploads: pool, functions: pool };
  const metrics = new Metrics({
    pools,
    queue: async () => null,
    databaseWaiters: () => 0,
    functionRestarts: () => ({}),
    workerRestarts: () => 0,
    logLinesDropped: () => 0,
  });
  const route = createRouter(NAMES, 1000);
  const port = await freeStackPort();
  const handler = createGateway({
    refuses: () => false,
    api,
    functions: { names: [], address: () => Promise.reject(new Error("there is none")) },
    secretKey: "secret",
    route: (method, path) => ({ ...route(method, path), timeoutMs }),
    pools,
    health: async () => new Response("well"),
    metrics: () => metrics.answer(),
    log: new RequestLog((line) => lines.push(line), metrics),
    onFunctionCall: () => {},
  });
  stop = await listen(handler, port);
  const root = `http://127.0.0.1:${port}`;
  return { root, url: `${root}/rest/v1/families`, lines, pool };
}

/** A promise to be kept from outside. */
function later<T>() {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((keep) => resolve = keep);
  return { promise, resolve };
}

/** Why the request that is being served ended before its answer. */
const ended = () => {
  const { signal } = requestContext.getStore() ?? {};
  return new Promise<unknown>((resolve) => signal?.addEventListener("abort", () => resolve(signal.reason)));
};

test("what takes too long is answered 504, and its work is told to stop", async () => {
  const stopped = later<unknown>();
  const { url } = await gatewayBefore(async () => {
    stopped.resolve(await ended());
    throw new Error("nobody hears this");
  }, { timeoutMs: SOON_MS });
  await expectProblem(await fetch(url), 504, "timeout");
  expect(await stopped.promise).toMatchObject({ status: 504 });
});

test("a client that goes away ends the work, and is logged as gone", async () => {
  const begun = later<void>();
  const stopped = later<unknown>();
  const { url, lines, pool } = await gatewayBefore(async () => {
    begun.resolve();
    stopped.resolve(await ended());
    throw new Error("nobody hears this");
  });
  const leaving = new AbortController();
  const call = fetch(url, { signal: leaving.signal }).catch((error: Error) => error.name);
  await begun.promise;
  leaving.abort();
  expect(await call).toBe("AbortError");
  expect(await stopped.promise).toMatchObject({ name: "ClientGone" });
  await expect.poll(() => lines.map((line) => JSON.parse(line).status)).toEqual([499]);
  expect(pool.requests).toBe(0);
});

test("a body that comes too slowly is answered 408", async () => {
  const { url } = await gatewayBefore(async () => new Response(), { timeoutMs: SOON_MS });
  const call = request(url, { method: "POST", headers: { "content-length": 5 } });
  call.write("a");
  const [response] = await once(call, "response");
  expect([response.statusCode, await json(response)]).toMatchObject([408, { status: 408 }]);
  call.destroy();
});

test("an error nobody expected is answered 500, and logged without its message", async () => {
  const { url, lines } = await gatewayBefore(async () => {
    throw new RangeError("Mara Solheim, born 1990");
  });
  const response = await fetch(url, { headers: { "x-request-id": "failing-0001" } });
  expect(response.headers.get("x-request-id")).toBe("failing-0001");
  await expectProblem(response, 500, "internal-error");
  await expect.poll(() => lines.length).toBe(2);
  expect(JSON.parse(lines[0] ?? "")).toMatchObject({
    level: "error",
    event: "request-failed",
    request_id: "failing-0001",
    path: "/rest/v1/families",
    error: "RangeError",
  });
  expect(lines.join()).not.toContain("Solheim");
});

test("what is too much waits, and is refused when too many wait or the wait is long; /health is never refused", async () => {
  const gate = later<void>();
  const { root, url, pool } = await gatewayBefore(async () => {
    await gate.promise;
    return new Response("done");
  }, { waitMs: SOON_MS });
  const first = fetch(url);
  await expect.poll(() => pool.requests).toBe(1);
  const second = fetch(url);
  await expect.poll(() => pool.waiting).toBe(1);
  const third = await fetch(url);
  expect(third.headers.get("retry-after")).toMatch(/^[1-9]/);
  await expectProblem(third, 429, "overloaded");
  await expectProblem(await second, 429, "overloaded");
  expect(await (await fetch(`${root}/health`)).text()).toBe("well");
  gate.resolve();
  expect(await (await first).text()).toBe("done");
  expect(await (await fetch(url)).text()).toBe("done");
  expect([pool.requests, pool.bytes, pool.waiting]).toEqual([0, 0, 0]);
});

test("bytes count as well as requests, and who waits first goes first", async () => {
  const pool = new Pool({ requests: 10, bytes: 100, waiting: 10, waitMs: 10_000 });
  const { signal } = new AbortController();
  const leave = await pool.enter(80, signal);
  const order: string[] = [];
  const enter = async (bytes: number, name: string) => {
    const leave = await pool.enter(bytes, signal);
    order.push(name);
    return leave;
  };
  const large = enter(50, "large");
  const small = enter(10, "small");
  expect([pool.requests, pool.bytes, pool.waiting]).toEqual([1, 80, 2]);
  leave();
  leave();
  (await large)();
  (await small)();
  expect(order).toEqual(["large", "small"]);
  expect([pool.requests, pool.bytes, pool.waiting]).toEqual([0, 0, 0]);
});

test("who goes away while waiting gives up the place", async () => {
  const pool = new Pool({ requests: 1, bytes: 100, waiting: 10, waitMs: 10_000 });
  const leave = await pool.enter(0, new AbortController().signal);
  const leaving = new AbortController();
  const gone = pool.enter(0, leaving.signal);
  const next = pool.enter(0, new AbortController().signal);
  leaving.abort(new Error("gone"));
  await expect(gone).rejects.toThrow("gone");
  leave();
  (await next)();
  expect([pool.requests, pool.waiting]).toEqual([0, 0]);
});
