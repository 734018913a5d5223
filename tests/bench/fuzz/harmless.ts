// deno-lint-ignore-file no-control-regex -- the frame of a message is made of control characters
import type { Dice } from "./dice.ts";
import { PDF_CHANGES } from "./harmless-pdf.ts";
import { type FileChange, PICTURE_CHANGES, SCAN_CHANGES } from "./harmless-pictures.ts";
import { lettersOf, type Paper } from "./papers.ts";

type TextChange = (text: string, dice: Dice) => string;
const eachLine = (text: string, change: (line: string) => string) => text.split("\n").map(change).join("\n");
const blanks = (dice: Dice, most = 6) => " ".repeat(1 + dice.roll(most));

/** Changes of white space alone, by what they do. */
const WHITE_SPACE: Record<string, TextChange> = {
  "CRLF line ends": (text) => text.replaceAll("\n", "\r\n"),
  "CR line ends": (text) => text.replaceAll("\n", "\r"),
  "byte order mark": (text) => `\ufeff${text}`,
  "blanks at line ends": (text, dice) => eachLine(text, (line) => line + " ".repeat(dice.roll(9))),
  "tabs at line ends": (text, dice) => eachLine(text, (line) => line + "\t".repeat(dice.roll(2))),
  "indented": (text, dice) => {
    const indent = blanks(dice, 12);
    return eachLine(text, (line) => line === "" ? line : indent + line);
  },
  "double spaced": (text) => text.replaceAll("\n", "\n\n"),
  "blank lines here and there": (text, dice) =>
    eachLine(text, (line) => line + "\n".repeat(dice.roll(4) === 0 ? 1 : 0)),
  "blank lines first": (text, dice) => "\n".repeat(1 + dice.roll(5)) + text,
  "blank lines last": (text, dice) => text + "\n".repeat(1 + dice.roll(5)),
  "no line end at the end": (text) => text.trimEnd(),
  "a form feed at the end": (text) => `${text}\f`,
  "wider gaps": (text, dice) => {
    const more = blanks(dice);
    return text.replace(/ {2,}/g, (gap) => gap + more);
  },
  "gaps as tabs": (text) => text.replace(/ {2,}/g, "\t"),
  "one blank more here and there": (text, dice) =>
    text.replace(/(?<=\S) +(?=\S)/g, (gap) => dice.roll(10) === 0 ? `${gap} ` : gap),
  "two blanks between words": (text) => text.replace(/(?<=\S) (?=\S)/g, "  "),
  "letters and their accents apart": (text) => text.normalize("NFD"),
  "marks of direction around": (text) => eachLine(text, (line) => line === "" ? line : `\u200e${line}\u200e`),
  "no-break spaces": (text) => text.replace(/(?<=\S) (?=\S)/g, "\u00a0"),
};

/** Makes JSON text of a value with white space wherever it may stand. */
function roomy(value: unknown, dice: Dice): string {
  const gap = () => dice.pick(["", "", " ", "\n", "\t", "\r\n  "]);
  if (Array.isArray(value)) {
    return `[${gap()}${value.map((one) => roomy(one, dice)).join(`${gap()},${gap()}`)}${gap()}]`;
  }
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, one]) =>
    `${JSON.stringify(key)}${gap()}:${gap()}${roomy(one, dice)}`
  );
  return `{${gap()}${members.join(`${gap()},${gap()}`)}${gap()}}`;
}

/** The members of every object in another order. */
function reordered(value: unknown, dice: Dice): unknown {
  if (Array.isArray(value)) return value.map((one) => reordered(one, dice));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(dice.shuffle(Object.entries(value)).map(([key, one]) => [key, reordered(one, dice)]));
}

interface Bundle {
  entry: unknown[];
}

