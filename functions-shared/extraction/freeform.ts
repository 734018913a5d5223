import { namesTest } from "../coding/loinc/named.ts";
import { isFlag } from "./fields/flags.ts";
import { looksLikeRange, parseRange } from "./fields/ranges.ts";
import { isCommonUnit, isUnit } from "./fields/units.ts";
import { isQualitative, parseValue } from "./fields/values.ts";
import type { Line } from "./layout/lines.ts";
import { isProse } from "./layout/headings.ts";
import { cellStarts, unionBox } from "./layout/lines.ts";
import { kindOfCell } from "./layout/kinds.ts";
import { rangeWords } from "./layout/rows.ts";
import { isAim } from "./aims.ts";
import { isPopulation } from "./populations.ts";
import { isClassLine } from "./classes.ts";
import { type Context, looseObservation, type Observation } from "./observations.ts";
import { cleanName, isSentences, NO_NAME, unitInName } from "./row-names.ts";

const VITAL =
  /^(weight|height|body (weight|height)|bmi|head circumference|length|waist( circumference)?|gewicht|größe)\b/i;
/** Words that begin no name of a test. */
export const NOT_A_NAME =
  /^(page|tel|phone|fax|mobile|age|dob|date|time|room|bed|ward|p\.?o\.?|box|street|st|zip|version|rev|note|ref|reference|normal|range|internal control|kit|lot|cartridge|device|(lab|sample|specimen|request|order|accession) (no|nr|number|id))\b/i;
