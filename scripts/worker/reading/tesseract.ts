import { execFile, spawn } from "node:child_process";
import { promisify } from "node:util";
import { ReadingError } from "../../../functions-shared/reading/errors.ts";
import { withParent } from "../../stack/process.ts";
import { type Engine, type Look, LOOK_SECONDS, pgm, SETTINGS } from "./engine.ts";
import type { Frame } from "./frame.ts";
import { LANGUAGES, unpackedData } from "./tessdata.ts";

const run = promisify(execFile);
const COMMAND = "tesseract";
/** One thread: more of them cost more processor time than they save. */
const ENVIRONMENT = { ...process.env, OMP_THREAD_LIMIT: "1" };

/**
 * Runs the command on a picture. Nothing of it touches the disk, nothing it says is kept. It reads with the data from npm: what
 * Debian packages (tessdata_fast) is a smaller network, which errs more.
 */
async function tsvOf(frame: Frame, look: Look): Promise<string> {
  const { segmentation, byOutlines } = look;
  const languages = byOutlines ? ["eng"] : look.languages;
  const data = await unpackedData(languages, byOutlines ? "outlines" : "lines");
  const args = [
    ...["stdin", "stdout", "--tessdata-dir", data, "-l", languages.join("+")],
    ...["--oem", byOutlines ? "0" : "1", "--psm", String(segmentation), "--dpi", "300"],
    ...Object.entries({ ...SETTINGS, tessedit_create_tsv: "1" }).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
  ];
  const child = spawn(...withParent(COMMAND, args), { env: ENVIRONMENT, stdio: ["pipe", "pipe", "ignore"] });
  return await new Promise((resolve, reject) => {
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

/** Debian's tesseract-ocr, where it is on the PATH and its data can be unpacked; null where not. */
export async function nativeTesseract(): Promise<Engine | null> {
  try {
    await run(COMMAND, ["--version"]);
    await unpackedData(["eng"], "lines");
    return { name: "tesseract", languages: LANGUAGES, read: tsvOf, close: () => Promise.resolve() };
  } catch {
    return null;
  }
}
