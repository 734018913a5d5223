import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { NUMBER, WORD } from "./canaries.ts";

/** Where in a file a canary begins, in one way of writing it down. */
interface Writing {
  prefix: Buffer;
  /** What stands there, in lower case. */
  read(bytes: Buffer, at: number, length: number): string;
}

const plain = (prefix: string): Writing => ({
  prefix: Buffer.from(prefix),
  read: (bytes, at, length) => bytes.toString("latin1", at, at + length).toLowerCase(),
});
const hex = (prefix: string): Writing => ({
  prefix: Buffer.from(Buffer.from(prefix).toString("hex")),
  read: (bytes, at, length) =>
    Buffer.from(bytes.toString("latin1", at, at + 2 * length), "hex").toString("latin1").toLowerCase(),
});
const utf16 = (prefix: string): Writing => ({
  prefix: Buffer.from(prefix, "utf16le"),
  read: (bytes, at, length) => bytes.toString("utf16le", at, at + 2 * length).toLowerCase(),
});
const capital = WORD[0]?.toUpperCase() + WORD.slice(1);
/** As text, as bytea is printed, and as UTF-16; words as they are, with a capital, and in capitals. */
const WRITINGS = [WORD, capital, WORD.toUpperCase(), NUMBER].flatMap((
  prefix,
) => [plain(prefix), hex(prefix), utf16(prefix)]);

/** The three ways a text stands in base64, by where in it the text begins. */
const inBase64 = (text: string): string[] =>
  [0, 1, 2].map((offset) => {
    const encoded = Buffer.concat([Buffer.alloc(offset), Buffer.from(text)]).toString("base64");
    return encoded.slice(Math.ceil(offset * 4 / 3), Math.floor((offset + text.length) * 4 / 3));
  });

/** Finds canaries, and keys, wherever and however they are written down. */
export class Search {
  readonly #canaries: Set<string>;
  readonly #lengths: number[];
  readonly #base64: [string, string][];

  constructor(canaries: Iterable<string>) {
    this.#canaries = new Set(canaries);
    this.#lengths = [...new Set([...this.#canaries].map((canary) => canary.length))];
    this.#base64 = [...this.#canaries].flatMap((canary) =>
      inBase64(canary).map((text): [string, string] => [text, canary])
    );
  }

  /** The canaries in some bytes. */
  in(bytes: Buffer): Set<string> {
    const found = new Set<string>();
    for (const { prefix, read } of WRITINGS) {
      for (let at = bytes.indexOf(prefix); at >= 0; at = bytes.indexOf(prefix, at + 1)) {
        for (const length of this.#lengths) {
          const text = read(bytes, at, length);
          if (this.#canaries.has(text)) found.add(text);
        }
      }
    }
    return found;
  }

  /** The canaries in a text, base64 too. */
  inText(text: string): Set<string> {
    const found = this.in(Buffer.from(text));
    for (const [encoded, canary] of this.#base64) if (text.includes(encoded)) found.add(canary);
    return found;
  }
}

/** Every file below a folder. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** What is found in any file of a folder; by file. A file that is gone meanwhile is none. */
export async function inFolder<T>(folder: string, find: (bytes: Buffer) => Iterable<T>): Promise<Map<string, T[]>> {
  const found = new Map<string, T[]>();
  for (const file of await filesIn(folder)) {
    const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOENT") throw error;
      return Buffer.alloc(0);
    });
    const here = [...find(bytes)];
    if (here.length > 0) found.set(file, here);
  }
  return found;
}

/** How a key of 32 bytes may be written down. */
export const writingsOf = (base64: string): Buffer[] => {
  const bytes = Buffer.from(base64, "base64");
  return [
    Buffer.from(base64),
    bytes,
    Buffer.from(bytes.toString("hex")),
    Buffer.from(Buffer.from(base64).toString("hex")),
  ];
};

/** Everything in a text that could be a key: 32 bytes in base64 or hexadecimal. */
export function possibleKeys(text: string): string[] {
  const base64 = text.match(/(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{43}=/g) ?? [];
  const hexadecimal = text.match(/(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/g) ?? [];
  return [
    ...new Set([...base64, ...hexadecimal.flatMap((found) => [found, Buffer.from(found, "hex").toString("base64")])]),
  ];
}