/** What announces a range in a line of text. */
export const RANGE_WORDS =
  /^[([{]?\s*(ref(erence)?\.?( range| interval| values?)?|normal( range)?|range|expected|goal|target|desirable|optimal|normbereich|valor(?:es)? de refer[eéê]ncia|valeurs? de référence|v\.? ?r\.?|referenz(bereich)?|réf\.?|n)\s*[:=]?\s*/i;

/**
 * Reads a line that states a result without a table around it: "Potassium 4.1 mmol/L 3.5 - 5.1", "TSH: 2,4 mU/l (0,4–4,0)",
 * "Urine protein: Trace". Every word must be accounted for and a unit, a range or a result word must be there, else null.
 */
export function readFreeform(line: Line, section: string | null, context: Context): Observation | null {
  const words = line.words.filter(({ text }) => !/^[.…_·]{2,}$|^[|:]$/.test(text));
  const starts = cellStarts(line);
  const texts = words.map(({ text }) => text.replace(/^\.{2,}|[.…]{3,}$|(?<=\p{L})[.,;]$/gu, ""));
  if (words.length > 60 || NOT_A_NAME.test(texts[0] ?? "") || isClassLine(line) || isProse(line.text)) return null;
  const behind = rangeWords(line).length;
  if (behind > 0 && behind < line.words.length) return null;
  const cells = words.map((word) => starts.has(word));
  for (let at = 1; at < texts.length && at <= 12; at++) {
    const before = texts[at - 1];
    if (at > 1 && /:$/.test(texts[at - 2]!)) return null;
    if (at > 1 && starts.has(words[at - 1]!) && /^[<>]?[\d.,]+$/.test(before!)) return null;
    // A letter next to the name and apart from the result is the name's ("Immunoglobulin A      164 mg/dL").
    if (/^\p{L}+$/u.test(texts[at]!) && !cells[at] && cells[at + 1]) continue;
    const colon = /:$/.test(before!) || line.text.includes(`${before} :`);
    const rest = restOf(tokensOf(texts, cells, at), colon, context);
    // A comma within the name stays: behind it may stand the unit ("Foo RNA, copies/mL").
    const named = texts.slice(0, at).map((text, i) =>
      i + 1 < at && words[i]!.text.endsWith(",") ? `${text.replace(/,$/, "")},` : text
    );
    const name = cleanName(named.join(" "));
    if (
      !rest || !name || isPopulation(name) || isTooLong(name) || LISTED.test(name) || NO_NAME.has(kindOfCell(name)) ||
      isSentences(name) || isSusceptible(rest) ||
      (rest.unit && isCommonUnit(rest.unit) && !rest.reference_range && !VITAL.test(name) &&
        !isSedimented(rest.unit, name))
    ) {
      continue;
    }
    const own = unitInName(name);
    const source = { page: line.page, box: unionBox(words) };
    return looseObservation({
      ...rest,
      name: rest.unit ? name : own.name,
      section,
      source,
      unit: rest.unit ?? own.unit,
    });
  }
  return null;
}

/** "Ceftriaxone   <=1   S": the letter says that it works, and is no second. */
const isSusceptible = ({ unit, reference_range }: Rest) => unit === "S" && !reference_range;

/** So many words are a sentence rather than a name, unless a table knows them. */
const isTooLong = (name: string) => name.split(/\s+/).length > 8 && !namesTest(name);

/** A sedimentation is printed in millimetres, which no medicine is measured in. */
const isSedimented = (unit: string, name: string) => /^mm$/i.test(unit) && namesTest(name);

/** A flag in words behind the range: "Below low reference limit". */
const OUTSIDE =
  /(above|below|outside) (the )?(high |low |upper |lower |normal )?(reference )?(limits?|range|interval)$/i;

type Rest = Pick<Observation, "value" | "unit" | "flag" | "reference_range">;

/** More than one result in a line of text: "Na 140, K 4.2, Cl". */
const LISTED = /(^|\s)[<>]?\d+([.,]\d+)?,(\s|$)|\s\d+[.,]\d+(\s|$)/;

/** The words of a line from `at`, each but the first with the gap before it: a space, or a tab where a new cell begins. */
const tokensOf = (texts: string[], cells: boolean[], at: number) =>
  texts.slice(at).map((text, i) => (i === 0 ? "" : cells[at + i] ? "\t" : " ") + text);

function restOf(printed: string[], colon: boolean, context: Context): Rest | null {
  // A dash between a name and its result parts the two ("CRP - 4.2 mg/L"); one that says "low" has a cell of its own.
  const tokens = /^[-–—]$/.test(printed[0] ?? "") && printed[1]?.startsWith(" ")
    ? [printed[1].trim(), ...printed.slice(2)]
    : printed;
  const joined = tokens.join("");
  if (colon && isQualitative(joined)) {
    return { value: { kind: "text", text: joined }, unit: null, flag: null, reference_range: null };
  }
  for (let end = Math.min(tokens.length, 6); end > 0; end--) {
    const parsed = parseValue(tokens.slice(0, end).join(""), context.mark);
    if (!parsed) continue;
    const tail = tailOf(tokens.slice(end), parsed.flag === null, context);
    if (!tail) continue;
    const unit = parsed.unit ?? tail.unit;
    const otherUnit = parsed.unit && tail.unit && (parsed.unit === "%") !== (tail.unit === "%");
    if (otherUnit || (!unit && !tail.reference_range)) continue;
    return { value: parsed.value, unit, flag: parsed.flag ?? tail.flag, reference_range: tail.reference_range };
  }
  return null;
}

/** The range after the value, with a flag before or behind it. */
function tailOf(tokens: string[], flagFree: boolean, context: Context): Omit<Rest, "value"> | null {
  const all = tokens.join("").trim(), first = tokens[0]?.trim() ?? "", last = tokens.at(-1)?.trim() ?? "";
  let flag: string | null = null, text = all;
  const phrase = all.match(OUTSIDE)?.[0];
  if (flagFree && phrase) [flag, text] = [phrase, all.slice(0, -phrase.length).replace(/[\s,;–-]+$/, "")];
  else if (flagFree && isFlag(last)) [flag, text] = [last, all.slice(0, -last.length).trim()];
  else if (flagFree && tokens.length > 1 && isFlag(first)) [flag, text] = [first, all.slice(first.length).trim()];
  if (text === "") return { unit: null, flag, reference_range: null };
  const bare = text.replace(RANGE_WORDS, "").replace(/^[([{]\s*|\s*[\])}]$/g, "");
  if (isUnit(text) && !text.includes("\t")) return { unit: text, flag, reference_range: null };
  const [, label = "", aim = ""] = text.match(/^(\p{L}[\p{L} ]{3,40}?)\s*:?\s+([\d<>≤≥].*)$/u) ?? [];
  if (isAim(label) && looksLikeRange(aim, context.mark)) {
    return { unit: null, flag, reference_range: { low: null, high: null, printed: text } };
  }
  // "<15 NOT DETECTED   Ref: NOT DETECTED": what is expected may be a word.
  const expected = bare !== text && isQualitative(bare);
  if (expected) return { unit: null, flag, reference_range: { low: null, high: null, printed: bare } };
  if (!looksLikeRange(bare, context.mark)) return null;
  const range = parseRange(bare, context.mark, context.sex, context.age)!;
  return { unit: range.unit, flag, reference_range: { low: range.low, high: range.high, printed: text } };
}
