import { isFlag } from "./fields/flags.ts";
import { looksLikeRange, parseRange } from "./fields/ranges.ts";
import { isCommonUnit, isUnit } from "./fields/units.ts";
import { isQualitative, parseValue } from "./fields/values.ts";
import type { Line } from "./layout/lines.ts";
import { isProse } from "./layout/headings.ts";
import { cellStarts, unionBox } from "./layout/lines.ts";
import { cleanName, type Context, isClass, type Observation, unitInName } from "./observations.ts";

const VITAL =
  /^(weight|height|body (weight|height)|bmi|head circumference|length|waist( circumference)?|gewicht|größe)\b/i;
/** Words that begin no name of a test. */
export const NOT_A_NAME =
  /^(page|tel|phone|fax|mobile|age|dob|date|time|room|bed|ward|p\.?o\.?|box|street|st|zip|version|rev|note|ref|reference|normal|range)\b/i;
/** What announces a range in a line of text. */
export const RANGE_WORDS =
  /^[([{]?\s*(ref(erence)?\.?( range| interval| values?)?|normal( range)?|range|goal|target|desirable|optimal|normbereich|valores? de refer[eê]ncia|valeurs? de référence|v\.? ?r\.?|referenz(bereich)?|réf\.?|n)\s*[:=]?\s*/i;

/**
 * Reads a line that states a result without a table around it: "Potassium 4.1 mmol/L 3.5 - 5.1", "TSH: 2,4 mU/l (0,4–4,0)",
 * "Urine protein: Trace". Every word must be accounted for and a unit, a range or a result word must be there, else null.
 */
export function readFreeform(line: Line, section: string | null, context: Context): Observation | null {
  const words = line.words.filter(({ text }) => !/^[.…_·]{2,}$|^[|:]$/.test(text));
  const texts = words.map(({ text }) => text.replace(/^\.{2,}|[.…]{3,}$|(?<=\p{L})[.,;]$/gu, ""));
  if (words.length > 60 || NOT_A_NAME.test(texts[0] ?? "") || isClass(line.text) || isProse(line.text)) return null;
  const starts = cellStarts(line);
  for (let at = 1; at < texts.length && at <= 12; at++) {
    const before = texts[at - 1];
    if (at > 1 && /:$/.test(texts[at - 2]!)) return null;
    if (at > 1 && starts.has(words[at - 1]!) && /^[<>]?[\d.,]+$/.test(before!)) return null;
    const colon = /:$/.test(before!) || line.text.includes(`${before} :`);
    const rest = restOf(texts.slice(at), colon, context);
    const name = cleanName(texts.slice(0, at).join(" "));
    if (
      !rest || !name ||
      (rest.unit && isCommonUnit(rest.unit) && !rest.reference_range && !VITAL.test(name))
    ) {
      continue;
    }
    const own = unitInName(name);
    return {
      type: "observation",
      name: rest.unit ? name : own.name,
      codings: [],
      occurred_on: null,
      status: null,
      source: { page: line.page, box: unionBox(words) },
      confidence: 0.9,
      section,
      specimen: null,
      method: null,
      ...rest,
      unit: rest.unit ?? own.unit,
    };
  }
  return null;
}

/** A flag in words behind the range: "Below low reference limit". */
const OUTSIDE =
  /(above|below|outside) (the )?(high |low |upper |lower |normal )?(reference )?(limits?|range|interval)$/i;

type Rest = Pick<Observation, "value" | "unit" | "flag" | "reference_range">;

function restOf(texts: string[], colon: boolean, context: Context): Rest | null {
  const joined = texts.join(" ");
  if (colon && isQualitative(joined)) {
    return { value: { kind: "text", text: joined }, unit: null, flag: null, reference_range: null };
  }
  for (let end = Math.min(texts.length, 6); end > 0; end--) {
    const parsed = parseValue(texts.slice(0, end).join(" "), context.mark);
    if (!parsed) continue;
    const tail = tailOf(texts.slice(end), parsed.flag === null, context);
    if (!tail) continue;
    const unit = parsed.unit ?? tail.unit;
    if (!unit && !tail.reference_range) continue;
    return { value: parsed.value, unit, flag: parsed.flag ?? tail.flag, reference_range: tail.reference_range };
  }
  return null;
}

/** The range after the value, with a flag before or behind it. */
function tailOf(texts: string[], flagFree: boolean, context: Context): Omit<Rest, "value"> | null {
  const words = texts.join(" "), phrase = flagFree ? words.match(OUTSIDE)?.[0] : undefined;
  let flag: string | null = phrase ?? null;
  const rest = phrase ? words.slice(0, -phrase.length).split(" ").filter(Boolean) : [...texts];
  if (flag === null && flagFree && rest.length > 0 && isFlag(rest[rest.length - 1]!)) flag = rest.pop()!;
  else if (flag === null && flagFree && rest.length > 1 && isFlag(rest[0]!)) flag = rest.shift()!;
  if (rest.length === 0) return { unit: null, flag, reference_range: null };
  const text = rest.join(" ");
  const bare = text.replace(RANGE_WORDS, "").replace(/^[([{]\s*|\s*[\])}]$/g, "");
  if (isUnit(text)) return { unit: text, flag, reference_range: null };
  if (!looksLikeRange(bare, context.mark)) return null;
  const range = parseRange(bare, context.mark, context.sex)!;
  return { unit: range.unit, flag, reference_range: { low: range.low, high: range.high, printed: text } };
}
