import type { Subject } from "../../contracts/extraction.ts";
import type { PageSource } from "../../contracts/source.ts";
import { announcedDate, type DateOrder, parseDate } from "../fields/dates.ts";
import { parseSex } from "../fields/person.ts";
import { type Line, unionBox } from "../layout/lines.ts";
import { pairsOf } from "../layout/pairs.ts";
import { nameKey, people } from "../same-person.ts";
import type { UnlabelledName } from "../unlabelled.ts";
import { type Claims, type Header, latestYear } from "./header.ts";

type Name = NonNullable<Subject["name"]>;

/** More names than that are no subject's. */
const MOST_NAMES = 100;

/** Puts what was found together; what the document says in two ways about its subject is left out and reported. */
export function settle(
  header: Header,
  claims: Claims,
  lines: Line[],
  unlabelled: UnlabelledName[],
  order: DateOrder,
): Header {
  const { subject, also_named } = header;
  let names = namesOf(claims);
  if (names.length === 0) {
    names = claims.told.length > 0 ? claims.told : unlabelled;
    claims.sexes.push(...names.flatMap(sexBehind));
  }
  const different = people(distinct(names, ({ value }) => nameKey(value)).slice(0, MOST_NAMES));
  if (different.length === 1) subject.name = different[0]!;
  else for (const { value, source } of different) also_named.push({ role: "patient", name: value, source });
  subject.sex = only(besideSubject(claims.sexes, lines), "sex", header);
  subject.age = only(besideSubject(claims.ages, lines), "age", header);
  subject.birth_date = birthDate(header, claims, lines, order);
  header.also_named = distinct(also_named, ({ role, name }) => `${role}|${nameKey(name)}`);
  header.unread = distinct(header.unread, ({ text, reason }) => `${text}|${reason}`);
  return header;
}

/** The names that labels give, a family and a given name of their own put together. */
function namesOf({ names, parts: { given_name, family_name } }: Claims): Name[] {
  const half = names.length === 1 ? names[0]! : null;
  if (half && (given_name ?? family_name) && !(given_name && family_name) && !half.value.includes(",")) {
    const [first, last] = given_name ? [given_name, half] : [half, family_name!];
    return [{ ...half, value: `${first.value} ${last.value}`, printed: `${first.printed} ${last.printed}` }];
  }
  if (names.length > 0) return names;
  if (given_name && family_name) {
    const source = {
      page: given_name.source && "page" in given_name.source ? given_name.source.page : 1,
      box: unionBox([given_name.source as PageSource, family_name.source as PageSource]),
    };
    const join = (key: "value" | "printed") => `${given_name[key]} ${family_name[key]}`;
    return [{ value: join("value"), printed: join("printed"), source }];
  }
  return !given_name && family_name && /\S\s\S/.test(family_name.value) ? [family_name] : [];
}

/** The sex in brackets behind a name: "Ada Holm (F)". */
function sexBehind({ printed, source }: Name): Claims["sexes"] {
  const word = printed.match(/\((\p{L}+)\)[\s,]*$/u)?.[1] ?? "";
  const sex = parseSex(word);
  return sex ? [{ value: sex, printed: word, source }] : [];
}

function birthDate(header: Header, claims: Claims, lines: Line[], order: DateOrder): Subject["birth_date"] {
  const latest = latestYear(header), births = claims.births.length > 0 ? claims.births : claims.behind;
  const unsure: string[][] = [];
  const read = births.flatMap(({ text, source }) => {
    const date = announcedDate(text, order, true, latest);
    if (date && !("ambiguous" in date)) return [{ ...date, source }];
    if (date) unsure.push(waysToRead(text, latest));
    header.unread.push({
      text: text || lines[0]!.text,
      reason: date ? "ambiguous-date" : "unreadable-date",
      source,
    });
    return [];
  });
  const one = only(besideSubject(read, lines), "birth-date", header);
  // A day that could be either way round is still another day than one it is neither way.
  return one && unsure.every((ways) => ways.length === 0 || ways.includes(one.value)) ? one : null;
}

/** The days a date may be whose day and month could be either way round. */
const waysToRead = (text: string, latest: number | null) =>
  (["day-month", "month-day"] as const).flatMap((order) => {
    const date = parseDate(text, order, true, latest);
    return date && "value" in date ? [date.value] : [];
  });

/**
 * What was found, without what stands in a line that names somebody else alone, where the same is found in one that names the subject:
 * "Guarantor: Helena Marlowe   DOB: …" above "Patient: Theo Marlowe   DOB: …".
 */
function besideSubject<T extends { source: Subject["identifiers"][number]["source"] }>(found: T[], lines: Line[]): T[] {
  if (found.length < 2) return found;
  const whose = found.map(({ source }) => namedIn(lines.find((line) => "page" in source && isIn(source, line))));
  return whose.includes("subject") ? found.filter((_, i) => whose[i] !== "other") : found;
}

const isIn = ({ page, box }: PageSource, line: Line) =>
  line.page === page && box[1] >= line.box[1] - 0.1 && box[1] + box[3] <= line.box[1] + line.box[3] + 0.1;

/** Whom a line of fields names: the subject, or somebody else alone. */
function namedIn(line: Line | undefined): "subject" | "other" | null {
  const named = (line ? pairsOf(line) : []).filter(({ value }) => value.length > 0).map(({ field }) => field);
  if (named.includes("name")) return "subject";
  return named.some((field) => field.startsWith("role:") && !field.endsWith("practitioner")) ? "other" : null;
}

/** The one thing that was found, however often; null, and a report of each, when there are several. */
function only<T extends { value: unknown; printed: string; source: Subject["identifiers"][number]["source"] }>(
  found: T[],
  what: string,
  { unread }: Header,
): T | null {
  const different = distinct(found, ({ value }) => String(value));
  if (different.length <= 1) return different[0] ?? null;
  for (const { printed, source } of different) {
    unread.push({ text: printed, reason: `conflicting-${what}`, source });
  }
  return null;
}

/** The first of each key, in order. */
function distinct<T>(items: T[], key: (item: T) => string): T[] {
  const seen = new Set<string>();
  return items.filter((item) => !seen.has(key(item)) && seen.add(key(item)));
}
