import { flat } from "./text.ts";

/** A question of a form, or one of its items, with the box that was ticked. */
export interface Answer {
  asked: string;
  yes: boolean;
}

const BOX = String.raw`(?:\[ ?[xX✓]? ?\]|\( ?[xX✓]? ?\)|[☐☑☒✓□■])`;
const YES = String.raw`(?:yes|ja|oui|sí|si|sì|sim|y)`, NO = String.raw`(?:no|nein|non|nee|nej|não|nao|n)`;
const PAIR = new RegExp(
  String.raw`(${BOX})\s?${YES}\b\W{0,3}(${BOX})\s?${NO}\b|(${BOX})\s?${NO}\b\W{0,3}(${BOX})\s?${YES}\b`,
  "giu",
);
const isTicked = (box: string) => /[xX✓☑☒■]/.test(box);

/**
 * What a form asks with a box for yes and one for no behind each: "Latex [ ] Yes [X] No   Penicillin [X] Yes [ ] No". Null where a text
 * is no such form, or both or none of the boxes of an item are ticked.
 */
export function answersIn(text: string): Answer[] | null {
  const found: Answer[] = [];
  let from = 0;
  for (const match of text.matchAll(PAIR)) {
    const asked = text.slice(from, match.index).replace(/^[\s,;|:.-]+|[\s,;|:?-]+$/g, "");
    const [yes, no] = match[1] ? [match[1], match[2]!] : [match[4]!, match[3]!];
    if (isTicked(yes) === isTicked(no) || !/\p{L}{2}/u.test(asked)) return null;
    found.push({ asked, yes: isTicked(yes) });
    from = match.index + match[0].length;
  }
  const rest = text.slice(from).trim();
  return found.length > 0 && !/\p{L}{3}/u.test(flat(rest)) ? found : null;
}

/** Whether a text has boxes for yes and no in it, whatever is ticked. */
export const hasAnswers = (text: string): boolean => text.search(PAIR) >= 0;
