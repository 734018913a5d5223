import { isFooter, isSignature } from "../layout/headings.ts";
import { type Line, textOf } from "../layout/lines.ts";
import { isNotGiven } from "./not-given.ts";
import type { Piece } from "./statement.ts";
import { flat, MARKER } from "./text.ts";

/** A line that carries something of its own, or only goes on with the one above it. */
export type Starts = (line: Line) => boolean;

/** Lines of a list as items: what wraps, and what is indented below an item, belongs to it. */
export function itemsOf(lines: Line[], starts: Starts): Piece[] {
  const items: Line[][] = [];
  const marked = lines.some((line) => MARKER.test(line.text));
  for (const line of lines) {
    if (isFooter(line.text) || isSignedBy(line)) continue;
    const item = items.at(-1), above = item?.at(-1);
    const begins = !item || MARKER.test(line.text) || !goesOn(line, item, above!, marked, starts);
    if (begins) items.push([line]);
    else item.push(line);
  }
  return items.map(pieceOf);
}

/** Who signs for a list; "declined, form signed 10/14/2025" says something of an item. */
export const isSignedBy = (line: Line): boolean => isSignature(line) && !isNotGiven(line.text);

function goesOn(line: Line, item: Line[], above: Line, marked: boolean, starts: Starts): boolean {
  const first = item[0]!;
  const far = above.page === line.page && line.box[1] - (above.box[1] + above.box[3]) > 2.5 * line.box[3];
  if (far) return false;
  const step = line.box[3] > 1 ? 0.6 * line.box[3] : 1;
  const indented = line.box[0] > first.box[0] + step;
  const lower = /^[\p{Ll}(]/u.test(line.text) && !/^p[A-Z]/.test(line.text);
  if (marked && MARKER.test(first.text)) return indented || lower || !starts(line);
  if (lower && !starts(line)) return true;
  return indented && !starts(line) || !starts(line) && isDirections(line.text);
}

/** A line that tells how to take what is named above it. */
export const isDirections = (text: string): boolean =>
  /^\W*(?:sig\b|take|apply|place|put|inhale|inject|give|use|instil|insert|chew|dissolve|swallow|one |two |half |\d+ (?:tab|cap|puff|drop|ml|comp|gel|cp)|\d\s?-\s?\d|dose\b|dosage|frequency|route|duration|qty|quantity|disp|refill|repeat|supply|for \d|x ?\d|start|until|indication|reason|instructions?|directions?|prendre|posologie|tomar|posologia|assumere|einnahme|dosierung|nehmen|pendant|durante|per \d|by mouth|oral|commonly known as|also known as|generic (?:for|name)|brand name|lot\b|ch\.? ?-?b|d\. ?s\.)/
    .test(flat(text));

/** A piece of one or more lines; a new line that begins with a capital is set apart. */
export function pieceOf(lines: Line[]): Piece {
  const [first, ...others] = lines;
  const text = others.reduce(
    (all, line) => all + (/^[\p{Ll}(]/u.test(line.text) ? " " : " | ") + line.text,
    first!.text,
  );
  return { text, line: first!, words: lines.flatMap(({ words }) => words) };
}

/** The words of a line from one on, as a line of their own. */
export function restLine(line: Line, words: Line["words"]): Piece {
  return { text: textOf(words), line, words };
}

/** A line of many cells with these told apart, so that a lot without a label is seen as one. */
export const cellsApart = ({ cells, text }: Line) =>
  cells.length > 2 ? cells.map((cell) => cell.text).join(" | ") : text;
