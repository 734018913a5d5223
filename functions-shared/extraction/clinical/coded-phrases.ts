import { namesClinical } from "../../coding/named.ts";
import { ICD10CM, parseProblem, problem } from "./problems.ts";
import { type ClinicalContext, type Found, type Piece, unreadPiece } from "./statement.ts";

/** A few words with a code of ICD-10 in brackets behind them, from the end of the sentence or phrase before: "Atopic dermatitis (L20.9)". */
const CODED = /([^.;:()|]*?)\s*[([](?:ICD[- ]?10(?:[- ]?CM)?:?\s*)?([A-TV-Z]\d[\dA-Z](?:\.[\dA-Z]{1,4})?)[)\]]/gu;

/**
 * Diagnoses that prose tells with their codes, as an assessment does: what the dictionary names is stated, anything else with a code is
 * left to a person, so that no printed code goes by in silence.
 */
export function codedPhrases(piece: Piece, { order }: ClinicalContext): Found[] {
  return [...piece.text.matchAll(CODED)].flatMap(([whole, said, code]) => {
    const phrase = said!.replace(/^[\s,–-]+|^\d{1,2}\s+/g, "").trim();
    const own = { ...piece, text: whole.trim() };
    const parts = parseProblem(`${phrase} (${code})`, order);
    if (!parts || !namesClinical(parts.name)) {
      return /\p{L}{3}/u.test(phrase) ? [unreadPiece(own, "not-understood")] : [];
    }
    return problem(
      { ...parts, codings: [{ system: parts.codings[0]?.system ?? ICD10CM, code: code!, display: null }] },
      own,
      null,
    );
  });
}
