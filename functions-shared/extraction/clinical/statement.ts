import type { Extraction, Statement } from "../../contracts/extraction.ts";
import type { Box } from "../../contracts/source.ts";
import type { DateOrder, ParsedDate } from "../fields/dates.ts";
import { type Line, unionBox } from "../layout/lines.ts";

type Without<T> = T extends unknown ? Omit<T, "id"> : never;

/** A statement before the document gives it an id. */
export type Stated = Without<Statement>;
/** The section under which vital signs are stated. */
export const VITAL_SIGNS = "Vital signs";

export type Unread = Extraction["unread"][number];

/** What was found, with the line it came from, so that it can be put back into reading order. */
export interface Found {
  line: Line;
  /** More lines it was read from. */
  also?: Line[];
  stated?: Stated;
  unread?: Unread;
  /** A date is printed that cannot be told, or none belongs to it: the document's is not put in its place. */
  undated?: boolean;
}

/** What the readers of this folder need to know of the document. */
export interface ClinicalContext {
  order: DateOrder;
  /** Days of admission and discharge, where the document prints them. */
  admitted: string | null;
  discharged: string | null;
}

/** A text with the words it was made of, all on the page of its first. */
export interface Piece {
  text: string;
  line: Line;
  words: { page: number; box: Box }[];
}

/** The box of a piece on its page. */
export function sourceOf({ line, words }: Piece): { page: number; box: Box } {
  const own = words.filter(({ page }) => page === line.page);
  return { page: line.page, box: own.length > 0 ? unionBox(own) : line.box };
}

/** What every statement of a piece shares. */
export const shared = (piece: Piece, name: string) => ({
  name,
  codings: [],
  occurred_on: null,
  status: null,
  source: sourceOf(piece),
  confidence: 0.95,
});

export const unreadPiece = (piece: Piece, reason: string): Found => ({
  line: piece.line,
  unread: { text: piece.text, reason, source: sourceOf(piece) },
});

/** A date read, or what to say when day and month cannot be told apart. */
export function dated(piece: Piece, date: ParsedDate | null): { value: string | null; found: Found[] } {
  if (!date) return { value: null, found: [] };
  if ("value" in date) return { value: date.value, found: [] };
  return {
    value: null,
    found: [{ line: piece.line, unread: { text: date.printed, reason: "ambiguous-date", source: sourceOf(piece) } }],
  };
}
