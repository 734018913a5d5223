import type { Page } from "../../contracts/source.ts";
import type { DateOrder } from "../fields/dates.ts";
import { headerAt as labHeaderAt } from "../layout/columns.ts";
import { isFooter, isProse, isSignature } from "../layout/headings.ts";
import { type Line, textOf } from "../layout/lines.ts";
import { pairsOf } from "../layout/pairs.ts";
import { fullDate, issuedOn } from "./dates.ts";
import { readStay } from "./encounters.ts";
import { type GridHeader, gridHeaderAt, gridLines } from "./grid.ts";
import { tellByContents } from "./grid-contents.ts";
import { nameInFull, namesGoOn } from "./grid-names.ts";
import { gridRows } from "./grid-rows.ts";
import { immunization, parseImmunization } from "./immunizations.ts";
import { isDirections, itemsOf, pieceOf, restLine } from "./items.ts";
import {
  dosesBelowNames,
  type MedicineList,
  readAllergies,
  readImmunizations,
  readMedicine,
  readProblems,
  readProcedures,
  splitMedicines,
  startsMedicine,
} from "./lists.ts";
import { parseMedication } from "./medication-text.ts";
import { isNotGiven } from "./not-given.ts";
import { isNoise, PERSONAL, personalLines } from "./person-lines.ts";
import { recordsAt } from "./records.ts";
import { type Entry, readEntry } from "./rows.ts";
import { type Heading, headingOf } from "./sections.ts";
import { type ClinicalContext, type Found, type Piece, unreadPiece } from "./statement.ts";
import { MARKER } from "./text.ts";
import { namesVaccine } from "./vaccine-words.ts";
import { readVitals } from "./vitals.ts";
import { vitalsColumnsAt } from "./vitals-columns.ts";
import { vitalsTableAt } from "./vitals-table.ts";

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
    found: [...stay.found, ...reader.found],
    used: reader.used,
    admitted: stay.admitted,
    discharged: stay.discharged,
    issued: issuedOn(lines, around.order),
  };
}

/** How a letter's own words begin and end. */
const LETTER =
  /^(?:dear|thank you|many thanks|yours|kind regards|best wishes|sincerely|i (?:reviewed|saw|have|had)|he |she |we |this (?:is|gentleman|lady|patient)|re:|sehr geehrte|mit freundlichen|chère?\b|cher confr|cordialement|bien confrat|estimad|atentamente|gentile|cordiali|car[oa] colega|geachte|hochachtung|met (?:vriendelijke|collegiale)|hoogachtend|med vänlig|venlig hilsen|com os melhores|atenciosamente|un (?:cordial )?saludo|distinti saluti|bien à vous)/i;

const OWN = new Set([
  "medications",
  "immunizations",
  "allergies",
  "problems",
  "vitals",
  "procedures",
  "family",
  "to-come",
]);

