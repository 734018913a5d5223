import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Bench } from "../../scripts/bench/bench.ts";
import { denoBinary, V8_HEAP } from "../../scripts/stack/functions.ts";
import { ROOT } from "../../scripts/stack/start.ts";
import { largePapers } from "./caps/papers.ts";

const run = promisify(execFile);

/** What the process of caps/one.ts prints. */
interface Figures {
  /** Processor time of reading and extracting; of coding what was found. */
  process_ms: number;
  normalize_ms: number;
  /** The same a second time, in a process that has loaded all it needs. */
  again_ms: number;
  peak_mb: number;
  pages: number;
  events: number;
  refused: string | null;
}

/** One document in a process of its own, capped as a hosted function is. */
async function measured(path: string): Promise<Figures> {
  const args = ["--no-prompt", "--cached-only", "--no-check", "--allow-all"];
  const { stdout } = await run(denoBinary(), [
    ...["run", ...args, V8_HEAP, join(ROOT, "tests/bench/caps/one.ts"), path],
  ], { cwd: ROOT });
  return JSON.parse(stdout) as Figures;
}

const HOSTED = { cpu_ms: 2_000, mb: 256 };

const runAll: Bench["run"] = async (say) => {
  const folder = await mkdtemp(join(tmpdir(), "guardian-caps-"));
  try {
    const documents: Record<string, unknown>[] = [];
    for (const { name, bytes } of await largePapers()) {
      const path = join(folder, name);
      await writeFile(path, bytes);
      const figures = await measured(path);
      const perPage = figures.pages > 0 ? { cpu_ms_per_page: Math.round(figures.process_ms / figures.pages) } : {};
      documents.push({ name, bytes: bytes.length, ...figures, ...perPage });
      say(`${name}: ${JSON.stringify(documents.at(-1))}`);
    }
    const over = documents.filter(({ process_ms, normalize_ms, peak_mb }) =>
      Math.max(process_ms as number, normalize_ms as number) > HOSTED.cpu_ms || (peak_mb as number) > HOSTED.mb
    );
    return {
      documents,
      over: over.map(({ name }) => name),
      peak_mb: Math.max(...documents.map((one) => one.peak_mb as number)),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

export const bench: Bench = {
  help:
    `Reads large documents of several formats, each in a process of its own with the memory of a hosted function, and says what
processor time and memory they took: each stage may take 2 s and 256 MB there.`,
  run: runAll,
};
