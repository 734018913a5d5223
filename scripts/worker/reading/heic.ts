import { execFile, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { type FileHandle, mkdtemp, open, rm, symlink, unlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ReadingError } from "../../../functions-shared/reading/errors.ts";
import { withParent } from "../../stack/process.ts";

/** Of Debian's libheif-examples: what decodes HEIC is under the LGPL, so it is a program of the machine, as tesseract is. */
const COMMAND = "heif-convert";
const SECONDS = 60;
/** What it may hold of the address space, where the machine can bound that. */
const LIMIT = "/usr/bin/prlimit", BYTES = 2_000_000_000;

/** Whether this machine has the program; what it answers to `--help` does not matter. */
export const readsHeic = () =>
  new Promise<boolean>((resolve) =>
    execFile(
      COMMAND,
      ["--help"],
      { timeout: 5_000 },
      (error) => resolve((error as { code?: unknown } | null)?.code !== "ENOENT"),
    )
  );

/** A file without a name: whoever is killed, nothing of a document stays on the disk. */
async function nameless(folder: string): Promise<FileHandle> {
  const path = join(folder, "nameless");
  const file = await open(path, "wx+", 0o600);
  await unlink(path);
  return file;
}

/**
 * Each picture of a HEIC file as a PNG, turned as the file says (its `irot` and `imir`, ISO/IEC 23008-12; the EXIF orientation
 * beside them counts no more).
 *
 * @throws {ReadingError} `unsupported-document` where this machine has no decoder, `damaged-document`, `takes-too-long`
 */
export async function heicAsPngs(bytes: Uint8Array, pages: number): Promise<Uint8Array[]> {
  if (!await readsHeic()) {
    throw new ReadingError("unsupported-document", `Not a readable picture: HEIC, without ${COMMAND}.`);
  }
  const folder = await mkdtemp(join(tmpdir(), "guardian-heic-"));
  const files: FileHandle[] = [];
  try {
    for (let at = 0; at <= pages; at++) files.push(await nameless(folder));
    await files[0]!.writeFile(bytes);
    // It goes by the ending of a name; the names lead to the files it inherits (0 is what it reads).
    const name = (page: number) => pages === 1 ? "page.png" : `page-${page}.png`;
    for (let page = 1; page <= pages; page++) await symlink(`/dev/fd/${page + 2}`, join(folder, name(page)));
    await convert(join(folder, "page.png"), files);
    const pngs: Uint8Array[] = [];
    for (const file of files.slice(1)) pngs.push(await whole(file));
    return pngs;
  } finally {
    for (const file of files) await file.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function whole(file: FileHandle): Promise<Uint8Array> {
  const { size } = await file.stat();
  const bytes = new Uint8Array(size);
  await file.read(bytes, 0, size, 0);
  return bytes;
}

function convert(output: string, [input, ...outputs]: FileHandle[]): Promise<void> {
  const command = [COMMAND, "/dev/stdin", output];
  const bounded = existsSync(LIMIT) ? [LIMIT, `--as=${BYTES}`, ...command] : command;
  const child = spawn(...withParent(bounded[0]!, bounded.slice(1)), {
    stdio: [input!.fd, "ignore", "ignore", ...outputs.map(({ fd }) => fd)],
  });
  return new Promise((resolve, reject) => {
    let late = false;
    const timer = setTimeout(() => (late = true, child.kill("SIGKILL")), SECONDS * 1000);
    child.once("error", reject);
    child.once("close", (code) => {
      clearTimeout(timer);
      if (late) reject(new ReadingError("takes-too-long", "A picture takes too long to unpack."));
      else if (code !== 0) reject(new ReadingError("damaged-document", "The picture cannot be read.", { cause: code }));
      else resolve();
    });
  });
}
