import { decodePDFRawStream, PDFDocument, PDFName, PDFRawStream } from "pdf-lib";
import { deflateSync } from "node:zlib";
import type { FileChange } from "./harmless-pictures.ts";

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

/** The streams of pages packed anew, or not at all; pictures stay as they are. */
function repack(pdf: PDFDocument, level: number): void {
  for (const [ref, object] of pdf.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream) || object.dict.has(PDFName.of("Subtype"))) continue;
    if (object.dict.has(PDFName.of("DecodeParms"))) continue;
    const plain = decodePDFRawStream(object).decode();
    const dict = object.dict.clone();
    dict.delete(PDFName.of("Filter"));
    if (level > 0) dict.set(PDFName.of("Filter"), PDFName.of("FlateDecode"));
    pdf.context.assign(ref, PDFRawStream.of(dict, level > 0 ? deflateSync(plain, { level }) : plain));
  }
}

/** With another title, written behind the end of what was there (ISO 32000-1, 7.5.6: incremental updates). */
function updated(bytes: Uint8Array, title: number): Uint8Array {
  const file = Buffer.from(bytes).toString("latin1");
  const start = file.match(/startxref\s+(\d+)\s+%%EOF\s*$/)?.[1];
  const size = Number(file.match(/\/Size (\d+)/)?.[1]), root = file.match(/\/Root \d+ \d+ R/)?.[0];
  if (!start || !size || !root) throw new Error("the PDF has no trailer");
  const object = `\n${size} 0 obj\n<< /Title (${title}) >>\nendobj\n`;
  const table = `xref\n${size} 1\n${String(bytes.length + 1).padStart(10, "0")} 00000 n \n`;
  const trailer = `trailer\n<< /Size ${size + 1} ${root} /Info ${size} 0 R /Prev ${start} >>\n`;
  const end = `startxref\n${bytes.length + object.length}\n%%EOF\n`;
  return Buffer.concat([bytes, Buffer.from(object + table + trailer + end, "latin1")]);
}

/** Changes of a PDF that show the same, by what they do. */
export const PDF_CHANGES: Record<string, FileChange> = {
  "streams packed anew": (bytes, dice) => resaved(bytes, (pdf) => repack(pdf, 1 + dice.roll(9)), false),
  "streams unpacked": (bytes) => resaved(bytes, (pdf) => repack(pdf, 0), false),
  "updated at the end": async (bytes, dice) => updated(await resaved(bytes, () => {}, false), dice.roll(1e6)),
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
