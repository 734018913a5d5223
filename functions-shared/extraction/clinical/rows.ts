import { cellsOfEntry, type Entry } from "./entry.ts";
import { medicationEntry } from "./medicine-row.ts";
import { allergyEntry, problemEntry, procedureEntry } from "./other-rows.ts";
import type { ClinicalContext, Found, Piece } from "./statement.ts";
import { immunizationEntry } from "./vaccine-row.ts";
import { readVitals } from "./vitals.ts";

/** Reads one entry into statements; what holds data and is not understood is kept as unread. */
export function readEntry(entry: Entry, context: ClinicalContext): Found[] {
  const cell = cellsOfEntry(entry);
  const words = entry.fields.flatMap((field) => field.words);
  const all = words.length > 0 ? words : entry.lines.flatMap((line) => line.words);
  const piece: Piece = { text: entry.lines.map(({ text }) => text).join(" "), line: entry.lines[0]!, words: all };
  switch (entry.domain) {
    case "medications":
      return medicationEntry(entry, cell, piece, context);
    case "immunizations":
      return immunizationEntry(entry, cell, piece, context);
    case "allergies":
      return allergyEntry(cell, piece, context);
    case "problems":
      return problemEntry(entry, cell, piece, context);
    case "procedures":
      return procedureEntry(cell, piece, context);
    case "vitals":
      return readVitals(
        { ...piece, text: [cell("name"), cell("value"), cell("unit")].filter((one) => one).join(" ") },
        entry.when,
      );
  }
}
