import type { ReadWord } from "../../reading/reading.ts";
import { labelField } from "../fields/labels.ts";
import { type Line, textOf } from "../layout/lines.ts";
import { parseDate } from "../fields/dates.ts";
import type { Domain } from "./column-wordings.ts";
import { type Meaning, meaningOf, roleIn } from "./columns.ts";
import { GROUP } from "./grid.ts";
import type { Entry, Field } from "./entry.ts";
import { isAmount } from "./medication-text.ts";
import { namesOneVaccine } from "./vaccine-words.ts";

interface Labelled {
  meaning: Meaning;
  label: string;
  words: ReadWord[];
  line: Line;
  /** It stands in a cell of its own without a colon, or is a day alone above its record. */
  bare?: "label" | "day" | "above";
}

/** A label in the first of two cells, its value in the second: "Vaccine    Twinrix". */
function labelBeside(line: Line): Labelled[] | null {
  const [label, value] = line.cells;
  if (line.cells.length !== 2 || isHeading(value!.text) || isPersonal(label!.text)) return null;
  const meaning = meaningOf(label!.text);
  if (!meaning || (meaning.role === null && meaning.names.length === 0 && !meaning.dose)) return null;
  return [{ meaning, label: label!.text, words: value!.words, line, bare: "label" }];
}

/** "Date given" beside "Vaccine" heads a column; "2" or "Booster" beside "Dose" does not. */
function isHeading(text: string): boolean {
  const meaning = meaningOf(text);
  return meaning !== null && (meaning.role !== null || meaning.names.length > 0);
}

/** A label with its value in the line below: a certificate's "Date of vaccination" over "2021-06-14". */
function labelAbove(line: Line, next: Line | undefined): Labelled[] | null {
  const isOne = line.cells.length === 1 && next?.cells.length === 1 && next.page === line.page &&
    next.words.length <= 6;
  if (!isOne || isHeading(next.text) || isPersonal(line.text)) return null;
  const meaning = meaningOf(line.text);
  if (!meaning || (meaning.role === null && meaning.names.length === 0)) return null;
  return [{ meaning, label: line.text, words: next.words, line, bare: "above" }];
}

/** A day alone in its line, the record it belongs to below it. */
function dayAbove(line: Line, next: Line | undefined): Labelled[] | null {
  if (line.words.length > 4 || !/\d{4}/.test(line.text) || !next || !(labelledIn(next) ?? labelBeside(next))) {
    return null;
  }
  const date = parseDate(line.text, "day-month") ?? parseDate(line.text, "month-day");
  return date && date.printed.trim() === line.text.trim()
    ? [{ meaning: meaningOf("date")!, label: "date", words: line.words, line, bare: "day" }]
    : null;
}

/** The labels of a line with what is behind them: "Vaccine: Tdap   Lot: AC52B". Null when it begins with none. */
function labelledIn(line: Line): Labelled[] | null {
  const found: Labelled[] = [];
  for (let i = 0; i < line.words.length;) {
    const end = labelEnd(line.words, i);
    if (end !== null) {
      const label = textOf(line.words.slice(i, end)).replace(/[\s:：]+$/, "");
      found.push({ meaning: meaningOf(label)!, label, words: [], line });
      i = end;
    } else if (found.length === 0) return null;
    else found.at(-1)!.words.push(line.words[i++]!);
  }
  return found.some(isOtherList) ? null : found;
}

/** "Discontinued: lisinopril 10 mg": a list of others, not the day on which the medicine above ended. */
const isOtherList = ({ meaning, words }: Labelled): boolean =>
  (meaning.role === "start" || meaning.role === "stop") &&
  (isAmount(textOf(words)) ||
    /^\p{L}{4,}/u.test(textOf(words)) && !/\d/.test(textOf(words)) && !UNENDED.test(textOf(words)));
/** What stands where a day would, and is none. */
const UNENDED =
  /^(?:ongoing|present|current|continu|today|unknown|none|never|not |n\/?a|until|after|when|laufend|weiter|aktuell|dauer|en cours|actual|in corso|em curso|lopend|pågående|unbekannt|inconn|desconoc)/i;

