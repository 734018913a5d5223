import { onDocument, type Rule } from "../rule.ts";

/** A document without a single event was not understood, or holds nothing: a person should see that, not an empty success. */
export const nothingFound: Rule = {
  name: "nothing-found",
  check: ({ input }) =>
    input.events.length === 0 ? [onDocument("nothing-found", "No events were found in the document.", "warning")] : [],
};
