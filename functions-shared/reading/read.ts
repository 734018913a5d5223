import { readCsv } from "./csv.ts";
import { ReadingError } from "./errors.ts";
import { type Hl7Message, parseHl7 } from "./hl7v2.ts";
import { type Json, parseJson, parseNdjson } from "./json.ts";
import { readPdf } from "./pdf.ts";
import { withPictures } from "./pictures.ts";
import type { Reading } from "./reading.ts";
import type { ReadingOptions } from "./options.ts";
import { sniff } from "./sniff.ts";
import { readPlainText } from "./text.ts";
import { parseXml, type XmlElement } from "./xml.ts";

/**
 * A document as far as reading goes: words on pages, a tree of JSON values or of XML elements, messages, or rows of values
 * with the text they were printed as.
 */
export type ReadDocument =
  | { format: "paged"; reading: Reading }
  | { format: "json"; json: Json }
  | { format: "ndjson"; lines: Json[] }
  | { format: "xml"; root: XmlElement }
  | { format: "hl7v2"; messages: Hl7Message[] }
  | { format: "csv"; rows: string[][]; text: string };

/** Reads the bytes of one document, whatever it is called. Throws {@link ReadingError}. */
export async function readDocument(bytes: Uint8Array, options: ReadingOptions = {}): Promise<ReadDocument> {
  const sniffed = sniff(bytes);
  switch (sniffed.format) {
    case "json":
      return { format: "json", json: parseJson(sniffed.text) };
    case "ndjson":
      return { format: "ndjson", lines: parseNdjson(sniffed.text) };
    case "xml":
      return { format: "xml", root: parseXml(sniffed.text) };
    case "hl7v2":
      return { format: "hl7v2", messages: parseHl7(sniffed.text) };
    case "image":
      return { format: "paged", reading: await readImage(sniffed.bytes, options) };
    case "pdf":
      return { format: "paged", reading: await readPdf(sniffed.bytes, options) };
    case "plain-text": {
      const rows = readCsv(sniffed.text);
      return rows
        ? { format: "csv", rows, text: sniffed.text }
        : { format: "paged", reading: readPlainText(sniffed.text) };
    }
  }
}

async function readImage(bytes: Uint8Array, { pictureReader }: ReadingOptions): Promise<Reading> {
  if (!pictureReader) throw new ReadingError("unsupported-document", "Not a readable format: an image.");
  const pictures = await pictureReader.readImage(bytes);
  const pages = pictures.map(({ page }) => page);
  const textlessPages = pages.map(({ page }) => page);
  const reading = withPictures({ reader: "ocr", pages, words: [], textlessPages }, pictures);
  if (reading.words.length === 0) throw new ReadingError("no-text-found", "No text was found in the picture.");
  return reading;
}
