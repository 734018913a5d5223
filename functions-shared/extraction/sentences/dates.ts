import { type DateOrder, parseDate } from "../fields/dates.ts";

/** A date within a text; `value` is null when day and month cannot be told apart. */
export interface Mention {
  from: number;
  to: number;
  value: string | null;
}

/** No sentence holds more. */
const MOST = 12;

/** The dates of a text with their places, and the text with all of them blanked, times too, so that no number of them is taken for a result. */
export function datesOf(text: string, order: DateOrder): { dates: Mention[]; blanked: string } {
  const dates: Mention[] = [];
  let blanked = text.replace(/(?<![\d.:])\d{1,2}:\d{2}(?::\d{2})?(?![\d:])/g, (time) => " ".repeat(time.length));
  for (let i = 0; i < MOST; i++) {
    const date = parseDate(blanked, order);
    const from = date ? blanked.indexOf(date.printed) : -1;
    if (!date || from < 0) break;
    const to = from + date.printed.length;
    dates.push({ from, to, value: "value" in date ? date.value : null });
    blanked = blanked.slice(0, from) + " ".repeat(to - from) + blanked.slice(to);
  }
  return { dates: dates.sort((a, b) => a.from - b.from), blanked };
}
