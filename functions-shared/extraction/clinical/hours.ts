import { flat } from "./text.ts";

const HOUR = String.raw`(?:[01]?\d|2[0-4])`;
const CLOCK = new RegExp(
  String
    .raw`^(?:(?:ore|um|alle|a las|as|a|kl\.?|at)\s?${HOUR}(?:[:.h]\d{2})?|${HOUR}[:.h]\d{2}(?:\s?(?:h|hs|uhr|[ap]m))?|${HOUR}\s?(?:h|hs|hrs|uhr|ore|u|[ap]\.?m\.?))$`,
);

/** A heading that is a time of the day: "08:00", "ore 8", "20h", "8 Uhr", "10 pm". A number alone may be anything. */
export const isHour = (heading: string): boolean => CLOCK.test(flat(heading.trim()));
