import { eachEvent, onEvent } from "../rule.ts";

/** Below this the reader itself would rather have the line looked at. */
const FLOOR = 0.6;

export const lowConfidence = eachEvent(
  "low-confidence",
  (event) =>
    event.confidence < FLOOR ? onEvent(event, "low-confidence", `Read with a confidence below ${FLOOR}.`) : null,
);
