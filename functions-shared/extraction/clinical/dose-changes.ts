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

/** What may stand between the strength of a form and the dose that is taken of it: "500 mg tablet, take 1000 mg", "(= 1000 mg)". */
const OF_ONE_DOSE =
  /(?<![a-z])(?:take|taking|give|inject|inhale|apply|use|instil|insert|dose|sig|dosage|nehmen|einnehmen|dosis|dosierung|prendre|posologie|tomar|posologia|assumere|each|of|a|an|the|or|total|equals?|ie|eg|strength|per|in|for|containing|with)(?![a-z])/g;
/** Amounts of one pair that could be taken: "100 units/mL" is what a pen holds. */
const isTaken = ({ text }: Span) => !/[/%]|per /i.test(text);

/**
 * The first of several doses, when the text gives more than one: in steps ("40 mg daily for 5 days then 20 mg daily") or by time of
 * day ("40 mg in the morning and 20 mg at lunchtime"). Null where the second amount is what is taken of the first.
 */
export function firstOfSteps(
  flatText: string,
  { masses, counts, frequencies, forms }: Record<"masses" | "counts" | "frequencies" | "forms", Span[]>,
): Span | null {
  const inside = (one: Span, other: Span) => (span: Span) => span.from >= one.to && span.to <= other.from;
  const follows = (one: Span, other: Span) => STEP.test(flatText.slice(one.to, other.from));
  const isTimed = (one: Span, other: Span) => frequencies.some(inside(one, other));
  const isOther = (one: Span, other: Span) => {
    if (counts.some(inside(one, other))) return false;
    let between = flatText.slice(one.to, other.from);
    for (const { text } of forms.filter(inside(one, other))) between = between.replace(text.toLowerCase(), " ");
    return isTaken(one) && /[a-z]{2}/.test(between.replace(OF_ONE_DOSE, " "));
  };
  const first = (amounts: Span[], isStep: (one: Span, other: Span) => boolean) =>
    amounts.find((one, i) => amounts[i + 1] !== undefined && isStep(one, amounts[i + 1]!)) ?? null;
  const all = [...masses, ...counts].sort((a, b) => a.from - b.from);
  return first(all, follows) ?? first(masses, (one, other) => isTimed(one, other) || isOther(one, other)) ??
    first(counts, isTimed);
}
