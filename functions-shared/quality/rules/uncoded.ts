import { eachEvent, onEvent } from "../rule.ts";

/** An event without a code cannot be compared, searched or protected by its label; coding alone may not have said so. */
export const uncoded = eachEvent(
  "uncoded",
  (event) =>
    event.code === null && event.issues.length === 0 ? onEvent(event, "uncoded", "The event has no code.") : null,
);
