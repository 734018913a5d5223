import { onDocument, type Rule } from "../rule.ts";

/**
 * Nothing enters a person's record that is not known to be theirs. `subject-mismatch`: the document is somebody else's.
 * `no-subject`: it does not say whose it is. `subject-uncertain`: it says too little, something that does not fit, or names several.
 */
export const subject: Rule = {
  name: "subject",
  check({ input, identity }) {
    const fields = identity.differences.map(({ field, relation }) => `${field} ${relation}`).join(", ");
    if (identity.outcome === "other") return [onDocument("subject-mismatch", `Differs: ${fields}.`, "error")];
    if (identity.outcome === "same") return [];
    const several = identity.differences.some(({ field }) => field === "subjects");
    if (input.subject.name === null && !several) {
      return [onDocument("no-subject", "The document names nobody it is about.", "error")];
    }
    return [onDocument("subject-uncertain", `Not certain: ${fields}.`, "error")];
  },
};
