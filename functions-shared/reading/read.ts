import { type Json, parseJson } from "./json.ts";
import { readPdf } from "./pdf.ts";
import type { Reading } from "./reading.ts";
import type { ReadingOptions } from "./remote.ts";
import { sniff } from "./sniff.ts";
import { readPlainText } from "./text.ts";

/** A document as far as reading goes: words on pages, or a tree of JSON values. */
export type ReadDocument = { format: "paged"; reading: Reading } | { format: "json"; json: Json };

/** Reads the bytes of one document, whatever it is called. Throws {@link ReadingError}. */
export async function readDocument(bytes: Uint8Array, options: ReadingOptions = {}): Promise<ReadDocument> {
  const sniffed = sniff(bytes);
  if (sniffed.format === "json") return { format: "json", json: parseJson(sniffed.text) };
  const reading = sniffed.format === "pdf" ? await readPdf(sniffed.bytes, options) : readPlainText(sniffed.text);
  return { format: "paged", reading };
}
