import type { Extraction, Sex } from "../../contracts/extraction.ts";
import { type Hl7Message, type Hl7Segment, textsOf, valueOf } from "../../reading/hl7v2.ts";
import { dateOf } from "../ccda/datatypes.ts";
import { type Draft, kindByTypes, structured, type Unread } from "../draft.ts";
import type { ReadEmbedded, TextReading } from "../embedded.ts";
import { type DecimalMark, decimalMark } from "../fields/numbers.ts";
import { alsoNamedIn, subjectOf, subjectsOf } from "./people.ts";
import { type Around, keyOf, listed, occurredOn, readResult, TAKEN_BACK } from "./results.ts";
import { isProse, readEmbedded, readText } from "./texts.ts";

/** Types of message that are read: results (ORU) and documents with their content (MDM). */
const READ = new Set(["ORU", "MDM"]);

interface MessageReading extends TextReading {
  dates: Extraction["dates"];
}

/**
 * Extracts HL7 v2 messages, one or a batch. Every OBX segment is a statement, part of a text that is read, or unread with the
 * reason, and so is every message of another type.
 */
export async function extractHl7(messages: Hl7Message[], readBytes: ReadEmbedded): Promise<Extraction> {
  const mark = decimalMark(
    messages.flatMap(({ segments }) => segments).filter(({ name }) => name === "OBX")
      .flatMap((obx) => [5, 7].flatMap((field) => (obx.fields[field] ?? "").slice(0, 40).split(/[\s^]/))),
  );
  const readings: MessageReading[] = [];
  for (const message of messages) readings.push(await readMessage(message, mark, readBytes));
  const unread = readings.flatMap(({ unread }) => unread);
  const { subject, patients } = subjectsOf(messages);
  // Of several people nobody's result takes the place of another's.
  const reports = patients.length > 0
    ? readings.map(({ drafts }) => drafts)
    : [readings.flatMap(({ drafts }) => drafts)];
  const drafts = reports.flatMap((each) => standing(each, unread));
  const types = new Set(messages.map(typeOf));
  return structured("hl7-v2", {
    kind: types.has("MDM") && drafts.length === 0 ? "clinical_note" : kindByTypes(drafts),
    issuer: messages.map(({ segments: [header] }) => valueOf(header, 4)).find((name) => name !== null) ?? null,
    subject,
    also_named: [...patients, ...alsoNamedIn(messages), ...readings.flatMap(({ named }) => named)],
    dates: readings.flatMap(({ dates }) => dates),
    drafts,
    unread,
  });
}

const typeOf = ({ segments: [header] }: Hl7Message) => valueOf(header, 9) ?? "";

async function readMessage(message: Hl7Message, mark: DecimalMark, readBytes: ReadEmbedded): Promise<MessageReading> {
  const { segments, broken } = message;
  const reading: MessageReading = { drafts: [], unread: [], named: [], dates: datesOf(segments) };
  for (const { text, path } of broken) reading.unread.push({ text, reason: "broken-segment", source: { path } });
  const [header] = segments;
  if (!READ.has(typeOf(message))) {
    const text = `Message ${valueOf(header, 9) ?? "of no type"} ${valueOf(header, 9, 2) ?? ""}`.trim();
    reading.unread.push({ text, reason: "unsupported-message", source: { path: header!.path } });
    return reading;
  }
  reading.unread.push(...segments.filter(isPassedOver).map((segment) => listed(segment, "unsupported-segment")));
  const pid = segments.find(({ name }) => name === "PID");
  const sex = pid ? subjectOf(pid).sex?.value ?? null : null;
  for (const group of groupsOf(segments)) add(reading, await readGroup(group, mark, sex, readBytes));
  return reading;
}

/**
 * Segments of a message of results that state something of the subject and are not read: diagnoses, allergies, what was given
 * (HL7 v2, 3.4.6, 6.5.2, 4A.4.7), and a segment of the sender's own that holds something coded in LOINC.
 */
const isPassedOver = ({ name, fields }: Hl7Segment): boolean =>
  /^(DG1|AL1|IAM|PR1|RXA|RXE|RXD|RXG|RXO|PRB)$/.test(name) ||
  (name.startsWith("Z") && fields.some((field) => /\d{1,5}-\d\W.*\WLN(?!\w)/.test(field)));

function add(reading: MessageReading, more: TextReading): void {
  reading.drafts.push(...more.drafts);
  reading.unread.push(...more.unread);
  reading.named.push(...more.named);
}

/** The results of one report (OBR), or the content of one document (TXA). */
interface Group {
  obr: Hl7Segment | null;
  txa: Hl7Segment | null;
  spm: Hl7Segment | null;
  results: Hl7Segment[];
  notes: Hl7Segment[];
}

function groupsOf(segments: Hl7Segment[]): Group[] {
  const empty = (): Group => ({ obr: null, txa: null, spm: null, results: [], notes: [] });
  const groups = [empty()];
  for (const segment of segments) {
    const group = groups.at(-1)!;
    if (segment.name === "OBR") groups.push({ ...empty(), obr: segment });
    else if (segment.name === "TXA") groups.push({ ...empty(), txa: segment });
    else if (segment.name === "SPM") group.spm ??= segment;
    else if (segment.name === "OBX") group.results.push(segment);
    else if (segment.name === "NTE") group.notes.push(segment);
  }
  return groups;
}

