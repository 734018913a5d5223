import { PDFS } from "./pdf.ts";
import { PICTURES } from "./pictures.ts";
import { PLAIN_FILES } from "./plain.ts";
import { DATA_FILES } from "./structured.ts";

/** Every document made to take a reader down (attack 24), by what it is. */
export const ATTACKS: Record<string, () => Uint8Array | Promise<Uint8Array>> = {
  ...PDFS,
  ...DATA_FILES,
  ...PLAIN_FILES,
  ...PICTURES,
};
