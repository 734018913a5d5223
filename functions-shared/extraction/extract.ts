import type { Extraction } from "../contracts/extraction.ts";
import { ReadingError } from "../reading/errors.ts";
import { readDocument } from "../reading/read.ts";
import { extractPages } from "./pages.ts";

/**
 * Reads one document and states what it says: its kind, whom it is about, and every statement with its place. Nothing is
 * coded or judged here. The same bytes always give the same extraction.
 *
 * @throws {ReadingError} when the document is refused as a whole; its `code` is stable.
 */
export async function extractDocument(bytes: Uint8Array): Promise<Extraction> {
  const document = await readDocument(bytes);
  if (document.format === "json") throw new ReadingError("unsupported-document", "JSON is not read yet.");
  return extractPages(document.reading);
}
