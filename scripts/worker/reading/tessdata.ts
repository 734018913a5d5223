import { existsSync } from "node:fs";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { ROOT } from "../../stack/root.ts";

const require = createRequire(import.meta.url);
/** Languages with data, by Tesseract's names: each is a package of its own, so that nothing is fetched when it runs. */
export const LANGUAGES = ["eng", "deu", "fra", "spa", "por", "ita", "nld", "swe"];
/** For lines of text, best accuracy in whole numbers; and with the data of the engine that goes by outlines. */
const KINDS = { lines: "4.0.0_best_int", outlines: "4.0.0" } as const;

export type Kind = keyof typeof KINDS;
const manifestOf = (language: string) => require.resolve(`@tesseract.js-data/${language}/package.json`);

/** The folder of a language's packed data (`.traineddata.gz`). */
export const packedData = (language: string, kind: Kind) => join(dirname(manifestOf(language)), KINDS[kind]);

/** A folder with the data of these languages as Tesseract's command reads it: unpacked once, for all who read here. */
export async function unpackedData(languages: string[], kind: Kind): Promise<string> {
  const { version } = require(manifestOf("eng")) as { version: string };
  const folder = join(ROOT, "supabase/.temp/tessdata", `${version}-${KINDS[kind]}`);
  for (const language of languages) {
    const file = `${language}.traineddata`, path = join(folder, file);
    if (existsSync(path)) continue;
    await mkdir(folder, { recursive: true });
    const packed = await readFile(join(packedData(language, kind), `${file}.gz`));
    // Whole or not at all: another process may look for it meanwhile.
    await writeFile(`${path}.${process.pid}`, await promisify(gunzip)(packed));
    await rename(`${path}.${process.pid}`, path);
  }
  return folder;
}
