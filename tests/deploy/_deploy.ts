import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { ROOT } from "../../scripts/stack/start.ts";
import { type ManagementApi, REF, TOKEN } from "./_management-api.ts";

/** A deployment while it runs. */
export interface Deployment {
  process: ChildProcess;
  ended: Promise<{ code: number | null; stdout: string; stderr: string }>;
}

/** Begins `npm run deploy -- …` of a repository against a receiver and a database. */
export function beginDeploy(
  { api, databaseUrl, args = [], env = {}, root = ROOT }: {
    api: ManagementApi;
    databaseUrl: string;
    args?: string[];
    env?: Record<string, string>;
    root?: string;
  },
): Deployment {
  const where = [`--project-ref=${REF}`, `--profile=${api.profile}`, `--db-url=${databaseUrl}`, `--api-url=${api.url}`];
  const child = spawn(process.execPath, [join(root, "scripts/run.mjs"), "scripts/deploy/main.ts", ...where, ...args], {
    cwd: root,
    env: { ...process.env, SUPABASE_ACCESS_TOKEN: TOKEN, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = Promise.all([once(child, "close"), text(child.stdout), text(child.stderr)])
    .then(([[code], stdout, stderr]) => ({ code: code as number | null, stdout, stderr }));
  return { process: child, ended };
}

/** Whether a request to the Management API may change something. */
export const isChange = (request: string) => !request.startsWith("GET ");
