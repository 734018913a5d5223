import type { Extraction, ObservationStatement } from "../contracts/extraction.ts";
import type { Box, PageSource } from "../contracts/source.ts";
import type { ReadWord } from "../reading/reading.ts";
import { numberWordsOf } from "./parts.ts";

/** A result where it stands: from where its first word, or a mark before it, begins to where it ends. */
interface Place {
  id: string;
  page: number;
  from: number;
  to: number;
  height: number;
}

/** So many results of a page, and of them this share, set below each other, make a column that begins at one place. */
const FEWEST = 6, MOST = 0.7;
/** Columns whose ends stand below each other are set to the right, or hold numbers of one length. */
const FEW_ENDS = 0.6;
/** How far apart, in heights of a line, words begin that are set below each other; and how far a digit or a mark reaches. */
const SAME = 0.5, DIGIT = 0.6, FAR = 4;

/**
 * The results that begin further right than those above and below them, in a column set to the left, with nothing read before them: a
 * mark or a digit there was not read ("**13.3" as 3.3), and a shorter number looks like any other.
 */
export function beginningLate(extraction: Extraction): Set<string> {
  const late = new Set<string>();
  const measured = extraction.statements.filter((one): one is ObservationStatement =>
    one.type === "observation" && one.value.kind === "quantity" && "page" in one.source
  );
  const places = measured.map((one) => placeOf(one, extraction.words)).filter((place) => place !== null);
  for (const page of new Set(places.map((place) => place.page))) {
    const own = places.filter((place) => place.page === page);
    const start = middle(own.map(({ from }) => from)), end = middle(own.map(({ to }) => to));
    const share = (fits: (place: Place) => boolean) => own.filter(fits).length / own.length;
    const isSet = own.length >= FEWEST && share(({ from, height }) => Math.abs(from - start) < SAME * height) >= MOST &&
      share(({ to, height }) => Math.abs(to - end) < SAME * height) <= FEW_ENDS;
    if (!isSet) continue;
    for (const { id, from, height } of own) {
      if (from - start > DIGIT * height && from - start < FAR * height) late.add(id);
    }
  }
  return late;
}

const middle = (numbers: number[]) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** Where a result begins, with the marks that stand close before it; null where it is not one word of the page. */
function placeOf(statement: ObservationStatement, words: readonly ReadWord[]): Place | null {
  const { page, box } = statement.source as PageSource;
  const own = words.filter((word) => word.page === page && isWithin(word.box, box));
  const [only, another] = numberWordsOf(statement, own)?.value ?? [];
  if (!only || another) return null;
  const height = only.box[3];
  let from = only.box[0];
  for (const { box: [x, , width] } of [...own].sort((a, b) => b.box[0] - a.box[0])) {
    if (x < from && from - (x + width) < height) from = x;
  }
  return { id: statement.id, page, from, to: only.box[0] + only.box[2], height };
}

const isWithin = ([x, y, width, height]: Box, [left, top, across, down]: Box) =>
  x + width / 2 >= left && x + width / 2 <= left + across && y + height / 2 >= top && y + height / 2 <= top + down;
