import type { Draft } from "../draft.ts";
import type { Passage } from "./narrative.ts";

/** A passage that says of its thing that it is not, was not or is not yet. */
const DENIED =
  /\b(?:no (?:known|history|evidence) (?:of |to )?|denies|denied|negative for|ruled out|refuted|never (?:had|taken|given|smoker)|absent|entered in error|entered-in-error|not (?:present|taking|taken|allergic|found|known|confirmed)|does not (?:have|take))/i;
const UNDONE =
  /\b(?:refused|declined|not (?:given|administered|done|performed|carried out)|cancel+ed|deferred|contraindicated|planned|scheduled|pending|proposed|to be (?:done|scheduled|given))\b/i;

/** Whether a passage that speaks of a thing says it is so: what is denied, refused or planned is not. */
export function asserts(draft: Draft, { text }: Passage): boolean {
  switch (draft.type) {
    case "allergy":
    case "condition":
    case "medication":
      return !DENIED.test(text);
    case "immunization":
    case "procedure":
      return !UNDONE.test(text) && !DENIED.test(text);
    default:
      return true;
  }
}

/** A section that says there is none of its kind. */
const NONE: Partial<Record<Draft["type"], RegExp>> = {
  allergy:
    /\b(?:no (?:known )?(?:\w+ )?allerg(?:y|ies)|nkd?a|no known (?:drug |medication |food )?(?:intolerances|allerg))/i,
  condition: /\bno (?:known |active |current )*(?:problems|conditions|diagnoses)/i,
  medication: /\b(?:no (?:known |active |current )*medications?|not (?:currently )?taking any)/i,
  immunization: /\bno (?:known |recorded )*(?:immunizations|vaccinations|immunization history)/i,
  procedure: /\bno (?:known |prior |previous )*(?:procedures|surgeries|surgical history)/i,
};

/** The passages that say the section has nothing of the statement's kind. */
export const deniedBy = ({ type }: Draft, passages: Passage[]): Passage[] => {
  const none = NONE[type];
  return none ? passages.filter(({ text }) => none.test(text) && text.length < 200) : [];
};
