import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { ROOT } from "../../scripts/stack/start.ts";

/** A command of the repository while it runs, and what it has printed so far. */
export interface Command {
  process: ChildProcess;
  stdout: string;
  stderr: string;
  /** Resolves with the exit code once it has ended. */
  ended: Promise<number | null>;
}

/** Runs `npm start -- …` the way npm does. */
export function start(...args: string[]): Command {
  const child = spawn(process.execPath, [join(ROOT, "scripts/run.mjs"), "scripts/stack/main.ts", ...args], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const command: Command = {
    process: child,
    stdout: "",
    stderr: "",
    ended: once(child, "close").then(([code]) => code as number | null),
  };
  child.stdout.setEncoding("utf8").on("data", (text: string) => command.stdout += text);
  child.stderr.setEncoding("utf8").on("data", (text: string) => command.stderr += text);
  return command;
}

/** Runs `npm start -- …` to its end. */
export async function startToEnd(...args: string[]): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const command = start(...args);
  const code = await command.ended;
  return { code, stdout: command.stdout, stderr: command.stderr };
}

/** Waits until a command has printed something to its standard error. @throws when it ends before. */
export async function printed(command: Command, pattern: RegExp): Promise<void> {
  const stream = command.process.stderr;
  const seen = new Promise<boolean>((resolve) => {
    const look = () => pattern.test(command.stderr) && resolve(true);
    stream?.on("data", look);
    look();
  });
  if (!await Promise.race([seen, command.ended.then(() => false)])) throw new Error(command.stderr);
}
