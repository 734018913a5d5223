import { statfs } from "node:fs/promises";
import type { Database } from "../database/database.ts";
import { pendingMigrations } from "../database/migrations.ts";
import type { Functions } from "../functions.ts";
import type { Supervised } from "../process.ts";
import { cached, type CheckResult, createCheck, type Probe, type Status } from "./check.ts";
import type { QueueFigures } from "./queue.ts";

const MIB = 1024 * 1024;
/** Below the first somebody should make room; below the second writes are about to fail. */
const LOW_DISK_BYTES = 512 * MIB;
const NO_DISK_BYTES = 64 * MIB;
/** A job that nobody takes for so long has nobody to take it. */
const STUCK_AFTER_S = 60;
/** How long an answer stands, so that asking often costs the database nothing. */
const CACHE_MS = 1_000;
const FUNCTION_TIMEOUT_MS = 1_500;

export interface HealthOptions {
  database: Database;
  migrationsFolder: string;
  functions: Functions;
  /** The processes that read scans and photos; none where they run elsewhere. */
  workers: Supervised[];
  queue: () => Promise<QueueFigures>;
  /** An address of the mail catcher that answers when it is well. */
  mailUrl: string;
  dataDir: string;
}

export interface Health {
  status: Status;
  checks: Record<string, CheckResult>;
}

/** Without these nothing can be served; the others leave a part out. */
const VITAL = new Set(["database", "disk"]);

const worst = (statuses: Status[]): Status =>
  statuses.includes("down") ? "down" : statuses.includes("degraded") ? "degraded" : "ok";

function probeFunctions(functions: Functions): Probe {
  const each = functions.names.map((name) => {
    const check = createCheck(async () => {
      const response = await fetch(await functions.address(name), {
        method: "OPTIONS",
        signal: AbortSignal.timeout(FUNCTION_TIMEOUT_MS),
      });
      await response.body?.cancel();
      return { status: response.ok ? "ok" : "down" };
    }, FUNCTION_TIMEOUT_MS);
    return async () => [name, await check()] as const;
  });
  return async () => {
    const processes = Object.fromEntries(await Promise.all(each.map((check) => check())));
    return { status: worst(Object.values(processes).map(({ status }) => status)), processes };
  };
}

function probeWorkers(workers: Supervised[]): Probe {
  return async () => {
    const running = (await Promise.allSettled(workers.map((worker) => worker.ready())))
      .filter(({ status }) => status === "fulfilled").length;
    return { status: running === workers.length ? "ok" : running > 0 ? "degraded" : "down", running };
  };
}

function probes(options: HealthOptions): Record<string, Probe> {
  const { database, dataDir, functions, mailUrl, migrationsFolder, queue } = options;
  return {
    database: async () => {
      await database.query("select 1");
      const { inside, waiting } = database.load();
      return { status: "ok", kind: database.kind, inside, waiting };
    },
    migrations: async () => {
      const { applied, pending } = await pendingMigrations(database, migrationsFolder);
      return { status: pending.length === 0 ? "ok" : "degraded", applied, pending: pending.length };
    },
    functions: probeFunctions(functions),
    ...(options.workers.length > 0 ? { workers: probeWorkers(options.workers) } : {}),
    queue: async () => {
      const { due, oldestDueSeconds, jobs } = await queue();
      const dead = jobs.filter(({ state }) => state === "dead").reduce((sum, { count }) => sum + count, 0);
      const status = oldestDueSeconds > STUCK_AFTER_S ? "degraded" : "ok";
      return { status, due, oldest_due_seconds: oldestDueSeconds, dead };
    },
    mail: async () => {
      const response = await fetch(mailUrl, { signal: AbortSignal.timeout(FUNCTION_TIMEOUT_MS) });
      await response.body?.cancel();
      return { status: response.ok ? "ok" : "down" };
    },
    disk: async () => {
      const { bavail, bsize } = await statfs(dataDir);
      const free = bavail * bsize;
      const status = free < NO_DISK_BYTES ? "down" : free < LOW_DISK_BYTES ? "degraded" : "ok";
      return { status, free_bytes: free };
    },
  };
}

/** Asks every part of the stack how it is, all at once. An answer comes within seconds, whatever is stuck. */
export function createHealth(options: HealthOptions): () => Promise<Health> {
  const checks = Object.entries(probes(options)).map(([name, probe]) => [name, createCheck(probe)] as const);
  return cached(CACHE_MS, async () => {
    const results = Object.fromEntries(
      await Promise.all(checks.map(async ([name, check]) => [name, await check()] as const)),
    );
    const status = worst(
      Object.entries(results).map(([name, { status }]) => status === "down" && !VITAL.has(name) ? "degraded" : status),
    );
    return { status, checks: results };
  });
}

/** The answer of /health: 503 when the stack cannot serve. */
export function healthResponse(health: Health): Response {
  return Response.json(health, {
    status: health.status === "down" ? 503 : 200,
    headers: { "cache-control": "no-store" },
  });
}
