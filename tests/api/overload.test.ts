import { Buffer } from "node:buffer";
import { once } from "node:events";
import { type IncomingHttpHeaders, request } from "node:http";
import { text } from "node:stream/consumers";
import { beforeAll, expect, test } from "vitest";
import { POOLS } from "../../scripts/stack/gateway/admission.ts";
import { useStack } from "../support/stack.ts";
import { type Household, must, newHousehold } from "./_people.ts";

const stack = useStack();
let home: Household;
beforeAll(async () => {
  home = await newHousehold(stack(), "guardian");
  renaming = Buffer.from(JSON.stringify({ p_family_id: home.familyId, p_label: "x".repeat(0.9 * MB) }));
});

const MB = 1_000_000;
const BURST = 500;
/** 450 MB in all, and one copy: Node's own client writes a buffer as it is. */
let renaming: Buffer;

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

async function rename(): Promise<Answer> {
  const call = request(`${stack().apiUrl}/rest/v1/rpc/rename_family`, {
    method: "POST",
    agent: false,
    headers: {
      apikey: stack().publishableKey,
      authorization: `Bearer ${home.guardian.token}`,
      "content-type": "application/json",
      "content-length": renaming.byteLength,
    },
  });
  call.end(renaming);
  const [response] = await once(call, "response");
  return { status: response.statusCode, headers: response.headers, body: await text(response) };
}

/** The figures of /metrics by name, summed over their labels. */
async function figures(): Promise<(name: string) => number> {
  const lines = (await (await fetch(`${stack().apiUrl}/metrics`)).text()).split("\n");
  return (name) =>
    lines.filter((line) => line.startsWith(name)).reduce((sum, line) => sum + Number(line.split(" ").at(-1)), 0);
}

/** Keeps everybody else out of the families until the returned function is called. */
async function lockFamilies(): Promise<() => Promise<void>> {
  let locked = () => {};
  let release = () => {};
  const isLocked = new Promise<void>((resolve) => locked = resolve);
  const isReleased = new Promise<void>((resolve) => release = resolve);
  const held = stack().database.transaction(async (run) => {
    await run("lock table public.families in access exclusive mode");
    locked();
    await isReleased;
  });
  await isLocked;
  return () => {
    release();
    return held;
  };
}

test("500 requests at once while nothing gets through: what is too much is refused, and memory does not grow", async () => {
  const before = (await figures())("process_resident_memory_bytes");
  const unlock = await lockFamilies();
  const answers: Answer[] = [];
  const burst = Promise.all(Array.from({ length: BURST }, async () => {
    const response = await rename();
    answers.push(response);
    return response;
  }));
  try {
    const refusedAtOnce = BURST - POOLS.api.requests - POOLS.api.waiting;
    await expect.poll(() => answers.length, { timeout: 20_000 }).toBeGreaterThanOrEqual(refusedAtOnce);
    const health = await fetch(`${stack().apiUrl}/health`);
    expect((await health.json()).checks.disk.status).toBe("ok");
    const now = await figures();
    expect(now("guardian_http_requests_in_flight")).toBeLessThanOrEqual(POOLS.api.requests + 10);
    expect(now("guardian_http_body_bytes_in_flight")).toBeLessThanOrEqual(POOLS.api.bytes + MB);
    expect(now("guardian_http_requests_rejected_total")).toBeGreaterThanOrEqual(refusedAtOnce);
    expect(now("process_resident_memory_bytes") - before).toBeLessThan(300 * MB);
  } finally {
    await unlock();
  }
  const refused = (await burst).filter(({ status }) => status === 429);
  for (const { headers, body } of refused) {
    expect(Number(headers["retry-after"])).toBeGreaterThan(0);
    expect(headers["content-type"]).toBe("application/problem+json");
    expect(JSON.parse(body)).toMatchObject({
      type: "https://guardian.dev/problems/overloaded",
      status: 429,
      request_id: headers["x-request-id"],
    });
  }
  expect(refused.length).toBeGreaterThanOrEqual(BURST - POOLS.api.requests - POOLS.api.waiting);
  // Those that got through were told that the label is too long, or that the database was busy for too long.
  for (const { status } of await burst) expect([400, 429, 503]).toContain(status);
  expect(must(await home.guardian.client.from("families").select("id"))).toHaveLength(1);
  expect((await figures())("guardian_http_requests_waiting")).toBe(0);
});

test("a page that makes twenty calls at once is refused nothing, nor are 32 people", async () => {
  const page = () =>
    Promise.all(
      Array.from(
        { length: 20 },
        (_, nth) => home.guardian.client.from(nth % 2 ? "profiles" : "documents").select("id"),
      ),
    );
  for (const answer of await page()) expect(answer.error).toBeNull();
  const people = Array.from({ length: 32 }, async () => {
    for (let nth = 0; nth < 5; nth++) must(await home.guardian.client.from("profiles").select("id"));
  });
  await Promise.all(people);
});
