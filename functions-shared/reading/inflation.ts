import { Buffer } from "node:buffer";
import { constants, inflateSync } from "node:zlib";
import { fromLetters } from "./ascii.ts";
import { Contents } from "./contents.ts";
import { ReadingError } from "./errors.ts";
import { LIMITS } from "./limits.ts";
import { isLzw, lzwSize, runsSize } from "./packings.ts";

/** Enough of what stands before a stream to hold its dictionary (ISO 32000-1, 7.3.8). */
const DICTIONARY = 1024;

/**
 * Refuses a PDF whose streams grow beyond what a function's memory holds, before a reader unpacks them. Streams are told by
 * their content, since a dictionary can write `/FlateDecode` in many ways; a stream packed twice is unpacked twice, one
 * written in letters is decoded first. Images are left out: reading text never unpacks them.
 *
 * @throws {ReadingError} `too-large`
 */
export function boundInflation(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const budget = { letters: LIMITS.inflatedBytes };
  const contents = new Contents();
  let total = 0, streams = 0, looked = 0;
  for (let at = file.indexOf("stream"); at >= 0; at = file.indexOf("stream", at + 6)) {
    const start = dataStart(file, at + 6);
    if (start === null) continue;
    const dictionary = file.toString("latin1", Math.max(looked, at - DICTIONARY), at);
    looked = at;
    const own = dictionary.slice(dictionary.lastIndexOf("obj"));
    if (/\/Subtype\s*\/Image\b/.test(own)) continue;
    const data = packed(file.subarray(start), budget);
    if (data && ++streams > LIMITS.streams) {
      throw new ReadingError("too-large", `More than ${LIMITS.streams} streams.`);
    }
    total += data
      ? inflatedSize(data, LIMITS.inflatedBytes - total, contents)
      : otherSize(file.subarray(start, endOf(file, start)), own, contents);
    if (total > LIMITS.inflatedBytes) throw new ReadingError("too-large", "The streams unpack to more than may be.");
  }
}

function endOf(file: Buffer, start: number): number {
  const end = file.indexOf("endstream", start);
  return end < 0 ? file.length : end;
}

/** Names of a dictionary with their escapes written out (ISO 32000-1, 7.3.5). */
const unescaped = (dictionary: string) =>
  dictionary.replace(/#([\da-fA-F]{2})/g, (_all, digits: string) => String.fromCharCode(parseInt(digits, 16)));

/** What a stream unpacks to beyond its own bytes that zlib did not pack. */
function otherSize(data: Buffer, dictionary: string, contents: Contents): number {
  const size = isLzw(data) ? lzwSize(data, LIMITS.streamBytes) : runLengths(data, unescaped(dictionary));
  if (size > LIMITS.streamBytes) throw new ReadingError("too-large", "A stream unpacks to more than a document may.");
  if (size === 0) contents.bound(data);
  return size;
}

function runLengths(data: Buffer, dictionary: string): number {
  const times = dictionary.match(/\/(RunLengthDecode|RL)\b/g)?.length ?? 0;
  // Nobody packs runs of runs, which multiply.
  return times > 1 ? Infinity : times === 1 ? runsSize(data) : 0;
}

/** Where the data begins that follows the keyword: behind a line feed, with or without a carriage return. */
function dataStart(file: Buffer, after: number): number | null {
  if (file[after] === 0x0a) return after + 1;
  return file[after] === 0x0d ? after + (file[after + 1] === 0x0a ? 2 : 1) : null;
}

/** Data that is a zlib stream, or that is one written in letters, of which there is a budget; null for any other. */
function packed(data: Buffer, budget: { letters: number }): Uint8Array | null {
  if (isZlib(data, 0)) return data;
  if (!fromLetters(data, 10).some((start) => isZlib(start, 0))) return null;
  const end = data.indexOf("~>"), length = end < 0 ? data.length : end + 2;
  if ((budget.letters -= length) < 0) throw new ReadingError("too-large", "More letters than a document may hold.");
  return fromLetters(data, length).find((decoded) => isZlib(decoded, 0)) ?? null;
}

/** The two bytes a zlib stream starts with (RFC 1950, 2.2). */
const isZlib = (data: Uint8Array, at: number) =>
  at + 1 < data.length && (data[at]! & 0x0f) === 8 && ((data[at]! << 8) + data[at + 1]!) % 31 === 0;

/**
 * What a stream counts for that breaks off, since how much of it a reader would keep is not known; less inside another one,
 * where the letters a page begins with ("80 ") may look like a stream.
 */
const BROKEN = LIMITS.inflatedBytes / 16, BROKEN_INSIDE = BROKEN / 16;

/** Bytes a stream unpacks to, with those of a stream packed inside it. */
function inflatedSize(data: Uint8Array, budget: number, contents: Contents, broken = BROKEN): number {
  const maxOutputLength = Math.max(1, Math.min(LIMITS.streamBytes, budget));
  let inflated: Uint8Array;
  try {
    inflated = inflateSync(data, { maxOutputLength, finishFlush: constants.Z_SYNC_FLUSH });
  } catch (error) {
    if ((error as { code?: string }).code !== "ERR_BUFFER_TOO_LARGE") return broken;
    throw new ReadingError("too-large", "A stream unpacks to more than a document may.");
  }
  if (isZlib(inflated, 0)) {
    return inflated.length + inflatedSize(inflated, budget - inflated.length, contents, BROKEN_INSIDE);
  }
  contents.bound(inflated);
  return inflated.length;
}
