import type { Extraction, Subject } from "../contracts/extraction.ts";
import type { PageSource } from "../contracts/source.ts";
import type { ReadWord } from "../reading/reading.ts";
import { type LabelField, labelField } from "./fields/labels.ts";
import { type DateOrder, parseDate } from "./fields/dates.ts";
import { parseName } from "./fields/names.ts";
import { parseAge, parseSex } from "./fields/person.ts";
import { type Block, blockOf, openBlocks } from "./blocks.ts";
import { combinedIn, personnummerIn } from "./combined.ts";
import { isProse } from "./layout/headings.ts";
import { type Line, textOf, unionBox } from "./layout/lines.ts";
import { type Pair, pairsOf, stackedPairs } from "./layout/pairs.ts";
import { nameKey, people } from "./same-person.ts";
import { bornIn, identityIn, type UnlabelledName, unlabelledNames } from "./unlabelled.ts";

type AlsoNamed = Extraction["also_named"][number];
type DocumentDate = Extraction["dates"][number];
type Unread = Extraction["unread"][number];

/** What the label–value pairs of a document say; `used` are the lines they took up. */
export interface Header {
  subject: Subject;
  also_named: AlsoNamed[];
  dates: DocumentDate[];
  specimens: { text: string; line: Line }[];
  unread: Unread[];
  /** Whether a collection date is printed that cannot be told. */
  undated: boolean;
  used: Set<Line>;
}

/** Collects subject, other people and dates from the lines that are not part of a table. */
export function readHeader(lines: Line[], order: DateOrder): Header {
  const collector = new Collector(order);
  let blocks: Block[] = [];
  let skip: Line | null = null;
  const anchors: number[] = [];
  lines.forEach((line, i) => {
    if (line === skip) return;
    blocks = openBlocks(line, lines.slice(i + 1, i + 4), blocks);
    if (blocks.length === 0 && collector.addCombined(line)) return void anchors.push(i);
    let pairs: readonly Pair[] = stackedPairs(line, lines[i + 1]);
    if (pairs.length > 0) skip = lines[i + 1] ?? null;
    else pairs = pairsOf(line);
    let taken = false;
    for (const pair of pairs) {
      const block = blockOf(pair, line, blocks);
      if (collector.add(pair, line, block)) {
        taken = true;
        if (block === null && ["birth_date", "sex", "age", "identifier"].includes(pair.field)) anchors.push(i);
        collector.header.used.add(line);
        if (skip) collector.header.used.add(skip);
      }
    }
    // What stands below a heading that only sounds like a label speaks for itself.
    if (!taken) skip = null;
  });
  for (const at of new Set(anchors)) addStroked(collector, lines[at]!);
  for (const [i, line] of lines.entries()) {
    collector.addGarbled(line);
    collector.addSentence(line);
    collector.addIdentity(line);
    if (collector.addPersonnummer(line)) anchors.push(i);
    collector.addBorn(line);
  }
  return collector.finish(lines, unlabelledNames(lines, anchors));
}

/** A sex may stand without a label between the strokes of a line of fields: "DOB 05/14/1970 | Female | MRN 12345". */
function addStroked(collector: Collector, line: Line): void {
  if (!line.words.some(({ text, apart }) => apart || /[|•·]/.test(text))) return;
  const parts = line.cells.flatMap(({ text }) => text.split(/\s*[|•·]\s*/));
  if (parts.length > 1) { for (const part of parts) collector.addSex(part, { page: line.page, box: line.box }); }
}

const DRAWN =
  /\b(?:(?:drawn|collected|taken|sampled|entnommen|abgenommen|prélevée?)\s+(?:on\s|am\s|le\s)?|(?:blood\s+(?:tests?|samples?)|bloods|lab\s+tests?|laboratory\s+tests?|tests?)\s+(?:(?:that\s+)?(?:you\s+had|we\s+took|was|were)\s+)?(?:done\s+|performed\s+)?(?:on|of|dated)\s+)(.{6,30})/i;

/** A sample or its examination with the day it was taken or made, in other languages: "En la analítica realizada el 18 de agosto de 2024". */
const DRAWN_ABROAD =
  /(?<!\p{L})(?:analíticas?|análisis|analisi|análises|exam[ei]s?|exámenes|esami|extracción|muestra|prelievo|colheita|coleta|bilan|prélèvement|prise de sang|analyses?|blut(?:entnahme|abnahme|untersuchung)|labor(?:untersuchung|kontrolle|werte)?|bloedonderzoek|bloedafname|prov(?:er|tagning(?:en)?)?|badani[ae](?: krwi)?)(?:\s+(?:de (?:sangre|sangue)|del sangue|ematici|sanguine?s?|de laboratori?o|clínic[oa]s?|biologique))?(?:\s+(?:realizad[oa]s?|efectuad[oa]s?|practicad[oa]s?|hech[oa]s?|tomad[oa]s?|effettuat[oaie]|eseguit[oaie]|réalisée?s?|effectuée?s?|prélevée?s?|feit[oa]s?|colhid[oa]s?|coletad[oa]s?|verricht|afgenomen|gedaan|tagna|tagen|vom|z dnia))?\s+(?:el día|el|il|le|em|op|am|den|in data|del|du|van|vom|från|de|dia)?\s*(?=\d{1,2}\D)(.{6,30})/iu;

