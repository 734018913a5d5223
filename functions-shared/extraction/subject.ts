import type { DateOrder } from "./fields/dates.ts";
import { type Block, blockOf, openBlocks } from "./blocks.ts";
import { type Line, textOf } from "./layout/lines.ts";
import type { LabelField } from "./fields/labels.ts";
import { type Pair, pairsAbove, pairsOf, stackedPairs, withDayBelow } from "./layout/pairs.ts";
import { withWrapped } from "./layout/wrapped-values.ts";
import { Collector, placeOf } from "./subject/collector.ts";
import type { Header } from "./subject/header.ts";
import { endsWithRelative, unlabelledNames } from "./unlabelled.ts";

/** Collects subject, other people and dates from the lines that are not part of a table. */
export function readHeader(lines: Line[], order: DateOrder): Header {
  const collector = new Collector(order);
  let blocks: Block[] = [];
  let skip: Line | null = null;
  const anchors: number[] = [];
  lines.forEach((line, i) => {
    if (line === skip) return;
    blocks = openBlocks(line, lines.slice(i + 1, i + 4), blocks);
    if (blocks.length === 0 && collector.addCombined(line)) return void anchors.push(i);
    const named = pairsAbove(line, lines[i - 1], lines[i + 1]), isBelow = named.length > 0;
    const stacked = isBelow ? [] : stackedPairs(line, lines[i + 1]);
    skip = stacked.length > 0 ? lines[i + 1]! : null;
    const take = (pairs: readonly Pair[]): boolean => {
      let taken = false;
      for (const [nth, printed] of pairs.entries()) {
        const pair = isBelow ? printed : withWrapped(printed, lines.slice(skip ? i + 2 : i + 1, i + 5));
        const block = blockOf(pair, line, blocks) ?? relativeOf(pair, pairs[nth - 1], line);
        if (!collector.add(pair, line, block)) continue;
        taken = true;
        if (block === null && ["birth_date", "sex", "age", "identifier"].includes(pair.field)) anchors.push(i);
        collector.header.used.add(line);
        if (skip) collector.header.used.add(skip);
        if (isBelow) collector.header.used.add(lines[i - 1]!);
      }
      return taken;
    };
    const own = () => pairsOf(line).map((pair) => withDayBelow(pair, line, lines[i + 1]));
    const other = [named, stacked].find(({ length }) => length > 0);
    if (take(other ?? own())) return;
    // What stands below a heading that only sounds like a label speaks for itself.
    skip = null;
    if (other === stacked) take(own());
  });
  for (const at of new Set(anchors)) addStroked(collector, lines[at]!);
  for (const [i, line] of lines.entries()) {
    collector.addGarbled(line);
    collector.addSentence(line, lines[i + 1]);
    collector.addIdentity(line);
    if (collector.addPersonnummer(line)) anchors.push(i);
    if (!isOfOther(line)) collector.addBorn(line);
  }
  collector.addLoneDay(lines);
  return collector.finish(lines, unlabelledNames(lines, anchors));
}

/** Whom a field is of that stands behind the name of a relative: "Mother: Rosa Diaz (DOB 5/5/1994)", "her father, Leo Diaz, born …". */
function relativeOf(pair: Pair, before: Pair | undefined, line: Line): LabelField | null {
  const cell = line.cells.find(({ words }) => words.includes(pair.label[0]!))!;
  if (endsWithRelative(textOf(cell.words.slice(0, cell.words.indexOf(pair.label[0]!))))) return "other";
  if (!before?.field.startsWith("role:") || before.field.endsWith("practitioner")) return null;
  return before.value.length > 0 && cell.words.includes(before.value.at(-1)!) ? before.field : null;
}

/** Whether the person a line gives with a birth date is one its label says is not the subject: "Policy holder: Weiss, Otto, born …". */
const isOfOther = (line: Line): boolean =>
  pairsOf(line).some(({ field, label, value }) =>
    value.length > 0 && (field.startsWith("role:") || (field === "other" && BY.test(textOf(label))))
  ) && !pairsOf(line).some(({ field }) => field === "name");

/** A label of who did something: "Dictated by:". */
const BY = /(?<!\p{L})(?:by|von|durch|par|por|da|door|av|af|przez)\s*:?$/iu;

/** A sex may stand without a label between the strokes of a line of fields: "DOB 05/14/1970 | Female | MRN 12345". */
function addStroked(collector: Collector, line: Line): void {
  if (!line.words.some(({ text, apart }) => apart || /[|•·]/.test(text))) return;
  const parts = line.cells.flatMap(({ text }) => text.split(/\s*[|•·]\s*/));
  if (parts.length > 1) { for (const part of parts) collector.addSex(part, placeOf(line)); }
}