async function readGroup(
  group: Group,
  mark: DecimalMark,
  sex: Sex | null,
  readBytes: ReadEmbedded,
): Promise<TextReading> {
  const reading: TextReading = { drafts: [], unread: [], named: [] };
  const around: Around = { obr: group.obr, spm: group.spm, mark, sex };
  const written = group.txa ? dateOf(valueOf(group.txa, 4)) ?? dateOf(valueOf(group.txa, 6)) : null;
  const sent = new Sent();
  for (const run of runsOf(group.results, group.txa !== null)) {
    const [first] = run as [Hl7Segment];
    const day = occurredOn(first, group.obr) ?? written, type = valueOf(first, 2);
    const status = valueOf(first, 11);
    const isVoid = status !== null && /^[DWXNOI]$/i.test(status);
    const before = reading.drafts.length;
    if (type === "ED" && !isVoid) merge(reading, await readEmbedded(first, day, readBytes));
    else if (isText(first) && !isVoid && (group.txa || isProse(run))) merge(reading, readText(run, day, null));
    else {
      for (const obx of run) {
        const read = readResult(obx, around);
        if (TAKEN_BACK.test(status ?? "")) sent.takeBack(keyOf(obx, group.obr));
        if ("reason" in read) reading.unread.push(read);
        else reading.drafts.push(read);
      }
    }
    sent.add(reading.drafts.slice(before));
  }
  reading.unread.push(...reading.drafts.filter((draft) => sent.gone.has(draft)).map(superseded));
  reading.drafts = reading.drafts.filter((draft) => !sent.gone.has(draft));
  // A remark may change what a result means.
  for (const note of group.notes) {
    const text = textsOf(note, 3).join(" ").replace(/\s+/g, " ").trim();
    if (text) reading.unread.push(listed(note, "comment", text));
  }
  return reading;
}

/** What was read so far of one report, by what it is of. */
class Sent {
  readonly #drafts = new Map<string, Draft[]>();
  readonly gone = new Set<Draft>();

  add(drafts: Draft[]): void {
    for (const draft of drafts) {
      const key = draftKey(draft), same = this.#drafts.get(key);
      if (same) same.push(draft);
      else this.#drafts.set(key, [draft]);
    }
  }

  /** A result that is deleted, or belongs to somebody else, takes back what was sent of it before. */
  takeBack(key: string): void {
    for (const draft of this.#drafts.get(key) ?? []) this.gone.add(draft);
    this.#drafts.delete(key);
  }
}

const superseded = ({ name, source }: Draft): Unread => ({ text: name, reason: "superseded", source });
const draftKey = (draft: Draft) => `${draft.codings[0]?.code ?? draft.name}|${draft.occurred_on}`;

function merge(into: TextReading, more: TextReading): void {
  into.drafts.push(...more.drafts);
  into.unread.push(...more.unread);
  into.named.push(...more.named);
}

const isText = (obx: Hl7Segment) => /^(TX|FT)$/.test(valueOf(obx, 2) ?? "");

/** Segments that are lines of one text: neighbours of the type TX or FT under one name, or in a document under any. */
function runsOf(results: Hl7Segment[], isDocument: boolean): Hl7Segment[][] {
  const runs: Hl7Segment[][] = [];
  for (const obx of results) {
    const last = runs.at(-1)?.[0];
    const same = last && isText(last) && isText(obx) && valueOf(last, 11) === valueOf(obx, 11) &&
      (isDocument || valueOf(last, 3) === valueOf(obx, 3));
    if (same) runs.at(-1)!.push(obx);
    else runs.push([obx]);
  }
  return runs;
}

/**
 * What stands after corrections, in the messages of a batch as in one: of one test on one day a corrected or amended result
 * replaces those before it, a final one the preliminary ones. What is replaced is listed.
 */
function standing(drafts: Draft[], unread: Unread[]): Draft[] {
  const corrected = new Set<string>(), final = new Set<string>();
  const stands: Draft[] = [], replaced: Draft[] = [];
  for (const draft of drafts.toReversed()) {
    const key = draftKey(draft), isResult = draft.type === "observation";
    const gone = isResult && (corrected.has(key) || (draft.status === "preliminary" && final.has(key)));
    (gone ? replaced : stands).push(draft);
    if (isResult && /^(corrected|amended)$/.test(draft.status ?? "")) corrected.add(key);
    if (isResult && draft.status === "final") final.add(key);
  }
  unread.push(...replaced.reverse().map(superseded));
  return stands.reverse();
}

const DATES = [["OBR", 7, "collected"], ["OBR", 14, "received"], ["OBR", 22, "reported"], [
  "TXA",
  4,
  "authored",
]] as const;

function datesOf(segments: Hl7Segment[]): Extraction["dates"] {
  return segments.flatMap((segment) =>
    DATES.filter(([name]) => name === segment.name).flatMap(([, field, role]) => {
      const printed = valueOf(segment, field), value = dateOf(printed);
      return printed && value ? [{ role, value, printed, source: { path: `${segment.path}-${field}` } }] : [];
    })
  );
}
