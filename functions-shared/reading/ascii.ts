import { Buffer } from "node:buffer";

/**
 * The bytes behind data written in letters, as ASCII85 or hexadecimal (ISO 32000-1, 7.4.2 and 7.4.3), up to its end mark;
 * at most `length` of its letters are looked at.
 */
export function fromLetters(data: Uint8Array, length: number): Uint8Array[] {
  const text = Buffer.from(data.subarray(0, length)).toString("latin1");
  const [digits, letters] = [">", "~>"].map((end) => text.split(end, 1)[0]!.replace(/\s+/g, ""));
  const hex = /^[\da-fA-F]*$/.test(digits!) ? [Buffer.from(digits!.slice(0, digits!.length & ~1), "hex")] : [];
  return /^[!-uz]*$/.test(letters!) ? [...hex, ascii85(letters!)] : hex;
}

function ascii85(text: string): Uint8Array {
  const bytes = new Uint8Array(4 * text.length);
  let length = 0, value = 0, count = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === "z" && count === 0) {
      length += 4;
      continue;
    }
    value = value * 85 + text.charCodeAt(i) - 33;
    if (++count < 5) continue;
    for (let shift = 24; shift >= 0; shift -= 8) bytes[length++] = Math.floor(value / 2 ** shift) & 0xff;
    [value, count] = [0, 0];
  }
  return bytes.subarray(0, length);
}
