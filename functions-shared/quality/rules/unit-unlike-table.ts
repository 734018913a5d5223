import { loincTerm } from "../../coding/loinc/dictionary.ts";
import { LOINC } from "../../coding/systems.ts";
import { ratioOf } from "../../coding/units.ts";
import { mayLackI } from "../../reading/ocr/half-units.ts";
import { eachEvent, onEvent } from "../rule.ts";

/** What is read of letters as they are written is surely read. */
const SURE = 1;
/** How many times larger or smaller than every unit of the test: laboratories do print cells per microlitre, a thousandth. */
const LARGER = 1000, SMALLER = 1e-6;

/** What international units leave when their I is lost, as far as results are seldom printed in it: thousandths and millionths often are. */
const isHalf = (unit: string) => mayLackI(unit) && /^k?U/.test(unit);

/** Laboratories print units for international ones. */
const UNITS = /U(?=\/)/;

/**
 * A micro sign is read as a capital M, or not at all ("MIU/mL" for µIU/mL, "10^3/L" for 10^3/µL): the unit is one, and each
 * value a thousand or a million times off. The I of IU is taken for a border. On paper read as a picture such a unit is believed
 * where the table knows it.
 */
export const unitUnlikeTable = eachEvent("unit-unlike-table", (event) => {
  const { code, unit, confidence } = event;
  if (confidence >= SURE || code?.system !== LOINC || unit === null) return null;
  const known = [...loincTerm(code.code)?.units ?? []];
  const ratios = known.map((one) => ratioOf(unit, one) ?? ratioOf(unit.replace(UNITS, "[IU]"), one))
    .filter((ratio) => ratio !== null);
  const isOff = ratios.length > 0 && ratios.every((ratio) => ratio >= LARGER * 0.999 || ratio <= SMALLER * 1.001);
  const isOther = isHalf(unit) && known.some((one) => one.replace("[IU]", "U") === unit);
  return isOff || isOther
    ? onEvent(event, "unit-unlike-table", "The unit is not surely the one that is printed.")
    : null;
});
