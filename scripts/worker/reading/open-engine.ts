import type { Engine } from "./engine.ts";
import { nativeTesseract } from "./tesseract.ts";
import { webTesseract } from "./tesseract-js.ts";

/** The engine of this machine: Debian's tesseract where it is on the PATH, less than half as dear, else the one from npm. */
export const openEngine = async (): Promise<Engine> => await nativeTesseract() ?? webTesseract();
