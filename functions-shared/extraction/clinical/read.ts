import type { Page } from "../../contracts/source.ts";
import type { DateOrder } from "../fields/dates.ts";
import { headerAt as labHeaderAt } from "../layout/columns.ts";
import { isFooter } from "../layout/headings.ts";
import type { Line } from "../layout/lines.ts";
import { pairsOf } from "../layout/pairs.ts";
import { issuedOn, vaccinatedOn } from "./dates.ts";
import { readStay } from "./encounters.ts";
import type { Entry } from "./entry.ts";
import { type GridHeader, gridHeaderAt } from "./grid.ts";
import { gridLines } from "./grid-lines.ts";
import { dayOf, isAhead, isLabel, isNoHeading, wrapped } from "./heading-lines.ts";
import { itemsOf, pieceOf, restLine } from "./items.ts";
import { medicineSubheadingAt } from "./medicine-subheadings.ts";
import { endsList } from "./list-ends.ts";
import {
  eachMedicine,
  type MedicineList,
  readMedicine,
  splitMedicines,
  startsMedicine,
  startsVaccine,
  underDirections,
} from "./lists.ts";
import { CONCENTRATION, isExamination, readLoose, statesLess } from "./loose-lines.ts";
import { isDayOfDose, isNoise, PERSONAL, personalLines } from "./person-lines.ts";
import { isNameAbove, recordsAt } from "./records.ts";
import { problemSubheadingAt } from "./problem-subheadings.ts";
import { readEntry } from "./rows.ts";
import { dayToldOf, isLeft, onDay, readAside, readItems } from "./section-items.ts";
import { dayOfStay, type Heading, headingOf, innerHeading, isReadHere, PROCEDURAL } from "./sections.ts";
import { type ClinicalContext, type Found, type Piece, unreadPiece } from "./statement.ts";
import { MARKER } from "./text.ts";
import { specialTableAt } from "./special-tables.ts";
import { readTable } from "./table-rows.ts";
import { readToCome } from "./to-come.ts";
import { speaksOfVaccines } from "./vaccine-words.ts";
import { visitDoses, withTheirDays } from "./vaccine-visits.ts";
import { onTheirVisits } from "./visits.ts";
import { isOfSigns } from "./vitals-table.ts";

export interface ClinicalReading {
  found: Found[];
  /** Lines that were read here, or are under a heading of this folder: no results are looked for in them. */
  used: Set<Line>;
  /** Days of admission and discharge. */
  admitted: string | null;
  discharged: string | null;
  /** The day it was written, where that stands without a label ("Paris, le 14/03/2025"). */
  issued: string | null;
}

/** What the readers need to know besides the lines. */
export interface Surroundings {
  pages: Page[];
  order: DateOrder;
  /** Whether the document prescribes or lists medicines. */
  medicines: boolean;
}

/** Reads everything that is no laboratory result: medicines, vaccines, allergies, problems, vital signs, procedures, stays. */
export function readClinical(lines: Line[], around: Surroundings): ClinicalReading {
  const stay = readStay(lines, around.order);
  const reader = new ClinicalReader(lines, around, {
    order: around.order,
    admitted: stay.admitted,
    discharged: stay.discharged,
  });
  reader.read();
  return {
    found: [...stay.found, ...onTheirVisits(reader.found, lines, around.order)],
    used: reader.used,
    admitted: stay.admitted,
    discharged: stay.discharged,
    issued: issuedOn(lines, around.order),
  };
}

class ClinicalReader {
  readonly found: Found[] = [];
  readonly used = new Set<Line>();
  private heading: Heading | null = null;
  private buffer: Line[] = [];
  /** The heading above lines under none: "Examination on admission". */
  private above: Heading | null = null;
  /** The table of the heading has been read. */
  private tabled = false;
  /** The person's block stands below the heading: it is the title of the document. */
  private titled = false;
  private readonly vaccines: boolean;
  private readonly personal: Set<Line>;
  /** The line each word stands in. */
  private readonly lineOf: Map<unknown, Line>;

  constructor(
    private readonly lines: Line[],
    private readonly around: Surroundings,
    private readonly context: ClinicalContext,
  ) {
    this.personal = personalLines(lines.slice(0, 60));
    this.lineOf = new Map(lines.flatMap((line) => line.words.map((word) => [word, line])));
    const title = lines.slice(0, 14).map(({ text }) => text).join("\n");
    this.vaccines = speaksOfVaccines(title);
  }

