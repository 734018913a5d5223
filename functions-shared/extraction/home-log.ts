import { pieceOf } from "./clinical/items.ts";
import type { Found } from "./clinical/statement.ts";
import { readVitals } from "./clinical/vitals.ts";
import { type DateOrder, parseDate } from "./fields/dates.ts";
import { parseValue } from "./fields/values.ts";
import { isProse } from "./layout/headings.ts";
import { type Line, sourceOf } from "./layout/lines.ts";
import { looseObservation } from "./observations.ts";

/** What stands beside the day of a reading and says when on it: a weekday, an hour, a part of the day. */
const WHEN =
  /(?<!\p{L})(?:(?:mon|tue|wed|thu|fri|sat|sun|tues|thur|thurs)(?:day)?|(?:mo|di|mi|do|fr|sa|so)(?=[.,]? )|lun(?:di|es)?|mar(?:di|tes)?|mer(?:credi)?|jeu(?:di)?|ven(?:dredi)?|sam(?:edi)?|dim(?:anche)?|\d{1,2}[:.h]\d{2}(?::\d{2})? ?(?:[ap]\.?m\.?|uhr|h)?|\d{1,2} ?[ap]\.?m\.?|am|pm|morning|noon|evening|night|morgens|mittags|abends|früh|matin|midi|soir|on)(?!\p{L})\.?/giu;
/** When sugar is measured at home: nothing else that is logged in such a unit is called so. */
const SUGAR =
  /^(?:(?:blood )?(?:sugar|glucose)|b[gs]|bz|blutzucker|glyc[ée]mie|glucemia|fasting|nüchtern|à jeun|bedtime|(?:\d ?h(?:rs?|ours?)? )?(?:before|after|pre|post)[- ]?(?:breakfast|lunch|dinner|supper|meals?|food)?|random)$/iu;
/** A birth date is no day of a reading. */
const OF_BIRTH = /(?<!\p{L})(?:d\.?o\.?b|born|birth|geb|née?|nac|nat[oa]|nasc|född|født|ur)(?!\p{L})/iu;
const MEASURED = /^(.*?)\s*[:=]?\s*(\d[\d.,]*)\s*(mg\/dl|mmol\/l)$/i;
/** What a meter for strips is called or exports; a sensor under the skin measures in no blood. */
const METER =
  /(?<!\p{L})(?:glucometer|glucose meter|device time ?stamp|finger[- ]?(?:stick|prick)s?|test strips?|strip glucose|blutzuckermessgerät|teststreifen|glucomètre|glucómetro|glucometro|accu-?chek|one ?touch|contour (?:next|plus)|freestyle)(?!\p{L})/iu;
const SENSOR = /(?<!\p{L})(?:cgm|sensor|interstitial|historic glucose|scan glucose|dexcom)(?!\p{L})/iu;
const OF_SUGAR = /gluc|glyc|glic|glu[ck]o|zucker|sugar/i;

/** Gives sugar what it was measured in where a meter's name or export tells that and the reading itself does not. */
export function measuredByMeter(text: string): (found: Found) => Found {
  const specimen = SENSOR.test(text) ? "interstitial fluid" : METER.test(text) ? "capillary blood" : null;
  return (found) => {
    const { stated } = found;
    if (specimen === null || stated?.type !== "observation" || stated.specimen !== null) return found;
    return OF_SUGAR.test(stated.name) || SUGAR.test(stated.name)
      ? { ...found, stated: { ...stated, specimen } }
      : found;
  };
}

/** Lines with a reading that make a log of a text. */
const FEWEST = 2;
/** A longer line is no entry of a log. */
const LONGEST = 14;

/**
 * The log somebody keeps at home: lines with a day each and what was measured on it ("Mon 2 Feb 2026 am 146/92 p 76", "2/2/26 fasting
 * 118 mg/dL"), not always led by it ("Weight 1 Feb 2026: 88.4 kg"). Nothing where other lines hold more numbers: those are of a report.
 */
export function readHomeLog(lines: Line[], order: DateOrder): { found: Found[]; used: Set<Line> } {
  const entries = lines.flatMap((line) => entryOf(line, order) ?? []);
  const withNumbers = lines.filter(({ text }) => /\d/.test(text)).length;
  if (entries.length < FEWEST || entries.length < withNumbers / 2) return { found: [], used: new Set() };
  return { found: entries.flatMap(({ found }) => found), used: new Set(entries.map(({ line }) => line)) };
}

function entryOf(line: Line, order: DateOrder): { line: Line; found: Found[] } | null {
  const isShort = line.cells.length <= 2 && line.words.length <= LONGEST && !isProse(line.text);
  const date = isShort && !OF_BIRTH.test(line.text) ? parseDate(line.text, order) : null;
  if (!date || parseDate(line.text.replace(date.printed, " "), order)) return null;
  const day = "value" in date ? date.value : null;
  const rest = line.text.replace(date.printed, " ").replace(WHEN, " ").replace(/\s+/g, " ").trim();
  const found: Found[] = [];
  let numbers = 0;
  for (const part of rest.split(/,\s|;\s?|(?<!\d)\s\/\s/)) {
    const text = part.replace(/^\W+|[\s:]+$/g, "").replace(/\s+:/g, ":");
    const sugar = sugarIn(text, line, day);
    const own = sugar ?? readVitals({ ...pieceOf([line]), text: named(text) }, day);
    found.push(...own);
    if (!sugar) numbers += (text.replace(/sp?o2/gi, "").match(/\d+(?:[.,]\d+)?/g)?.length ?? 0) - own.length;
  }
  if (found.length === 0) return null;
  const undated = found.map((one) => ({ ...one, undated: day === null }));
  if (numbers <= 0) return { line, found: undated };
  const unread = { text: line.text, reason: "not-understood", source: sourceOf(line.words) };
  return { line, found: [...undated, { line, unread }] };
}

/** Two numbers with a stroke between, first in an entry, are a blood pressure. */
const named = (text: string) => text.replace(/^(?=\d{2,3}\s?\/\s?\d{2,3}(?!\d))/, "BP ");

/** Sugar under the word for when it was measured; which vessel the drop is from nobody says. */
function sugarIn(text: string, line: Line, day: string | null): Found[] | null {
  const [, name = "", number = "", unit = ""] = text.match(MEASURED) ?? [];
  const value = SUGAR.test(name) ? parseValue(number, number.includes(",") ? "comma" : "point")?.value : undefined;
  if (!value) return null;
  const stated = looseObservation({
    name,
    section: null,
    source: sourceOf(line.words),
    value,
    unit,
    reference_range: null,
    flag: null,
  });
  return [{ line, stated: { ...stated, occurred_on: day } }];
}
