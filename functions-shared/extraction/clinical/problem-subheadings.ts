import { namesClinical } from "../../coding/named.ts";
import { isRelativesAlone } from "../fields/relatives.ts";
import { type Line, textOf } from "../layout/lines.ts";
import type { Heading, Section } from "./sections.ts";
import { bare, flat, MARKER, phrases } from "./text.ts";

/** What has become of the problems below, said without naming them: "Active", "Past", "Resolved". */
const STATUSES: [string | null, Set<string>][] = [
  [
    "resolved",
    phrases(
      "resolved|inactive|resolved problems|inactive problems|past resolved|no longer active|abgeheilt|inaktiv|guéris|résolus|resueltos|inactivos|risolti|resolvidos|inactief|inaktiva|inaktive",
    ),
  ],
  [
    "active",
    phrases("active|current|ongoing|active problems|aktiv|aktuell|actifs|en cours|activos|attivi|ativos|actief"),
  ],
  [null, phrases("past|major|minor|significant|other|acute|chronic|chronisch|chroniques|crónicos|cronici")],
];

/** Lists in which what follows an unknown heading would be taken for the person's own. */
const LISTS: (Section | null)[] = ["problems", "procedures", "allergies"];

/**
 * A line inside a list of problems that heads those below it: what has become of them, or whose they are. Grandparents, a partner, or a
 * word nobody listed: set apart from the list above it and close to what is below, it ends the list, so that what is below is not filed
 * as the person's own. Null where the line is an item.
 */
export function problemSubheadingAt(lines: Line[], i: number, section: Section | null, items: Line[]): Heading | null {
  const line = lines[i]!;
  if (line.cells.length > 1 || section === null || MARKER.test(line.text)) return null;
  const at = line.words.findIndex(({ text }) => /[:：]$/.test(text));
  const label = textOf(line.words.slice(0, at < 0 ? undefined : at + 1)), rest = at < 0 ? [] : line.words.slice(at + 1);
  const own = { line, firm: true, when: null, rest };
  if (section === "problems") {
    const found = STATUSES.find(([, words]) => words.has(bare(label)));
    if (found) return { section: "problems", status: found[0], ...own };
  }
  if (rest.length > 0 || line.words.length > 6) return null;
  if (section !== "medications" && isRelativesAlone(flat(line.text))) {
    return { section: "family", status: null, ...own };
  }
  return LISTS.includes(section) && isApart(lines, i, items) ? { section: "unknown", status: null, ...own } : null;
}

/** A few words with no number, further from the list above than its items are from each other, and not further from what is below. */
function isApart(lines: Line[], i: number, items: Line[]): boolean {
  const line = lines[i]!, next = lines[i + 1], above = items.at(-1);
  if (!above || !next || /[\d,;()]/.test(line.text) || line.words.length > 4 || !/^\p{Lu}/u.test(line.text)) {
    return false;
  }
  if (next.page !== line.page || above.page !== line.page || items.some(({ text }) => MARKER.test(text))) return false;
  if (namesClinical(line.text)) return false;
  const height = Math.max(line.box[3], above.box[3]);
  return gap(above, line) > gap(line, next) + 0.5 * height && gap(line, next) < height;
}

const gap = (above: Line, below: Line) => below.box[1] - (above.box[1] + above.box[3]);