  read(): void {
    for (let i = 0; i < this.lines.length;) i += this.take(i);
    this.flush();
  }

  private take(i: number): number {
    const line = this.lines[i]!, section = this.heading?.section ?? null;
    const header = gridHeaderAt(this.lines, i, section);
    if (header && (!labHeaderAt(this.lines, i) || isOfSigns(this.lines, i, header))) return this.table(i, header);
    const special = specialTableAt(this.lines, i, { section, when: this.when(this.heading) }, this.context);
    if (special) {
      this.flush();
      this.found.push(...special.found);
      for (const one of this.lines.slice(i, i + special.lines)) this.used.add(one);
      return special.lines;
    }
    const records = recordsAt(this.lines, i);
    if (records) {
      if (isNameAbove(this.buffer.at(-1))) this.used.add(this.buffer.pop()!);
      this.flush();
      records.entries.forEach((entry) => this.entry(entry));
      for (const one of this.lines.slice(i, i + records.lines)) this.used.add(one);
      return records.lines;
    }
    const heading = headingOf(line) ??
      medicineSubheadingAt(this.lines, i, section, this.around) ??
      problemSubheadingAt(this.lines, i, section, this.buffer);
    if (heading && !isNoHeading(heading, section, this.lines, i)) {
      const more = wrapped(heading, this.lines, i);
      return this.open(heading, more), 1 + more.length;
    }
    if (this.heading && endsList(this.heading, this.lines, i, this.buffer)) {
      this.flush();
      this.above = this.heading;
      this.heading = null;
    }
    if (this.personal.has(line)) this.titled = true;
    else this.buffer.push(line);
    return 1;
  }

  private open(whole: Heading, more: Line[] = []): void {
    const inner = innerHeading(whole);
    if (!inner) return this.openOne(whole, more);
    this.openOne({ ...whole, rest: inner.rest });
    this.open(inner.next, more);
  }

  private openOne(heading: Heading, more: Line[] = []): void {
    if (isAhead(heading, this.vaccines)) {
      this.used.add(heading.line);
      this.found.push(unreadPiece(pieceOf([heading.line]), "not-given"));
      return;
    }
    this.flush();
    this.heading = heading;
    this.above = null;
    this.tabled = this.titled = false;
    if (PROCEDURAL.test(heading.line.text)) this.used.add(heading.line);
    if (!isReadHere(heading)) return this.behind(heading);
    // "Medikationsplan   für: Anna Lind" is the title, and whose it is.
    if (pairsOf(heading.line).some(({ field, marked }) => marked && PERSONAL.test(field))) return;
    this.used.add(heading.line);
    if (heading.rest.length === 0 || isLabel(heading)) return;
    for (const line of more) this.used.add(line);
    const piece = restLine(heading.line, [...heading.rest, ...more.flatMap(({ words }) => words)]);
    if (heading.section !== "medications") return this.items(heading, [piece]);
    for (const one of splitMedicines(piece, this.context.order)) {
      this.medicine(one, { heading, inline: true, sure: true });
    }
  }

  /** Takes what stands behind a heading whose section is not read here. */
  private behind(heading: Heading): void {
    if (heading.section !== "other") return;
    const piece = restLine(heading.line, heading.rest);
    const when = this.when(heading) ?? dayOfStay(heading.line.text, this.context);
    const found = readAside(heading, piece, when, this.context);
    if (found.length === 0) return;
    this.used.add(heading.line);
    this.found.push(...found);
  }

  private table(i: number, header: GridHeader): number {
    const from = i + header.lines;
    const { lines, end } = gridLines(this.lines, from, header);
    const isGiven = header.columns.some(({ role }) => role === "date" || role === "dosed" || role === "lot");
    const ahead = this.heading?.section === "to-come" && !isGiven;
    const about = this.heading?.section === header.domain ? this.heading : null;
    const { pages, order } = this.around;
    const vaccinated = vaccinatedOn(this.lines, order);
    const setting = { pages, ahead, about, when: this.when(about), vaccinated, context: this.context };
    const found = readTable(header, lines, setting);
    // A table that says less than its lines do by themselves was taken for something it is not.
    if (header.guessed && !ahead && statesLess(found, lines, this.context)) {
      this.buffer.push(...this.lines.slice(i, from));
      return header.lines;
    }
    this.tabled ||= this.heading?.section === header.domain;
    this.flush();
    if (this.heading?.section === "to-come" && isGiven) this.heading = null;
    for (const line of this.lines.slice(i, end)) this.used.add(line);
    this.found.push(...found);
    return Math.max(end - i, header.lines);
  }

