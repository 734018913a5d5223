import { execFile, spawn } from "node:child_process";
import { promisify } from "node:util";
import { ReadingError } from "../../../functions-shared/reading/errors.ts";
import { withParent } from "../../stack/process.ts";
import { type Engine, type Look, LOOK_SECONDS, pgm } from "./engine.ts";
import type { Frame } from "./frame.ts";

const run = promisify(execFile);
const COMMAND = "tesseract";
/** One thread: more of them cost more processor time than they save. */
const ENVIRONMENT = { ...process.env, OMP_THREAD_LIMIT: "1" };

/** Runs the command on a picture. Nothing of it touches the disk, nothing it says is kept. */
function tsvOf(frame: Frame, { segmentation, languages }: Look): Promise<string> {
  const args = ["stdin", "stdout", "-l", languages.join("+"), "--psm", String(segmentation), "--dpi", "300", "tsv"];
  const child = spawn(...withParent(COMMAND, args), { env: ENVIRONMENT, stdio: ["pipe", "pipe", "ignore"] });
  return new Promise((resolve, reject) => {
    let tsv = "";
    let late = false;
    const timer = setTimeout(() => (late = true, child.kill("SIGKILL")), LOOK_SECONDS * 1000);
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => tsv += chunk);
    child.stdin.on("error", () => {}); // It ended before it had read everything: its exit tells.
    child.once("error", reject);
    child.once("close", (code) => {
      clearTimeout(timer);
      if (late) reject(new ReadingError("takes-too-long", "A page takes too long to read."));
      else if (code !== 0) reject(new Error(`tesseract ended with ${code}`));
      else resolve(tsv);
    });
    child.stdin.end(pgm(frame));
  });
}

/** Debian's tesseract-ocr, where it is on the PATH; null where it is not. */
export async function nativeTesseract(): Promise<Engine | null> {
  try {
    const { stdout } = await run(COMMAND, ["--list-langs"]);
    const languages = stdout.split("\n").slice(1).map((line) => line.trim()).filter((name) =>
      /^[a-z_]{3,8}$/.test(name)
    );
    if (!languages.includes("eng")) return null;
    return { name: "tesseract", languages, read: tsvOf, close: () => Promise.resolve() };
  } catch {
    return null;
  }
}
