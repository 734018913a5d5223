import { namesSpecimen, namesTest } from "../../coding/loinc/named.ts";
import type { Line } from "./lines.ts";
import { roleOf } from "./wordings.ts";

/** Blood, and what is only done on it, in the words headings use. */
const BLOOD =
  /(?<!\p{L})(?:blood|blut\p{L}*|sang(?:uine?s?)?|sangre|sangu[ií]ne[ao]s?|sangue|bloed\p{L}*|blod\p{L}*|h[äa]?e?mat(?:olog)\p{L}*|hématologie|hematolog[ií]a|ematologia|h[eé]mogram\p{L}*|emocromo)(?!\p{L})/iu;

/**
 * Whether a line heads results on blood, so that the specimen announced above ("Specimen: urine") is no longer theirs: "BIOCHIMIE
 * SANGUINE", "Blood chemistry". "Blood" alone is a row of a urinalysis as well, and so is what names a test.
 */
export function headsBlood({ cells }: Line): boolean {
  const [first, ...others] = cells, text = first!.text.replace(/[:\s]+$/, "");
  return BLOOD.test(text) && !/\d/.test(text) && first!.words.length < 7 &&
    others.every((cell) => roleOf(cell.text) !== null) &&
    !/^(?:occult )?(?:blood|sang|sangre|sangue|blut|bloed|blod)$/i.test(text) && !namesSpecimen(text) &&
    !namesTest(text);
}
