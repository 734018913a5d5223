import { type DateOrder, dateOrder, isContradicting, orderOfTwins } from "./fields/dates.ts";
import { orderOfCountry } from "./fields/locale.ts";
import type { Line } from "./layout/lines.ts";
import { readHeader } from "./subject.ts";

/** Days from collection to report that are usual, and from which on they are not. */
const USUAL = 5, UNUSUAL = 25;

/**
 * The order of day and month in a document's numeric dates: by a date that can be read one way only, else by one that is printed in
 * words too, else by the country or the
 * language the document is from, else by its steps. Null, and the dates stay untold, when nothing of this says it.
 */
export function orderOf(text: string, lines: Line[]): DateOrder {
  const told = dateOrder(text);
  if (told || isContradicting(text)) return told;
  return orderOfTwins(text) ?? orderOfCountry(text) ?? (NUMERIC.test(text) ? orderOfSteps(lines) : null);
}

/** Anything like a date in numbers: without one, every order says the same. */
const NUMERIC = /\d\D{1,3}\d{1,2}\D{1,3}\d{2}|\d{6}/;

/** A sample is collected before it is reported, and not long: where only one order says so, it is that one. */
function orderOfSteps(lines: Line[]): DateOrder {
  const isUsual = (days: number | null) => days !== null && days >= 0 && days <= USUAL;
  const isOdd = (days: number | null) => days !== null && (days < 0 || days >= UNUSUAL);
  const dayFirst = daysBetween(lines, "day-month");
  if (!isUsual(dayFirst) && !isOdd(dayFirst)) return null;
  const monthFirst = daysBetween(lines, "month-day");
  if (isUsual(dayFirst) && isOdd(monthFirst)) return "day-month";
  return isUsual(monthFirst) && isOdd(dayFirst) ? "month-day" : null;
}

/** Days from the collection to the report as read in an order; null when one of them is not printed once. */
function daysBetween(lines: Line[], order: DateOrder): number | null {
  const { dates } = readHeader(lines, order);
  const [collected, reported] = ["collected", "reported"].map((
    role,
  ) => [...new Set(dates.filter((date) => date.role === role).map(({ value }) => value))]);
  if (collected!.length !== 1 || reported!.length !== 1 || collected![0] === reported![0]) return null;
  return (Date.parse(reported![0]!) - Date.parse(collected![0]!)) / 86_400_000;
}
