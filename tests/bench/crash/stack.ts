import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import type { Endpoint } from "../../../scripts/client/sign-in.ts";
import { type Command, printed, start } from "../../stack/_command.ts";

/** What is killed. */
export const TARGETS = ["stack", "function", "dispatcher"] as const;
export type Target = typeof TARGETS[number];

const FUNCTION = /\/functions\/[a-z-]+\/index\.ts/;
const DISPATCHER = /\/dispatcher\/main\.ts/;

interface Child {
  pid: number;
  command: string;
}

/** The processes another one has started (proc(5)). */
function childrenOf(parent: number): Child[] {
  return readdirSync("/proc").filter((entry) => /^\d+$/.test(entry)).flatMap((pid) => {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
      if (Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]) !== parent) return [];
      return [{ pid: Number(pid), command: readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ") }];
    } catch {
      return []; // It has ended meanwhile.
    }
  });
}

/** `npm start` as a process of its own, on one data folder and one port, as often as it takes. */
export class KillableStack {
  readonly #args: string[];
  readonly #port: number;
  readonly databaseUrl: string;
  #command: Command | undefined;

  /** @param databaseUrl a Postgres to use instead of the embedded database. */
  constructor(port: number, args: string[], databaseUrl?: string) {
    this.#port = port;
    this.#args = ["--no-demo", "--port", String(port), ...args, ...(databaseUrl ? ["--db", databaseUrl] : [])];
    this.databaseUrl = databaseUrl ?? `postgresql://postgres:postgres@127.0.0.1:${port + 1}/postgres`;
  }

  get endpoint(): Endpoint {
    const publishableKey = /Publishable key\s+(\S+)/.exec(this.#command?.stderr ?? "")?.[1] ?? "";
    const address = (port: number) => `http://127.0.0.1:${port}`;
    return { apiUrl: address(this.#port), mailUrl: address(this.#port + 3), publishableKey };
  }

  /** Begins to start it, without waiting. */
  begin(): void {
    this.#command = start(...this.#args);
  }

  /** @throws what it said when it did not come up. */
  async serving(): Promise<void> {
    if (this.#command) await printed(this.#command, /Ctrl-C stops it/);
  }

  async start(): Promise<void> {
    this.begin();
    await this.serving();
  }

  /** kill -9 of the main process; the kernel ends its children with it. */
  async killAll(): Promise<void> {
    this.#command?.process.kill("SIGKILL");
    await this.#command?.ended;
  }

  /** kill -9 of the dispatcher or of one of the functions. False when there is none at this moment: it is restarting. */
  killOne(target: Exclude<Target, "stack">, choose: (pids: number[]) => number): boolean {
    const pattern = target === "function" ? FUNCTION : DISPATCHER;
    const pids = childrenOf(this.#command?.process.pid ?? -1).filter(({ command }) => pattern.test(command));
    if (pids.length === 0) return false;
    process.kill(choose(pids.map(({ pid }) => pid)), "SIGKILL");
    return true;
  }

  /** Asks it to end, and waits. @throws when it does not end well. */
  async stop(): Promise<void> {
    const command = this.#command;
    if (!command || command.process.exitCode !== null || command.process.signalCode !== null) return;
    command.process.kill("SIGTERM");
    await once(command.process, "exit");
    const code = await command.ended;
    if (code !== 0) throw new Error(`the stack ended with ${code}:\n${command.stderr}`);
  }
}
