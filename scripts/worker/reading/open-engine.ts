import type { Engine } from "./engine.ts";
import { nativeTesseract } from "./tesseract.ts";
import { webTesseract } from "./tesseract-js.ts";

/** The engine of this machine: Debian's tesseract where it is on the PATH, less than half as dear, else the one from npm. */
export async function openEngine(): Promise<Engine> {
  const native = await nativeTesseract(), web = webTesseract();
  return native ? completed(native, web) : web;
}

/** An engine, and another one for the languages it has no data for. */
const completed = (engine: Engine, other: Engine): Engine => ({
  name: engine.name,
  languages: [...new Set([...engine.languages, ...other.languages])],
  read: (frame, look) =>
    (look.languages.every((language) => engine.languages.includes(language)) ? engine : other).read(frame, look),
  close: async () => void await Promise.all([engine.close(), other.close()]),
});
