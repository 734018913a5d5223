import { eachEvent, onEvent } from "../rule.ts";

/**
 * An event without a code cannot be compared, searched or protected by its label; coding alone may not have said so. Encounters have no
 * dictionary: a visit without a code is filed as printed, restricted because it is unclassified.
 */
export const uncoded = eachEvent(
  "uncoded",
  (event) =>
    event.code === null && event.type !== "encounter" && event.issues.length === 0
      ? onEvent(event, "uncoded", "The event has no code.")
      : null,
);
