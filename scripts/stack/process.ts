import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { setPriority } from "node:os";

/** A child process that is started again when it dies, until it is stopped. */
export interface Supervised {
  /** Resolves once the process that runs now is ready to serve. */
  ready(): Promise<void>;
  /** The process that runs now. */
  pid(): number | undefined;
  /** How often it was started again. */
  restarts(): number;
  /** Writes a line to its standard input. One that is just dying or starting misses it. */
  send(line: string): void;
  stop(): Promise<void>;
}

export interface SupervisedOptions {
  command: string;
  args: string[];
  /** Asked for every process anew. */
  env: () => Record<string, string>;
  cwd: string;
  /** Whether it reads lines from its standard input. @default false */
  readsLines?: boolean;
  /** How far it stands back when the processor is busy: 0 to 19. @default 0 */
  niceness?: number;
  /** Called with every new process; resolves when that process serves. Rejects when it cannot. */
  whenReady: (child: ChildProcess) => Promise<void>;
  /** A line the process wrote to its standard error or output. */
  onLine?: (line: string) => void;
  /** Told when a process has died that was not stopped, before the next one starts. */
  onDeath?: () => void;
}

const STOP_GRACE_MS = 3_000;
const RESTART_MIN_MS = 100;
const RESTART_MAX_MS = 5_000;

function forEachLine(stream: NodeJS.ReadableStream | null, onLine: (line: string) => void): void {
  let rest = "";
  stream?.setEncoding("utf8").on("data", (chunk: string) => {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) onLine(line);
  });
}

/** Linux only: has the kernel end the child when this process dies, even by kill -9, so that no port stays taken. */
const DIE_WITH_PARENT = "/usr/bin/setpriv";

/** A command that ends when this process does, however it ends (Linux). */
export function withParent(command: string, args: string[]): [string, string[]] {
  if (!existsSync(DIE_WITH_PARENT)) return [command, args];
  return [DIE_WITH_PARENT, ["--pdeathsig", "KILL", command, ...args]];
}

/** Ends a process: asks first, kills after three seconds. */
async function end(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  const timer = setTimeout(() => child.kill("SIGKILL"), STOP_GRACE_MS);
  await gone;
  clearTimeout(timer);
}

/** A process that has just been started. `ready` rejects when it ends before it serves. */
function launch(options: SupervisedOptions): { child: ChildProcess; ready: Promise<void> } {
  const child = spawn(...withParent(options.command, options.args), {
    cwd: options.cwd,
    env: options.env(),
    stdio: [options.readsLines ? "pipe" : "ignore", "pipe", "pipe"],
    detached: true, // Ctrl-C in a terminal reaches this process alone, which ends them in order.
  });
  // From the start, so that it holds for all of its threads.
  if (options.niceness && child.pid) setPriority(child.pid, options.niceness);
  child.stdin?.on("error", () => {}); // It died with a line unread; it is started again.
  const died = new Promise<never>((_resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) => reject(new Error(`${options.args.at(-1)} ended (${signal ?? code})`)));
  });
  const ready = Promise.race([options.whenReady(child), died]);
  // Nobody may be waiting for this one: whoever does gets the rejection from ready().
  ready.catch(() => {});
  if (options.onLine) {
    forEachLine(child.stdout, options.onLine);
    forEachLine(child.stderr, options.onLine);
  }
  return { child, ready };
}

/** Starts a process and keeps it running: restarted at once after a first death, then with growing pauses. */
export function supervise(options: SupervisedOptions): Supervised {
  let stopped = false;
  let child: ChildProcess;
  let ready: Promise<void>;
  let pause = RESTART_MIN_MS;
  let timer: NodeJS.Timeout | undefined;
  let starts = 0;

  const start = () => {
    starts++;
    const started = Date.now();
    const gone = (why: string) => {
      if (stopped) return;
      options.onLine?.(`ended (${why}); it is started again`);
      options.onDeath?.();
      pause = Date.now() - started > RESTART_MAX_MS ? RESTART_MIN_MS : Math.min(pause * 2, RESTART_MAX_MS);
      timer = setTimeout(start, pause);
    };
    ({ child, ready } = launch(options));
    child.once("exit", (code, signal) => gone(String(signal ?? code)));
    child.once("error", (error) => {
      if (child.pid === undefined) gone(error.message); // It could not even be started.
    });
  };
  start();

  return {
    ready: () => ready,
    pid: () => child.pid,
    restarts: () => starts - 1,
    send: (line) => void child.stdin?.write(`${line}\n`),
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await end(child);
    },
  };
}
