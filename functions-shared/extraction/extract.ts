import type { Extraction } from "../contracts/extraction.ts";
import { ReadingError } from "../reading/errors.ts";
import { LIMITS } from "../reading/limits.ts";
import { type ReadDocument, readDocument } from "../reading/read.ts";
import type { ReadingOptions } from "../reading/options.ts";
import { readPlainText } from "../reading/text.ts";
import { extractCcda } from "./ccda/extract.ts";
import { extractCsv } from "./csv/extract.ts";
import { withSilentRows } from "./csv/silent-rows.ts";
import type { ReadEmbedded } from "./embedded.ts";
import { extractFhir, extractFhirLines } from "./fhir/extract.ts";
import { extractHl7 } from "./hl7v2/extract.ts";
import { extractPages } from "./pages.ts";
import { asPrinted } from "./printed.ts";
import { withMarksRead } from "./words-read.ts";

/**
 * Reads one document and states what it says: its kind, whom it is about, and every statement with its place. Nothing is
 * coded or judged here. The same bytes always give the same extraction.
 *
 * @throws {ReadingError} when the document is refused as a whole; its `code` is stable.
 */
export async function extractDocument(bytes: Uint8Array, options: ReadingOptions = {}): Promise<Extraction> {
  const document = await readDocument(bytes, options);
  const extraction = await extract(document, (embedded) => extractEmbedded(embedded, options));
  if (extraction.statements.length <= LIMITS.statements) return extraction;
  throw new ReadingError("too-large", `More than ${LIMITS.statements} statements.`);
}

/** A document within a message or a clinical document: one like any other, but none with documents of its own. */
async function extractEmbedded(bytes: Uint8Array, options: ReadingOptions): Promise<Extraction> {
  const document = await readDocument(bytes, options);
  if (document.format === "hl7v2") throw new ReadingError("unsupported-document", "A message within a message.");
  return await extract(document, () => {
    throw new ReadingError("unsupported-document", "A document within a document within a document.");
  });
}

async function extract(document: ReadDocument, readBytes: ReadEmbedded): Promise<Extraction> {
  switch (document.format) {
    case "hl7v2":
      return await extractHl7(document.messages, readBytes);
    case "json":
      return extractFhir(document.json);
    case "ndjson":
      return extractFhirLines(document.lines);
    case "xml":
      return await extractCcda(document.root, readBytes);
    case "csv":
      return extractCsv(document.rows) ?? withSilentRows(extractPages(readPlainText(document.text)), document.text);
    case "paged": {
      const reading = withMarksRead(document.reading);
      return asPrinted(extractPages(reading), reading);
    }
  }
}
