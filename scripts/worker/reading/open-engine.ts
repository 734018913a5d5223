import type { Engine } from "./engine.ts";
import { hasTesseract, nativeTesseract } from "./tesseract.ts";

/** The engine of this machine: Debian's tesseract where it is on the PATH, less than half as dear, else the one from npm. */
export const openEngine = async (): Promise<Engine> =>
  await nativeTesseract() ?? (await import("./tesseract-js.ts")).webTesseract();

/** What that engine is called. Nothing is loaded for it. */
export const engineName = async (): Promise<string> => await hasTesseract() ? "tesseract" : "tesseract.js";
