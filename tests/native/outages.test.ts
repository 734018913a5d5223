import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type NativeCluster, startNative } from "../../scripts/native/cluster.ts";
import { keysFolder } from "../../scripts/stack/keys.ts";
import { freeStackPort } from "../../scripts/stack/ports.ts";
import { type Stack, startStack } from "../../scripts/stack/start.ts";
import { type Household, newHousehold } from "../api/_people.ts";

/*
 * A database that goes away under the API: every call that meets it is told to come back, none runs outside of its
 * transaction, and the API finds the database again by itself.
 */

const CALLERS = 16;

let dataDir: string;
let cluster: NativeCluster;
let stack: Stack;
let home: Household;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "guardian-outages-"));
  cluster = await startNative({ baseline: false });
  const port = await freeStackPort();
  stack = await startStack({ dataDir, port, databaseUrl: cluster.url, fresh: false, onLog: () => {} });
  home = await newHousehold(stack, "home");
});

afterAll(async () => {
  await stack?.stop();
  await cluster?.stop();
  for (const folder of [dataDir, keysFolder(dataDir)]) await rm(folder, { recursive: true, force: true });
});

async function call(
  path = "profiles?select=id",
  init: RequestInit = {},
): Promise<{ status: number; retryAfter: string | null; rows: unknown }> {
  const response = await fetch(`${stack.apiUrl}/rest/v1/${path}`, {
    ...init,
    headers: {
      apikey: stack.publishableKey,
      authorization: `Bearer ${home.guardian.token}`,
      "content-type": "application/json",
    },
  });
  return {
    status: response.status,
    retryAfter: response.headers.get("retry-after"),
    rows: response.status === 200 ? await response.json() : await response.text(),
  };
}

const rename = () =>
  call("rpc/rename_profile", {
    method: "POST",
    body: JSON.stringify({ p_profile_id: home.childId, p_label: "renamed" }),
  });

/** Many callers, each reading and writing without pause while something is done to the database. */
async function during(work: () => Promise<void>): Promise<Awaited<ReturnType<typeof call>>[]> {
  let going = true;
  const callers = Array.from({ length: CALLERS }, async () => {
    const answers = [];
    while (going) answers.push(await call(), await rename());
    return answers;
  });
  await work().finally(() => {
    going = false;
  });
  return (await Promise.all(callers)).flat();
}

/** Calls until one is answered, at most for some seconds. */
async function untilServed(): Promise<void> {
  const deadline = Date.now() + 10_000;
  while ((await call()).status !== 200) expect(Date.now()).toBeLessThan(deadline);
}

function expectOnlyNotNow(answers: Awaited<ReturnType<typeof call>>[]): void {
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 204, 503]));
  for (const { status, retryAfter, rows } of answers) {
    // The guardian and the child, and nobody else's, whatever happened to the connection.
    if (status === 200) expect(rows).toHaveLength(2);
    else if (status === 503) expect(Number(retryAfter)).toBeGreaterThan(0);
  }
}

test("sessions that are ended in the middle of requests are told as 503, and made again", async () => {
  const stranger = await newHousehold(stack, "stranger");
  const admin = postgres(cluster.adminUrl, { max: 1, onnotice: () => {} });
  let ended = 0;
  const answers = await during(async () => {
    for (let nth = 0; nth < 20; nth++) {
      const rows = await admin`select pg_terminate_backend(pid) from pg_stat_activity
        where usename = 'postgres' and backend_type = 'client backend'`;
      ended += rows.length;
      await untilServed();
    }
  });
  await admin.end();
  expect(ended).toBeGreaterThan(20);
  expectOnlyNotNow(answers);
  await untilServed();
  const { data } = await stranger.guardian.client.from("profiles").select("label").eq("label", "renamed");
  expect(data).toEqual([]);
});

test("a server that restarts is told as 503, and found again", async () => {
  const answers = await during(async () => {
    await untilServed();
    await cluster.restart();
    await untilServed();
  });
  expectOnlyNotNow(answers);
  expect(await rename()).toMatchObject({ status: 204 });
});
