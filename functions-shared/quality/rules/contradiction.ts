import { canonicalDecimal } from "../../coding/decimal.ts";
import { type GuardEvent, onEvent, type Rule } from "../rule.ts";

const told = (event: GuardEvent): string =>
  [
    event.value_comparator,
    event.value_number && canonicalDecimal(event.value_number),
    event.value_ordinal ?? event.value_text,
    event.unit,
  ].map((part) => part ?? "").join("|");

/** Taken several times a day: blood pressure, heart rate, respiration, temperature, oxygen saturation, sugar from a fingertip. */
const REPEATED = new Set(["8480-6", "8462-4", "8867-4", "9279-1", "8310-5", "59408-5", "2708-6", "32016-8"]);

/**
 * Two results of one test on one day in one document that differ: one is misread, or the document holds several specimens
 * that it does not tell apart. Which is right cannot be known, so all are held. Observations only: two doses of a drug or
 * two encounters on a day are ordinary, and so are two readings of a vital sign.
 */
export const contradiction: Rule = {
  name: "contradiction",
  check({ input }) {
    const groups = new Map<string, GuardEvent[]>();
    for (const event of input.events) {
      if (event.type !== "observation" || event.code === null || event.occurred_on === null) continue;
      if (REPEATED.has(event.code.code)) continue;
      const key = `${event.code.system}|${event.code.code}|${event.occurred_on}`;
      groups.set(key, [...groups.get(key) ?? [], event]);
    }
    return [...groups.values()].filter((events) => new Set(events.map(told)).size > 1).flat()
      .map((event) =>
        onEvent(event, "contradiction", "The document gives different results of this test for this day.")
      );
  },
};
