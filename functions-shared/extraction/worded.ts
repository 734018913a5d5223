import { namesTest } from "../coding/loinc/named.ts";
import { isFlag } from "./fields/flags.ts";
import { labelField } from "./fields/labels.ts";
import { isUnit } from "./fields/units.ts";
import { isQualitative, wordWithFlag } from "./fields/values.ts";
import { NOT_A_NAME, RANGE_WORDS } from "./freeform.ts";
import { type Line, unionBox } from "./layout/lines.ts";
import { looseObservation, type Observation } from "./observations.ts";
import { cleanName } from "./row-names.ts";

/** "Blood group", "Groupe sanguin": its result is a letter. */
const GROUP =
  /(?<!\p{L})(?:ABO|blood group|blutgruppe|groupe sanguin|grupo sangu[ií]n\p{L}*|gruppo sanguigno|bloedgroep|blodgrupp)/iu;
/** Longer texts are sentences. */
const LONGEST_NAME = 7;

/** What a line says when its cells are a name, a result in words and perhaps a flag or what is expected. */
interface Worded {
  name: string;
  result: string;
  flag: string | null;
}

function wordedIn({ cells }: Line): Worded | null {
  const [first, second, ...others] = cells.map(({ text }) => text);
  const isBeside = (text: string) => isFlag(text) || isQualitative(text.replace(RANGE_WORDS, ""));
  if (!first || !second || others.length > 2 || !others.every(isBeside)) return null;
  const name = cleanName(first);
  if (!name || /:\s|\d{3}/.test(first) || name.split(" ").length > LONGEST_NAME || isUnit(name)) return null;
  if (NOT_A_NAME.test(name) || labelField(name) !== null || isQualitative(name)) return null;
  const flagged = wordWithFlag(second), isGroup = GROUP.test(name) && /^(?:A|B|AB|O|0)$/.test(second);
  if (!isGroup && !flagged && !isQualitative(second)) return null;
  return { name, result: flagged?.text ?? second, flag: flagged?.flag ?? others.find((text) => isFlag(text)) ?? null };
}

/** Results in words that tests have and little else: found or not found, reactive or not. */
const FIRM =
  /^(?:pos|neg|\(?[-+\d])|positi|negati|n[ée]gati|react|réact|reatt|reagen|detect|détect|rilevat|isolat|observ|seen|growth|nachgew|nachweis|aantoon|påvis/i;
const isFirm = ({ result }: Worded) => FIRM.test(result);

const isRightBelow = (above: Line, below: Line) =>
  above.page === below.page && below.box[1] > above.box[1] &&
  below.box[1] - (above.box[1] + above.box[3]) < 1.5 * below.box[3];

/**
 * The result in words that a line states where no headings stand above it: "Direct antiglobulin test      NEGATIVE". Its name is one of
 * the dictionary, or another such line stands right above or below it, as in a list of organisms looked for. Null for any other line.
 */
export function readWorded(lines: Line[], i: number, section: string | null): Observation | null {
  const line = lines[i]!, own = wordedIn(line);
  if (!own) return null;
  const beside = [lines[i - 1], lines[i + 1]].some((other, at) => {
    if (!other || !(at === 0 ? isRightBelow(other, line) : isRightBelow(line, other))) return false;
    const worded = wordedIn(other);
    return worded !== null && (isFirm(worded) || namesTest(worded.name));
  });
  if (!namesTest(own.name) && !(beside && isFirm(own))) return null;
  return looseObservation({
    name: own.name,
    section,
    source: { page: line.page, box: unionBox(line.words) },
    value: { kind: "text", text: own.result },
    unit: null,
    reference_range: null,
    flag: own.flag,
  });
}

/** Whether a line is a name with words behind, right below a line that states a result in words: what it says may be one too. */
export function mayBeWorded(lines: Line[], i: number): boolean {
  const line = lines[i]!, above = lines[i - 1], [first, second] = line.cells;
  return line.cells.length === 2 && above !== undefined && isRightBelow(above, line) && wordedIn(above) !== null &&
    /^\p{L}/u.test(first!.text) && /^\p{L}/u.test(second!.text) && !/[:.]/.test(line.text) &&
    first!.words.length <= LONGEST_NAME && second!.words.length <= 4;
}
