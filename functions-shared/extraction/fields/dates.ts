/** Which of day and month comes first in the document's numeric dates; null when the document gives no evidence. */
export type DateOrder = "day-month" | "month-day" | null;

/** A date read from text: its value, or why there is none. */
export type ParsedDate = { value: string; printed: string } | { ambiguous: true; printed: string };

const MONTHS = [
  "jan|januar|january|janv|janvier|ene|enero|gen|gennaio|januari|janeiro",
  "feb|februar|february|févr|fév|février|febrero|febbraio|februari|fev|fevereiro",
  "mar|mär|märz|march|mars|marzo|maart|mrt|março",
  "apr|april|avr|avril|abr|abril|aprile",
  "may|mai|mayo|mag|maggio|maj|mei|maio",
  "jun|juni|june|juin|junio|giu|giugno|junho",
  "jul|juli|july|juil|juillet|julio|lug|luglio|julho",
  "aug|august|août|aoû|ago|agosto|augusti|augustus",
  "sep|sept|september|septembre|septiembre|set|settembre|setembro",
  "oct|okt|oktober|october|octobre|octubre|ott|ottobre|out|outubro",
  "nov|november|novembre|noviembre|novembro",
  "dec|dez|dezember|december|déc|décembre|dic|diciembre|dicembre|dezembro",
];
const MONTH = MONTHS.join("|");
const ISO = /(?<![\d.])((?:19|20)\d{2})([-/.])(\d{1,2})\2(\d{1,2})(?=T|\b)/;
const DAY_NAME = new RegExp(
  String
    .raw`(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|\.)?[\s\-/.]*(?:of\s+|de\s+)?(${MONTH})\b\.?,?[\s\-/.]*(?:de\s+)?(\d{4}(?!\d)|\d{2}(?![\d:]))`,
  "i",
);
const NAME_DAY = new RegExp(
  String.raw`\b(${MONTH})\b\.?[\s\-/]*(\d{1,2})(?:st|nd|rd|th)?,?[\s\-/]+(\d{4}(?!\d)|\d{2}(?![\d:]))`,
  "i",
);
const NUMERIC = /(?<![\d./])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d])/;
/** "3. 2. 1976": the points stand behind ordinal numbers, as in Czech, Finnish and Hungarian; "20.08. 2024" where a narrow heading breaks. */
const SPACED = /(?<![\d./])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/;
/** "2025/MAY/06", "2025-May-06", as Canadian laboratories print days. */
const YEAR_NAME = new RegExp(String.raw`(?<!\d)((?:19|20)\d{2})[-/. ](${MONTH})[-/. ](\d{1,2})(?!\d)`, "i");
const COMPACT_NAME = new RegExp(String.raw`(?<!\d)(\d{1,2})(${MONTH})(\d{4})(?!\d)`, "i");

/**
 * The order of day and month, from evidence in the document: a printed format ("DD/MM/YYYY") or numeric dates in which one
 * part cannot be a month. Contradicting evidence counts as none. Dates with dots are left out: they are always day first.
 */
export function dateOrder(text: string): DateOrder {
  const { dayFirst, monthFirst } = evidenceIn(text);
  if (dayFirst === monthFirst) return null;
  return dayFirst ? "day-month" : "month-day";
}

/** Whether the document has dates that can only be read one way and others that can only be read the other way. */
export function isContradicting(text: string): boolean {
  const { dayFirst, monthFirst } = evidenceIn(text);
  return dayFirst && monthFirst;
}

/** No text is searched for more dates in words. */
const MOST_WORDED = 40;

/**
 * The order in which a numeric date is one the document also prints in words or year first ("January 5, 2026 … 01/05/2026"), where
 * the other order would make it a day that is not. Null when none is, or they disagree.
 */
export function orderOfTwins(text: string): DateOrder {
  const worded = new Set<string>();
  for (const pattern of [ISO, DAY_NAME, NAME_DAY]) {
    for (const [printed] of [...text.matchAll(new RegExp(pattern, "gi"))].slice(0, MOST_WORDED)) {
      const date = parseDate(printed, null);
      if (date && "value" in date) worded.add(date.value);
    }
  }
  if (worded.size === 0) return null;
  const orders = new Set<DateOrder>();
  for (const [printed, , mark] of text.matchAll(new RegExp(NUMERIC, "g"))) {
    if (mark === "." || !/\d{4}$/.test(printed)) continue;
    const read = (["day-month", "month-day"] as const).map((order) => parseDate(printed, order));
    const [dayFirst, monthFirst] = read.map((date) => date !== null && "value" in date && worded.has(date.value));
    if (dayFirst !== monthFirst) orders.add(dayFirst ? "day-month" : "month-day");
  }
  return orders.size === 1 ? [...orders][0]! : null;
}

