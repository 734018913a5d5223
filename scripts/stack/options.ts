import { join } from "node:path";
import { parseOptions, UsageError } from "../client/options.ts";
import { trueFolder } from "./data-folder.ts";
import { ROOT } from "./root.ts";

export const HELP = `npm start -- [options]

Brings Guardian up on this machine: API, Auth, Storage, functions, Postgres and a mail catcher. On an empty data folder
a demo family signs in, uploads its papers, and what became of them is printed.

  --once            exit after the table instead of serving on
  --json            print one JSON object on standard output; progress goes to standard error
  --fresh           throw the data folder and its keys away first
  --no-demo         no demo family
  --data-dir DIR    where the data lives          (default: supabase/.temp/stack)
  --port N          the API's port; Postgres is N+1, mail N+3, SMTP N+4   (default: 54321)
  --workers N       processes that read scans and photos, 0 to 16   (default: 1)
  --function-cpu N  processor seconds after which a function that answers nobody is started again (default: 20)
  --db URL          use this Postgres 17 instead of the embedded database
  --help            this text

Ctrl-C stops it and the data stays; a second Ctrl-C ends it on the spot. It exits with 0 when it was stopped while it
served, with 130 (SIGTERM 143, SIGHUP 129) when it was stopped before, and with 1 when it could not start or go on.`;

export interface Options {
  once: boolean;
  json: boolean;
  fresh: boolean;
  demo: boolean;
  dataDir: string;
  port: number;
  workers: number;
  functionCpuSeconds: number;
  databaseUrl: string | undefined;
}

const OPTIONS = {
  once: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
  fresh: { type: "boolean", default: false },
  "no-demo": { type: "boolean", default: false },
  "data-dir": { type: "string", default: join(ROOT, "supabase/.temp/stack") },
  port: { type: "string", default: "54321" },
  workers: { type: "string", default: "1" },
  "function-cpu": { type: "string", default: "20" },
  db: { type: "string" },
  help: { type: "boolean", default: false },
} as const;

/** Reads the command line. Null when only help was asked for. @throws {UsageError} */
export async function readOptions(args: string[]): Promise<Options | null> {
  const values = parseOptions(args, OPTIONS, HELP);
  if (values.help) return null;
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1024 || port > 65_530) {
    throw new UsageError("--port takes a number from 1024 to 65530");
  }
  const workers = Number(values.workers);
  if (!/^\d+$/.test(values.workers) || workers > 16) throw new UsageError("--workers takes a number from 0 to 16");
  const functionCpuSeconds = Number(values["function-cpu"]);
  if (!/^\d+$/.test(values["function-cpu"]) || functionCpuSeconds < 2 || functionCpuSeconds > 600) {
    throw new UsageError("--function-cpu takes a number from 2 to 600");
  }
  if (values.db !== undefined && values.fresh) {
    throw new UsageError("--fresh throws the embedded database away; for --db there is npm run db:reset -- --db URL");
  }
  if (values.db !== undefined && !(/^postgres(ql)?:\/\//.test(values.db) && URL.canParse(values.db))) {
    throw new UsageError("--db takes a postgres:// URL");
  }
  return {
    once: values.once,
    json: values.json,
    fresh: values.fresh,
    demo: !values["no-demo"],
    dataDir: await trueFolder(values["data-dir"]),
    port,
    workers,
    functionCpuSeconds,
    databaseUrl: values.db,
  };
}
