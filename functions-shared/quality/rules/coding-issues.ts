import { onEvent, type Rule } from "../rule.ts";

/**
 * What coding was not certain of (`ambiguous-code`, `unknown-code`, `code-outside-dictionary`, `unknown-unit`,
 * `missing-unit`, `unit-contradicts-code`, `flag-contradicts-range`) holds the event: a wrong code is worse than none.
 */
export const codingIssues: Rule = {
  name: "coding-issues",
  check: ({ input }) =>
    input.events.flatMap((event) => event.issues.map(({ code, detail }) => onEvent(event, code, detail))),
};