/** The day of the results that follow: "Labs (01/05/2026):", "Laborwerte vom 11.03.2025", "Laboratory results at discharge (04/06/2025):". */
const RESULTS_OF =
  /^[\s•·*-]*(?:(?:recent|latest|your|blood|fasting|morning|admission|discharge)\s+)*(?:labs?|laboratory|bloods?|blood (?:tests?|work|results?)|(?:test )?results|investigations|pathology|biochemistry|h(?:a)?ematology|chemistry|panel|cbc|fbc|bmp|cmp|lfts?|u&es?|labor\w*|blutwerte|analíticas?|bilan|biologie|esami|exames|analyses?|prover|provsvar|uitslagen|bloedonderzoek)(?!\p{L})(?:(?!\b(?:report|print|receiv|next|due|review|birth|born|dob|call|inform|discuss)|\d|[.;]\s).){0,45}?(?=\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))(.{6,24})/iu;

/** What the subject of a mail speaks of, which is nobody. */
const OF_A_MAIL =
  /(?<!\p{L})(?:your|our|results?|reports?|available|ready|lab|labs|laboratory|tests?|ihre?|vos|sus|i suoi|seus|uw)(?!\p{L})/iu;

const PERSONAL: LabelField[] = ["name", "family_name", "given_name", "birth_date", "sex", "age", "identifier"];

/** A date that was misread: a year, or three numbers, with marks between. */
const MOST_WORDS = 12, GARBLED = /\d\W+(?:19|20)\d{2}(?!\d)|\d{1,4}[./:-]\d{1,4}[./:-]\d{2,4}/;

class Collector {
  readonly header: Header = {
    subject: { name: null, birth_date: null, sex: null, age: null, identifiers: [] },
    also_named: [],
    dates: [],
    specimens: [],
    unread: [],
    undated: false,
    used: new Set(),
  };
  private names: NonNullable<Subject["name"]>[] = [];
  private parts: Record<string, NonNullable<Subject["name"]>> = {};
  private told: NonNullable<Subject["name"]>[] = [];
  private births: { text: string; source: PageSource }[] = [];
  private sexes: NonNullable<Subject["sex"]>[] = [];
  private ages: NonNullable<Subject["age"]>[] = [];

  constructor(private readonly order: DateOrder) {}

  /** Takes one pair; false when its value does not fit its label, so that the line may be something else. */
  add(pair: Pair, line: Line, block: LabelField | null): boolean {
    if (pair.value.length === 0) return pair.marked && pair.field !== "other";
    const text = textOf(pair.value).replace(/[\s,;|]+$/, "");
    const source = sourceOf(pair.value);
    if (block !== null && PERSONAL.includes(pair.field)) return this.addOther(block, pair.field, text, source);
    if (pair.field.startsWith("role:")) return this.addOther(pair.field, "name", text, source);
    if (pair.field.startsWith("date:")) return this.addDate(pair, text, source);
    switch (pair.field) {
      case "name":
        return this.addName(text, pair, source);
      case "family_name":
      case "given_name":
        return this.addPart(pair.field, text, source);
      case "birth_date":
        this.addSex(text.match(/[,;|(]\s*(\p{L}+)\)?\s*$/u)?.[1] ?? "", source);
        return this.births.push({ text, source }) > 0;
      case "sex":
      case "age":
        return this.addSexAndAge(text, source, textOf(pair.label));
      case "identifier":
        return this.addIdentifier(pair, source);
      case "specimen":
        return this.header.specimens.push({ text, line }) > 0;
      default:
        return false;
    }
  }

