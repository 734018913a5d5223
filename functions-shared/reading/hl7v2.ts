import { decodeFrom, decodeText, legible, storable } from "./decode.ts";
import { ReadingError } from "./errors.ts";
import { LIMITS } from "./limits.ts";

/** The letters a message separates its parts with (HL7 v2, 2.5.4). */
interface Separators {
  field: string;
  component: string;
  repetition: string;
  escape: string;
  sub: string;
}

/** One segment. `path` is its place in the file: `OBX[4]`, or `MSH[2].OBX[4]` where there are several messages. */
export interface Hl7Segment {
  name: string;
  path: string;
  /** Fields by their number in the standard; 0 is the name. */
  fields: string[];
  separators: Separators;
}

/** A message; `broken` are lines that are no segments. */
export interface Hl7Message {
  segments: Hl7Segment[];
  broken: { text: string; path: string }[];
}

const NAME = /^[A-Z][A-Z\d]{2}$/;
/** Segments around messages: headers and trailers of files and batches (2.10.3). */
const AROUND = new Set(["FHS", "BHS", "BTS", "FTS"]);

/** Character sets of MSH-18 (https://terminology.hl7.org/CodeSystem-v2-0211.html) by their name in the Encoding Standard. */
const CHARACTER_SETS: [RegExp, (m: RegExpMatchArray) => string][] = [
  [/^8859\/(\d{1,2})$/, (m) => `iso-8859-${m[1]}`],
  [/^UNICODE( UTF-8)?$/, () => "utf-8"],
  [/^GB 18030/, () => "gb18030"],
  [/^BIG-?5$/, () => "big5"],
];

/** The bytes of messages as text, in the character set the first of them names, without the marks of a transport frame. */
export function decodeHl7(bytes: Uint8Array): string {
  // Start and end of a block: 0x0b and 0x1c (HL7 v2 Transport Specification: MLLP, Release 1).
  const framed = bytes.includes(0x0b) || bytes.includes(0x1c);
  const plain = framed ? bytes.map((byte) => byte === 0x0b || byte === 0x1c ? 0x0d : byte) : bytes;
  const head = new TextDecoder("latin1").decode(plain.subarray(0, 4096));
  const [, mark, rest] = head.match(/MSH([^\w\s])([^\r\n]*)/) ?? [];
  const named = mark ? rest!.split(mark)[16]?.split(/[\^~]/)[0]?.trim() : undefined;
  const [pattern, labelOf] = CHARACTER_SETS.find(([one]) => named && one.test(named)) ?? [];
  if (!pattern || !labelOf) return decodeText(plain);
  // Letters of several bytes that are all of UTF-8 are no chance, whatever is named.
  for (const label of ["utf-8", labelOf(named!.match(pattern)!)]) {
    try {
      return legible(storable(decodeFrom(plain, label, { fatal: true })));
    } catch {
      continue; // Not of that set.
    }
  }
  return decodeText(plain);
}

/**
 * The messages of a file, a batch or a stream. Throws `too-large` beyond the bound on segments, `damaged-document` when
 * there is no message.
 */
export function parseHl7(text: string): Hl7Message[] {
  if (text.length > LIMITS.characters) {
    throw new ReadingError("too-large", `More than ${LIMITS.characters} characters.`);
  }
  const lines = text.replace(/^\ufeff/, "").split(/\r\n?|\n/).filter((line) => line.trim() !== "");
  if (lines.length > LIMITS.segments) throw new ReadingError("too-large", `More than ${LIMITS.segments} segments.`);
  const several = lines.filter((line) => line.startsWith("MSH")).length > 1;
  const messages: Hl7Message[] = [];
  const counts = new Map<string, number>();
  for (const line of lines) {
    const name = line.slice(0, 3);
    if (AROUND.has(name)) continue;
    if (name === "MSH" && line.length > 7) {
      messages.push({ segments: [], broken: [] });
      counts.clear();
    }
    const message = messages.at(-1);
    if (!message) continue;
    const prefix = several ? `MSH[${messages.length - 1}]` : "";
    take(message, line, name, prefix, counts);
  }
  if (messages.length === 0) throw new ReadingError("damaged-document", "No HL7 message.");
  return messages;
}

