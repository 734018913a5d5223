import { Buffer } from "node:buffer";
import { ReadingError } from "./errors.ts";
import { LIMITS } from "./limits.ts";

const SAVE = 0x71, RESTORE = 0x51;
const isBlank = (byte: number | undefined) => byte === undefined || byte <= 0x20;

/**
 * Looks through what the streams of a PDF hold, unpacked, for what makes little data take all the memory: states that are
 * saved and never restored (ISO 32000-1, 8.4.2), and maps of a font that speak of more letters than there are (9.7.5.4, 9.10.3).
 */
export class Contents {
  #mapped = 0;

  /** @throws {ReadingError} `too-large` */
  bound(stream: Uint8Array): void {
    boundStates(stream);
    const text = Buffer.from(stream.buffer, stream.byteOffset, stream.byteLength);
    for (let at = text.indexOf("range"); at >= 0; at = text.indexOf("range", at + 5)) {
      if (!/begin(bf|cid|notdef)$/.test(text.toString("latin1", Math.max(0, at - 11), at))) continue;
      const end = text.indexOf("endbfrange", at), section = text.subarray(at, end < 0 ? text.length : end);
      this.#mapped += lettersOf(section.toString("latin1"));
      if (this.#mapped > LIMITS.mappedLetters) {
        throw new ReadingError("too-large", "Fonts map more letters than may be.");
      }
      at = end < 0 ? text.length : end;
    }
  }
}

/** How many letters the ranges of a map stand for: pairs of codes, each with what they stand for. */
function lettersOf(section: string): number {
  let letters = 0;
  for (const [, from, to] of section.matchAll(/<([\da-fA-F]{1,8})>\s*<([\da-fA-F]{1,8})>/g)) {
    letters += Math.max(parseInt(to!, 16) - parseInt(from!, 16), 0) + 1;
  }
  return letters;
}

function boundStates(stream: Uint8Array): void {
  let depth = 0, deepest = 0;
  for (let i = 0; i < stream.length; i++) {
    const byte = stream[i];
    if (byte !== SAVE && byte !== RESTORE) continue;
    if (!isBlank(stream[i - 1]) || !isBlank(stream[i + 1])) continue;
    if (byte === RESTORE) depth = Math.max(depth - 1, 0);
    else if (++depth > deepest) deepest = depth;
  }
  // What is left at the end of a stream goes on in the next.
  if (deepest > LIMITS.savedStates || depth > LIMITS.savedStates / 10) {
    throw new ReadingError("too-large", "More saved states than a page may have.");
  }
}
