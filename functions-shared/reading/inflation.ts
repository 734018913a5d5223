import { Buffer } from "node:buffer";
import { constants, inflateSync } from "node:zlib";
import { ReadingError } from "./errors.ts";
import { LIMITS } from "./limits.ts";

/** Enough of what stands before a stream to hold its dictionary (ISO 32000-1, 7.3.8). */
const DICTIONARY = 1024;

/**
 * Refuses a PDF whose compressed streams grow beyond what a function's memory holds, before a reader unpacks them. Streams
 * are told by their content, since a dictionary can write `/FlateDecode` in many ways; a stream packed twice is unpacked
 * twice. Images are left out: reading text never unpacks them.
 *
 * @throws {ReadingError} `too-large`
 */
export function boundInflation(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let total = 0, streams = 0, looked = 0;
  for (let at = file.indexOf("stream"); at >= 0; at = file.indexOf("stream", at + 6)) {
    const start = dataStart(file, at + 6);
    if (start === null || !isZlib(file, start)) continue;
    const dictionary = file.toString("latin1", Math.max(looked, at - DICTIONARY), at);
    looked = at;
    if (/\/Subtype\s*\/Image\b/.test(dictionary.slice(dictionary.lastIndexOf("obj")))) continue;
    if (++streams > LIMITS.streams) throw new ReadingError("too-large", `More than ${LIMITS.streams} streams.`);
    total += inflatedSize(file.subarray(start), LIMITS.inflatedBytes - total);
  }
}

/** Where the data begins that follows the keyword: behind a line feed, with or without a carriage return. */
function dataStart(file: Buffer, after: number): number | null {
  if (file[after] === 0x0a) return after + 1;
  return file[after] === 0x0d ? after + (file[after + 1] === 0x0a ? 2 : 1) : null;
}

/** The two bytes a zlib stream starts with (RFC 1950, 2.2). */
const isZlib = (data: Uint8Array, at: number) =>
  (data[at]! & 0x0f) === 8 && ((data[at]! << 8) + (data[at + 1] ?? 0)) % 31 === 0;

/** Bytes a stream unpacks to, with those of a stream packed inside it; 0 for data that only looks like one. */
function inflatedSize(data: Uint8Array, budget: number): number {
  const maxOutputLength = Math.max(1, Math.min(LIMITS.streamBytes, budget));
  let inflated: Uint8Array;
  try {
    inflated = inflateSync(data, { maxOutputLength, finishFlush: constants.Z_SYNC_FLUSH });
  } catch (error) {
    if ((error as { code?: string }).code !== "ERR_BUFFER_TOO_LARGE") return 0;
    throw new ReadingError("too-large", "A stream unpacks to more than a document may.");
  }
  const inner = isZlib(inflated, 0) ? inflatedSize(inflated, budget - inflated.length) : 0;
  return inflated.length + inner;
}