function take(message: Hl7Message, line: string, name: string, prefix: string, counts: Map<string, number>): void {
  const first = message.segments[0], last = message.segments.at(-1);
  const separators = first?.separators ?? separatorsOf(line);
  const isSegment = NAME.test(name) && (line.length === 3 || line[3] === separators.field);
  if (!isSegment && last && isText(last)) {
    // A line end within a text, which should have been escaped.
    const [head = "", ...rest] = line.split(separators.field);
    last.fields[last.fields.length - 1] += `\n${head}`;
    last.fields.push(...rest);
    return;
  }
  const nth = counts.get(name) ?? 0;
  const own = name === "MSH" && prefix ? prefix : `${prefix && `${prefix}.`}${name}[${nth}]`;
  if (!isSegment) {
    message.broken.push({ text: line.slice(0, 300), path: last?.path ?? own });
    return;
  }
  counts.set(name, nth + 1);
  const fields = line.split(separators.field);
  // MSH-1 is the separator itself, so that MSH-2 follows it without another.
  if (name === "MSH") fields.splice(1, 0, separators.field);
  message.segments.push({ name, path: own, fields, separators });
}

const isText = ({ name, fields }: Hl7Segment) =>
  (name === "OBX" && /^(TX|FT)$/.test(fields[2] ?? "") && fields.length === 6) ||
  (name === "NTE" && fields.length >= 4);

function separatorsOf(line: string): Separators {
  const field = line[3] ?? "|";
  const [component = "^", repetition = "~", escape = "\\", sub = "&"] = line.slice(4).split(field)[0] ?? "";
  return { field, component, repetition, escape, sub };
}

/** The repetitions of a field, as they are written. */
export const repetitionsOf = (segment: Hl7Segment | undefined, field: number): string[] => {
  const raw = segment?.fields[field];
  return raw ? raw.split(segment!.separators.repetition) : [];
};

/** The components of one repetition, their escapes resolved; of a component with subcomponents the first. */
export const componentsOf = (segment: Hl7Segment, repetition: string): string[] =>
  repetition.split(segment.separators.component).map((component) =>
    unescaped(component.split(segment.separators.sub)[0]!, segment.separators).trim()
  );

/** The subcomponents of one component. */
export const subcomponentsOf = (segment: Hl7Segment, repetition: string, component: number): string[] =>
  (repetition.split(segment.separators.component)[component - 1] ?? "").split(segment.separators.sub).map((sub) =>
    unescaped(sub, segment.separators).trim()
  );

/** A component of the first repetition of a field, counted from 1; null when it is empty or explicitly null (`""`). */
export function valueOf(segment: Hl7Segment | undefined, field: number, component = 1): string | null {
  const [first] = repetitionsOf(segment, field);
  if (segment === undefined || first === undefined) return null;
  const value = componentsOf(segment, first)[component - 1];
  return value && value !== '""' ? value : null;
}

/** A field of text: every repetition whole, with its escapes resolved. */
export const textsOf = (segment: Hl7Segment, field: number): string[] =>
  repetitionsOf(segment, field).map((text) => unescaped(text, segment.separators));

/** Escape sequences (HL7 v2, 2.7): separators, hexadecimal data, and of formatted text the line breaks. */
function unescaped(text: string, { field, component, repetition, escape, sub }: Separators): string {
  if (!text.includes(escape)) return text;
  const plain: Record<string, string> = { F: field, S: component, T: sub, R: repetition, E: escape, H: "", N: "" };
  const parts = text.split(escape);
  // An escape that is not closed is a letter like any other.
  if (parts.length % 2 === 0) return text;
  return storable(parts.map((part, i) => i % 2 === 0 ? part : plain[part] ?? special(part)).join(""));
}

function special(sequence: string): string {
  const [, digits] = sequence.match(/^X((?:[\da-fA-F]{2})+)$/) ?? [];
  if (digits) {
    const bytes = Uint8Array.from(digits.match(/../g)!, (pair) => parseInt(pair, 16));
    return [...bytes].every((byte) => byte === 0x0d || byte === 0x0a) ? "\n" : new TextDecoder("latin1").decode(bytes);
  }
  return /^\.(br|sp|sk|ce|in|ti|fi|nf)/i.test(sequence) ? (/^\.(br|sp|ce)/i.test(sequence) ? "\n" : " ") : "";
}
