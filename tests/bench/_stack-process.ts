import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Endpoint } from "../../scripts/client/sign-in.ts";
import { freeStackPort } from "../../scripts/stack/ports.ts";
import { ROOT } from "../../scripts/stack/start.ts";

/** A stack as its users run it: `npm start`, a process of its own. */
export interface StackProcess extends Endpoint {
  /** The process of gateway and API, and of the embedded database; not of the functions. */
  pid: number;
  stop(): Promise<void>;
}

const START_MS = 120_000;

function entry(text: string, name: string): string {
  const value = new RegExp(`^ *${name} +(\\S+)$`, "m").exec(text)?.[1];
  if (!value) throw new Error(`npm start printed no ${name}`);
  return value;
}

/** Waits for the table of addresses, which is printed when everything serves. @throws with what was printed instead. */
async function addresses(child: ChildProcess, onLog: (line: string) => void): Promise<string> {
  let printed = "";
  const serving = new Promise<void>((resolve) => {
    child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      if (printed.includes("Ctrl-C stops it")) return onLog(text.trimEnd());
      printed += text;
      if (printed.includes("Ctrl-C stops it")) resolve();
    });
  });
  const ended = once(child, "exit").then(() => {
    throw new Error(`npm start ended\n${printed}`);
  });
  const timer = new AbortController();
  const late = once(timer.signal, "abort").then(() => {
    throw new Error(`npm start did not serve in time\n${printed}`);
  });
  const clock = setTimeout(() => timer.abort(), START_MS);
  await Promise.race([serving, ended, late]).finally(() => clearTimeout(clock));
  ended.catch(() => {}); // It ends when it is stopped.
  return printed;
}

/** Starts a stack without the demo family, on free ports and in a folder that is thrown away with it. */
export async function startStackProcess(
  options: { databaseUrl?: string; onLog: (line: string) => void },
): Promise<StackProcess> {
  const folder = await mkdtemp(join(tmpdir(), "guardian-"));
  const port = await freeStackPort();
  const child = spawn(process.execPath, [
    ...process.execArgv, // What Node was given for the bench, e.g. --cpu-prof, is meant for the stack.
    join(ROOT, "scripts/run.mjs"),
    "scripts/stack/main.ts",
    ...["--no-demo", "--data-dir", join(folder, "stack"), "--port", String(port)],
    ...(options.databaseUrl ? ["--db", options.databaseUrl] : []),
  ], { cwd: ROOT, stdio: ["ignore", "ignore", "pipe"] });
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      const gone = once(child, "exit");
      child.kill("SIGTERM");
      await gone;
    }
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const printed = await addresses(child, options.onLog);
    return {
      apiUrl: entry(printed, "API"),
      mailUrl: entry(printed, "Mail"),
      publishableKey: entry(printed, "Publishable key"),
      pid: child.pid ?? 0,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