/** "Date VIS given: 08/06/2021": a label nobody knows between two that are known is one more field of the record. */
const isLabelOnly = (line: Line): boolean =>
  /^\p{L}[\p{L} #/.-]{2,30}:\s/u.test(line.text) && !PAIR_OF_PERSON.test(line.text);
const PAIR_OF_PERSON = /^(?:patient|name|dob|date of birth|birth|mrn|re)\b/i;

/** Where the label ends that begins at `from`: one to five words, the last with a colon. */
function labelEnd(words: ReadWord[], from: number): number | null {
  for (let to = from + 1; to <= Math.min(words.length, from + 6); to++) {
    const last = words[to - 1]!.text;
    const colon = /[:：]$/.test(last);
    const text = textOf(words.slice(from, to)).replace(/[\s:：]+$/, "");
    if (colon || /^[:：]$/.test(words[to]?.text ?? "")) {
      const meaning = meaningOf(text);
      return meaning && (meaning.role !== null || meaning.names.length > 0) && !isPersonal(text)
        ? (colon ? to : to + 1)
        : null;
    }
  }
  return null;
}

/** Labels of the patient's block: "Age", "Physician". */
const isPersonal = (text: string) =>
  /^(name|sex|age|birth_date|identifier|family_name|given_name)$/.test(labelField(text) ?? "");

const DOMAINS: Domain[] = ["immunizations", "medications", "allergies", "problems", "procedures"];

/**
 * Records printed as labels with their values, a block of lines: "Medication: Amoxicillin / Strength: 500 mg / Frequency: …".
 * Null unless the block names a thing and says at least one more of it.
 */
export function recordsAt(lines: Line[], at: number): { entries: Entry[]; lines: number } | null {
  const block: Labelled[] = [];
  let end = at;
  for (; end < lines.length && end < at + 60; end++) {
    const before = lines[end - 1];
    if (
      end > at &&
      (before!.page !== lines[end]!.page ||
        lines[end]!.box[1] - (before!.box[1] + before!.box[3]) > 3 * lines[end]!.box[3])
    ) break;
    const line = lines[end]!;
    const labelled = labelledIn(line) ?? labelBeside(line) ?? dayAbove(line, lines[end + 1]) ??
      labelAbove(line, lines[end + 1]);
    if (!labelled && block.length > 1 && isLabelOnly(line) && labelledIn(lines[end + 1] ?? line)) continue;
    if (!labelled) break;
    block.push(...labelled);
    if (labelled[0]?.bare === "above") end++;
  }
  const domain = DOMAINS.find((one) =>
    block.some(({ meaning, words }) => meaning.names.includes(one) && words.length > 0 && isSpecific(meaning, one))
  );
  if (!domain) return null;
  // What stands below a heading is its list: only vaccines are told by labels above their values.
  if (block.some(({ bare }) => bare === "above") && (domain !== "immunizations" || !isVaccine(block))) return null;
  // A few words in two cells may be anything: labels without a colon are ones where several stand together.
  if (
    block.some(({ bare }) => bare) &&
    (block.filter(({ bare }) => bare !== "day" && bare).length < (isVaccine(block) ? 2 : 3) ||
      !begins(block[0]!, domain))
  ) return null;
  const named = block.filter(({ meaning }) => meaning.names.includes(domain) && isSpecific(meaning, domain));
  const first = named.length > 1 && countOf(block, block[0]!) === named.length ? block[0]! : named[0]!;
  const entries: Entry[] = [];
  let fields: Labelled[] = [];
  const close = () => {
    if (fields.some(({ bare, meaning }) => bare !== "day" && meaning.role === "date")) {
      fields = fields.filter(({ bare }) => bare !== "day");
    }
    const roles = fields.flatMap((one): Field[] => {
      const role = roleIn(domain, one.meaning);
      return role && one.words.length > 0 ? [{ role, heading: one.label, words: one.words }] : [];
    });
    if (roles.some(({ role }) => role === "name" || role === "brand")) {
      entries.push({
        domain,
        fields: oneName(roles),
        lines: [...new Set(fields.map(({ line }) => line))],
        status: null,
        when: null,
      });
    }
    fields = [];
  };
  for (const one of block) {
    if (one.label === first.label && fields.length > 0 && fields.some(({ label }) => label === first.label)) close();
    fields.push(one);
  }
  close();
  const says = entries.some(({ fields }) =>
    fields.filter(({ role }) => role !== "name" && role !== "other").length > 0
  );
  return entries.length > 0 && says ? { entries, lines: end - at } : null;
}

/** A vaccine is named, and a day told. */
const isVaccine = (block: Labelled[]) =>
  block.some(({ meaning, words }) => meaning.names.includes("immunizations") && namesOneVaccine(textOf(words))) &&
  block.some(({ meaning }) => meaning.role === "date" || meaning.dose !== null);

/** A record begins with its day or its name: labels without a colon that begin otherwise are of something else. */
const begins = ({ meaning, bare }: Labelled, domain: Domain) =>
  bare === undefined || meaning.role === "date" || meaning.names.includes(domain);

const countOf = (block: Labelled[], { label }: Labelled) => block.filter((one) => one.label === label).length;

/** "Product" and "Brand" alone do not say what of. */
const isSpecific = (meaning: Meaning, domain: Domain) =>
  meaning.names.length === 1 || domain === "medications" || meaning.role !== "brand";

/** The name of a vaccine is that of the product where a disease is named too. */
function oneName(fields: Field[]): Field[] {
  const names = fields.filter(({ role }) => role === "name");
  if (names.length < 2) return fields;
  const own = names.find(({ heading }) => !GROUP.test(heading)) ?? names[0];
  return fields.map((field) => field.role === "name" && field !== own ? { ...field, role: "other" } : field);
}

/** "COVID-19" above the labels of a dose that name the product: what kind of vaccine it is, and no dose of its own. */
export const isNameAbove = (line: Line | undefined): boolean =>
  line !== undefined && line.cells.length === 1 && line.words.length <= 4 && namesOneVaccine(line.text) &&
  !/\d{2}[./]|\d{3}/.test(line.text);
