import type { Page } from "../../contracts/source.ts";
import type { Line } from "../layout/lines.ts";
import type { GridHeader } from "./grid.ts";
import { tellByContents } from "./grid-contents.ts";
import { nameInFull, namesGoOn } from "./grid-names.ts";
import { gridRows } from "./grid-rows.ts";
import { pieceOf } from "./items.ts";
import { readEntry } from "./rows.ts";
import { onDay } from "./section-items.ts";
import type { Heading } from "./sections.ts";
import { type ClinicalContext, type Found, unreadPiece } from "./statement.ts";

/** What is known of a table besides its lines. */
export interface TableSetting {
  pages: Page[];
  /** It stands under a heading of what is to come: nothing in it was given. */
  ahead: boolean;
  /** The heading above it, where that is of the same kind. */
  about: Heading | null;
  /** The day that heading tells. */
  when: string | null;
  /** The one day the paper prints for all vaccines. */
  vaccinated: string | null;
  context: ClinicalContext;
}

/** Reads the rows below the headings of a table. */
export function readTable(header: GridHeader, lines: Line[], setting: TableSetting): Found[] {
  const { pages, ahead, about, when, context } = setting;
  const rows = gridRows(header, lines, pages);
  tellByContents(header, rows);
  nameInFull(header, rows);
  namesGoOn(header, rows);
  const hasDays = header.columns.some(({ role }) => role === "date" || role === "dosed");
  const day = header.domain === "immunizations" && !hasDays ? setting.vaccinated : null;
  const found = rows.flatMap(({ cells, lines: own }) => {
    if (ahead) return [unreadPiece(pieceOf(own), "not-given")];
    const fields = header.columns.map((column) => ({
      role: column.role,
      heading: column.dose ?? column.text,
      words: cells.get(column) ?? [],
    }));
    const { domain } = header, status = about?.status ?? null;
    return readEntry({ domain, fields, lines: own, inTable: true, status, when }, context);
  });
  return onDay(found, day);
}
