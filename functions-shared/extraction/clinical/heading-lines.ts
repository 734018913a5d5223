import { type Line, textOf } from "../layout/lines.ts";
import { fullDate } from "./dates.ts";
import { isNotGiven } from "./not-given.ts";
import { type Heading, headingOf, type Section } from "./sections.ts";
import type { ClinicalContext } from "./statement.ts";
import { flat, MARKER } from "./text.ts";
import { namesVaccine } from "./vaccine-words.ts";

/** Whether what looks like a heading is none where it stands: the practice, or an item of the list above it. */
export const isNoHeading = (heading: Heading, above: Section | null, lines: Line[], i: number): boolean =>
  isItem(heading, above, lines[i]!) || isPractice(heading, lines, i);

/** "Surgery: Oak Lane" at the head of a British record is the practice. */
function isPractice({ section, rest }: Heading, lines: Line[], i: number): boolean {
  return section === "procedures" && rest.length > 0 && !/\d{4}/.test(lines[i]!.text) &&
    (i < 15 && /\bsurgery\s*:/i.test(lines[i]!.text) || PRACTICE.test(textOf(rest)));
}

const PRACTICE = /\b(?:surgery|practice|medical centre|health centre|clinic|hospital)$/i;

/** "Influenza vaccine" below "Immunizations" is an item and no heading; so is a problem that names a surgery. */
function isItem({ section, rest }: Heading, above: Section | null, line: Line): boolean {
  // "Vaccine | Recommended Date" heads the columns of what is to come.
  if (above === "to-come") return section === "immunizations" && rest.length > 0;
  if (!above || rest.length > 0) return false;
  return section === above && section === "immunizations" && /\d/.test(line.text);
}

/** The lines a list of medicines goes on in, below where it began behind its heading: "Medication: A 5 mg, B / 10 mg, C 20 mg". */
export function wrapped({ section, rest }: Heading, lines: Line[], i: number): Line[] {
  const more: Line[] = [];
  if (section !== "medications" || !textOf(rest).includes(", ")) return more;
  for (let next = i + 1; next < lines.length; next++) {
    const line = lines[next]!, above = lines[next - 1]!;
    const isNear = line.page === above.page && line.box[1] - (above.box[1] + above.box[3]) < line.box[3];
    if (!isNear || Math.abs(line.box[0] - rest[0]!.box[0]) > 2 || MARKER.test(line.text) || headingOf(line)) break;
    more.push(line);
  }
  return more;
}

/** "Next due: influenza 01-Sep-2024" says of one vaccine that it is to come, and ends no list. */
export const isAhead = ({ section, rest, line }: Heading, vaccines: boolean): boolean =>
  section === "other" && rest.length > 0 && (vaccines || namesVaccine(line.text)) &&
  (isNotGiven(line.text) || DUE.test(flat(line.text)));

/** "Due on: 20/08/2026" is the day of a dose to come. */
const DUE = /^\W*(?:next )?(?:dose )?(?:over)?due(?: on| date| by)?\s*:/;

/** "Diagnosis:   Operator: Admin": what follows an empty field is the next one's label. */
export const isLabel = ({ section, rest }: Heading): boolean =>
  section !== "medications" && section !== "immunizations" &&
  /^(?!(?:primary|secondary|principal|main|final|haupt|neben|icd))\p{L}[\p{L} .'/#-]{1,28}[:：](?:\s|$)/iu.test(
    textOf(rest),
  );

/** The day a heading prints of what is below it: "Vital signs (14/03/2024)". */
export function dayOf({ line, rest }: Heading, { order }: ClinicalContext): string | null {
  const label = textOf(line.words.slice(0, line.words.length - rest.length));
  const date = /\d/.test(label) ? fullDate(label, order) : null;
  return date && "value" in date ? date.value : null;
}
