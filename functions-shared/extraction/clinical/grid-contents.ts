import { parseDate } from "../fields/dates.ts";
import { textOf } from "../layout/lines.ts";
import type { GridHeader } from "./grid.ts";
import type { GridRow } from "./grid-rows.ts";
import type { Role } from "./column-wordings.ts";
import { meaningOf } from "./columns.ts";
import { doseNumberOf } from "./dose-numbers.ts";
import { SITE } from "./immunizations.ts";
import { isDayToCome } from "./not-given.ts";
import { voidStatus } from "./void.ts";
import { isKnownStatus } from "./statuses.ts";
import { flat } from "./text.ts";

/**
 * Columns of vaccines and procedures nobody knows the heading of are what nearly all their cells are, where no other column is that:
 * there are more ways to say "given on" than can be listed.
 */
export function tellByContents(header: GridHeader, rows: GridRow[]): void {
  if (header.domain === "problems" || header.domain === "medications") return tellStatus(header, rows);
  if (header.domain !== "immunizations" && header.domain !== "procedures") return;
  const has = (...roles: Role[]) => header.columns.some(({ role }) => roles.includes(role));
  const tell = (role: Role, fits: (cells: string[]) => boolean, heads: (heading: string) => boolean) => {
    const found = header.columns.filter((column) => {
      const cells = rows.map((row) => textOf(row.cells.get(column) ?? []));
      return column.role === "other" && heads(column.text) && cells.some((cell) => cell !== "") && fits(cells);
    });
    if (found.length === 1) found[0]!.role = role;
  };
  if (!has("date", "dosed", "start")) tell("date", holds(isDay), (heading) => !isDayToCome(heading));
  if (header.domain !== "immunizations") return;
  if (!has("dose_number", "dose", "dosed")) tell("dose_number", areDoses, (heading) => NUMBER.test(flat(heading)));
  if (!has("site")) tell("site", holds(isSite), isUnknown);
  if (!has("lot")) tell("lot", holds((cell) => /^(?=.*\d)(?=.*[A-Z])[A-Z\d-]{5,12}$/.test(cell)), isUnknown);
}

/** A site and next to nothing else: "Batch U3452, left arm" tells more than one thing. */
const isSite = (cell: string) => {
  const site = flat(cell).match(SITE)?.[0];
  return site !== undefined && site.length >= cell.length - 8 && !/[\d,;]/.test(cell);
};

const isUnknown = (heading: string) => meaningOf(heading)?.role == null;
const NUMBER = /^(?:no|nr|n|num|number|nummer|n\.?\s?[º°]|#|dose|series|course|part)\.?$/;
const isDay = (cell: string) => (parseDate(cell, "day-month") ?? parseDate(cell, "month-day")) !== null;

const holds = (fits: (cell: string) => boolean) => (cells: string[]): boolean => {
  const filled = cells.filter((cell) => cell !== "");
  return filled.filter(fits).length >= 0.7 * filled.length;
};

/** Small numbers that do not count the rows. */
function areDoses(cells: string[]): boolean {
  const numbers = cells.map((cell) => doseNumberOf(cell));
  return numbers.every((one, i) =>
    (cells[i] === "" || one !== null) && (one === null || Number(one) <= 6 || one === "booster")
  ) &&
    (cells.length < 2 || numbers.some((one, i) => one !== null && one !== String(i + 1)));
}

/** A column of problems that says of each whether it is so, whatever heads it: "Ruled out" left unread would make it one. */
function tellStatus(header: GridHeader, rows: GridRow[]): void {
  if (header.columns.some(({ role }) => role === "status")) return;
  const found = header.columns.filter((column) =>
    column.role === "other" &&
    holds(isStatus)(rows.map((row) => textOf(row.cells.get(column) ?? []))) &&
    rows.some((row) => (row.cells.get(column) ?? []).length > 0)
  );
  if (found.length === 1) found[0]!.role = "status";
}

const isStatus = (cell: string): boolean => isKnownStatus(cell) || voidStatus(cell) !== null;
