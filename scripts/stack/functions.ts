import { execFile } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";
import { endEndless } from "./endless.ts";
import { StartError } from "./failure.ts";
import { supervise, type Supervised } from "./process.ts";
import { cpuMs } from "./processor-time.ts";

const run = promisify(execFile);

/** What a hosted edge function gets (https://supabase.com/docs/guides/functions/limits). */
const MEMORY_BYTES = 256 * 1024 * 1024;
/**
 * Bounds the whole heap, young generation and old, as hosted Supabase's runtime does (heap_limits in supabase/edge-runtime,
 * crates/base/src/runtime/mod.rs): a bound on the old alone leaves the young one 60 MB to grow into. The rest of the cap is Deno's.
 */
export const V8_HEAP = "--v8-flags=--max-heap-size=192";
/** A hosted function may take 2 s of processor time for a request; a laptop, with others at work, takes several times that. */
const CPU_SECONDS = 20;
/** Documents are worked behind people's backs; people wait for the API, which has the processor first. */
const NICENESS = 5;
/**
 * Has glibc give back what is freed (mallopt(3)): otherwise it keeps what a large document took, for one as large, and the
 * next one meets the limit.
 */
const GIVES_MEMORY_BACK = {
  MALLOC_ARENA_MAX: "1",
  MALLOC_MMAP_THRESHOLD_: String(128 * 1024),
  MALLOC_TRIM_THRESHOLD_: String(128 * 1024),
};
const PRLIMIT = "/usr/bin/prlimit";

/** What one function may and knows beyond the others. */
export interface Extra {
  env: Record<string, string>;
  /** Folders it may read and write. */
  folders: string[];
  /** Hosts it may reach. */
  hosts: string[];
}

export interface FunctionsOptions {
  root: string;
  /** Where one function's files stand, when they are not those of `root`: the folder that holds its supabase/functions. */
  rootOf?: (name: string) => string;
  env: Record<string, string>;
  /** By the function's name. */
  extras?: Record<string, Extra>;
  /** Processor seconds a function may take while it answers nobody: then it is killed and started again. @default 20 */
  cpuSeconds?: number;
  /** What the names begin with under which the processes take work from the queue. */
  workers: string;
  /** A line a function logged. */
  onLine: (name: string, line: string) => void;
  /** The process of that name has died: what it was working on is nobody's now. */
  onDeath: (worker: string) => void;
}

export interface Functions {
  readonly names: string[];
  /** The address of a function's running process. Waits while it (re)starts. @throws when it cannot start. */
  address(name: string): Promise<string>;
  /** How often each function's process was started again. */
  restarts(): Record<string, number>;
  /** CPU time the running processes have used since they started, in milliseconds. Linux only. */
  cpuMs(): Promise<number>;
  stop(): Promise<void>;
}

/**
 * The Deno of the npm package itself: its launcher would stand between us and the process to cap and to stop.
 * @throws {StartError} when npm left it out: for this system there is none, or optional packages were not wanted.
 */
export function denoBinary(): string {
  try {
    const { runInstall } = createRequire(import.meta.url)("deno/install_api.cjs") as { runInstall(): string };
    return runInstall();
  } catch (error) {
    throw new StartError("the Deno that runs the functions is missing", "install it with npm ci --include=optional", {
      cause: error,
    });
  }
}

/** Resolves with the address Deno says it listens on (it picks a free port). */
function listening(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    let seen = "";
    const look = (chunk: string) => {
      seen += chunk;
      const address = /Listening on (http:\/\/127\.0\.0\.1:\d+)/.exec(seen)?.[1];
      if (address) resolve(address);
    };
    child.stderr?.setEncoding("utf8").on("data", look);
    child.stdout?.setEncoding("utf8").on("data", look);
  });
}

async function kilobytes(file: string, field: string): Promise<number> {
  const line = (await readFile(file, "utf8")).split("\n").find((entry) => entry.startsWith(`${field}:`));
  return Number(line?.match(/\d+/)?.[0] ?? Number.NaN);
}

/**
 * Caps a process at 256 MB. V8 reserves far more address space than it uses, so the limit on its data segment is set
 * once it stands: what it has reserved, plus what is left of the cap. Beyond it allocations fail and the process dies
 * or answers 500. Only Linux can do this; elsewhere the heap flag alone bounds it.
 */
async function capMemory(child: ChildProcess): Promise<void> {
  if (!existsSync(PRLIMIT) || child.pid === undefined) return;
  const data = await kilobytes(`/proc/${child.pid}/status`, "VmData");
  const used = await kilobytes(`/proc/${child.pid}/smaps_rollup`, "Pss");
  const limit = data * 1024 + Math.max(MEMORY_BYTES - used * 1024, 0);
  await run(PRLIMIT, ["--pid", String(child.pid), `--data=${limit}`]);
}

/** Serves every function of `supabase/functions`, each in a Deno process of its own that is restarted when it dies. */
export async function startFunctions(options: FunctionsOptions): Promise<Functions> {
  const folder = join(options.root, "supabase/functions");
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith("_")).map((entry) =>
    entry.name
  );
  const deno = denoBinary();
  const addresses = new Map<string, string>();
  const processes = new Map<string, Supervised>();

  for (const name of names) {
    const root = options.rootOf?.(name) ?? options.root;
    const entrypoint = join(root, "supabase/functions", name, "index.ts");
    const { env = {}, folders = [], hosts = [] } = options.extras?.[name] ?? {};
    let worker = "";
    processes.set(
      name,
      supervise({
        command: deno,
        args: [
          "run",
          ...["--no-prompt", "--cached-only", "--no-check"],
          "--allow-env",
          `--allow-read=${[root, ...folders].join(",")}`,
          ...(folders.length > 0 ? [`--allow-write=${folders.join(",")}`] : []),
          `--allow-net=${["127.0.0.1", ...hosts].join(",")}`,
          V8_HEAP,
          entrypoint,
        ],
        env: () => {
          worker = `${options.workers}/${randomUUID()}`;
          return {
            ...options.env,
            ...env,
            ...GIVES_MEMORY_BACK,
            PATH: process.env.PATH ?? "",
            DENO_SERVE_ADDRESS: "tcp:127.0.0.1:0",
            DENO_NO_UPDATE_CHECK: "1",
            GUARDIAN_WORKER: worker,
          };
        },
        cwd: root,
        niceness: NICENESS,
        whenReady: async (child) => {
          const address = await listening(child);
          addresses.set(name, address);
          await capMemory(child);
          const { cpuSeconds = CPU_SECONDS } = options;
          const onKill = () => options.onLine(name, `computes without end (${cpuSeconds} s of CPU): it is killed`);
          endEndless(child, { address, cpuSeconds, onKill });
        },
        onLine: (line) => options.onLine(name, line),
        onDeath: () => options.onDeath(worker),
      }),
    );
  }
  return {
    names,
    address: async (name) => {
      await processes.get(name)?.ready();
      const address = addresses.get(name);
      if (!address) throw new Error(`there is no function ${name}`);
      return address;
    },
    restarts: () => Object.fromEntries([...processes].map(([name, process]) => [name, process.restarts()])),
    cpuMs: async () => {
      const pids = [...processes.values()].map((process) => process.pid()).filter((pid) => pid !== undefined);
      return (await Promise.all(pids.map(cpuMs))).reduce((sum, ms) => sum + ms, 0);
    },
    stop: async () => {
      await Promise.all([...processes.values()].map((process) => process.stop()));
    },
  };
}
