import process from "node:process";
import { parseOptions, readService, UsageError } from "../client/options.ts";

export const HELP = `npm run dispatch -- --url URL [options]

Does what pg_cron and pg_net do on a hosted project that has them: asks the database which stages have jobs that are due
and calls their functions. The secret key is read from the environment variable SUPABASE_SECRET_KEY. Any number of
dispatchers may run beside each other; one that dies takes nothing with it.

  --url URL          the API: https://YOUR-REF.supabase.co, or http://127.0.0.1:54321
  --concurrency N    jobs of one stage worked at once, 1 to 64   (default: 2)
  --nudged           look for jobs on every line of standard input too, and end when it ends
  --help             this text

Ctrl-C ends it: jobs that are being worked are given two seconds to finish, then left to their functions.`;

export interface DispatcherOptions {
  url: string;
  secretKey: string;
  concurrency: number;
  nudged: boolean;
}

const OPTIONS = {
  url: { type: "string" },
  concurrency: { type: "string", default: "2" },
  nudged: { type: "boolean", default: false },
  help: { type: "boolean", default: false },
} as const;

/** Reads the command line and the key. Null when only help was asked for. @throws {UsageError} */
export function readOptions(args: string[], env = process.env): DispatcherOptions | null {
  const values = parseOptions(args, OPTIONS, HELP);
  if (values.help) return null;
  const concurrency = Number(values.concurrency);
  if (!Number.isInteger(concurrency) || concurrency < 1 || concurrency > 64) {
    throw new UsageError("--concurrency takes a whole number from 1 to 64");
  }
  return { ...readService(values.url, env), concurrency, nudged: values.nudged };
}