  private when(heading: Heading | null): string | null {
    const printed = heading?.section === "vitals" || heading?.section === "other" ? dayOf(heading, this.context) : null;
    if (printed) return printed;
    if (heading?.when === "discharge") return this.context.discharged;
    return heading?.when === "admission" ? this.context.admitted : null;
  }

  private entry(entry: Entry): void {
    const { heading } = this;
    const day = entry.domain === heading?.section ? dayToldOf(heading, this.lines, this.context) : null;
    this.found.push(...onDay(readEntry(entry, this.context), day));
  }

  /** The lines without those of doses below the day of their visit, which are read. */
  private afterVisits(lines: Line[], vaccines: boolean): Line[] {
    const { found, used } = vaccines ? visitDoses(lines, this.context) : { found: [], used: [] };
    this.found.push(...found);
    for (const line of used) this.used.add(line);
    return lines.filter((line) => !used.includes(line));
  }

  /** Reads the lines gathered under the heading. */
  private flush(): void {
    const section = this.heading?.section ?? null;
    const lines = this.afterVisits(this.buffer, section === "immunizations" || section === null && this.vaccines);
    this.buffer = [];
    if (lines.length === 0 || section === "other") return;
    if (section === null) return this.loose(lines);
    if (section === "unknown") return this.apart(lines);
    const own = lines.filter((line, i) => !isFooter(line.text) && (!isNoise(line) || isDayOfDose(line, lines[i - 1])));
    // Above and below the table of a heading stand the person, the practice and remarks: no items of a list.
    if (this.tabled && !own.some((line) => MARKER.test(line.text))) {
      if (section !== "medications") return;
      return this.medicines(own, { heading: null, inline: false, sure: this.around.medicines });
    }
    if (section === "medications") {
      return this.medicines(own, { heading: this.heading, inline: false, sure: true, titled: this.titled });
    }
    // Results of a laboratory may stand among what was measured ("Values"): what is none of the signs is theirs to read.
    const lost = section === "vitals" ? own.filter((line) => isLeft(line, this.context)) : [];
    for (const line of own) if (!lost.includes(line)) this.used.add(line);
    if (section === "family") return;
    if (section === "to-come") {
      this.found.push(...readToCome(own));
      return;
    }
    const starts = (line: Line) => section !== "immunizations" || startsVaccine(line, this.context);
    this.items(this.heading!, itemsOf(section === "immunizations" ? withTheirDays(own, this.context) : own, starts));
  }

  /** Under a heading nobody knows: perhaps the person's, perhaps a relative's. Results are looked for where there are numbers. */
  private apart(lines: Line[]): void {
    for (const line of lines) {
      if (/\d/.test(line.text) || line.words.length > 6 || isNoise(line) || isFooter(line.text)) continue;
      this.used.add(line);
      this.found.push(unreadPiece(pieceOf([line]), "not-understood"));
    }
  }

  private items(heading: Heading, pieces: Piece[]): void {
    const found = readItems(heading, pieces, this.when(heading), this.context);
    this.found.push(...onDay(found, dayToldOf(heading, this.lines, this.context)));
  }

  private medicines(lines: Line[], list: MedicineList): void {
    const pieces = itemsOf(lines, startsMedicine(this.context.order, list));
    for (const piece of underDirections(pieces, this.context.order)) {
      for (const one of eachMedicine(piece, this.context.order)) this.medicine(one, list);
    }
  }

  private medicine(piece: Piece, list: MedicineList): void {
    const { found, own } = readMedicine(piece, list, this.context);
    this.found.push(...found);
    if (!own) return;
    for (const word of piece.words) {
      const line = this.lineOf.get(word);
      if (line) this.used.add(line);
    }
  }

  /** Lines under no heading: vaccines of a vaccination record, a blood pressure, prescribed medicines. */
  private loose(lines: Line[]): void {
    const above = this.above?.line.text ?? "";
    const told = { told: dayOfStay(above, this.context), examined: isExamination(above) };
    const { found, used } = readLoose(lines, this.vaccines, { ...this.context, ...told });
    this.found.push(...found);
    for (const line of used) this.used.add(line);
    const left = lines.filter((line) => !this.used.has(line) && !isNoise(line) && !CONCENTRATION.test(line.text));
    this.medicines(left, { heading: null, inline: false, sure: this.around.medicines });
  }
}