class ClinicalReader {
  readonly found: Found[] = [];
  readonly used = new Set<Line>();
  private heading: Heading | null = null;
  private buffer: Line[] = [];
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
    this.vaccines = /\b(immuni[sz]ations?|vaccin\w*|impf\w+|vacuna\w*|vacina\w*|carnet de sante|schutzimpfung\w*)\b/i
      .test(title);
  }

  read(): void {
    for (let i = 0; i < this.lines.length;) i += this.take(i);
    this.flush();
  }

  private take(i: number): number {
    const line = this.lines[i]!;
    const header = labHeaderAt(this.lines, i) ? null : gridHeaderAt(this.lines, i, this.heading?.section ?? null);
    if (header) return this.table(i, header);
    const signs = vitalsTableAt(this.lines, i, this.context) ?? vitalsColumnsAt(this.lines, i, this.context);
    if (signs) {
      this.flush();
      this.found.push(...signs.found);
      for (const one of this.lines.slice(i, i + signs.lines)) this.used.add(one);
      return signs.lines;
    }
    const records = recordsAt(this.lines, i);
    if (records) {
      this.flush();
      records.entries.forEach((entry) => this.entry(entry));
      for (const one of this.lines.slice(i, i + records.lines)) this.used.add(one);
      return records.lines;
    }
    const heading = headingOf(line);
    if (heading && !this.isItem(heading, line) && !this.isPractice(heading, i)) {
      const more = this.wrapped(heading, i);
      return this.open(heading, more), 1 + more.length;
    }
    if (this.heading && this.ends(line, i)) {
      this.flush();
      this.heading = null;
    }
    if (this.personal.has(line)) this.titled = true;
    else this.buffer.push(line);
    return 1;
  }

  /** "Surgery: Oak Lane" at the head of a British record is the practice. */
  private isPractice({ section, rest }: Heading, i: number): boolean {
    return section === "procedures" && rest.length > 0 && !/\d{4}/.test(this.lines[i]!.text) &&
      (i < 15 && /\bsurgery\s*:/i.test(this.lines[i]!.text) || PRACTICE.test(textOf(rest)));
  }

  /** "Influenza vaccine" below "Immunizations" is an item and no heading; so is a problem that names a surgery. */
  private isItem({ section, rest }: Heading, line: Line): boolean {
    // "Vaccine | Recommended Date" heads the columns of what is to come.
    if (this.heading?.section === "to-come") return section === "immunizations" && rest.length > 0;
    if (!this.heading || rest.length > 0) return false;
    return section === this.heading.section && section === "immunizations" && /\d/.test(line.text);
  }

  /** The lines a list of medicines goes on in, below where it began behind its heading: "Medication: A 5 mg, B / 10 mg, C 20 mg". */
  private wrapped({ section, rest }: Heading, i: number): Line[] {
    const more: Line[] = [];
    if (section !== "medications" || !textOf(rest).includes(", ")) return more;
    for (let next = i + 1; next < this.lines.length; next++) {
      const line = this.lines[next]!, above = this.lines[next - 1]!;
      const isNear = line.page === above.page && line.box[1] - (above.box[1] + above.box[3]) < line.box[3];
      if (!isNear || Math.abs(line.box[0] - rest[0]!.box[0]) > 2 || MARKER.test(line.text) || headingOf(line)) break;
      more.push(line);
    }
    return more;
  }

  private open(heading: Heading, more: Line[] = []): void {
    if (this.isAhead(heading)) {
      this.used.add(heading.line);
      this.found.push(unreadPiece(pieceOf([heading.line]), "not-given"));
      return;
    }
    this.flush();
    this.heading = heading;
    this.tabled = this.titled = false;
    if (PROCEDURAL.test(heading.line.text)) this.used.add(heading.line);
    if (!OWN.has(heading.section)) return this.pressureBehind(heading);
    // "Medikationsplan   für: Anna Lind" is the title, and whose it is.
    if (pairsOf(heading.line).some(({ field, marked }) => marked && PERSONAL.test(field))) return;
    this.used.add(heading.line);
    if (heading.rest.length === 0 || isLabel(heading)) return;
    for (const line of more) this.used.add(line);
    const piece = restLine(heading.line, [...heading.rest, ...more.flatMap(({ words }) => words)]);
    if (heading.section !== "medications") return this.items([piece]);
    for (const one of splitMedicines(piece, this.context.order)) {
      this.medicine(one, { heading, inline: true, sure: true });
    }
  }

  /** "Examination (14/03/2024): BP 132/84, pulse 72" */
  private pressureBehind(heading: Heading): void {
    if (heading.section !== "other" || !PRESSURE.test(textOf(heading.rest))) return;
    const vitals = readVitals(restLine(heading.line, heading.rest), this.when(heading));
    if (vitals.length === 0) return;
    this.used.add(heading.line);
    this.found.push(...vitals);
  }

  /** "Next due: influenza 01-Sep-2024" says of one vaccine that it is to come, and ends no list. */
  private isAhead({ section, rest, line }: Heading): boolean {
    return section === "other" && rest.length > 0 && (this.vaccines || namesVaccine(line.text)) &&
      isNotGiven(line.text);
  }

  private table(i: number, header: GridHeader): number {
    const from = i + header.lines;
    const { lines, end } = gridLines(this.lines, from, header);
    const isGiven = header.columns.some(({ role }) => role === "date" || role === "dosed" || role === "lot");
    const ahead = this.heading?.section === "to-come" && !isGiven;
    const found = this.rowsOf(header, lines, ahead);
    // A table that says less than its lines do by themselves was taken for something it is not.
    if (header.guessed && !ahead && this.statesLess(found, lines)) {
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

  private rowsOf(header: GridHeader, lines: Line[], ahead: boolean): Found[] {
    const rows = gridRows(header, lines, this.around.pages);
    tellByContents(header, rows);
    nameInFull(header, rows);
    namesGoOn(header, rows);
    const about = this.heading?.section === header.domain ? this.heading : null;
    return rows.flatMap(({ cells, lines: own }) => {
      if (ahead) return [unreadPiece(pieceOf(own), "not-given")];
      const fields = header.columns.map((column) => ({
        role: column.role,
        heading: column.dose ?? column.text,
        words: cells.get(column) ?? [],
      }));
      const { domain } = header, status = about?.status ?? null;
      return readEntry({ domain, fields, lines: own, inTable: true, status, when: this.when(about) }, this.context);
    });
  }

  private when(heading: Heading | null): string | null {
    const printed = heading?.section === "vitals" || heading?.section === "other" ? dayOf(heading, this.context) : null;
    if (printed) return printed;
    if (heading?.when === "discharge") return this.context.discharged;
    return heading?.when === "admission" ? this.context.admitted : null;
  }

  private entry(entry: Entry): void {
    this.found.push(...readEntry(entry, this.context));
  }

  /** What ends a list: a heading of another kind, a signature, a wide gap. */
  private ends(line: Line, i: number): boolean {
    if (this.heading!.section === "to-come") return isSignature(line) || LETTER.test(line.text);
    if (isSignature(line) || labHeaderAt(this.lines, i)) return true;
    if (this.leavesValue(line) || LETTER.test(line.text)) return true;
    if (this.heading!.section !== "vitals" && readVitals(pieceOf([line]), null).length > 1) return true;
    const before = this.lines[i - 1];
    if (before && before.page === line.page && line.box[1] - (before.box[1] + before.box[3]) > 5 * line.box[3]) {
      return true;
    }
    if (/^[\p{L} /&'’-]{3,45}[:：]$/u.test(line.text) && line.cells.length === 1) return true;
    const style = this.heading!.line;
    const capitals = (text: string) => /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);
    if (line.cells.length > 1 || line.words.length > 6 || /\d/.test(line.text) || this.buffer.length === 0) {
      return false;
    }
    if (line.box[3] > 1 && line.box[3] >= 1.12 * this.buffer[0]!.box[3] && line.box[3] >= style.box[3] * 0.97) {
      return true;
    }
    return capitals(style.text) && capitals(line.text) && !this.buffer.some(({ text }) => capitals(text)) &&
      Math.abs(line.box[0] - style.box[0]) < 2;
  }

  /** What stands below "Diagnosis: asthma" without being set in like its value is another field. */
  private leavesValue(line: Line): boolean {
    const { rest, section } = this.heading!;
    if (rest.length === 0 || section === "medications" || MARKER.test(line.text)) return false;
    return line.box[0] < rest[0]!.box[0] - line.box[3] && !/^[\p{Ll}(]/u.test(line.text);
  }

  /** Reads the lines gathered under the heading. */
  private flush(): void {
    const lines = this.buffer;
    this.buffer = [];
    const section = this.heading?.section ?? null;
    if (lines.length === 0 || section === "other") return;
    if (section === null) return this.scan(lines);
    const own = lines.filter((line) => !isFooter(line.text) && !isNoise(line));
    // Above and below the table of a heading stand the person, the practice and remarks: no items of a list.
    if (this.tabled && !own.some((line) => MARKER.test(line.text))) {
      if (section !== "medications") return;
      return this.medicines(own, { heading: null, inline: false, sure: this.around.medicines });
    }
    if (section === "medications") {
      return this.medicines(own, { heading: this.heading, inline: false, sure: true, titled: this.titled });
    }
    for (const line of own) this.used.add(line);
    if (section === "family") return;
    if (section === "to-come") {
      for (const line of own) if (/\d/.test(line.text)) this.found.push(unreadPiece(pieceOf([line]), "not-given"));
      return;
    }
    const starts = (line: Line) =>
      section !== "immunizations" || parseImmunization(line.text, this.context.order).parts.length > 0;
    this.items(itemsOf(own, starts));
  }

  private items(pieces: Piece[]): void {
    const heading = this.heading!;
    const add = (read: (piece: Piece) => Found[]) => this.found.push(...pieces.flatMap(read));
    if (heading.section === "immunizations") {
      const told = pieces.map((piece) =>
        piece.text === piece.line.text ? { ...piece, text: cellsOf(piece.line) } : piece
      );
      this.found.push(...readImmunizations(told, this.context));
    }
    if (heading.section === "allergies") add((piece) => readAllergies(piece, this.context));
    if (heading.section === "problems") add((piece) => readProblems(piece, heading, this.context));
    if (heading.section === "procedures") add((piece) => readProcedures(piece, this.context));
    if (heading.section === "vitals") {
      const when = this.when(heading);
      let day: string | null = null;
      add((piece) => {
        const own = leadingDay(piece.text, this.context);
        if (own?.alone) day = own.value;
        return own?.alone ? [] : readVitals(piece, when ?? own?.value ?? day);
      });
    }
  }

  private medicines(lines: Line[], list: MedicineList): void {
    const pieces = itemsOf(lines, startsMedicine(this.context.order, list));
    for (const piece of underDirections(pieces, this.context.order)) this.medicine(piece, list);
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
  private scan(lines: Line[]): void {
    const doses = new Set(this.vaccines ? dosesBelowNames(lines) : []);
    for (const line of doses) this.used.add(line);
    this.found.push(...readImmunizations(itemsOf([...doses], () => true), this.context));
    let measured: Line | null = null;
    for (const line of lines.filter((one) => !doses.has(one))) {
      const found = this.vaccines ? this.vaccinesIn(line) : [];
      const near = measured !== null && measured.page === line.page &&
        lines.indexOf(line) - lines.indexOf(measured) === 1;
      if (found.length === 0 && (near || PRESSURE.test(line.text))) {
        const vitals = readVitals(pieceOf([line]), null);
        // Two of them below a blood pressure go on with it; weight and height elsewhere may be of an order's form.
        if (near && vitals.length > 1 || vitals.some(({ stated }) => stated?.name === "Systolic blood pressure")) {
          found.push(...vitals);
          measured = line;
        }
      }
      if (found.length > 0) this.used.add(line);
      this.found.push(...found);
    }
    const left = lines.filter((line) => !this.used.has(line) && !isNoise(line) && !CONCENTRATION.test(line.text));
    this.medicines(left, { heading: null, inline: false, sure: this.around.medicines });
  }

  private statesLess(found: Found[], lines: Line[]): boolean {
    const alone = lines.filter((line) => this.vaccinesIn(line).some(({ stated }) => stated));
    return found.filter(({ stated }) => stated).length * 2 < alone.length;
  }

  private vaccinesIn(line: Line): Found[] {
    if (!/\d{2}/.test(line.text) || !namesVaccine(line.text) || isProse(line.text) || isNoise(line)) return [];
    return parseImmunization(cellsOf(line), this.context.order).parts
      .filter(({ date, name }) => date !== null && namesVaccine(name))
      .flatMap((one) => immunization(one, pieceOf([line])));
  }
}

/** A line of many cells with these told apart, so that a lot without a label is seen as one. */
const cellsOf = ({ cells, text }: Line) => cells.length > 2 ? cells.map((cell) => cell.text).join(" | ") : text;

/** A pharmacy's label tells how to take its one medicine above its name: "TAKE ONE TABLET DAILY / CLOPIDOGREL 75 MG". */
function underDirections(pieces: Piece[], order: DateOrder): Piece[] {
  const named = pieces.filter(({ text }) =>
    !isDirections(text) && (parseMedication(text, order)?.strength ?? null) !== null
  );
  const [name] = named, above = name && pieces[pieces.indexOf(name) - 1];
  const parts = name && parseMedication(name.text, order);
  if (named.length !== 1 || !above || !isDirections(above.text) || (parts!.frequency ?? parts!.count) !== null) {
    return pieces;
  }
  const whole = { ...name, text: `${name.text} | ${above.text}`, words: [...above.words, ...name.words] };
  return pieces.flatMap((piece) => piece === above ? [] : piece === name ? [whole] : [piece]);
}

/** What a report of a procedure says besides its results: "Complications: None" is no finding of a laboratory. */
const PROCEDURAL =
  /^(?:complications?|(?:estimated )?blood loss|ebl|an(?:a)?esthesia|sedation|specimens?(?: removed)?|drains|implants|consent)\s*:/i;

/** "Diagnosis:   Operator: Admin": what follows an empty field is the next one's label. */
const isLabel = ({ section, rest }: Heading): boolean =>
  section !== "medications" && section !== "immunizations" &&
  /^(?!(?:primary|secondary|principal|main|final|haupt|neben|icd))\p{L}[\p{L} .'/#-]{1,28}[:：](?:\s|$)/iu.test(
    textOf(rest),
  );

/** The day in front of a reading ("13 May 2023  Body weight 74.5 kg"), or alone above readings ("Data: 14/03/2025"). */
function leadingDay(text: string, { order }: ClinicalContext): { value: string; alone: boolean } | null {
  const date = /^\W*(?:date|datum|fecha|data|dato)?[\s:.]*\d/i.test(text) ? fullDate(text, order) : null;
  if (!date || !("value" in date)) return null;
  const at = text.indexOf(date.printed);
  if (!/^\W*(?:date|datum|fecha|data|dato)?[\s:.]*$/i.test(text.slice(0, at))) return null;
  return {
    value: date.value,
    alone: /^[\s.,;]*(?:\d{1,2}[:.]\d{2}.{0,6})?$/.test(text.slice(at + date.printed.length)),
  };
}

/** The day a heading prints of what is below it: "Vital signs (14/03/2024)". */
function dayOf({ line, rest }: Heading, { order }: ClinicalContext): string | null {
  const label = textOf(line.words.slice(0, line.words.length - rest.length));
  const date = /\d/.test(label) ? fullDate(label, order) : null;
  return date && "value" in date ? date.value : null;
}

/** What is measured in blood ("Vitamin B12: 412 pg/mL") is no dose: medicines are printed in mg/mL and units/mL. */
const CONCENTRATION =
  /\d\s*(?:(?:pg|ng|[fpnmuµμ]mol|[mµuμ]I?U)\/m?l|(?:[mnµuμ]?c?g|mmol)\/dl|[mµuμ]?g\/l|[pn]mol\/l|fl|pg)(?![/])(?![\p{L}\d])/iu;

const PRACTICE = /\b(?:surgery|practice|medical centre|health centre|clinic|hospital)$/i;

const PRESSURE =
  /\b(?:bp|b\.p|b\/p|blood pressure|blutdruck|rr|ta|pa|tension|presi[oó]n|pression|pressione|press[aã]o)\b/i;
