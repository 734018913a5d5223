/**
 * Scales some laboratories draw beside each result, a mark between two bars or brackets for where it lies in its range:
 * "|   *   |", "[--*----]", "|      |*". Neither is a bar of theirs the bound of a cell, nor is their star a flag.
 */

/** The mark of a scale. */
export const MARK = /[*•xXo]/;

/** A whole scale, without its blanks: one mark, between its ends or beside one of them. */
const SCALE = new RegExp(
  String.raw`^(?:[|[(]LINE*MARKLINE*[|\])]|MARK[|[(]LINE*[|\])]|[|[(]LINE*[|\])]MARK)$`.replaceAll("MARK", MARK.source)
    .replaceAll("LINE", String.raw`[-–._=:·]`),
);

/** A box that is ticked: "[X] Yes  [ ] No". */
const TICKED = /^[[(][xX][\])]$/;

/** Whether a text is a drawn scale and nothing else. */
export function isScale(text: string): boolean {
  const signs = text.replace(/\s/g, "");
  return SCALE.test(signs) && !TICKED.test(signs);
}

/** Two bars in a line of text, a mark that stands free beside them or not. */
const BARS = new RegExp(String.raw`(?:(?<!\S)${MARK.source})?\|[^|]*\|(?:${MARK.source}(?!\S))?`);

/** Whether the only two bars of a line are the ends of a scale. */
export const drawsScale = (line: string): boolean => isScale(line.match(BARS)?.[0] ?? "");
