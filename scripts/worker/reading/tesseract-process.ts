import { type ChildProcessByStdio, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { ftruncateSync, openSync, unlinkSync, writeSync } from "node:fs";
import type { Readable, Writable } from "node:stream";
import { ReadingError } from "../../../functions-shared/reading/errors.ts";
import { withParent } from "../../stack/process.ts";
import { LOOK_SECONDS } from "./engine.ts";
import type { Frame } from "./frame.ts";
import { tiffHeader } from "./tiff.ts";

export const COMMAND = "tesseract";
/** What it writes is wanted at once, not when a buffer is full. */
export const UNBUFFERED = ["stdbuf", "-o0"] as const;
/** One thread: more of them cost more processor time than they save. */
const ENVIRONMENT = { ...process.env, OMP_THREAD_LIMIT: "1" };

/** Files that are memory (Linux). */
const MEMORY = "/dev/shm";
/** Where a process finds the picture it reads, and the white one that ends every look: no picture to be read is as small. */
const PICTURE = "/proc/self/fd/3\n", END = "/proc/self/fd/4\n", END_SIZE = { width: 33, height: 47 };
/** The row of that one (https://github.com/tesseract-ocr/tessdoc, "TSV output"): level, page, four numbers, box. */
const END_ROW = new RegExp(`^1\\t\\d+(?:\\t0){6}\\t${END_SIZE.width}\\t${END_SIZE.height}\\t.*\\n$`, "m");

/** A picture in a file without a name: nothing of it touches the disk, and it is gone with the processes that hold it. */
export class PictureFile {
  readonly fd: number;

  /** @throws where files cannot be kept in memory */
  constructor() {
    const path = `${MEMORY}/guardian-${randomUUID()}`;
    this.fd = openSync(path, "wx+", 0o600);
    unlinkSync(path);
  }

  put(frame: Frame): void {
    const header = tiffHeader(frame), { data } = frame;
    ftruncateSync(this.fd, 0);
    const written = writeSync(this.fd, header, 0, header.length, 0) +
      writeSync(this.fd, data, 0, data.length, header.length);
    if (written < header.length + data.length) throw new Error("no room for a picture in memory");
  }
}

/** The white picture that ends a look. */
export function endOfLook(): PictureFile {
  const { width, height } = END_SIZE, file = new PictureFile();
  file.put({ data: new Uint8Array(width * height).fill(255), width, height });
  return file;
}

/**
 * A running Tesseract. It takes names of pictures from its standard input (`stream_filelist`) until that ends, so that its data are
 * loaded once for many looks: loading takes as long as reading a tenth of a page. What it says besides is not kept.
 */
export class TesseractProcess {
  readonly #child: ChildProcessByStdio<Writable, Readable, null>;
  #tsv = "";
  /** How many looks it was asked for. */
  looks = 0;
  running = true;

  constructor(args: string[], picture: PictureFile, end: PictureFile) {
    const [command, ...before] = UNBUFFERED;
    this.#child = spawn(...withParent(command, [...before, COMMAND, "stdin", "stdout", ...args]), {
      env: ENVIRONMENT,
      stdio: ["pipe", "pipe", "ignore", picture.fd, end.fd],
    }) as ChildProcessByStdio<Writable, Readable, null>;
    this.#child.stdout.setEncoding("utf8").on("data", (chunk: string) => this.#tsv += chunk);
    this.#child.stdin.on("error", () => {}); // It ended: its exit tells.
    this.#child.on("error", () => {}).once("close", () => this.running = false);
  }

  /**
   * Reads what is in the picture file.
   * @param last whether it is not asked again.
   * @throws {ReadingError} `takes-too-long`
   */
  async look(last: boolean): Promise<string> {
    const { stdin, stdout } = this.#child;
    this.#tsv = "", this.looks++;
    return await new Promise((resolve, reject) => {
      const settle = (end: () => void) => {
        clearTimeout(timer);
        stdout.off("data", listen);
        this.#child.off("close", ended).off("error", reject);
        end();
      };
      const late = () => {
        this.stop();
        settle(() => reject(new ReadingError("takes-too-long", "A page takes too long to read.")));
      };
      const timer = setTimeout(late, LOOK_SECONDS * 1000);
      const listen = () => {
        if (END_ROW.test(this.#tsv)) settle(() => resolve(this.#tsv.replace(END_ROW, "")));
      };
      const ended = (code: number | null) => settle(() => reject(new Error(`tesseract ended with ${code}`)));
      stdout.on("data", listen);
      this.#child.once("close", ended).once("error", reject);
      stdin.write(PICTURE + END);
      if (last) stdin.end();
    });
  }

  stop(): void {
    this.running = false;
    this.#child.kill("SIGKILL");
  }
}
