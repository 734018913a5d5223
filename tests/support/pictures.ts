import { PDFiumLibrary } from "@hyzyla/pdfium";
import { PDFDocument, StandardFonts } from "pdf-lib";
import sharp from "sharp";
import type { Named, Row } from "../api/_papers.ts";

/** Where the columns of the printed report stand, in points. */
const COLUMNS = [50, 250, 330, 420];

/** A laboratory report as a PDF with a text layer: what a scanner or a camera is then pointed at. */
export async function printedReport(named: Named, rows: Row[], collected = "14 January 2025"): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const [regular, bold] = [StandardFonts.Helvetica, StandardFonts.HelveticaBold];
  const [font, heavy] = [await document.embedFont(regular), await document.embedFont(bold)];
  const page = document.addPage([595, 842]);
  let y = 790;
  const print = (cells: string[], face = font) => {
    cells.forEach((text, i) => page.drawText(text, { x: COLUMNS[i]!, y, size: 10, font: face }));
    y -= 18;
  };
  print(["HARBOUR ROAD LABORATORY"], heavy);
  y -= 10;
  print([`Patient: ${named.name}`]);
  print([`Date of birth: ${named.born}`]);
  print([`MRN: ${named.number}`]);
  print([`Sex: ${named.sex}`]);
  print([`Collected: ${collected}`]);
  y -= 10;
  print(["Test", "Result", "Units", "Reference range"], heavy);
  for (const row of rows) print(row);
  return await document.save();
}

/** The first page of a PDF as a picture. */
export async function pageAsPng(pdf: Uint8Array, dpi: number): Promise<Uint8Array> {
  const document = await (await PDFiumLibrary.init()).loadDocument(pdf);
  const render = ({ data, width, height }: { data: Uint8Array; width: number; height: number }) =>
    sharp(data, { raw: { width, height, channels: 1 } }).png().toBuffer();
  const { data } = await document.getPage(0).render({ scale: dpi / 72, colorSpace: "Gray", render });
  document.destroy();
  return data;
}

/** A sheet that lay a little askew on the glass, as the scanner's JPEG. */
export async function scanned(pdf: Uint8Array, { dpi = 200, degrees = 0.8 } = {}): Promise<Uint8Array<ArrayBuffer>> {
  const image = await sharp(await pageAsPng(pdf, dpi)).rotate(degrees, { background: "#f2f2f2" }).jpeg({ quality: 75 })
    .toBuffer();
  return new Uint8Array(image);
}

/** A PDF of pictures alone, as scanners send them by mail. */
export async function scannedPdf(scans: Uint8Array[]): Promise<Uint8Array<ArrayBuffer>> {
  const document = await PDFDocument.create();
  for (const scan of scans) {
    const image = await document.embedJpg(scan);
    document.addPage([595, 842]).drawImage(image, { x: 0, y: 0, width: 595, height: 842 });
  }
  return new Uint8Array(await document.save());
}

/** A photo from a telephone: tilted, in the shade on one side, and stored on its side with a note to turn it (EXIF 6). */
export async function photographed(pdf: Uint8Array, { degrees = -1.7 } = {}): Promise<Uint8Array<ArrayBuffer>> {
  const paper = sharp(await pageAsPng(pdf, 230)).rotate(degrees, { background: "#777777" });
  const { data, info } = await paper.png().toBuffer({ resolveWithObject: true });
  const shade = Buffer.from(
    `<svg width="${info.width}" height="${info.height}"><linearGradient id="g"><stop stop-color="#fff"/>
     <stop offset="1" stop-color="#9a9a90"/></linearGradient><rect width="100%" height="100%" fill="url(#g)"/></svg>`,
  );
  const lit = await sharp(data).toColourspace("srgb").composite([{ input: shade, blend: "multiply" }]).png().toBuffer();
  const image = await sharp(lit).rotate(270).withMetadata({ orientation: 6 }).jpeg({ quality: 70 }).toBuffer();
  return new Uint8Array(image);
}
