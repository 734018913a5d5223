import { isMeasuredIn, namesOtherSpecimen, namesSpecimen } from "../../coding/loinc/named.ts";
import { RELATIVE } from "../fields/relatives.ts";
import { isUnit } from "../fields/units.ts";
import { parseValue } from "../fields/values.ts";
import { unionBox } from "../layout/lines.ts";
import { type Context, looseObservation, type Observation } from "../observations.ts";
import { datesOf, type Mention } from "./dates.ts";
import { nameBefore } from "./names.ts";
import { type Paragraph, wordsBetween } from "./paragraphs.ts";
import { behind } from "./ranges.ts";
import { isTorn } from "./torn.ts";

/** What the sentences of a paragraph state, and whether a number with a unit of measure in them was not understood. */
export interface SentenceReading {
  stated: { observation: Observation; undated: boolean }[];
  missed: boolean;
  /** Whether one that belongs to a test is no result of it: wished for, of another time, of another fluid. */
  refused: boolean;
  /** Whether one that belongs to a test is part of something that is no number. */
  torn: boolean;
  /** Whether every number in them is part of a result or of a date. */
  whole: boolean;
}

const NUMBER = /(?<![\p{L}\p{N}.,/^*_#([-])(?:[<>≤≥]=?\s*)?\d+(?:[.,]\d+)*/gu;
/** What shows behind a number that it is no result: a range, a quotient, a change, a part of a word, another number. */
const NO_RESULT =
  /^(?:\s?[-–/:]\s?\d|[-–]\p{L}|(?:st|nd|rd|th)\b|\s*(?:-+>|→|=>|⇒)|\s+[<>]?\d|\s+(?:to|bis|till|à|hasta)\s+\d|[\p{L}\p{N}])/u;
/** Amounts, spans of time and beats, which are no results of a laboratory. */
const AMOUNT =
  /^\s*(?:mg|mcg|[uµμ]g|g|iu|ie|ui|units?|meq|mmol|m?l|kg|lbs?|cm|mm|tab(?:let)?s?|cap(?:sule)?s?|drops?|puffs?|times|x|fold|points?|pack|of|out|(?:day|week|month|year|hour|minute|wk|mo|yr|hr|min)s?|d|h|y\/?o|tage?n?|wochen|monaten?|jahren?|stunden|jours?|semaines?|mois|ans|días?|semanas?|meses|años|dagen|weken|maanden|jaar|giorni|mesi|anni|dias|anos|bpm|lpm|rpm|spm)(?![\p{L}\p{N}/])/iu;
/** A value that is wished for, or of another time. */
const NOT_NOW =
  /(?<!\p{L})(?:goals?|targets?|aim|aiming|should|if|when|until|keep|maintain|previous(?:ly)?|prior|last|baseline|earlier|used to|from|between|than|below|above|under|over|at least|threshold|zuvor|früher|zuletzt|vorwert|ziel\w*|sollte|unter|über|objectif|cible|antérieur\w*|précéd\w*|objetivo|previ[oa]s?|anterior(?:es)?|meta|obiettivo|precedent[ei]|alvo|vorige|eerder|streef\w*|mål|tidigare)(?!\p{L})/iu;
const ANOTHER_TIME =
  /^[\s,(]*(?:(?:back )?in (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|in (?:\d{4}|the past|early|late)|at (?:your )?last|last (?:year|month|week|time|visit)|previously|before|earlier|(?:\w+ ){1,3}ago|a year)(?!\p{L})|^[\s,(]*(?:im (?:jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez|vorjahr)|vor \d|en (?:ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic)|il y a|hace )/iu;
/** What is said of a sample that gives no result to go by. */
const OF_NO_USE =
  /(?<!\p{L})(?:h(?:a)?emoly[sz]\w*|clotted|contaminat\w*|insufficient|unreliable|spurious\w*|invalid|erroneous\w*|in error|pseudo\w*|hämolytisch\w*|hémolys\w*|hemoliz\w*)(?!\p{L})/iu;
/** What tests mean in general, not what one of them found. */
const IN_GENERAL =
  /(?<!\p{L})(?:or (?:higher|more|greater|above|less|lower|below)|indicat\w+|suggest\w*|consistent with|toxic\w*|therapeutic|defined|diagnostic|considered|guidelines?|criteria|cut-?offs?|patients with|individuals|interpret\w*|associated with|recommend\w*|means? that)(?!\p{L})/iu;
const GENERALLY =
  /(?<!\p{L})(?:an?|any|all|values?|levels?|results?)\s+(?:\S+\s+){0,4}(?:of|above|below|over|under)?\s*$/iu;
/** Somebody else, whose result a letter may tell: "her mother's cholesterol was 9.1 mmol/L". */
const OF_ANOTHER = new RegExp(RELATIVE, "iu");
/** "Vera's potassium was 4.2" in a paper about Theo: whose results a sentence tells that names somebody else, perhaps a relative. */
function isOfNamed(text: string, subject: string): boolean {
  const named = text.match(/(?<!\p{L})(\p{Lu}\p{Ll}+)['’]s(?!\p{L})/u)?.[1];
  return named !== undefined && !NOBODY.test(named) && !subject.toLowerCase().includes(named.toLowerCase());
}
const NOBODY =
  /^(?:patient|today|yesterday|child|baby|week|month|year|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/i;

/** A day without its year right behind a result: "5.6 on 5/15" was not found on the day of the paper. */
const DAY_OF_NO_YEAR =
  /^[\s,(]*(?:on|at|of|am|vom|le|du|el|il|em|op|den)\s+\d{1,2}(?:[./-]\d{1,2}\.?|(?:st|nd|rd|th)?\.? \p{L}{3,9})(?![./\d-])/iu;

/** A flag, which is no hours and no litres: "402 H (150-400)". */
const FLAG_LETTER = /^\s+(?:HH?|LL?)(?=\s*[([,;]|\s*$)/;
const VITAL =
  /^(?:(?:body )?(?:weight|height|temp\w*|mass index)|bmi|wt|ht|hr|pulse|heart rate|rr|resp\w*|spo2|o2 sat\w*|systolic.*|diastolic.*|bp|blood pressure|age)$/i;
const DATED =
  /(?:^|[\s(,;])(?:on|of|from|dated|taken|drawn|collected|labs?|labo?r\w*|bloods?|results?|vom|am|du|le|del|el|il|em|de|op|van|den|tests?|analítica|bilan|esami|exames|prover)?\s*[(:,]?\s*$/i;
const OTHER_DAY =
  /(?<!\p{L})(?:born|birth|dob|geb\w*|né\w*|nac\w*|nat[oa]|due|next|since|started|begun|until|by|seit|depuis|desde|dal)(?!\p{L})[^.]{0,20}$/iu;

/** Reads what the sentences and lists of a paragraph state ("Na 140, K 4.2", "Her HbA1c was 6.1 % on 5 January 2026"). */
export function readSentences(paragraph: Paragraph, section: string | null, context: Context): SentenceReading {
  const { text } = paragraph;
  const { dates, blanked } = datesOf(text, context.order);
  const reading: SentenceReading = { stated: [], missed: false, refused: false, torn: false, whole: true };
  let done = 0, day: Mention | null = null;
  for (const match of blanked.matchAll(NUMBER)) {
    if (match.index < done) continue;
    const clause = clauseBefore(blanked, done, match.index);
    const found = resultAt(blanked, match, clause, context);
    if (typeof found === "string") {
      reading.missed ||= found !== "none" || (reading.stated.length > 0 && isListed(blanked, match));
      reading.torn ||= found === "torn";
      reading.refused ||= found === "refused" || found === "torn";
      reading.whole = false;
      continue;
    }
    const own = dayOf(text, dates, found.name.from, found.to, done, clause.from);
    if (own) day = own;
    else if (clause.sentence > done) day = null;
    done = Math.max(found.to, own?.to ?? 0);
    const words = wordsBetween(paragraph, found.name.from, found.to);
    const page = words[0]!.page;
    const observation = looseObservation({
      ...found.stated,
      section: labelBefore(blanked, clause.sentence, found.name.from) ?? section,
      source: { page, box: unionBox(words.filter((word) => word.page === page)) },
    });
    observation.occurred_on = day?.value ?? null;
    const noYear = own === null && DAY_OF_NO_YEAR.test(text.slice(found.to, found.to + 24));
    if (noYear) observation.occurred_on = null;
    reading.stated.push({ observation, undated: noYear || day !== null && day.value === null });
  }
  return reading;
}

/** Whether a number stands alone behind a few words between commas, as the results beside it in a list do: ", Foo 3.1,". */
const isListed = (text: string, { index, 0: printed }: RegExpMatchArray): boolean =>
  /(?:^|[,;]\s*)\p{L}[\p{L}\d()/ -]{0,30}?\s*[:=]?\s*$/u.test(text.slice(Math.max(0, index! - 40), index)) &&
  /^\s*(?:[,;]|\.?\s*$)/.test(text.slice(index! + printed.length));

interface Clause {
  /** Where the words begin that may name the result. */
  from: number;
  /** Where the sentence begins. */
  sentence: number;
}

/** Where the sentence and the clause begin that a number stands in, not before the end of the result before it. */
function clauseBefore(text: string, done: number, at: number): Clause {
  const before = text.slice(0, at);
  const sentence = lastEnd(before, /[.!?;]\s+(?=[\p{L}(*•-])/gu);
  return { from: Math.max(done, sentence, lastEnd(before, /[:：]\s+(?=\p{L})/gu)), sentence };
}

const lastEnd = (text: string, mark: RegExp) =>
  [...text.matchAll(mark)].reduce((_, { index, 0: found }) => index + found.length, 0);

interface FoundResult {
  name: { name: string; from: number };
  stated: Pick<Observation, "name" | "value" | "unit" | "reference_range" | "flag">;
  to: number;
}

/** The result a number is; else why there is none: "missed" where it looks like one, "refused" or "torn" where its test is known. */
function resultAt(text: string, match: RegExpMatchArray, clause: Clause, context: Context): FoundResult | string {
  const at = match.index!, printed = match[0], stuck = text.slice(at + printed.length).match(STUCK)?.[0] ?? "";
  const bare = at + printed.length + stuck.length, own = unitAfter(text, bare);
  const late = own ? null : unitBehindRange(text, bare, context), unit = own ?? late;
  const end = own?.to ?? bare, rest = text.slice(end, end + 60);
  const before = text.slice(clause.from, at), named = nameBefore(before);
  if (isTorn(text, at, end, unit !== null, context.mark) || (!unit && isParted(text, end))) {
    return named ? "torn" : "none";
  }
  if (!unit && (NO_RESULT.test(rest) || (AMOUNT.test(rest) && !FLAG_LETTER.test(rest)))) return "none";
  const why = unit && /[/%^]/.test(unit.unit) ? "missed" : "none";
  if (!named) return unit && NOT_NOW.test(before.slice(-24)) ? "refused" : why;
  if (VITAL.test(named.name)) return "none";
  const name = { name: named.name, from: clause.from + named.from };
  if (NOT_NOW.test(before.slice(named.from + named.name.length)) || NOT_NOW.test(lead(before, named.from))) {
    return "refused";
  }
  if (isOfNamed(text.slice(clause.sentence, at), context.subject ?? "")) return "refused";
  if (isOfUnsureSpecimen(text, clause.sentence, name) || OF_ANOTHER.test(text.slice(clause.sentence, at))) {
    return "refused";
  }
  const value = parseValue(printed.replace(/\s+/g, ""), context.mark)?.value;
  if (value?.kind !== "quantity" || (unit && !isMeasuredIn(name.name, unit.unit))) return why;
  const { range, flag, to: told } = behind(text, end, context), to = Math.max(told, late?.to ?? 0);
  if (/^\s*(?:-+>|→|=>|⇒)/.test(text.slice(to)) || ANOTHER_TIME.test(text.slice(to, to + 40))) return "refused";
  const sentence = text.slice(clause.sentence).split(/[.!?]\s/, 1)[0]!;
  if (OF_NO_USE.test(sentence)) return "refused";
  if (IN_GENERAL.test(sentence) && (value.comparator !== null || GENERALLY.test(before))) return "refused";
  if (unit && range?.unit && range.unit !== unit.unit && !isMeasuredIn(name.name, range.unit)) return why;
  return {
    name,
    to,
    stated: {
      name: name.name,
      value,
      unit: unit?.unit ?? range?.unit ?? null,
      reference_range: range && { low: range.low, high: range.high, printed: range.printed },
      flag: stuck || flag,
    },
  };
}

/** A flag that is stuck to its number; a sign is one where the range stands behind it ("48,8+ (36,0-46,0) %"). */
const STUCK = /^(?:(?:HH?|LL?|\*{1,2}|[↑↓])(?=[\s,;)\]([]|$)|[+-](?=\s?[([]\s?[<>≤≥]?\s?\d))/;

/** The unit behind the range that stands right behind a number: "141 (135-145) mmol/l". */
function unitBehindRange(text: string, from: number, context: Context): { unit: string; to: number } | null {
  if (!/^\s?[([]/.test(text.slice(from, from + 2))) return null;
  const { range, to } = behind(text, from, context);
  const unit = range && range.unit === null ? unitAfter(text, to) : null;
  return unit && to <= text.length && /^\s?$/.test(text.slice(to, unit.to - unit.unit.length)) ? unit : null;
}

/** The words of the clause that lead to the name. */
const lead = (before: string, from: number) => before.slice(0, from).split(/,\s/).at(-1)!.slice(-40);

/** Units of one word without a stroke that a sentence may print behind a number. */
const SIMPLE = /^(?:fl|pg|secs?|seconds?|sek|seg|s|mm ?hg|kpa|index|ratio)$/i;

/** The unit of measure right behind a number, the longest there is. */
function unitAfter(text: string, from: number): { unit: string; to: number } | null {
  const [, blank = "", ...tokens] = text.slice(from, from + 60).match(/^(\s*)(\S+)(\s+\S+)?(\s+\S+)?/) ?? [];
  const words = tokens.filter((token) => token !== undefined);
  const most = words.findIndex((word, i) => i > 0 && !goesOn(words.slice(0, i).join(""), word.trim()));
  for (let count = most < 0 ? words.length : most; count > 0; count--) {
    const unit = words.slice(0, count).join("").replace(/[,;:!?]+$/, "").replace(/^([^(]*)\)+$/, "$1")
      .replace(/[,;:.]+$/, "");
    if ((/[/%‰^³]/.test(unit) || SIMPLE.test(unit)) && isUnit(unit)) {
      return { unit, to: from + blank.length + unit.length };
    }
  }
  return null;
}

/** Whether a sign stands between a number and its unit of measure: "12; mm/hr", "1/0 mm/hr". */
function isParted(text: string, to: number): boolean {
  const [sign = ""] = text.slice(to).match(/^(?:[.,;]|\/\d+)(?=\s)/) ?? [];
  return sign !== "" && /[/^]/.test(unitAfter(text, to + sign.length)?.unit ?? "");
}

/** Whether a unit goes on in the next word: "x 10^9/L", "ng/mL FEU", "mL/min /1.73 m2"; in "mmol/L K" it does not. */
const goesOn = (unit: string, word: string) =>
  !/[,;.:)\]]$/.test(unit) && (!unit.includes("/") || /^(?:\/|1[.,]73|m2|m²|feu|ddu|mm)/i.test(word));

/** The date printed right before the name or right behind the result. */
function dayOf(
  text: string,
  dates: Mention[],
  name: number,
  end: number,
  done: number,
  clause: number,
): Mention | null {
  const after = dates.find(({ from }) => from >= end && from - end < 24);
  if (
    after &&
    /^[\s,(]*(?:on|am|vom|le|du|el|il|em|op|den|the|taken|drawn|dated|from)?[\s(]*$/i.test(text.slice(end, after.from))
  ) {
    return after;
  }
  const before = dates.filter(({ from, to }) => from >= done && to <= name).at(-1);
  if (!before || name - before.to > 60 || /[.!?;]\s+\p{L}/u.test(text.slice(before.to, Math.max(clause, before.to)))) {
    return null;
  }
  const lead = text.slice(0, before.from);
  if (isRemarked(lead, text.slice(before.to, name))) return null;
  return DATED.test(lead) && !OTHER_DAY.test(lead) ? before : null;
}

/** Whether a date stands in a bracket that closes before the name and holds a number before it: "(was 5.1 on 12 October)" is of that. */
const isRemarked = (lead: string, between: string) => /^[^(]*\)/.test(between) && /\([^()]*\d[^()]*$/.test(lead);

const LABEL = /(?:^|[.;,]\s+|\s)(\p{L}[\p{L} /&-]{1,30}?)\s*[:：]/gu;

/** The label a result stands under where it names a specimen other than blood ("UA: pH 6.0"). */
function labelBefore(text: string, sentence: number, name: number): string | null {
  const label = [...text.slice(sentence, name).matchAll(LABEL)].at(-1)?.[1]?.trim() ?? null;
  return label !== null && /^U\/?A$/.test(label) ? "Urinalysis" : namesOtherSpecimen(label) ? label : null;
}

/** Whether words around a result speak of another specimen without saying that it is the result's. */
function isOfUnsureSpecimen(text: string, sentence: number, name: { name: string; from: number }): boolean {
  if (namesSpecimen(name.name) || labelBefore(text, sentence, name.from)) return false;
  const labels = [...text.slice(0, name.from).matchAll(LABEL)].map(([, label]) => label!);
  return namesOtherSpecimen(text.slice(sentence, name.from)) || namesOtherSpecimen(labels.at(-1) ?? null);
}