function evidenceIn(text: string): { dayFirst: boolean; monthFirst: boolean } {
  let dayFirst = /\bdd?[/-]mm?[/-]yy/i.test(text), monthFirst = /\bmm?[/-]dd?[/-]yy/i.test(text);
  for (const [, first, mark, second] of text.matchAll(new RegExp(NUMERIC, "g"))) {
    if (mark === ".") continue;
    if (Number(first) > 12 && Number(second) <= 12) dayFirst = true;
    if (Number(second) > 12 && Number(first) <= 12) monthFirst = true;
  }
  return { dayFirst, monthFirst };
}

/**
 * The first date in the text. Two-digit years are read into the hundred years that end with `latestYear` (the year after
 * which the date cannot lie); without it they are ambiguous for `birth` dates and of 1969 to 2068 otherwise.
 */
export function parseDate(
  text: string,
  order: DateOrder,
  birth = false,
  latestYear: number | null = null,
): ParsedDate | null {
  const year = (printed: string) => fullYear(printed, birth, latestYear);
  const candidates: [RegExp, (m: RegExpMatchArray) => [number | null, number, number] | null][] = [
    [ISO, (m) => [Number(m[1]), Number(m[3]), Number(m[4])]],
    [YEAR_NAME, (m) => [Number(m[1]), monthOf(m[2]!), Number(m[3])]],
    [COMPACT_NAME, (m) => [Number(m[3]), monthOf(m[2]!), Number(m[1])]],
    [DAY_NAME, (m) => [year(m[3]!), monthOf(m[2]!), Number(m[1])]],
    [NAME_DAY, (m) => [year(m[3]!), monthOf(m[1]!), Number(m[2])]],
    [SPACED, (m) => [Number(m[3]), Number(m[2]), Number(m[1])]],
    [NUMERIC, (m) => numericDate(m, order, year(m[4]!))],
  ];
  for (const [pattern, partsOf] of candidates) {
    const match = text.match(pattern);
    if (!match) continue;
    const parts = partsOf(match);
    if (!parts || parts[0] === null) return { ambiguous: true, printed: match[0] };
    const value = iso(parts[0], parts[1], parts[2]);
    if (value) return { value, printed: match[0] };
  }
  return null;
}

/**
 * A date where one is announced: also one in the basic format (ISO 8601-1, 5.2.2.1: "20260131") at its beginning, which elsewhere may
 * be any number.
 */
export function announcedDate(
  text: string,
  order: DateOrder,
  birth = false,
  latestYear: number | null = null,
): ParsedDate | null {
  const [printed, year, month, day] = text.trim().match(/^((?:19|20)\d{2})(\d{2})(\d{2})(?!\d|[./-]\d)/) ?? [];
  const value = printed ? iso(Number(year), Number(month), Number(day)) : null;
  return value ? { value, printed: printed! } : parseDate(text, order, birth, latestYear);
}

/** Month index 1–12 of a printed month name, 0 when unknown. */
const monthOf = (name: string) => MONTHS.findIndex((names) => names.split("|").includes(name.toLowerCase())) + 1;

function numericDate(
  m: RegExpMatchArray,
  order: DateOrder,
  year: number | null,
): [number | null, number, number] | null {
  const [first, second] = [Number(m[1]), Number(m[3])];
  if (m[2] === "." || first > 12 || first === second) return [year, second, first];
  if (second > 12) return [year, first, second];
  if (order === null) return null;
  return order === "day-month" ? [year, second, first] : [year, first, second];
}

function fullYear(printed: string, birth: boolean, latestYear: number | null): number | null {
  if (printed.length === 4) return Number(printed);
  // POSIX strptime, %y: 69 to 99 are years of the last century.
  if (!birth) return (Number(printed) >= 69 ? 1900 : 2000) + Number(printed);
  if (latestYear === null) return null;
  const recent = 2000 + Number(printed);
  return recent > latestYear ? recent - 100 : null;
}

function iso(year: number, month: number, day: number): string | null {
  if (year < 1850 || year > 2200 || month < 1 || month > 12 || day < 1) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
