import type { Extraction } from "../contracts/extraction.ts";
import { readDocument } from "../reading/read.ts";
import type { ReadingOptions } from "../reading/remote.ts";
import { extractFhir } from "./fhir/extract.ts";
import { extractPages } from "./pages.ts";

/**
 * Reads one document and states what it says: its kind, whom it is about, and every statement with its place. Nothing is
 * coded or judged here. The same bytes always give the same extraction.
 *
 * @throws {ReadingError} when the document is refused as a whole; its `code` is stable.
 */
export async function extractDocument(bytes: Uint8Array, options: ReadingOptions = {}): Promise<Extraction> {
  const document = await readDocument(bytes, options);
  return document.format === "json" ? extractFhir(document.json) : extractPages(document.reading);
}
