import { unitsOfAmounts } from "../fields/amounts.ts";
import { namesTest } from "../../coding/loinc/named.ts";
import { type DateOrder, parseDate } from "../fields/dates.ts";
import { labelField } from "../fields/labels.ts";
import { isHeading, isProse } from "../layout/headings.ts";
import { type Line, textOf } from "../layout/lines.ts";

/** The day a sample was taken or examined, said in a sentence: "Your blood was drawn on January 9, 2026." */
const DRAWN =
  /\b(?:(?:drawn|collected|taken|sampled|entnommen|abgenommen|prélevée?)\s+(?:on\s|am\s|le\s)?|(?:blood\s+(?:tests?|samples?)|bloods|lab\s+tests?|laboratory\s+tests?|tests?)\s+(?:(?:that\s+)?(?:you\s+had|we\s+took|was|were)\s+)?(?:done\s+|performed\s+)?(?:on|of|dated)\s+)(.{6,30})/i;

/** A sample or its examination with the day it was taken or made, in other languages: "En la analítica realizada el 18 de agosto de 2024". */
const DRAWN_ABROAD =
  /(?<!\p{L})(?:analíticas?|análisis|analisi|análises|exam[ei]s?|exámenes|esami|extracción|muestra|prelievo|colheita|coleta|bilan|prélèvement|prise de sang|analyses?|blut(?:entnahme|abnahme|untersuchung)|labor(?:untersuchung|kontrolle|werte)?|bloedonderzoek|bloedafname|prov(?:er|tagning(?:en)?)?|badani[ae](?: krwi)?)(?:\s+(?:de (?:sangre|sangue)|del sangue|ematici|sanguine?s?|de laboratori?o|clínic[oa]s?|biologique))?(?:\s+(?:realizad[oa]s?|efectuad[oa]s?|practicad[oa]s?|hech[oa]s?|tomad[oa]s?|effettuat[oaie]|eseguit[oaie]|réalisée?s?|effectuée?s?|prélevée?s?|feit[oa]s?|colhid[oa]s?|coletad[oa]s?|verricht|afgenomen|gedaan|tagna|tagen|vom|z dnia))?\s+(?:el día|el|il|le|em|op|am|den|in data|del|du|van|vom|från|de|dia)?\s*(?=\d{1,2}\D)(.{6,30})/iu;

/** The day of the results that follow: "Labs (01/05/2026):", "Laborwerte vom 11.03.2025", "Laboratory results at discharge (04/06/2025):". */
const RESULTS_OF =
  /^[\s•·*-]*(?:(?:subject|betreff|objet|asunto|assunto|oggetto|onderwerp|re)\s*:\s*)?(?:(?:recent|latest|your|blood|fasting|morning|admission|discharge|here are|voici|vos|ihre?|sus|seus|uw|i suoi)\s+)*(?:(?:résultats|resultados|risultati)(?=\s+(?:du|del?|do|di)\s+\d)|labs?|laboratory|bloods?|blood (?:tests?|work|results?)|(?:test )?results|investigations|pathology|biochemistry|h(?:a)?ematology|chemistry|panel|cbc|fbc|bmp|cmp|lfts?|u&es?|labor\w*|blutwerte|analíticas?|bilan|biologie|esami|exames|analyses?|prover|provsvar|uitslagen|bloedonderzoek)(?!\p{L})(?:(?!\b(?:report|print|receiv|next|due|review|birth|born|dob|call|inform|discuss)|\d|[.;]\s).){0,45}?(?=\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))(.{6,24})/iu;

/** The same at the end of a short heading: "Cycle day 3 bloods (2 Feb 2026)", "검진 결과 (2026.01.20)". */
const HEADED =
  /^[^:.;]{0,40}?(?:bloods?|blood (?:tests?|work|results?)|labs?|(?:test |lab )?results?|résultats?|resultados?|risultati|uitslagen|laborwerte|analítica|bilan|결과|検査結果)\s*[([–-]\s*([^()[\]]{6,24})[)\]]?\s*:?$/iu;

/** What makes a heading one of other results than those below it. */
const EARLIER =
  /^[^\d]{0,40}?(?<!\p{L})(?:previous|prior|last|old|earlier|anterior\w*|précédent\w*|precedent\w*|previ[oa]s?|vorherig\w*|frühere?|vorige)(?!\p{L})/iu;

/** Words that announce the day of collection wherever they stand: "Dossier n° 260915-044 - Prélevé le 15/09/2026 à 07h55". */
const COLLECTED =
  /(?<!\p{L})(?:(?:collected|drawn|sampled)(?: on)?|prélevée?s? le|prélèvement du|(?:entnommen|abgenommen) am|afgenomen op|prelevat[oa] il|prelievo del|(?:colhid|coletad)[oa] em|extraíd[oa] el|tomad[oa] el|prøve(?:tatt|taget) (?:den )?)\s*:?\s*(?=\d)(.{6,30})/iu;

