import type { Page } from "../../contracts/source.ts";
import { type Line, lineOf } from "./lines.ts";

/** "[12/02/2026, 18:42:10] Ada: ", "12.02.26, 18:42 - Ada: ": what messengers put before each message they export. */
const STAMP =
  /^\[?\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[ap]\.?m\.?)?(?:\]| -) [^:\d]{1,30}: (?=\S)/iu;

/**
 * The lines of an exported chat without the stamps of its messages: when something was written is not when it was measured, and who
 * wrote it is not whom it is about. A text with one such line is no chat.
 */
export function withoutStamps(lines: Line[], pages: Page[]): Line[] {
  if (lines.filter(({ text }) => STAMP.test(text)).length < 2) return lines;
  return lines.map((line) => {
    const stamp = line.text.match(STAMP)?.[0].trim().split(" ").length ?? 0;
    return stamp === 0 ? line : lineOf(pages.find(({ page }) => page === line.page)!, line.words.slice(stamp));
  });
}
