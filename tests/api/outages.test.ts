import { beforeAll, describe, expect, test } from "vitest";
import { useStack } from "../support/stack.ts";
import { killed } from "./_killed.ts";
import { type Household, must, newHousehold } from "./_people.ts";
import { openTransaction } from "./_session.ts";

const stack = useStack();
let home: Household;

beforeAll(async () => {
  home = await newHousehold(stack(), "home");
});

/** One call of the API: what was answered, and the child's name in it. */
interface Call {
  status: number;
  label: string | null;
  retryAfter: string | null;
  type: string;
  problem: { type?: string; status?: number; request_id?: string };
}

async function call(path: string, init: RequestInit = {}): Promise<Call> {
  const response = await fetch(`${stack().apiUrl}/rest/v1/${path}`, {
    ...init,
    headers: {
      apikey: stack().publishableKey,
      authorization: `Bearer ${home.guardian.token}`,
      "content-type": "application/json",
    },
  });
  const body = response.status === 204 ? null : await response.json();
  return {
    status: response.status,
    label: response.ok ? body?.[0].label ?? null : null,
    retryAfter: response.headers.get("retry-after"),
    type: response.headers.get("content-type") ?? "",
    problem: response.ok ? {} : body,
  };
}

const read = () => call(`profiles?select=label&id=eq.${home.childId}`);
const rename = (label: string) =>
  call("rpc/rename_profile", { method: "POST", body: JSON.stringify({ p_profile_id: home.childId, p_label: label }) });

function expectNotNow({ status, type, retryAfter, problem }: Call): void {
  expect(status).toBe(503);
  expect(type).toContain("application/problem+json");
  expect(Number(retryAfter)).toBeGreaterThan(0);
  expect(problem).toMatchObject({ status: 503, type: expect.stringMatching(/\/database-unavailable$/) });
  expect(problem.request_id).toBeTruthy();
}

const storedLabel = async () => {
  const [row] = await stack().database.query<{ label: string }>("select label from public.profiles where id = $1", [
    home.childId,
  ]);
  return row?.label;
};

const HELD_MS = 10_000;

describe("a transaction left open at the Postgres port", () => {
  test("for ten seconds: calls wait or are told to come back, none sees it, and all goes on after it", async () => {
    await rename("before");
    const update = `update public.profiles set label = 'not committed' where id = '${home.childId}'`;
    const psql = await openTransaction(stack().databaseUrl, update);
    const held = performance.now();
    const writing = rename("by the API");
    const answers: Call[] = [];
    while (performance.now() - held < HELD_MS) answers.push(await read());
    for (const answer of answers) {
      if (answer.status === 200) expect(answer.label).toBe("before");
      else expectNotNow(answer);
    }
    // The row is locked for longer than the API waits: for the session on PGlite, for the lock on native Postgres.
    expectNotNow(await writing);
    expect(await psql.sql`select label, current_user::text as role from public.profiles where id = ${home.childId}`)
      .toMatchObject([{ label: "not committed", role: "postgres" }]);
    await psql.commit();
    expect(await read()).toMatchObject({ status: 200, label: "not committed" });
    expect(await rename("after")).toMatchObject({ status: 204 });
    expect(await storedLabel()).toBe("after");
  });

  test("whose client is killed lets the calls that wait for it go on at once", async () => {
    await rename("before");
    const psql = await killed(stack().databaseUrl, `update public.profiles set label = 'half done'`);
    const waiting = [rename("by the API"), read(), read()];
    await psql.kill();
    const [written, ...seen] = await Promise.all(waiting);
    expect(written).toMatchObject({ status: 204 });
    for (const answer of seen) expect(["before", "by the API"]).toContain(answer.label);
    expect(await storedLabel()).toBe("by the API");
    expect(await stack().database.query("select from public.profiles where label = 'half done'")).toEqual([]);
  });

  test("whose connection is cut lets the calls that wait for it go on at once", async () => {
    await rename("before");
    const psql = await openTransaction(stack().databaseUrl, "update public.profiles set label = 'half done'");
    const waiting = [rename("by the API"), read(), read()];
    psql.cut();
    const [written, ...seen] = await Promise.all(waiting);
    expect(written).toMatchObject({ status: 204 });
    for (const answer of seen) expect(["before", "by the API"]).toContain(answer.label);
    expect(await storedLabel()).toBe("by the API");
  });
});

test("a crowd that waits for a held database is answered 200, 429 or 503, each refusal with when to come back", async () => {
  const psql = await openTransaction(stack().databaseUrl, "lock table public.profiles in access exclusive mode");
  const crowd = Array.from({ length: 600 }, read);
  const answers = await Promise.all(crowd);
  await psql.commit();
  const refused = answers.filter(({ status }) => status !== 200);
  expect(new Set(refused.map(({ status }) => status))).toEqual(new Set([429, 503]));
  for (const { type, retryAfter } of refused) {
    expect(type).toContain("application/problem+json");
    expect(Number(retryAfter)).toBeGreaterThan(0);
  }
  expect(await read()).toMatchObject({ status: 200 });
  expect(stack().database.load()).toMatchObject({ waiting: 0 });
});

test("a sign-in and an upload are told the same while the database is held", async () => {
  const psql = await openTransaction(stack().databaseUrl, "lock table auth.users, storage.buckets, storage.objects");
  const headers = { apikey: stack().publishableKey, authorization: `Bearer ${home.guardian.token}` };
  const answers = await Promise.all([
    fetch(`${stack().apiUrl}/auth/v1/user`, { headers }),
    fetch(`${stack().apiUrl}/storage/v1/object/documents/${crypto.randomUUID()}/original`, {
      method: "POST",
      headers: { ...headers, "content-type": "text/plain" },
      body: "a letter",
    }),
  ]);
  await psql.commit();
  for (const answer of answers) {
    expect(answer.status).toBe(503);
    expect(answer.headers.get("content-type")).toContain("application/problem+json");
    expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
    await answer.body?.cancel();
  }
  expect((await home.guardian.client.auth.getUser(home.guardian.token)).error).toBeNull();
  expect(must(await home.guardian.client.from("profiles").select("id")).length).toBeGreaterThan(1);
});
