import { ReadingError } from "./errors.ts";

/**
 * Bytes as text: UTF-8, UTF-16 where a byte order mark or the pattern of zero bytes says so, else Windows-1252 (what
 * the web calls Latin-1). Throws `unsupported-document` when the bytes are no text in any of them.
 */
export function decodeText(bytes: Uint8Array): string {
  const utf16 = utf16Encoding(bytes);
  if (utf16) return checked(decodeFrom(bytes, utf16));
  try {
    return checked(decodeFrom(bytes, "utf-8", { fatal: true }));
  } catch (error) {
    if (error instanceof ReadingError) throw error;
    return checked(decodeFrom(bytes, "windows-1252"));
  }
}

const PIECE = 1024 * 1024;

/** Bytes in an encoding as text, piece by piece: a decoder takes several times the memory of what it is given at once. */
export function decodeFrom(bytes: Uint8Array, encoding: string, options?: TextDecoderOptions): string {
  const decoder = new TextDecoder(encoding, options);
  let text = "";
  for (let at = 0; at < bytes.length; at += PIECE) {
    text += decoder.decode(bytes.subarray(at, at + PIECE), { stream: true });
  }
  return text + decoder.decode();
}

function utf16Encoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const head = bytes.subarray(0, 200);
  const zeros = [0, 0];
  head.forEach((byte, i) => byte === 0 && zeros[i % 2]!++);
  if (head.length < 8) return null;
  if (zeros[1]! > head.length * 0.4 && zeros[0] === 0) return "utf-16le";
  if (zeros[0]! > head.length * 0.4 && zeros[1] === 0) return "utf-16be";
  return null;
}

/** Control characters other than white space do not occur in text; a stray one in 500 characters is forgiven. */
function checked(text: string): string {
  // deno-lint-ignore no-control-regex
  const controls = text.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g)?.length ?? 0;
  if (controls > text.length / 500) throw new ReadingError("unsupported-document", "The bytes are not text.");
  return legible(storable(text));
}

/** The text with a replacement character for what no database keeps as text: zero bytes and halves of letters. */
export const storable = (text: string) => text.replace(/\0|\p{Surrogate}/gu, "\ufffd");

/**
 * The text in the letters a reader looks for: those with accents in one piece (NFC, UAX #15), without the marks that tell a
 * display which way a line runs (UAX #9, 2: marks, embeddings, isolates), which word processors and web pages leave beside
 * numbers and names. What an override shows from right to left, in another order than it is written in, is not legible.
 */
export const legible = (text: string) =>
  text.replace(/\u202e[^\u202c\n\r]*/g, "\ufffd")
    .replace(/[\u061c\u200e\u200f\u202a-\u202d\u2066-\u2069]/g, "")
    .replace(COMPOSING, (run) => run.normalize("NFC"));

/**
 * What NFC may change, with the letter before it: below U+0300 every letter is what it is (UAX #15, 9: NFC_Quick_Check). The whole of
 * a large text would be copied twice over for it.
 */
const COMPOSING = /[^]?[\u0300-\u{10ffff}]+/gu;
