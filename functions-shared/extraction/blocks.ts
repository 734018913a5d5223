import type { LabelField } from "./fields/labels.ts";
import { RELATIVE } from "./fields/relatives.ts";
import type { Line } from "./layout/lines.ts";
import { type Pair, pairsOf } from "./layout/pairs.ts";

/** A heading such as "Guarantor" or "Ordering physician" above fields that are about somebody other than the subject. */
export interface Block {
  field: LabelField | null;
  line: Line;
  x: number;
}

const HEADING = new RegExp(
  `^(patient|guarantor|${RELATIVE}|next of kin|emergency contact|ordering (?:physician|provider)|referring (?:physician|doctor|provider)|physician|provider|doctor|insurance|subscriber|owner|responsible party|client|specimen|order|report|laboratory|practice)s?[' ]*s? ?(?:information|details|data|demographics|info)?:?$`,
  "iu",
);

/** The blocks that are open below a line: those it heads, else those that were. */
export function openBlocks(line: Line, below: Line[], blocks: Block[]): Block[] {
  const headings = line.cells.filter((cell) =>
    HEADING.test(cell.text) && !(/:$/.test(cell.text) && line.cells.length > 1)
  );
  const near = headings.length > 1 ? below : below.slice(0, 1);
  if (headings.length !== line.cells.length || !near.some((next) => pairsOf(next).some((pair) => pair.marked))) {
    return blocks;
  }
  return headings.map((cell) => ({ field: blockField(cell.text), line, x: cell.box[0] }));
}

function blockField(text: string): LabelField | null {
  const what = text.match(HEADING)![1]!.toLowerCase();
  if (what === "patient") return null;
  if (/physician|provider|doctor|practice/.test(what)) return "role:ordering practitioner";
  if (/guarantor|insurance|subscriber|responsible/.test(what)) return "role:guarantor";
  if (/kin|emergency/.test(what)) return "role:next of kin";
  const [role] = what.match(/^(?:mother|father|parent|owner)(?=s?$)/) ?? [];
  if (role) return `role:${role}`;
  return "other";
}

/** The heading a label stands under: of those above it the rightmost that starts no further right. */
export function blockOf(pair: Pair, line: Line, blocks: Block[]): LabelField | null {
  const x = pair.label[0]!.box[0];
  const above = blocks.filter((block) => block.line.page === line.page && block.line !== line && block.x <= x + 6);
  return above.at(-1)?.field ?? null;
}
