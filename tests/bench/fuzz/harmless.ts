import { PDFDocument } from "pdf-lib";
import type { Dice } from "./dice.ts";
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
  "blanks around": (text) => `\n\t ${text} \r\n\n`,
};

type PdfChange = (bytes: Uint8Array, dice: Dice) => Promise<Uint8Array>;
const SAVED = { addDefaultPage: false, updateFieldAppearances: false };

async function resaved(
  bytes: Uint8Array,
  change: (pdf: PDFDocument) => void,
  objectStreams: boolean,
): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  change(pdf);
  return await pdf.save({ ...SAVED, useObjectStreams: objectStreams });
}

const PDF_CHANGES: Record<string, PdfChange> = {
  "objects packed": (bytes) => resaved(bytes, () => {}, true),
  "objects plain": (bytes) => resaved(bytes, () => {}, false),
  "metadata": (bytes, dice) =>
    resaved(bytes, (pdf) => {
      pdf.setTitle(dice.pick(["Untitled", "Scan 0042", "Résultats", "报告"]));
      pdf.setAuthor("Front desk");
      pdf.setProducer(dice.pick(["", "pdfTeX-1.40", "Microsoft Print to PDF"]));
      pdf.setCreator("x".repeat(1 + dice.roll(500)));
      pdf.setKeywords(["a", "b", "1999-01-01"]);
      pdf.setSubject("Somebody Else");
      pdf.setCreationDate(new Date(dice.roll(2 ** 31) * 1000));
      pdf.setModificationDate(new Date(0));
    }, dice.roll(2) === 0),
  "pages copied into a new file": async (bytes) => {
    const from = await PDFDocument.load(bytes, { updateMetadata: false });
    const to = await PDFDocument.create();
    for (const page of await to.copyPages(from, from.getPageIndices())) to.addPage(page);
    return await to.save(SAVED);
  },
  "white space at the end": async (bytes, dice) =>
    Buffer.concat([
      bytes,
      Buffer.from(dice.pick(["\n", "\r\n", "\n\n\n", "  \n", "\0\0\0"]).repeat(1 + dice.roll(20))),
    ]),
  "white space first": async (bytes) => Buffer.concat([Buffer.from("\n\n"), bytes]),
};

/** Every harmless change there is for a paper. */
export const harmlessChanges = ({ format }: Paper): string[] =>
  Object.keys(format === "pdf" ? PDF_CHANGES : format === "fhir" ? JSON_CHANGES : WHITE_SPACE);

/** A mutant of a good document that says the same: it has to be filed with the same events. */
export async function harmless(paper: Paper, how: string, dice: Dice): Promise<Uint8Array> {
  if (paper.format === "pdf") return await (PDF_CHANGES[how] as PdfChange)(paper.bytes, dice);
  const { text, encode } = lettersOf(paper);
  const changes = paper.format === "fhir" ? JSON_CHANGES : WHITE_SPACE;
  return encode((changes[how] as TextChange)(text, dice));
}
