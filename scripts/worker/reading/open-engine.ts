import type { Engine, Look } from "./engine.ts";
import { nativeTesseract } from "./tesseract.ts";
import { webTesseract } from "./tesseract-js.ts";

/** The engine of this machine: Debian's tesseract where it is on the PATH, less than half as dear, else the one from npm. */
export async function openEngine(): Promise<Engine> {
  const native = await nativeTesseract(), web = webTesseract();
  return native ? completed(native, web) : web;
}

/** An engine, and another one for what it has no data for. */
const completed = (engine: Engine, other: Engine): Engine => ({
  name: engine.name,
  languages: [...new Set([...engine.languages, ...other.languages])],
  read: (frame, look) => (reads(engine, look) ? engine : other).read(frame, look),
  close: async () => void await Promise.all([engine.close(), other.close()]),
});

/** What Debian packages lacks the data of the other kind of engine. */
const reads = (engine: Engine, { languages, byOutlines }: Look) =>
  !byOutlines && languages.every((language) => engine.languages.includes(language));
