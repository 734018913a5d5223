import type { Line } from "../layout/lines.ts";
import type { Section } from "./sections.ts";
import type { ClinicalContext, Found } from "./statement.ts";
import { vaccineBoxesAt } from "./vaccine-boxes.ts";
import { vaccineTicksAt } from "./vaccine-ticks.ts";
import { vaccinesAcrossAt } from "./vaccines-across.ts";
import { vitalsColumnsAt } from "./vitals-columns.ts";
import { vitalsTableAt } from "./vitals-table.ts";

/**
 * Reads the table that begins at a line and is laid out as no list of things is, its days or its things across: vital signs by day,
 * a card of vaccines. Null where none begins. Below what is to come no vaccine was given.
 *
 * @param when the day the heading above tells, for signs without one.
 */
export function specialTableAt(
  lines: Line[],
  at: number,
  { section, when }: { section: Section | null; when: string | null },
  context: ClinicalContext,
): { found: Found[]; lines: number } | null {
  const signs = vitalsTableAt(lines, at, context) ?? vitalsColumnsAt(lines, at, context, when);
  if (signs || section === "to-come") return signs;
  return vaccinesAcrossAt(lines, at, context) ?? vaccineBoxesAt(lines, at, context) ??
    vaccineTicksAt(lines, at, context);
}
