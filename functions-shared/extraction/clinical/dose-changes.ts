import { AMOUNT, type Span } from "./sig.ts";

const CHANGED = "(?:in|de)creased|reduced|changed|raised|lowered|titrated|stepped|escalated|halved|doubled";
/** What announces the dose that was taken before. */
const BEFORE =
  "from|previously|previous(?: dose)?|prev\\.?|formerly|earlier|was|were|instead of|in place of|replac(?:es|ing)|" +
  "vorher|zuvor|bisher|bislang|statt|anstelle von|fruher|au lieu de|auparavant|avant|anterieurement|en remplacement de|" +
  "antes|previamente|en lugar de|en vez de|anteriormente|em vez de|em substituicao de|prima|precedentemente|invece di|" +
  "tidigare|istallet for|eerder|voorheen|in plaats van";
/**
 * A former dose with the words that say so, up to the end of its bracket or clause, or to the dose that replaced it: "(increased today
 * from 0.25 mg)", "was 1.25 mg OD", "from 0.25 mg to".
 */
const FORMER = new RegExp(
  String
    .raw`(?<![a-z])(?:dose\s+)?(?:(?:${CHANGED}|up|down)\b[^.;()\d]{0,24})?(?<![a-z])(?:${BEFORE})[\s:]+(?:of |de |von |a )?(?:[a-z]{4,}\s+)?(?=${AMOUNT})[^();]*?(?=\s+(?:to|auf|a|naar|till)\s+\d|[();]|[.,]\s|$)`,
  "g",
);
/** "5 mg → 10 mg", "5 mg increased today to 10 mg": the first of the two is the former one. */
const REPLACED = new RegExp(
  String.raw`${AMOUNT}(?:\s*(?:→|->|=>|➔|➞)\s*|,?\s+(?:${CHANGED})(?: [a-z]+){0,2} to )(?=\d)`,
  "g",
);

/** Where doses stand that are no longer taken: nothing there is of the medicine as it is now. */
export const formerDoses = (flatText: string): Span[] =>
  [FORMER, REPLACED].flatMap((pattern) =>
    [...flatText.matchAll(pattern)].map(({ 0: text, index }) => ({ from: index, to: index + text.length, text: "" }))
  );

/** What leads from one dose to the next. */
const STEP =
  /(?<![a-z])(?:then|thereafter|followed by|afterwards?|dann|danach|anschliessend|puis|ensuite|luego|despues|poi|depois|daarna|sedan|darefter|increas\w*|decreas\w*|reduc\w*|titrat\w*|taper\w*|wean\w*|alternat\w*|steiger\w*|erhoh\w*|augment\w*|dimin\w*|aument\w*|on other days|other days|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)(?![a-z])/;

/** The first of two doses of which the text says that one follows the other: "40 mg daily for 5 days then 20 mg daily". */
export function firstOfSteps(amounts: Span[], flatText: string): Span | null {
  const sorted = [...amounts].sort((a, b) => a.from - b.from);
  return sorted.find((one, i) =>
    sorted[i + 1] !== undefined && STEP.test(flatText.slice(one.to, sorted[i + 1]!.from))
  ) ??
    null;
}
