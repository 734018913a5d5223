import { headerAt as labHeaderAt } from "../layout/columns.ts";
import type { Line } from "../layout/lines.ts";
import { isSignedBy, pieceOf } from "./items.ts";
import type { Heading } from "./sections.ts";
import { MARKER } from "./text.ts";
import { readVitals } from "./vitals.ts";

/** How a letter's own words begin and end. */
const LETTER =
  /^(?:dear|thank you|many thanks|yours|kind regards|best wishes|sincerely|i (?:reviewed|saw|have|had)|he |she |we |this (?:is|gentleman|lady|patient)|re:|sehr geehrte|mit (?:besten|freundlichen|herzlichen|kollegialen)|chère?\b|cher confr|cordialement|bien confrat|estimad|atentamente|gentile|cordiali|car[oa] colega|geachte|hochachtung|met (?:vriendelijke|collegiale)|hoogachtend|med vänlig|venlig hilsen|com os melhores|atenciosamente|un (?:cordial )?saludo|distinti saluti|bien à vous)/i;

/** "Labor vom 03.02.2025: Hb 13,2 g/dl", or the day alone above its results, which no list of something else holds. */
const RESULTS = new RegExp(
  String
    .raw`^(?:labor(?:werte|befunde?)?|labs?|bloods?|blood (?:tests?|results)|biologie|analítica|analisi|esami (?:ematochimici|di laboratorio))(?: (?:vom|on|of|from|du|del|van|dated))?[\s(]*(?:\d[\d./ -]{5,10}\)?\s*(?:$|:\s*\p{L})|:\s*\p{L})`,
  "iu",
);

/** What a note says of allergies, smoke and drink right below its medicines, without a heading. */
const OTHER_TOPIC =
  /^\W*(?:nkda|nkfa|nka|no known|allergic|intolerant|(?:(?:ex|non|never|current|former)[ -]?)?smok(?:er|es|ing)|tobacco|etoh|alcohol|(?:nicht|ex)?-?raucher(?:in)?|nikotin|fumeu(?:r|se)|fumador[ae]?|ex-?fumador[ae]?|tabac|tabaco|fumo|rookt)(?!\p{L})/iu;

/** What ends a list: a heading of another kind, a signature, a wide gap. */
export function endsList(heading: Heading, lines: Line[], i: number, items: Line[]): boolean {
  const line = lines[i]!;
  if (heading.section === "to-come") return isSignedBy(line) || LETTER.test(line.text);
  if (isSignedBy(line) || labHeaderAt(lines, i) || RESULTS.test(line.text)) return true;
  if (heading.section === "medications" && OTHER_TOPIC.test(line.text)) return true;
  if (leavesValue(heading, line) || LETTER.test(line.text)) return true;
  if (heading.section !== "vitals" && readVitals(pieceOf([line]), null).length > 1) return true;
  const before = lines[i - 1];
  if (before && before.page === line.page && line.box[1] - (before.box[1] + before.box[3]) > 5 * line.box[3]) {
    return true;
  }
  if (/^[\p{L} /&'’-]{3,45}[:：]$/u.test(line.text) && line.cells.length === 1) return true;
  const style = heading.line;
  const capitals = (text: string) => /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);
  if (line.cells.length > 1 || line.words.length > 6 || /\d/.test(line.text) || items.length === 0) {
    return false;
  }
  if (line.box[3] > 1 && line.box[3] >= 1.12 * items[0]!.box[3] && line.box[3] >= style.box[3] * 0.97) {
    return true;
  }
  return capitals(style.text) && capitals(line.text) && !items.some(({ text }) => capitals(text)) &&
    Math.abs(line.box[0] - style.box[0]) < 2;
}

/** What stands below "Diagnosis: asthma" without being set in like its value is another field. */
function leavesValue({ rest, section }: Heading, line: Line): boolean {
  if (rest.length === 0 || section === "medications" || MARKER.test(line.text)) return false;
  return line.box[0] < rest[0]!.box[0] - line.box[3] && !/^[\p{Ll}(]/u.test(line.text);
}
