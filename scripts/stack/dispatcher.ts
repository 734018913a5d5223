import { once } from "node:events";
import { join } from "node:path";
import { denoBinary } from "./functions.ts";
import { supervise, type Supervised } from "./process.ts";

export interface DispatcherOptions {
  root: string;
  apiUrl: string;
  secretKey: string;
  /** A line it logged. */
  onLine: (line: string) => void;
}

/**
 * Runs scripts/dispatcher beside the stack: what pg_cron and pg_net do on hosted Supabase. A line sent to it is a nudge.
 * In Deno, whose code the functions have in memory already, it takes half of what Node with a TypeScript loader would.
 */
export function startDispatcher({ root, apiUrl, secretKey, onLine }: DispatcherOptions): Supervised {
  return supervise({
    command: denoBinary(),
    args: [
      "run",
      ...["--no-prompt", "--cached-only", "--no-check", "--allow-env=SUPABASE_SECRET_KEY"],
      `--allow-net=${new URL(apiUrl).host}`,
      "--v8-flags=--max-old-space-size=64",
      ...[join(root, "scripts/dispatcher/main.ts"), "--url", apiUrl, "--nudged"],
    ],
    env: () => ({ PATH: process.env.PATH ?? "", SUPABASE_SECRET_KEY: secretKey, DENO_NO_UPDATE_CHECK: "1" }),
    cwd: root,
    readsLines: true,
    // What it logs first, it logs when it runs.
    whenReady: async (child) => {
      if (child.stdout) await once(child.stdout, "data");
    },
    onLine,
  });
}
