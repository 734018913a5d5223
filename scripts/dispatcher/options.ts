import process from "node:process";
import { parseArgs } from "node:util";

export const HELP = `npm run dispatch -- --url URL [options]

Does what pg_cron and pg_net do on a hosted project that has them: asks the database which stages have jobs that are due
and calls their functions. The secret key is read from the environment variable SUPABASE_SECRET_KEY. Any number of
dispatchers may run beside each other; one that dies takes nothing with it.

  --url URL          the API: https://YOUR-REF.supabase.co, or http://127.0.0.1:54321
  --concurrency N    jobs of one stage worked at once, 1 to 64   (default: 2)
  --nudged           look for jobs on every line of standard input too, and end when it ends
  --help             this text

Ctrl-C ends it: jobs that are being worked are given two seconds to finish, then left to their functions.`;

/** A command line, or an environment, that cannot be obeyed. */
export class UsageError extends Error {
  override name = "UsageError";
}

export interface DispatcherOptions {
  url: string;
  secretKey: string;
  concurrency: number;
  nudged: boolean;
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        url: { type: "string" },
        concurrency: { type: "string", default: "2" },
        nudged: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    }).values;
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n\n${HELP}`);
  }
}

/** Reads the command line and the key. Null when only help was asked for. @throws {UsageError} */
export function readOptions(args: string[], env = process.env): DispatcherOptions | null {
  const values = parse(args);
  if (values.help) return null;
  if (!/^https?:\/\//.test(values.url ?? "") || !URL.canParse(values.url ?? "")) {
    throw new UsageError("--url takes the API's address, https://YOUR-REF.supabase.co");
  }
  const concurrency = Number(values.concurrency);
  if (!Number.isInteger(concurrency) || concurrency < 1 || concurrency > 64) {
    throw new UsageError("--concurrency takes a whole number from 1 to 64");
  }
  const secretKey = env.SUPABASE_SECRET_KEY ?? "";
  if (secretKey === "") {
    throw new UsageError("set the environment variable SUPABASE_SECRET_KEY to the project's secret key");
  }
  return { url: (values.url ?? "").replace(/\/+$/, ""), secretKey, concurrency, nudged: values.nudged };
}
