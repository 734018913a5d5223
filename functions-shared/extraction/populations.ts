import { parseDate } from "./fields/dates.ts";
import { roleOf } from "./layout/wordings.ts";

/** Whom a range is for, as reports name them before it. */
const GROUPS =
  "(?:adult )?(?:fe)?males?|(?:wo)?men|(?:wo)?man|adults?|child(?:ren)?|erwachsene|männer|frauen|männlich|weiblich|herren|damen|kinder|" +
  "adultes?|hommes?|femmes?|enfants?|adultos?|hombres?|varones|mujer(?:es)?|niños|homens?|mulher(?:es)?|masculino|feminino|femenino|" +
  "crianças|adulti|uomini|uomo|donne|donna|maschi|femmine|bambini|volwassenen|mannen|vrouwen|kinderen|vuxna|män|kvinnor|barn|voksne|" +
  "mænd|kvinder|menn";
const ALONE = new RegExp(String.raw`^\W*(?:${GROUPS})\W*$`, "iu");
const LEADING = new RegExp(String.raw`^\W*(?:${GROUPS})(?:\s*\([^()]{1,30}\))?\s*[:=]?\s*(?=\p{L}|[\d<>≤≥(])`, "iu");

/** Whether a text only says for whom something is: "Men", "Mulheres:". No test is called so. */
export const isPopulation = (text: string): boolean => ALONE.test(text);

/** Whether a text begins with whom it is for: "Homens: 30 - 400 ug/L". */
export const isForSome = (text: string): boolean => LEADING.test(text) && /\d/.test(text);

/** Whether a line says what the result was another time: "Resultado anterior em 17/06/2021: 129 mg/dL". */
export function isEarlierResult(text: string): boolean {
  const label = text.match(/^([^:]{4,60}):(?=\s)/)?.[1];
  if (!label) return false;
  const date = /\d/.test(label) ? parseDate(label, "day-month") : null;
  const bare = (date ? label.replace(date.printed, "") : label).trim();
  return !/\d/.test(bare) && roleOf(bare) === "previous";
}
