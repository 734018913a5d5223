import { Buffer } from "node:buffer";
import type { Extraction, Statement } from "../../contracts/extraction.ts";
import { ReadingError } from "../../reading/errors.ts";
import { componentsOf, type Hl7Segment, repetitionsOf, textsOf } from "../../reading/hl7v2.ts";
import { readPlainText } from "../../reading/text.ts";
import {
  hasUntoldDay,
  LARGEST,
  namedIn,
  type ReadEmbedded,
  readWithin,
  statementsIn,
  type TextReading,
} from "../embedded.ts";
import { extractPages } from "../pages.ts";
import { listed } from "./results.ts";

/** The lines of several segments of text, each with the segment it stands in. */
function linesOf(segments: Hl7Segment[]): { line: string; segment: Hl7Segment }[] {
  return segments.flatMap((segment) =>
    textsOf(segment, 5).flatMap((text) => text.split("\n")).map((line) => ({ line, segment }))
  );
}

/** Text of several lines, or of one that says more than a result does. */
export const isProse = (segments: Hl7Segment[]): boolean => {
  const lines = linesOf(segments).filter(({ line }) => line.trim() !== "");
  return lines.length > 1 || (lines[0]?.line.length ?? 0) > 120;
};

/** Reads a text sent line by line as a page of plain text. `day` is when it was written, for what names no day itself. */
export function readText(segments: Hl7Segment[], day: string | null, status: string | null): TextReading {
  const [first] = segments;
  const lines = linesOf(segments);
  const whole = lines.map(({ line }) => line).join("\n");
  if (!first || whole.trim() === "") {
    return { drafts: [], unread: first ? [listed(first, "no-result")] : [], named: [] };
  }
  const extraction = attempt(() => extractPages(readPlainText(whole.replaceAll("\f", "\n"))));
  const found = extraction ? statementsIn(extraction) : [];
  if (!extraction || found.length === 0) {
    const said = whole.replace(/\s+/g, " ").trim();
    return {
      drafts: [],
      unread: [listed(first, "narrative-only", said)],
      named: extraction ? namedIn(extraction, first.path) : [],
    };
  }
  const segmentAt = (source: Statement["source"]) => "box" in source ? lines[source.box[1]]?.segment ?? first : first;
  return {
    drafts: found.map((draft) => ({
      ...draft,
      occurred_on: draft.occurred_on ?? (hasUntoldDay(extraction) ? null : day),
      status: draft.status ?? status,
      source: { path: segmentAt(draft.source).path },
    })),
    unread: extraction.unread.map((one) => ({ ...one, source: { path: segmentAt(one.source).path } })),
    named: namedIn(extraction, first.path),
  };
}

function attempt(read: () => Extraction): Extraction | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof ReadingError) return null;
    throw error;
  }
}

/** Reads a document that is embedded whole (ED, HL7 v2, 2A.3.26): PDF or text in Base64, hexadecimal or as it is. */
export async function readEmbedded(obx: Hl7Segment, day: string | null, read: ReadEmbedded): Promise<TextReading> {
  const [first = ""] = repetitionsOf(obx, 5);
  const parts = componentsOf(obx, first);
  const [, , , encoding = "", data = ""] = parts;
  const unread = { drafts: [], unread: [listed(obx, "embedded-document")], named: [] };
  const format = /base64/i.test(encoding) ? "base64" : /hex/i.test(encoding) ? "hex" : "utf8";
  if (data === "" || data.length > LARGEST * 1.4) return unread;
  const bytes = new Uint8Array(Buffer.from(data.replace(/\s+/g, ""), format));
  const text = new Uint8Array(Buffer.from(data, "utf8"));
  return await readWithin(format === "utf8" ? text : bytes, obx.path, day, read) ?? unread;
}
