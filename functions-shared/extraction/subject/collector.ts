import type { Extraction } from "../../contracts/extraction.ts";
import { namesTest } from "../../coding/loinc/named.ts";
import type { PageSource } from "../../contracts/source.ts";
import { combinedIn, personnummerIn } from "../combined.ts";
import { announcedDate, type DateOrder, parseDate } from "../fields/dates.ts";
import type { LabelField } from "../fields/labels.ts";
import { isWrittenAsName, parseName } from "../fields/names.ts";
import { parseAge, parseSex } from "../fields/person.ts";
import { type Line, sourceOf, textOf } from "../layout/lines.ts";
import type { Pair } from "../layout/pairs.ts";
import { bornIn, dayBehindName, identityIn, type UnlabelledName } from "../unlabelled.ts";
import { dayOfResults, daysAbove, isMisreadDay, loneDay } from "./days.ts";
import { type Claims, emptyHeader, type Header, latestYear, noClaims } from "./header.ts";
import { settle } from "./settle.ts";

type DocumentDate = Extraction["dates"][number];

/** A label that names whatever its block is about. */
const OF_ANYTHING = /^(?:full )?(?:name|nom|nombre|nome|naam|namn|navn)\W*$/i;

/** What the subject of a mail speaks of, which is nobody. */
const OF_A_MAIL =
  /(?<!\p{L})(?:your|our|results?|reports?|available|ready|lab|labs|laboratory|tests?|ihre?|vos|sus|i suoi|seus|uw)(?!\p{L})/iu;

/** What is printed where nobody knows the day. */
const UNTOLD =
  /^(?:(?:not|none) (?:recorded|stated|given|provided|known|available|documented)|unknown|none|n\/?a|n\.a\.|pending|tbc|unbekannt|nicht (?:angegeben|bekannt)|inconnue?|non (?:renseignée?|précisée?|indicat[ao]|disponibile)|desconocid[ao]|no consta|não informad[ao]|onbekend|okänt|-+|\?+|_+)\.?$/i;

const DAY_FIRST = /^\W*(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d\d-\d\d)(?!\d)/;

/** "RE   LE" heads the columns of two eyes: one word of two Latin letters names nobody. */
const TOO_SHORT = /^\p{Script=Latin}{1,2}$/u;

const PERSONAL: LabelField[] = ["name", "family_name", "given_name", "birth_date", "sex", "age", "identifier"];

/** Takes what the lines of a document say of its subject, of other people and of its days. */
export class Collector {
  readonly header: Header = emptyHeader();
  private readonly claims: Claims = noClaims();

  constructor(private readonly order: DateOrder) {}

