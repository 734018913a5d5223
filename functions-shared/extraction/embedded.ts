import type { Extraction, Statement } from "../contracts/extraction.ts";
import type { Source } from "../contracts/source.ts";
import { ReadingError } from "../reading/errors.ts";
import type { Draft, Unread } from "./draft.ts";

/** Reads the bytes of a document within a document. */
export type ReadEmbedded = (bytes: Uint8Array) => Promise<Extraction>;

/** What a text or an embedded document gives; its statements are placed at the element they stand in. */
export interface TextReading {
  drafts: Draft[];
  unread: Unread[];
  /** Whom the text itself says it is about. */
  named: Extraction["also_named"];
}

/** Bytes of an embedded document that are read on the way. */
export const LARGEST = 5 * 1024 * 1024;

export const statementsIn = ({ statements }: Extraction): Draft[] => statements.map(({ id: _, ...draft }) => draft);

/** Whether a text prints a day that cannot be told: the day it was written does not stand for that. */
export const hasUntoldDay = ({ unread }: Extraction): boolean =>
  unread.some(({ reason }) => reason === "ambiguous-date" || reason === "unreadable-date");

/** Somebody a text says it is about is a patient of what holds it; who it is decides identity. */
export const namedIn = ({ subject, also_named }: Extraction, path: string): Extraction["also_named"] => [
  ...(subject.name ? [{ role: "patient", name: subject.name.value, source: { path } }] : []),
  ...also_named.map((one) => ({ ...one, source: { path } })),
];

/**
 * The place of something in an embedded document: the path of the element that holds it, then page and box as fragment
 * (`page` of RFC 8118, 3; `xywh` of W3C Media Fragments URI 1.0, 4.2.2), or the path within.
 */
function placeWithin(path: string, source: Source): { path: string } {
  if ("path" in source) return { path: `${path}/${source.path}` };
  const box = source.box.map((side) => Math.round(side * 10) / 10).join(",");
  return { path: `${path}#page=${source.page}&xywh=${box}` };
}

/** Reads a document that is embedded whole; null when it cannot be read. `day` is when it was written, for what names no day itself. */
export async function readWithin(
  bytes: Uint8Array,
  path: string,
  day: string | null,
  read: ReadEmbedded,
): Promise<TextReading | null> {
  try {
    const extraction = await read(bytes);
    const place = (source: Statement["source"]) => placeWithin(path, source);
    const otherwise = hasUntoldDay(extraction) ? null : day;
    return {
      drafts: statementsIn(extraction).map((draft) => ({
        ...draft,
        occurred_on: draft.occurred_on ?? otherwise,
        source: place(draft.source),
      })),
      unread: extraction.unread.map((one) => ({ ...one, source: place(one.source) })),
      named: namedIn(extraction, path),
    };
  } catch (error) {
    if (error instanceof ReadingError) return null;
    throw error;
  }
}
