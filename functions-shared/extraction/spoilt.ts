import type { ReadWord } from "../reading/reading.ts";
import type { Found } from "./clinical/statement.ts";
import { isTight } from "./layout/headings.ts";
import { type Line, right } from "./layout/lines.ts";

/** What a laboratory says of a sample that may have spoilt its results. */
const SPOILT =
  /(?<!\p{L})(?:(?:sample|specimen|serum|plasma|probe|material|échantillon|prélèvement|muestra|campione|amostra|monster|provet)\b.{0,30}?(?:ha?emoly[sz]\w*|lip[ae]*mic|icteric|clotted|contaminated|hämolytisch|lipämisch|geronnen|hémolysée?|lipémique|coagulée?|hemolizad[oa]|lipémic[oa]|coagulad[oa]|emolizzat[oa]|lipemic[oa]|coagulat[oa]|hemolisad[oa]|gehemolyseerd|hemolytisch|gestold|hemolyser\w*)|(?:ha?emoly[sz]ed|lip[ae]*mic|icteric|clotted|contaminated|hämolytische\w?|lipämische\w?|geronnene\w?)\s+(?:sample|specimen|serum|plasma|probe|material))(?!\p{L})/iu;
/** Whether a text says that a sample is spoilt, or that it is not. */
export const isSampleRemark = (text: string): boolean => SPOILT.test(text);

/** It was not: "Sample not haemolysed". */
const DENIED = /(?<!\p{L})(?:not|non|no|nicht|keine?|pas|ej|inte|niet|não|without|ohne)(?!\p{L})/iu;
/** What a note begins with that points from a result to it. */
const MARKER = /^\W*?([*#†‡§¹²³⁴⁵⁶⁷⁸⁹]+|\(?[a-e1-9][).])(?=\s|\p{L}|$)/u;

/** Words of names that say what was examined, not what was measured. */
const SAMPLE = new Set("serum plasma blood urine sample specimen total free s p b u".split(" "));

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

const DOUBT = 0.5;

/**
 * Results a note casts doubt on ("# Sample haemolysed", "Sample haemolysed: potassium unreliable") are to be looked at: those it names,
 * else those that carry its marker, else the one it stands right below. `printed` are the words as they stand on the pages, with the
 * markers that are left out of lines. A note nothing can be found for is kept as not understood.
 */
export function withDoubts(found: Found[], lines: Line[], printed: ReadWord[]): Found[] {
  const rows = found.filter(({ stated }) => stated?.type === "observation");
  const own = new Set(rows.flatMap(({ line, also = [] }) => [line, ...also]));
  const doubted = new Set<Found>(), lost: Line[] = [];
  for (const note of lines) {
    if (own.has(note) || !SPOILT.test(note.text) || DENIED.test(note.text)) continue;
    const meant = meantBy(note, rows, printed);
    meant.forEach((one) => doubted.add(one));
    if (meant.length === 0 && !found.some(({ line, unread }) => line === note && unread)) lost.push(note);
  }
  return [
    ...found.map((one) =>
      doubted.has(one)
        ? { ...one, stated: { ...one.stated!, confidence: Math.min(one.stated!.confidence, DOUBT) } }
        : one
    ),
    ...(rows.length === 0 ? [] : lost).map((line): Found => ({
      line,
      unread: { text: line.text, reason: "specimen-doubted", source: { page: line.page, box: line.box } },
    })),
  ];
}

function meantBy(note: Line, rows: Found[], printed: ReadWord[]): Found[] {
  const told = new Set(wordsOf(note.text));
  const named = rows.filter(({ stated }) => {
    const first = wordsOf(stated!.name).find((word) => !SAMPLE.has(word));
    return first !== undefined && first.length > 2 && told.has(first);
  });
  if (named.length > 0) return named;
  const raw = printed.filter(({ page, box }) => page === note.page && Math.abs(box[1] - note.box[1]) < note.box[3] / 2);
  const marker = raw.sort((a, b) => a.box[0] - b.box[0]).map(({ text }) => text).join(" ").match(MARKER)?.[1];
  if (marker) return rows.filter(({ line }) => printed.some((word) => isMarked(word, line, marker)));
  const above = rows.filter(({ line }) => line.page === note.page && line.box[1] < note.box[1])
    .sort((a, b) => b.line.box[1] - a.line.box[1])[0];
  return above && isNext(above, note) ? [above] : [];
}

/** Whether a word of a line, or one raised above it, ends with a marker. */
const isMarked = ({ page, box, text }: ReadWord, line: Line, marker: string): boolean =>
  page === line.page && text.endsWith(marker) && box[1] + box[3] > line.box[1] - line.box[3] / 2 &&
  box[1] < line.box[1] + line.box[3] && box[0] > line.box[0] && box[0] <= right(line) + 3 * line.box[3];

/** Whether a note stands right below the last line of a result, nearer than a line. */
const isNext = ({ line, also = [] }: Found, note: Line): boolean => {
  const last = also.at(-1) ?? line;
  return isTight(last, note) || note.box[1] - (last.box[1] + last.box[3]) < note.box[3];
};
