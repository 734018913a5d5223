import type { DateOrder, ParsedDate } from "../fields/dates.ts";
import { anyDate } from "./dates.ts";
import { isVoid } from "./void.ts";
import { dated, type Found, type Piece, shared } from "./statement.ts";
import { flat, MARKER, trimmed } from "./text.ts";

export interface ProcedureParts {
  name: string;
  date: ParsedDate | null;
}

/** Reads "2024-03-05 Colonoscopy", "Appendectomy (1998)", "Coronary angiography on 3 May 2024". */
export function parseProcedure(printed: string, order: DateOrder): ProcedureParts | null {
  let text = printed.normalize("NFC").replace(/\s+/g, " ").trim().replace(MARKER, "");
  const date = anyDate(text, order);
  if (date) {
    const at = flat(text).indexOf(flat(date.printed));
    const before = text.slice(0, Math.max(at, 0)).replace(
      /(?:[\s,(–-]|\b(?:on|in|am|le|el|en|il|em|performed|done|dated|vom|du|del)\b)+$/i,
      "",
    );
    text = `${before} ${text.slice(at + date.printed.length).replace(/^\s*[):,–-]*\s*/, "")}`;
  }
  text = text.replace(/^(?:status post|s\/p|st\.?\s?p\.|z\.\s?n\.|history of|h\/o)\s+/i, "").replace(
    /[([]\s*[)\]]/g,
    "",
  );
  const name = trimmed(text.replace(/\b(?:OPS|CPT|SNOMED(?: CT)?)\s*:?\s*[\d.\-a-z]+/gi, "").replace(/\s+/g, " "));
  return /\p{L}{3}/u.test(name) && name.length <= 120 ? { name, date } : null;
}

export function procedure(parts: ProcedureParts, piece: Piece): Found[] {
  if (isVoid(piece.text) || /\b(?:planned|scheduled|geplant|prevu|programad[oa])\b/.test(flat(piece.text))) return [];
  const date = dated(piece, parts.date);
  return [
    {
      line: piece.line,
      undated: true,
      stated: { ...shared(piece, parts.name), type: "procedure", occurred_on: date.value },
    },
    ...date.found,
  ];
}