  private addName(text: string, pair: Pair, source: PageSource): boolean {
    const { name, others } = parseName(text);
    if (!name && others.length === 0) return false;
    if (!pair.marked && !/^\p{Lu}/u.test(text)) return false;
    if (OF_A_MAIL.test(text)) return false;
    if (name) this.names.push({ value: name, printed: text, source });
    for (const other of others) this.header.also_named.push({ ...other, source });
    this.addSexAndAge(text.match(/[(,].*|\b\d.*/)?.[0] ?? "", source, "");
    const identity = name ? identityIn(text) : null;
    if (identity) this.births.push({ text: identity.birth, source });
    return true;
  }

  private addPart(field: string, text: string, source: PageSource): boolean {
    const { name } = parseName(text);
    if (name && !this.parts[field]) this.parts[field] = { value: name, printed: text, source };
    return name !== null;
  }

  private addOther(block: LabelField, field: LabelField, text: string, source: PageSource): boolean {
    const { name } = parseName(text);
    if (!block.startsWith("role:") || !["name", "family_name", "given_name"].includes(field) || !name) return true;
    this.header.also_named.push({ role: block.slice(5), name, source });
    return true;
  }

  private addDate(pair: Pair, text: string, source: PageSource): boolean {
    const date = parseDate(text, this.order);
    if (!date) return false;
    if ("ambiguous" in date) {
      this.header.undated ||= pair.field === "date:collected";
      this.header.unread.push({ text: `${textOf(pair.label)} ${text}`, reason: "ambiguous-date", source });
    } else this.header.dates.push({ role: pair.field.slice(5) as DocumentDate["role"], ...date, source });
    return true;
  }

  /** Takes note of a collection date that was misread, so that no other day stands for it. */
  addGarbled(line: Line): void {
    if (this.header.used.has(line) || line.words.length > MOST_WORDS || !GARBLED.test(line.text)) return;
    const labelled = [1, 2, 3].some((count) => {
      const [label, rest] = [line.words.slice(0, count), line.words.slice(count)].map(textOf);
      return labelField(label!.replace(/\s*:$/, "")) === "date:collected" && GARBLED.test(rest!);
    });
    this.header.undated ||= labelled;
  }

  /** Takes what one label announces of a person together. */
  addCombined(line: Line): boolean {
    const combined = line.text.length > 200 ? null : combinedIn(line.text);
    const name = combined && parseName(combined.name).name;
    if (!combined || !name) return false;
    const source = { page: line.page, box: line.box };
    this.names.push({ value: name, printed: combined.name, source });
    if (combined.birth) this.births.push({ text: combined.birth, source });
    this.addSexAndAge(combined.rest, source, "");
    this.header.used.add(line);
    return true;
  }

  /** Takes a Swedish personal number that no label announces, and the birth date it says. */
  addPersonnummer(line: Line): boolean {
    const latest = Math.max(0, ...this.header.dates.map(({ value }) => Number(value.slice(0, 4)))) || null;
    const found = this.header.used.has(line) || line.words.length > 12 ? null : personnummerIn(line.text, latest);
    if (!found) return false;
    const source = { page: line.page, box: line.box }, known = this.header.subject.identifiers;
    if (!known.some(({ value }) => value.value === found.printed)) {
      known.push({ value: { system: "personnummer", value: found.printed }, printed: found.printed, source });
    }
    this.births.push({ text: found.birth, source });
    this.header.used.add(line);
    return true;
  }

  /** Takes name, sex and birth date that stand together without labels. */
  addIdentity(line: Line): void {
    const identity = this.header.used.has(line) ? null : identityIn(line.text);
    if (!identity) return;
    const source = { page: line.page, box: line.box };
    const { name } = parseName(identity.name);
    if (name) this.names.push({ value: name, printed: identity.name, source });
    this.births.push({ text: identity.birth, source });
    this.addSexAndAge(identity.sex, source, "");
    this.header.used.add(line);
  }

  /** Takes name and birth date of a sentence or a title; they count where no label gives them. */
  addBorn(line: Line): void {
    const born = bornIn(line.text);
    const source = { page: line.page, box: line.box };
    if (born?.name) this.told.push({ value: born.name, printed: born.name, source });
    if (born && this.births.length === 0) this.births.push({ text: born.birth, source });
  }

  /** Takes the collection date out of a sentence: "Your blood was drawn on January 9, 2026." */
  addSentence(line: Line): void {
    if (this.header.used.has(line)) return;
    const headed = line.text.length < 2000 ? line.text.match(RESULTS_OF)?.[1] : undefined;
    const abroad = line.text.length < 2000 ? line.text.match(DRAWN_ABROAD)?.[1] : undefined;
    const rest = (isProse(line.text) ? line.text.match(DRAWN)?.[1] : undefined) ?? headed ?? abroad;
    const date = rest ? parseDate(rest, this.order) : null;
    if (!date || rest!.indexOf(date.printed) > (rest === headed || rest === abroad ? 0 : 30)) return;
    const source = { page: line.page, box: line.box };
    if ("value" in date) this.header.dates.push({ role: "collected", ...date, source });
    else this.header.undated = true;
  }

  /** Takes a word that is a sex and nothing else. */
  addSex(word: string, source: PageSource): void {
    const sex = parseSex(word.trim());
    if (sex && /^\p{L}+$/u.test(word.trim())) this.sexes.push({ value: sex, printed: word.trim(), source });
  }

  private addSexAndAge(text: string, source: PageSource, label: string): boolean {
    const sex = parseSex(text, label), age = parseAge(text, /age|alter/i.test(label));
    if (sex) this.sexes.push({ value: sex, printed: text, source });
    if (age !== null) this.ages.push({ value: age, printed: text, source });
    const birth = /dob|birth/i.test(label) && parseDate(text, this.order, true) !== null;
    if (birth) this.births.push({ text, source });
    return sex !== null || age !== null || birth;
  }

  private addIdentifier(pair: Pair, source: PageSource): boolean {
    const value = textOf(pair.value).replace(/^[#:.\s]+/, "").match(/^[\p{L}\d][\p{L}\d./\- ]*/u)?.[0].trim() ?? "";
    if (!/\d/.test(value) || value.length > 30) return false;
    const system = textOf(pair.label).replace(/[\s:：.]+$/, "");
    const known = this.header.subject.identifiers;
    if (!known.some((one) => one.value.value === value)) {
      known.push({ value: { system, value }, printed: value, source });
    }
    return true;
  }

  /** Puts the parts together; what the document says in two ways about its subject is left out and reported. */
  finish(lines: Line[], unlabelled: UnlabelledName[]): Header {
    const { subject, also_named, unread } = this.header;
    const { given_name, family_name } = this.parts;
    const half = this.names.length === 1 ? this.names[0]! : null;
    if (half && (given_name ?? family_name) && !(given_name && family_name) && !half.value.includes(",")) {
      const [first, last] = given_name ? [given_name, half] : [half, family_name!];
      this.names = [{ ...half, value: `${first.value} ${last.value}`, printed: `${first.printed} ${last.printed}` }];
    }
    const alone = given_name ? null : family_name;
    if (this.names.length === 0 && alone && /\S\s\S/.test(alone.value)) this.names.push(alone);
    if (this.names.length === 0 && given_name && family_name) {
      const source = {
        page: given_name.source && "page" in given_name.source ? given_name.source.page : 1,
        box: unionBox([given_name.source as PageSource, family_name.source as PageSource]),
      };
      const join = (key: "value" | "printed") => `${given_name[key]} ${family_name[key]}`;
      this.names.push({ value: join("value"), printed: join("printed"), source });
    }
    if (this.names.length === 0) {
      this.names.push(...this.told.length > 0 ? this.told : unlabelled);
      for (const { printed, source } of this.names) {
        this.addSex(printed.match(/\((\p{L}+)\)[\s,]*$/u)?.[1] ?? "", source as PageSource);
      }
    }
    const different = people(distinct(this.names, ({ value }) => nameKey(value)).slice(0, 100));
    if (different.length === 1) subject.name = different[0]!;
    else for (const { value, source } of different) also_named.push({ role: "patient", name: value, source });
    subject.sex = this.only(this.sexes, "sex");
    subject.age = this.only(this.ages, "age");
    subject.birth_date = this.birthDate(lines);
    this.header.also_named = distinct(also_named, ({ role, name }) => `${role}|${nameKey(name)}`);
    this.header.unread = distinct(unread, ({ text, reason }) => `${text}|${reason}`);
    return this.header;
  }

  private birthDate(lines: Line[]): Subject["birth_date"] {
    const latest = Math.max(0, ...this.header.dates.map(({ value }) => Number(value.slice(0, 4)))) || null;
    const read = this.births.flatMap(({ text, source }) => {
      const date = parseDate(text, this.order, true, latest);
      if (date && !("ambiguous" in date)) return [{ ...date, source }];
      this.header.unread.push({
        text: text || lines[0]!.text,
        reason: date ? "ambiguous-date" : "unreadable-date",
        source,
      });
      return [];
    });
    return this.only(read, "birth-date");
  }

  private only<T extends { value: unknown; printed: string; source: Subject["identifiers"][number]["source"] }>(
    found: T[],
    what: string,
  ): T | null {
    const different = distinct(found, ({ value }) => String(value));
    if (different.length <= 1) return different[0] ?? null;
    for (const { printed, source } of different) {
      this.header.unread.push({ text: printed, reason: `conflicting-${what}`, source });
    }
    return null;
  }
}

const sourceOf = (words: ReadWord[]): PageSource => ({ page: words[0]!.page, box: unionBox(words) });

/** The first of each key, in order. */
function distinct<T>(items: T[], key: (item: T) => string): T[] {
  const seen = new Set<string>();
  return items.filter((item) => !seen.has(key(item)) && seen.add(key(item)));
}
