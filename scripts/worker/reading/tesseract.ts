import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { type Engine, type Look, SETTINGS } from "./engine.ts";
import type { Frame } from "./frame.ts";
import { LANGUAGES, unpackedData } from "./tessdata.ts";
import { COMMAND, endOfLook, PictureFile, TesseractProcess, UNBUFFERED } from "./tesseract-process.ts";

/** So many processes are kept: English pages, English sheets, those by outlines, and sheets in the language read last. */
const KEPT = 4;
/** After so many looks a process is ended: what it may have lost of its memory does not add up. */
const MOST_LOOKS = 200;

/** How the command is told to look. It reads with the data from npm: what Debian packages (tessdata_fast) is a smaller network, which errs more. */
async function argumentsOf({ segmentation, languages, byOutlines }: Look): Promise<string[]> {
  const known = byOutlines ? ["eng"] : languages;
  const settings = { ...SETTINGS, tessedit_create_tsv: "1", stream_filelist: "1" };
  return [
    ...["--tessdata-dir", await unpackedData(known, byOutlines ? "outlines" : "lines"), "-l", known.join("+")],
    ...["--oem", byOutlines ? "0" : "1", "--psm", String(segmentation), "--dpi", "300"],
    ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
  ];
}

/** Whether Debian's tesseract-ocr is on the PATH. */
export async function hasTesseract(): Promise<boolean> {
  const [command, ...before] = UNBUFFERED;
  return await promisify(execFile)(command, [...before, COMMAND, "--version"]).then(() => true, () => false);
}

/** Debian's tesseract-ocr, where it is on the PATH and its data can be unpacked; null where not. */
export async function nativeTesseract(): Promise<Engine | null> {
  try {
    if (!await hasTesseract()) return null;
    await unpackedData(["eng"], "lines");
    return engineOf(new PictureFile(), endOfLook());
  } catch {
    return null;
  }
}

function engineOf(picture: PictureFile, end: PictureFile): Engine {
  /** Processes by what they are told, the one that was used longest ago first. */
  const kept = new Map<string, TesseractProcess>();
  const close = () => {
    for (const one of kept.values()) one.stop();
    kept.clear();
    return Promise.resolve();
  };
  const processOf = (args: string[]): TesseractProcess => {
    const told = args.join(" "), running = kept.get(told);
    kept.delete(told);
    const one = running?.running ? running : new TesseractProcess(args, picture, end);
    if (one.looks < MOST_LOOKS - 1) kept.set(told, one);
    const [oldest, ...others] = kept;
    if (oldest && others.length >= KEPT) {
      oldest[1].stop();
      kept.delete(oldest[0]);
    }
    return one;
  };
  const look = async (frame: Frame, how: Look) => {
    const args = await argumentsOf(how);
    picture.put(frame);
    const one = processOf(args);
    return await one.look(one.looks >= MOST_LOOKS - 1);
  };
  // One picture at a time.
  let last: Promise<unknown> = Promise.resolve();
  const read = (frame: Frame, how: Look) => {
    const looked = last.then(() => look(frame, how));
    last = looked.catch(() => {});
    return looked;
  };
  return { name: "tesseract", languages: LANGUAGES, read, close };
}