/** "19 Mar 2024   Full blood count   (Normal)": the day of a panel, or of the only test of one, in the cell before its name. */
function dayBeforePanel({ cells }: Line, below: Line | undefined, order: DateOrder): ReturnType<typeof parseDate> {
  const [first, second, third] = cells;
  if (!first || !second || !/\d/.test(first.text)) return null;
  const isPanel = !/\d/.test(second.text) && isHeading(second.text);
  const isTest = !third && (namesTest(second.text) || below?.cells[0]?.text === second.text);
  if (!isPanel && !isTest) return null;
  const date = parseDate(first.text, order);
  return date && BESIDE_DAY.test(first.text.replace(date.printed, "")) ? date : null;
}

/** A line that is longer is text, and a heading of results or a sentence about them stands at its beginning. */
const LONGEST = 2000;

/** A date that was misread: a year, or three numbers, with marks between. */
const MOST_WORDS = 12, GARBLED = /\d\W+(?:19|20)\d{2}(?!\d)|\d{1,4}[./:-]\d{1,4}[./:-]\d{2,4}/;

/** The collection date that a sentence or a heading of results gives, by the line `below` it too; null when it gives none. */
export function dayOfResults(line: Line, below: Line | undefined, order: DateOrder): ReturnType<typeof parseDate> {
  return dayBeforePanel(line, below, order) ?? daySaid(line, order);
}

function daySaid({ text }: Line, order: DateOrder): ReturnType<typeof parseDate> {
  const headed = text.length < LONGEST && !EARLIER.test(text)
    ? text.match(RESULTS_OF)?.[1] ?? text.match(HEADED)?.[1]
    : undefined;
  const abroad = text.length < LONGEST ? text.match(DRAWN_ABROAD)?.[1] : undefined;
  const said = text.length < LONGEST ? text.match(COLLECTED)?.[1] : undefined;
  const told = isProse(text) ? text.match(DRAWN)?.[1] : undefined;
  const rest = told ?? headed ?? abroad ?? said;
  const date = rest ? parseDate(rest, order) : null;
  return date && rest!.indexOf(date.printed) <= (rest === told ? 30 : 0) ? date : null;
}

/** A day, perhaps with its time, and nothing else. */
const CLOCK = String.raw`(?:\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?\s*(?:[ap]\.?m\.?|uhr|h)?\s*(?:[A-Z]{2,4})?)`;
const BESIDE_DAY = new RegExp(String.raw`^[\s,;|-]*(?:(?:at|um|à|a las|alle|às|om|kl\.?)\s+)?${CLOCK}?[\s,;|-]*$`, "i");

/** The day a text begins with, where nothing but its time stands beside it. */
function dayAlone(text: string, order: DateOrder): ReturnType<typeof parseDate> {
  const date = /\d/.test(text) ? parseDate(text, order) : null;
  return date && text.startsWith(date.printed) && BESIDE_DAY.test(text.slice(date.printed.length)) ? date : null;
}

/**
 * The day that lines print which hold nothing else, or begin with a cell that does, where they agree on one: portals print it so below
 * the name of a panel. The first and the last line of a page are what a browser prints around it.
 */
export function loneDay(lines: Line[], order: DateOrder): { value: string; printed: string; line: Line } | null {
  const inside = lines.filter((line, i) => line.page === lines[i - 1]?.page && line.page === lines[i + 1]?.page);
  const days = inside.flatMap((line) => {
    const date = dayAlone(line.cells[0]!.text, order);
    return date ? [{ date, line }] : [];
  });
  const [first] = days;
  const agree = days.every(({ date }) => "value" in date && "value" in first!.date && date.value === first!.date.value);
  return first && agree && "value" in first.date ? { ...first.date, line: first.line } : null;
}

/**
 * The days that head the results below them, each alone in its line, where a page tells several: "May 21, 2024", below it what was found
 * on it, then "February 6, 2024". None where only one is told.
 */
export function daysAbove(lines: Line[], order: DateOrder): { value: string; printed: string; line: Line }[] {
  const days = lines.flatMap((line, i) => {
    const date = line.cells.length === 1 ? dayAlone(line.text, order) : null;
    if (!date || !("value" in date)) return [];
    const near = lines.slice(i + 1, i + 4).filter(({ page }) => page === line.page);
    return near.some(isMeasured) ? [{ ...date, line }] : [];
  });
  return new Set(days.map(({ value }) => value)).size > 1 ? days : [];
}

/** Whether a line holds a number with its unit behind it. */
const isMeasured = ({ words }: Line) => unitsOfAmounts(words.map(({ text }) => text)).length > 0;

/** Whether a line is the label of a collection date with a date behind it that was misread. */
export function isMisreadDay(line: Line): boolean {
  if (line.words.length > MOST_WORDS || !GARBLED.test(line.text)) return false;
  return [1, 2, 3].some((count) => {
    const [label, rest] = [line.words.slice(0, count), line.words.slice(count)].map(textOf);
    return labelField(label!.replace(/\s*:$/, "")) === "date:collected" && GARBLED.test(rest!);
  });
}