  /** Takes one pair; false when its value does not fit its label, so that the line may be something else. */
  add(pair: Pair, line: Line, block: LabelField | null): boolean {
    if (pair.value.length === 0) {
      if (pair.field === "date:collected" && pair.marked) this.addGap(sourceOf(pair.label), true);
      return pair.marked && pair.field !== "other";
    }
    // "Emily Barker (subscriber: Thomas Barker)": the bracket that ends it began before the label.
    const text = textOf(pair.value).replace(/[\s,;|]+$/, "").replace(/^([^(]*)\)$/, "$1");
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
        return this.claims.births.push({ text, source }) > 0;
      case "age":
        // "26-03-2019  (age 3 months)": how old somebody was at a visit, and not when the paper was written.
        if (DAY_FIRST.test(line.text)) return false;
        return this.addSexAndAge(text, source, textOf(pair.label));
      case "sex":
        return this.addSexAndAge(text, source, textOf(pair.label));
      case "identifier":
        return this.addIdentifier(pair, source);
      case "specimen":
        return !/\p{L}{2}/u.test(withoutNumbers(text)) ||
          this.header.specimens.push({ text: withoutNumbers(text), line }) > 0;
      default:
        return false;
    }
  }

  private addName(text: string, pair: Pair, source: PageSource): boolean {
    const { name, others } = parseName(text);
    if (!name && others.length === 0) return false;
    if (name && TOO_SHORT.test(name)) return false;
    if (!pair.marked && !/^\p{Lu}/u.test(text)) return false;
    // "name: Ferritin" heads the fields of a result.
    if (OF_A_MAIL.test(text) || (OF_ANYTHING.test(textOf(pair.label)) && namesTest(text))) return false;
    if (name) this.claims.names.push({ value: name, printed: text, source });
    for (const other of others) this.header.also_named.push({ ...other, source });
    this.addSexAndAge(text.match(/[(,].*|\b\d.*/)?.[0] ?? "", source, "");
    const identity = name ? identityIn(text) : null;
    const behind = name ? identity?.birth ?? dayBehindName(text) : null;
    if (behind) this.claims[identity ? "births" : "behind"].push({ text: behind, source });
    return true;
  }

  private addPart(field: "family_name" | "given_name", text: string, source: PageSource): boolean {
    const { name } = parseName(text);
    if (name && !this.claims.parts[field]) this.claims.parts[field] = { value: name, printed: text, source };
    return name !== null;
  }

  private addOther(block: LabelField, field: LabelField, text: string, source: PageSource): boolean {
    const { name } = parseName(text);
    if (!block.startsWith("role:") || !["name", "family_name", "given_name"].includes(field) || !name) return true;
    if (!isWrittenAsName(name)) return true;
    this.header.also_named.push({ role: block.slice(5), name, source });
    return true;
  }

  private addDate(pair: Pair, text: string, source: PageSource): boolean {
    const date = announcedDate(text, this.order);
    if (!date) {
      if (pair.field === "date:collected" && pair.marked && UNTOLD.test(text)) this.addGap(source, true);
      return false;
    }
    if ("ambiguous" in date) {
      if (pair.field === "date:collected") this.addUntold(source);
      this.header.unread.push({ text: `${textOf(pair.label)} ${text}`, reason: "ambiguous-date", source });
    } else this.header.dates.push({ role: pair.field.slice(5) as DocumentDate["role"], ...date, source });
    return true;
  }

  /** Takes note of a collection date that was misread, so that no other day stands for it. */
  addGarbled(line: Line): void {
    if (this.header.used.has(line) || !isMisreadDay(line)) return;
    this.addUntold(placeOf(line));
    this.header.unread.push({ text: line.text, reason: "unreadable-date", source: placeOf(line) });
  }

  private addUntold(source: PageSource): void {
    this.header.undated = true;
    this.addGap(source, false);
  }

  private addGap(source: PageSource, blank: boolean): void {
    this.header.gaps.push({ value: null, blank, source });
  }

  /** Takes what one label announces of a person together. */
  addCombined(line: Line): boolean {
    const combined = line.text.length > 200 ? null : combinedIn(line.text);
    const name = combined && parseName(combined.name).name;
    if (!combined || !name) return false;
    const source = placeOf(line);
    this.claims.names.push({ value: name, printed: combined.name, source });
    if (combined.birth) this.claims.births.push({ text: combined.birth, source });
    this.addSexAndAge(combined.rest, source, "");
    this.header.used.add(line);
    return true;
  }

  /** Takes a Swedish personal number that no label announces, and the birth date it says. */
  addPersonnummer(line: Line): boolean {
    const short = !this.header.used.has(line) && line.words.length <= 12;
    const found = short ? personnummerIn(line.text, latestYear(this.header)) : null;
    if (!found) return false;
    const source = placeOf(line), known = this.header.subject.identifiers;
    if (!known.some(({ value }) => value.value === found.printed)) {
      known.push({ value: { system: "personnummer", value: found.printed }, printed: found.printed, source });
    }
    this.claims.births.push({ text: found.birth, source });
    this.header.used.add(line);
    return true;
  }

  /** Takes name, sex and birth date that stand together without labels. */
  addIdentity(line: Line): void {
    const identity = this.header.used.has(line) ? null : identityIn(line.text);
    if (!identity) return;
    const source = placeOf(line);
    const { name } = parseName(identity.name);
    if (name) this.claims.names.push({ value: name, printed: identity.name, source });
    this.claims.births.push({ text: identity.birth, source });
    this.addSexAndAge(identity.sex, source, "");
    this.header.used.add(line);
  }

  /** Takes name and birth date of a sentence or a title; they count where no label gives them. */
  addBorn(line: Line): void {
    const born = bornIn(line.text);
    const source = placeOf(line);
    if (born?.name) this.claims.told.push({ value: born.name, printed: born.name, source });
    if (born && this.claims.births.length === 0) this.claims.births.push({ text: born.birth, source });
  }

  /** Takes the collection date out of a sentence or a heading of results. */
  addSentence(line: Line, below: Line | undefined): void {
    const date = this.header.used.has(line) ? null : dayOfResults(line, below, this.order);
    if (!date) return;
    if ("value" in date) this.header.dates.push({ role: "collected", ...date, source: placeOf(line) });
    else {
      this.addUntold(placeOf(line));
      this.header.unread.push({ text: line.text, reason: "ambiguous-date", source: placeOf(line) });
    }
  }

  /** Takes the day that stands alone, where no label tells one: it is the paper's own; of several, each is of what stands below it. */
  addLoneDay(lines: Line[]): void {
    if (this.header.undated || this.header.dates.length > 0) return;
    const left = lines.filter((line) => !this.header.used.has(line)), day = loneDay(left, this.order);
    for (const { line, ...date } of day ? [] : daysAbove(left, this.order)) {
      this.header.dates.push({ role: "collected", ...date, source: placeOf(line) });
    }
    if (!day) return;
    const { line, ...date } = day;
    this.header.dates.push({ role: "authored", ...date, source: placeOf(line) });
  }

  /** Takes a word that is a sex and nothing else. */
  addSex(word: string, source: PageSource): void {
    const sex = parseSex(word.trim());
    if (sex && /^\p{L}+$/u.test(word.trim())) this.claims.sexes.push({ value: sex, printed: word.trim(), source });
  }

  private addSexAndAge(text: string, source: PageSource, label: string): boolean {
    const sex = parseSex(text, label), age = parseAge(text, /age|alter/i.test(label));
    if (sex) this.claims.sexes.push({ value: sex, printed: text, source });
    if (age !== null) this.claims.ages.push({ value: age, printed: text, source });
    const birth = /dob|birth/i.test(label) && parseDate(text, this.order, true) !== null;
    if (birth) this.claims.births.push({ text, source });
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

  /** Puts together what was taken. */
  finish(lines: Line[], unlabelled: UnlabelledName[]): Header {
    return settle(this.header, this.claims, lines, unlabelled, this.order);
  }
}

/** A specimen without its number, which says nothing of what it is: "NX204417R", "Serum 4711-08". */
const withoutNumbers = (text: string) =>
  text.split(/\s+/).filter((word) => !/^\W*\p{L}{0,4}[-./]?\d[-./\d]{2,}\p{L}{0,2}\W*$/u.test(word)).join(" ");

/** Where a line stands. */
export const placeOf = ({ page, box }: Line): PageSource => ({ page, box });
