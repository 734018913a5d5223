import type { OcrWord } from "./tsv.ts";

/** What an asterisk is read as where it touches a number. */
const BEFORE = /^(?:<?\*|[%£€$§«»©®¢¥]|T(?=\d{2}))+(?=\d)/, BEHIND = /(?<=\d)[%°"”]$/;
/** What one is read as where it stands alone between a result and its unit. */
const ALONE = /^[>«»©®°"”¢]$/;
/** An arrow that points up, and the result it stands before. */
const RAISED = /^T\d{2,}([.,]\d+)?$|^T\d[.,]\d+$/, RESULT = /^\d+([.,]\d+)?$/;
const UNIT = /^[^\d\s]{1,6}\/[^\d\s]|^10\^/;

/**
 * Asterisks and arrows that mark a result as out of range, which are read as other marks: a share has no further unit, and nothing but a
 * flag stands before a result.
 */
export const starred = (line: OcrWord[]): OcrWord[] =>
  line.map((word, i) => {
    const [before, after] = [line[i - 1], line[i + 1]];
    const isUnit = after !== undefined && (UNIT.test(after.text) || after.text === "%");
    if (!before || !isUnit) return word;
    if (ALONE.test(word.text) && /^\d+([.,]\d+)?$/.test(before.text)) return { ...word, text: "*", confidence: 0.9 };
    // Behind a number nothing else is read as a T before digits; behind a word it is T3 or T4.
    if (RAISED.test(word.text) && RESULT.test(before.text)) return { ...word, text: word.text.replace(/^T/, "*") };
    if (!/\p{L}/u.test(before.text)) return word;
    return { ...word, text: word.text.replace(BEFORE, "*").replace(after.text === "%" ? /$^/ : BEHIND, "*") };
  });
