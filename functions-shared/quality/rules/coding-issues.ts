import { RANGE_UNREAD } from "../../coding/unread-range.ts";
import { onEvent, type Rule } from "../rule.ts";

/**
 * What coding was not certain of (`ambiguous-code`, `unknown-code`, `code-outside-dictionary`, `unknown-unit`,
 * `missing-unit`, `unit-contradicts-code`, `flag-contradicts-range`) holds the event: a wrong code is worse than none. A range that
 * was left out (`range-unread`) is shown and holds nothing: value, unit, code and day are certain without it.
 */
export const codingIssues: Rule = {
  name: "coding-issues",
  check: ({ input }) =>
    input.events.flatMap((event) =>
      event.issues.map(({ code, detail }) => {
        const flag = onEvent(event, code, detail);
        return code === RANGE_UNREAD ? { ...flag, holds: false } : flag;
      })
    ),
};