const JSON_CHANGES: Record<string, TextChange> = {
  "minified": (text) => JSON.stringify(JSON.parse(text)),
  "indented by four": (text) => JSON.stringify(JSON.parse(text), null, 4),
  "indented by tabs": (text) => JSON.stringify(JSON.parse(text), null, "\t"),
  "white space everywhere": (text, dice) => roomy(JSON.parse(text), dice),
  "members in another order": (text, dice) => JSON.stringify(reordered(JSON.parse(text), dice)),
  "entries in another order": (text, dice) => {
    const bundle = JSON.parse(text) as Bundle;
    return JSON.stringify({ ...bundle, entry: dice.shuffle(bundle.entry) }, null, 1);
  },
  "CRLF line ends": (text) => text.replaceAll("\n", "\r\n"),
  "byte order mark": (text) => `\ufeff${text}`,
  "letters as escapes": (text) =>
    text.replace(/[^\x20-\x7e\s]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`),
  "what nobody asked for": (text) =>
    JSON.stringify({ meta: { versionId: "9", source: "#x" }, language: "en", ...JSON.parse(text) as object }),
  "blanks around": (text) => `\n\t ${text} \r\n\n`,
};

const eachRecord = (text: string, change: (record: unknown) => unknown) =>
  eachLine(text, (line) => line === "" ? line : JSON.stringify(change(JSON.parse(line))));

const NDJSON_CHANGES: Record<string, TextChange> = {
  "CRLF line ends": (text) => text.replaceAll("\n", "\r\n"),
  "byte order mark": (text) => `\ufeff${text}`,
  "blank lines between": (text) => text.replaceAll("\n", "\n\n"),
  "members in another order": (text, dice) => eachRecord(text, (record) => reordered(record, dice)),
  "lines in another order": (text, dice) => `${dice.shuffle(text.trimEnd().split("\n")).join("\n")}\n`,
};

const XML_CHANGES: Record<string, TextChange> = {
  "CRLF line ends": (text) => text.replaceAll("\n", "\r\n"),
  "byte order mark": (text) => `\ufeff${text}`,
  "white space between tags": (text, dice) => text.replaceAll("><", () => `>${dice.pick(["\n", "  ", "\t\r\n"])}<`),
  "white space taken out": (text) => text.replace(/>\s+</g, "><"),
  "comments between tags": (text, dice) =>
    text.replaceAll("><", () => dice.roll(5) === 0 ? '><!-- <observation> & " --><' : "><"),
  "apostrophes for quotes": (text) => text.replace(/="([^"'<>]*)"/g, "='$1'"),
  "letters as references": (text) =>
    text.replace(/(?<=<td>[^<&]*)[a-z](?=[^<>]*<)/g, (letter) => `&#${letter.charCodeAt(0)};`),
  "empty elements closed": (text) => text.replace(/<(\w+)((?:\s[^<>]*?)?)\/>/g, "<$1$2></$1>"),
  "a declaration of another kind": (text) =>
    `<?xml version='1.0' encoding="utf-8" standalone='yes'?>\n<?x y?>${text.replace(/^\s*<\?xml[^>]*\?>/, "")}`,
  "text as character data": (text) =>
    text.replace(/<td>([^<&]+)<\/td>/g, (_all, cell: string) => `<td><![CDATA[${cell}]]></td>`),
  "attributes in another order": (text, dice) =>
    text.replace(
      /<(\w[\w:]*)((?: [\w:]+="[^"]*"){2,})/g,
      (_all, name: string, all: string) => `<${name} ${dice.shuffle(all.match(/[\w:]+="[^"]*"/g) ?? []).join(" ")}`,
    ),
  "a prefix for the namespace": (text) =>
    text.replace(/<(\/?)(?=[A-Za-z])/g, "<$1cda:").replace('xmlns="urn:hl7', 'xmlns:cda="urn:hl7'),
};

const HL7_CHANGES: Record<string, TextChange> = {
  "CRLF line ends": (text) => text.replaceAll("\r", "\r\n"),
  "LF line ends": (text) => text.replaceAll("\r", "\n"),
  "blank lines between": (text) => text.replaceAll("\r", "\r\r"),
  "in a transport frame": (text) => `\x0b${text.replace(/[\x0b\x1c]/g, "")}\x1c\r`,
  "out of its transport frame": (text) => text.replace(/[\x0b\x1c]/g, ""),
  "in a batch": (text) => `FHS|^~\\&\rBHS|^~\\&\r${text.replace(/[\x0b\x1c]/g, "")}BTS|1\rFTS|1\r`,
  "empty fields at the ends": (text, dice) => text.replace(/(?<=OBX[^\r]*)\r/g, () => `${"|".repeat(dice.roll(4))}\r`),
  "segments of no interest": (text) => text.replace(/\r(?=OBX)/, "\rZZZ|1|anything\r"),
};

const CSV_CHANGES: Record<string, TextChange> = {
  "LF line ends": (text) => text.replaceAll("\r\n", "\n"),
  "byte order mark": (text) => `\ufeff${text}`,
  "blank lines last": (text, dice) => text + "\r\n".repeat(1 + dice.roll(5)),
  "no line end at the end": (text) => text.trimEnd(),
  "quotes around values": (text) =>
    text.includes(";")
      ? text.replace(/(^|;)([^";\r\n]+)(?=;|\r|$)/gm, '$1"$2"')
      : text.replace(/,([^",\r\n]+)(?=,)/g, ',"$1"'),
  "the separator is named": (text) => `sep=${text.includes(";") ? ";" : ","}\r\n${text}`,
  "blanks before separators": (text) =>
    text.includes(";") ? text.replaceAll(";", " ;") : text.replace(/(?<=[^",]),(?=\S)/g, " ,"),
};

const TEXT_CHANGES: Partial<Record<Paper["format"], Record<string, TextChange>>> = {
  text: WHITE_SPACE,
  fhir: JSON_CHANGES,
  ndjson: NDJSON_CHANGES,
  xml: XML_CHANGES,
  hl7v2: HL7_CHANGES,
  csv: CSV_CHANGES,
};
const FILE_CHANGES: Partial<Record<Paper["format"], Record<string, FileChange>>> = {
  pdf: PDF_CHANGES,
  scan: { ...PDF_CHANGES, ...SCAN_CHANGES },
  picture: PICTURE_CHANGES,
};

/** Every harmless change there is for a paper. */
export const harmlessChanges = ({ format, bytes }: Paper): string[] =>
  Object.keys(TEXT_CHANGES[format] ?? FILE_CHANGES[format] ?? {}).filter((how) =>
    how !== "entries in another order" || Buffer.from(bytes).includes('"entry"')
  );

/** A mutant of a good document that says the same: it has to be filed with the same events. */
export async function harmless(paper: Paper, how: string, dice: Dice): Promise<Uint8Array> {
  const change = TEXT_CHANGES[paper.format]?.[how];
  if (!change) return await FILE_CHANGES[paper.format]![how]!(paper.bytes, dice);
  const { text, encode } = lettersOf(paper);
  return encode(change(text, dice));
}
