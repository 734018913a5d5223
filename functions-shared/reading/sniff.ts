// deno-lint-ignore-file no-control-regex -- signatures of binary formats hold control characters
import { decodeText } from "./decode.ts";
import { ReadingError } from "./errors.ts";
import { decodeHl7 } from "./hl7v2.ts";
import { LIMITS } from "./limits.ts";

/** A document whose format is known by its content. Text formats come decoded. */
export type Sniffed =
  | { format: "pdf"; bytes: Uint8Array }
  | { format: "image"; bytes: Uint8Array }
  | { format: "json"; text: string }
  | { format: "ndjson"; text: string }
  | { format: "xml"; text: string }
  | { format: "hl7v2"; text: string }
  | { format: "plain-text"; text: string };

/** First bytes of images that scanners and cameras make: PNG, JPEG, TIFF, WebP, HEIC (ISO/IEC 23008-12, its brands). */
const IMAGE = /^(\x89PNG|\xff\xd8\xff|II\*\0|MM\0\*|RIFF[^]{4}WEBP|[^]{4}ftyp(heic|heix|heim|heis|mif1|msf1))/;

/** First bytes of formats that are recognised in order to be refused, with what they are. */
const REFUSED: [signature: RegExp, what: string][] = [
  [/^GIF8/, "GIF image"],
  [/^BM[^]{4}\0\0\0\0/, "BMP image"],
  [/^[^]{4}ftyp/, "video"],
  [/^PK\x03\x04|^PK\x05\x06/, "ZIP archive or office document"],
  [/^\x1f\x8b/, "gzip archive"],
  [/^\xd0\xcf\x11\xe0/, "legacy office document"],
  [/^\{\\rtf/, "RTF document"],
  [/^[^]{128}DICM/, "DICOM object"],
];

const REFUSED_TEXT: [signature: RegExp, what: string][] = [
  [/^<(!doctype\s+html|html|head|body)\b/i, "HTML page"],
  [/^\{\\rtf/, "RTF document"],
];

/**
 * The format of a document by its content; its name and declared media type are not looked at.
 * Throws `empty-document`, `too-large` or `unsupported-document`.
 */
export function sniff(bytes: Uint8Array): Sniffed {
  if (bytes.length > LIMITS.bytes) throw new ReadingError("too-large", `More than ${LIMITS.bytes} bytes.`);
  const head = latin1(bytes.subarray(0, 1024));
  if (IMAGE.test(head)) return { format: "image", bytes };
  for (const [signature, what] of REFUSED) if (signature.test(head)) throw unsupported(what);
  // A PDF header may follow up to 1024 bytes of something else (ISO 32000-2, annex on implementation limits).
  if (/(^|[\0\s])%PDF-\d/.test(head) || head.startsWith("\xef\xbb\xbf%PDF-")) return { format: "pdf", bytes };
  const hl7 = isHl7(head.replace(/^\xef\xbb\xbf/, "").slice(0, 40));
  // Text is refused before it is decoded, which takes several times its memory.
  if (!hl7 && isPlainText(head)) withinCharacters(charactersOf(bytes));
  const text = hl7 ? decodeHl7(bytes) : decodeText(bytes);
  if (hl7) return { format: "hl7v2", text };
  const start = text.trimStart();
  if (start === "") throw new ReadingError("empty-document", "The document holds nothing.");
  const first = start.slice(0, 200);
  for (const [signature, what] of REFUSED_TEXT) if (signature.test(first)) throw unsupported(what);
  if (/^(\{\s*["}]|\[\s*[[{"\]])/.test(first)) return { format: isNdjson(start) ? "ndjson" : "json", text: start };
  if (/^<[?!a-z_]/i.test(first)) return { format: "xml", text: start };
  withinCharacters(text.length);
  return { format: "plain-text", text };
}

/** Text of one byte or UTF-8 that begins neither as JSON nor as XML does. */
const isPlainText = (head: string) => !/^(\xff\xfe|\xfe\xff)|\0/.test(head) && /^(\xef\xbb\xbf)?\s*[^\s{[<]/.test(head);

/** Characters of a text in UTF-8: bytes that go on with none (RFC 3629, 3). */
function charactersOf(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) if ((byte & 0xc0) !== 0x80) count++;
  return count;
}

function withinCharacters(count: number): void {
  if (count > LIMITS.characters) throw new ReadingError("too-large", `More than ${LIMITS.characters} characters.`);
}

/** Lines that are an object each (https://hl7.org/fhir/R4/nd-json.html). */
const isNdjson = (text: string) => /^\{[^\n]*\}[ \t]*\r?\n\s*\{/.test(text);

/** A message or a batch of them, perhaps in the frame of the minimal lower layer protocol (HL7 v2 Transport Specification: MLLP, release 1). */
const isHl7 = (text: string) => /^[\x0b\s]*(MSH|FHS|BHS)[^\w\s]/.test(text);

const latin1 = (bytes: Uint8Array) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");

const unsupported = (what: string) => new ReadingError("unsupported-document", `Not a readable format: ${what}.`);
