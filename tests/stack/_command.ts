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

/** How a command is run, where that is not from here as ourselves. */
export interface Circumstances {
  /** Another clone of the repository. */
  root?: string;
  env?: Record<string, string>;
  /** A program and its arguments that run the command. */
  under?: string[];
}

/** Runs a command of package.json the way npm does. @param script its file. */
export function runScript(script: string, args: string[], circumstances: Circumstances = {}): Command {
  const { root = ROOT, env = {}, under = [] } = circumstances;
  const [program = "", ...rest] = [...under, process.execPath, join(root, "scripts/run.mjs"), script, ...args];
  const child = spawn(program, rest, {
    cwd: root,
    env: { ...process.env, ...env },
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

/** Runs a command of package.json, named by its script, from here and as ourselves. */
export const run = (script: string, ...args: string[]): Command => runScript(script, args);

/** Runs `npm start -- …` the way npm does. */
export const start = (...args: string[]): Command => run("scripts/stack/main.ts", ...args);

/** What a command that has ended has left. */
export interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Waits for a command's end. */
export async function toEnd(command: Command): Promise<Outcome> {
  const code = await command.ended;
  return { code, stdout: command.stdout, stderr: command.stderr };
}

/** Runs `npm start -- …` to its end. */
export function startToEnd(...args: string[]): Promise<Outcome> {
  return toEnd(start(...args));
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
