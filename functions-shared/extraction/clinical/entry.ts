import type { ReadWord } from "../../reading/reading.ts";
import { type Line, textOf } from "../layout/lines.ts";
import type { Domain, Role } from "./column-wordings.ts";
import { flat } from "./text.ts";

/** What stands under one heading of a row, or behind one label of a record. */
export interface Field {
  role: Role;
  heading: string;
  words: ReadWord[];
}

/** One row of a table or one record of labels. */
export interface Entry {
  domain: Domain;
  fields: Field[];
  lines: Line[];
  /** A row below headings, where an empty cell is one that was not filled in. */
  inTable?: true;
  /** Of the heading above: "stopped". */
  status: string | null;
  when: string | null;
}

/** The text of all fields of a role; null where none is filled in. */
export type Cell = (role: Role) => string | null;

/** What stands in a cell for nothing. */
export const NOTHING =
  /^(?:[-–—./\s]*|n\/?a|none|nil|unknown|not (?:recorded|known|stated|available)|tbd|\?+|k\.?\s?a\.?|entfallt)$/;

/** What the readers of rows ask for the text of a field with. */
export const cellsOfEntry = ({ fields }: Entry): Cell => (role) => {
  const text = trimmedCell(
    fields.filter((field) => field.role === role).map(({ words }) => joined(words)).filter((one) => one !== "")
      .join(" "),
  );
  return text === "" || NOTHING.test(flat(text)) ? null : text;
};

const trimmedCell = (text: string) => text.replace(/^[\s,;:|]+|[\s,;:|]+$/g, "");

/** The words of a cell, a word broken at the end of a line put together again. */
export function joined(words: ReadWord[]): string {
  return textOf(words).replace(/(?<=\p{Ll})- (?=\p{Ll})/gu, "");
}

/** Whether a row that was not understood says something that must not be lost. */
export const hasData = (text: string) => /\d/.test(text) && /\p{L}{3}/u.test(text);
