const CLEAR = 256, END = 257, LONGEST = 4096;

/** Whether data begins as LZW has it (ISO 32000-1, 7.4.4): with the code, nine bits long, that empties its table. */
export const isLzw = (data: Uint8Array) => data[0] === 0x80 && data[1] !== undefined && data[1] < 0x80;

/** Bytes that LZW data unpack to, without unpacking them; no more than `most` are counted. */
export function lzwSize(data: Uint8Array, most: number): number {
  const lengths = new Uint32Array(LONGEST).fill(1, 0, CLEAR);
  let size = 0, next = END + 1, width = 9, previous = 0, bits = 0, count = 0;
  for (let i = 0; i < data.length && size <= most;) {
    while (count < width && i < data.length) [bits, count] = [(bits << 8) | data[i++]!, count + 8];
    if (count < width) break;
    count -= width;
    const code = (bits >> count) & ((1 << width) - 1);
    bits &= (1 << count) - 1;
    if (code === END) break;
    if (code === CLEAR) {
      [next, width, previous] = [END + 1, 9, 0];
      continue;
    }
    if (code > next) break; // No code of this table: what follows is none.
    const length = code < next ? lengths[code]! : previous + 1;
    size += length;
    if (previous > 0 && next < LONGEST) lengths[next++] = previous + 1;
    previous = length;
    // The table is one code ahead of what was written (EarlyChange, as readers take it).
    width = next + 1 >= 2048 ? 12 : next + 1 >= 1024 ? 11 : next + 1 >= 512 ? 10 : 9;
  }
  return size;
}

/** Bytes that runs of lengths unpack to (ISO 32000-1, 7.4.5). */
export function runsSize(data: Uint8Array): number {
  let size = 0;
  for (let i = 0; i < data.length && data[i] !== 128;) {
    const length = data[i]!;
    size += length < 128 ? length + 1 : 257 - length;
    i += length < 128 ? length + 2 : 2;
  }
  return size;
}
