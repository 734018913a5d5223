import { expect, test } from "vitest";
import { functionPid } from "../functions/_processes.ts";
import { useStack } from "../support/stack.ts";
import { newPerson } from "./_people.ts";

const stack = useStack();

interface Health {
  status: string;
  checks: { [name: string]: { status: string; latency_ms: number; [figure: string]: unknown } };
}

async function health(): Promise<{ code: number; report: Health }> {
  const response = await fetch(`${stack().apiUrl}/health`);
  return { code: response.status, report: await response.json() };
}

const metrics = async () => (await fetch(`${stack().apiUrl}/metrics`)).text();

test("/health says of each part how it is and how long it took, and nothing secret", async () => {
  await expect.poll(async () => (await health()).report.status, { timeout: 20_000 }).toBe("ok");
  const { code, report } = await health();
  expect(code).toBe(200);
  expect(Object.keys(report.checks).sort()).toEqual(["database", "disk", "functions", "mail", "migrations", "queue"]);
  for (const [name, check] of Object.entries(report.checks)) {
    expect([name, check.status, check.latency_ms >= 0]).toEqual([name, "ok", true]);
  }
  expect(report.checks).toMatchObject({
    migrations: { pending: 0, applied: expect.any(Number) },
    functions: {
      processes: {
        "document-processor": { status: "ok" },
        "document-normalizer": { status: "ok" },
        "quality-guardian": { status: "ok" },
      },
    },
    queue: { due: 0, dead: 0, oldest_due_seconds: 0 },
    disk: { free_bytes: expect.any(Number) },
  });
  expect(JSON.stringify(report)).not.toMatch(/sb_secret|sb_publishable|postgres:|127\.0\.0\.1|\//);
});

test("/health names the part that is unwell: a migration that is missing, a function that hangs", async () => {
  const { database } = stack();
  const history = "supabase_migrations.schema_migrations";
  const [last] = await database.query<{ version: string }>(`select max(version) as version from ${history}`);
  await database.query(`update ${history} set version = 'x' || version where version = $1`, [last?.version]);
  const pid = functionPid("quality-guardian") ?? 0;
  process.kill(pid, "SIGSTOP");
  try {
    await expect.poll(async () => (await health()).report, { timeout: 20_000 }).toMatchObject({
      status: "degraded",
      checks: {
        migrations: { status: "degraded", pending: 1 },
        functions: { status: "down", processes: { "quality-guardian": { status: "down" } } },
        database: { status: "ok" },
      },
    });
    expect((await health()).code).toBe(200);
  } finally {
    process.kill(pid, "SIGCONT");
    await database.query(`update ${history} set version = substr(version, 2) where version like 'x%'`);
  }
  await expect.poll(async () => (await health()).report.status, { timeout: 20_000 }).toBe("ok");
});

test("/health answers within seconds while the database does not, however often it is asked", async () => {
  let locked = () => {};
  let release = () => {};
  const isLocked = new Promise<void>((resolve) => locked = resolve);
  const isReleased = new Promise<void>((resolve) => release = resolve);
  const held = stack().database.transaction(async (run) => {
    await run("lock table supabase_migrations.schema_migrations, private.processing_jobs in access exclusive mode");
    locked();
    await isReleased;
  });
  await isLocked;
  try {
    await expect.poll(async () => (await health()).report.checks.queue?.status, { timeout: 10_000 }).toBe("down");
    const started = performance.now();
    const reports = await Promise.all(Array.from({ length: 50 }, health));
    expect(performance.now() - started).toBeLessThan(6_000);
    for (const { code, report } of reports) {
      expect(report.checks.migrations?.status).toBe("down");
      expect(report.checks.disk?.status).toBe("ok");
      // One session is all the embedded database has.
      const stuck = stack().database.kind === "pglite";
      expect([code, report.status]).toEqual(stuck ? [503, "down"] : [200, "degraded"]);
    }
    expect(await metrics()).toContain("guardian_http_requests_in_flight");
  } finally {
    release();
    await held;
  }
  await expect.poll(async () => (await health()).report.status, { timeout: 20_000 }).toBe("ok");
});

test("/metrics counts requests by route, method and status, under names that no client can make up", async () => {
  const { client, token } = await newPerson(stack(), "reader");
  for (let nth = 0; nth < 3; nth++) expect((await client.from("families").select("id")).error).toBeNull();
  const headers = { apikey: stack().publishableKey, authorization: `Bearer ${token}` };
  for (const path of ["/rest/v1/made-up-1", "/rest/v1/rpc/made-up-2", "/functions/v1/made-up-3", "/made-up-4"]) {
    await (await fetch(stack().apiUrl + path, { headers })).text();
  }
  await (await fetch(`${stack().apiUrl}/health`, { method: "PROPFIND" })).text();
  const text = await metrics();
  expect(text).toMatch(/^guardian_http_requests_total\{route="\/rest\/v1\/families",method="GET",status="2xx"\} 3$/m);
  expect(text).toMatch(/^guardian_http_requests_total\{route="\/rest\/v1\/:relation",method="GET",status="4xx"\} 1$/m);
  expect(text).toMatch(/^guardian_http_requests_total\{route=":unknown",method="GET",status="4xx"\} 1$/m);
  expect(text).toMatch(/^guardian_http_requests_total\{route="\/health",method="other",status="2xx"\} 1$/m);
  expect(text).toMatch(/^guardian_http_request_duration_seconds_count\{route="\/rest\/v1\/families"\} 3$/m);
  expect(text).toMatch(/^guardian_database_waiters \d+$/m);
  expect(text).toMatch(/^guardian_function_restarts\{function="document-processor"\} \d+$/m);
  expect(text).toMatch(/^process_resident_memory_bytes \d+$/m);
  expect(text).not.toMatch(/made-up/);
  expect((await fetch(`${stack().apiUrl}/metrics`)).headers.get("content-type")).toMatch(/^text\/plain/);
});

test("/metrics and /health show the queue: what waits, by stage and state, and what is due", async () => {
  const { database } = stack();
  await database.query(
    `insert into private.storage_deletions (bucket_id, path, reason, run_after)
     values ('documents', 'kept', 'discarded', now() + interval '1 hour')`,
  );
  await expect.poll(metrics, { timeout: 10_000 })
    .toMatch(/^guardian_queue_jobs\{stage="storage",state="queued"\} 1$/m);
  const { queue } = (await health()).report.checks;
  expect(queue).toMatchObject({ status: "ok", due: 0, oldest_due_seconds: 0, dead: 0 });
});
