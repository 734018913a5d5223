import { type ChildProcess, fork } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { LogFields } from "../../functions-shared/http/log.ts";
import { ReadingError } from "../../functions-shared/reading/errors.ts";
import { withParent } from "../stack/process.ts";
import { ROOT } from "../stack/root.ts";
import type { PageImage } from "../../functions-shared/reading/cloud/reader.ts";
import type { AskElsewhere } from "./reading/elsewhere.ts";
import type { FromChild, ReadResult, ToChild } from "./messages.ts";

/** Reading was broken off because the worker ends: the document is as it was. */
export class Interrupted extends Error {
  override readonly name = "Interrupted";
}

/** Reading ended without a result; `code` says how, `fields` what may be logged. */
export class ReadingFailed extends Error {
  override readonly name = "ReadingFailed";
  constructor(readonly code: "reader-died" | "takes-too-long" | "internal-error", readonly fields: LogFields = {}) {
    super(code);
  }
}

export interface ReaderLimits {
  /** What one page, or the beginning of a document, may take. @default 120 */
  pageSeconds?: number;
  /** What a whole document may take here; the time it is read elsewhere does not count. @default 1800 */
  documentSeconds?: number;
  /** What the reading process may hold. @default 1536 */
  megabytes?: number;
}

const WATCH_MS = 250;

interface Watch {
  /** A page is done: time begins anew. */
  heard(): void;
  /** Time stands still until then. */
  pause(): void;
  stop(): void;
}

/** Memory of a process in megabytes; 0 where that cannot be told (not Linux), or when it has ended. */
async function residentMegabytes(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) / 1024;
}

/**
 * Reads documents in a process of its own, one at a time. That process ends when it takes too much time or memory, or with
 * this one; the next document gets another.
 */
export class Reader {
  readonly #limits: Required<ReaderLimits>;
  #child: ChildProcess | undefined;
  #interrupt: () => void = () => {};

  constructor({ pageSeconds = 120, documentSeconds = 1800, megabytes = 1536 }: ReaderLimits = {}) {
    this.#limits = { pageSeconds, documentSeconds, megabytes };
  }

  #start(): ChildProcess {
    // The kernel ends it with this process, even one that is busy.
    const [command = process.execPath, args = []] = existsSync("/proc")
      ? withParent(process.execPath, ["--max-old-space-size=512"])
      : [process.execPath, ["--max-old-space-size=512"]];
    const child = fork(join(ROOT, "scripts/run.mjs"), ["scripts/worker/child.ts"], {
      cwd: ROOT,
      execPath: command,
      execArgv: args,
      env: { PATH: process.env.PATH, TESSDATA_PREFIX: process.env.TESSDATA_PREFIX },
      serialization: "advanced",
      // What libraries print may quote a document.
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    child.on("error", () => {}); // It ends, or could not start: its exit tells.
    // One that dies while nothing is read is nobody's failed attempt.
    child.once("exit", () => {
      if (this.#child === child) this.#child = undefined;
    });
    return child;
  }

  /**
   * What a document says.
   * @throws {ReadingError} when it is refused; {@link Interrupted} and {@link ReadingFailed} when it could not be read.
   */
  read(bytes: Uint8Array, ask?: AskElsewhere): Promise<ReadResult> {
    const child = this.#child ??= this.#start();
    return new Promise<ReadResult>((resolve, reject) => {
      const watch = this.#watch(child, reject);
      const settle = (end: () => void) => {
        watch.stop();
        child.off("message", listen).off("exit", died);
        this.#interrupt = () => {};
        end();
      };
      const listen = (message: FromChild) => {
        if (message.kind === "page" || message.kind === "ready") return watch.heard();
        if (message.kind === "ask") return answer(message.image);
        settle(() => {
          if (message.kind === "read") return resolve(message.result);
          if (message.kind === "refused") return reject(new ReadingError(message.code, "The document is refused."));
          reject(new ReadingFailed("internal-error", message.fields));
        });
      };
      /** What a reader elsewhere takes is bounded by its own time-outs. */
      const answer = (image: PageImage) => {
        watch.pause();
        const asked = ask ? ask(image) : Promise.resolve({ unread: "not-permitted" as const });
        asked.then((read) => {
          watch.heard();
          child.send({ kind: "answer", read } satisfies ToChild, () => {}); // If it has ended, its exit tells.
        }, (error) => this.#end(reject, error));
      };
      const died = (code: number | null, signal: string | null) =>
        settle(() => reject(new ReadingFailed("reader-died", { ended: signal ?? code })));
      child.on("message", listen).once("exit", died);
      this.#interrupt = () => this.#end(reject, new Interrupted("the worker ends"));
      child.send(
        { kind: "document", bytes, mayAsk: ask !== undefined } satisfies ToChild,
        (error) => error && this.#end(reject, new ReadingFailed("reader-died")),
      );
    });
  }

  /** Ends the process, and reading with a reason. */
  #end(reject: (error: Error) => void, reason: Error): void {
    reject(reason);
    this.#child?.kill("SIGKILL");
    this.#child = undefined;
  }

  /** Ends reading that takes too long or too much memory. */
  #watch(child: ChildProcess, reject: (error: Error) => void): Watch {
    const { pageSeconds, documentSeconds } = this.#limits;
    const started = Date.now();
    let heard = started, paused: number | null = null, elsewhere = 0;
    const timer = setInterval(async () => {
      const now = Date.now();
      if (paused === null && (now - heard > pageSeconds * 1000 || now - started - elsewhere > documentSeconds * 1000)) {
        return this.#end(reject, new ReadingFailed("takes-too-long"));
      }
      if (child.pid && await residentMegabytes(child.pid) > this.#limits.megabytes) {
        this.#end(reject, new ReadingError("too-large", "It takes too much memory to read."));
      }
    }, WATCH_MS);
    return {
      heard: () => {
        heard = Date.now();
        if (paused !== null) elsewhere += heard - paused;
        paused = null;
      },
      pause: () => void (paused ??= Date.now()),
      stop: () => clearInterval(timer),
    };
  }

  /** Breaks off what is being read. */
  interrupt(): void {
    this.#interrupt();
  }

  stop(): void {
    this.#child?.kill("SIGKILL");
    this.#child = undefined;
  }
}
