import type { DateOrder } from "./fields/dates.ts";
import { type Block, blockOf, openBlocks } from "./blocks.ts";
import { type Line, textOf } from "./layout/lines.ts";
import type { LabelField } from "./fields/labels.ts";
import { type Pair, pairsAbove, pairsOf, stackedPairs, withDayBelow } from "./layout/pairs.ts";
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
    const pairs = [named, stacked].find(({ length }) => length > 0) ??
      pairsOf(line).map((pair) => withDayBelow(pair, line, lines[i + 1]));
    let taken = false;
    for (const [nth, pair] of pairs.entries()) {
      const block = blockOf(pair, line, blocks) ?? relativeOf(pair, pairs[nth - 1], line);
      if (collector.add(pair, line, block)) {
        taken = true;
        if (block === null && ["birth_date", "sex", "age", "identifier"].includes(pair.field)) anchors.push(i);
        collector.header.used.add(line);
        if (skip) collector.header.used.add(skip);
        if (isBelow) collector.header.used.add(lines[i - 1]!);
      }
    }
    // What stands below a heading that only sounds like a label speaks for itself.
    if (!taken) skip = null;
  });
  for (const at of new Set(anchors)) addStroked(collector, lines[at]!);
  for (const [i, line] of lines.entries()) {
    collector.addGarbled(line);
    collector.addSentence(line);
    collector.addIdentity(line);
    if (collector.addPersonnummer(line)) anchors.push(i);
    collector.addBorn(line);
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

/** A sex may stand without a label between the strokes of a line of fields: "DOB 05/14/1970 | Female | MRN 12345". */
function addStroked(collector: Collector, line: Line): void {
  if (!line.words.some(({ text, apart }) => apart || /[|•·]/.test(text))) return;
  const parts = line.cells.flatMap(({ text }) => text.split(/\s*[|•·]\s*/));
  if (parts.length > 1) { for (const part of parts) collector.addSex(part, placeOf(line)); }
}
