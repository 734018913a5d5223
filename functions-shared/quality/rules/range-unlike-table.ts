import { referenceRange } from "../../coding/loinc/dictionary.ts";
import { LOINC } from "../../coding/systems.ts";
import { ratioOf } from "../../coding/units.ts";
import { isNarrow } from "../narrow.ts";
import { eachEvent, onEvent } from "../rule.ts";

/** Laboratories, ages and sexes differ by far less where the body keeps a value closely. */
const UNLIKE = 7;

/**
 * A printed range says in which unit its row is measured, and is read by the same eyes as the value. Where the table knows a
 * narrow range for the test, a printed one that is many times off was misread ("70 - 99" with a footnote as 70 - 994, two
 * columns as one number) or stands in another unit than the row was given. Animals keep other ranges. The table's own
 * range is never used to judge a value.
 */
export const rangeUnlikeTable = eachEvent("range-unlike-table", (event, { input }) => {
  const { code, unit, range_low, range_high } = event;
  const animal = input.profiles.some(({ profile_id, kind }) => profile_id === input.profile_id && kind === "pet");
  const known = code?.system === LOINC && !animal ? referenceRange(code.code) : null;
  if (known === null || unit === null || !isNarrow(known.low, known.high)) return null;
  const ratio = ratioOf(unit, known.unit);
  const unlike = (printed: string | null, table: number) => {
    const end = ratio === null || printed === null ? 0 : Number(printed) * ratio;
    return end > 0 && (end >= table * UNLIKE || end <= table / UNLIKE);
  };
  return unlike(range_low, known.low) || unlike(range_high, known.high)
    ? onEvent(event, "range-unlike-table", "The printed range is many times off what the test's range is in this unit.")
    : null;
});
