import { PDFDocument, StandardFonts } from "pdf-lib";
import sharp from "sharp";
import type { CorpusProfile } from "../../../scripts/client/corpus.ts";
import { pageAsPng } from "../../support/pictures.ts";
import type { Paper } from "./papers.ts";

const PERSON: CorpusProfile = {
  ...{ key: "ines", kind: "self", given: "Ines", family: "Brandt", birth_date: "1984-09-23", sex: "female" },
  identifiers: [],
};
/** A card's worth of paper: OCR takes a tenth of the time a page takes. */
const [WIDTH, HEIGHT, DPI] = [420, 230, 150];
const COLUMNS = [24, 160, 230, 310];
const ROWS = [
  ["Test", "Result", "Units", "Reference range"],
  ["Sodium", "141", "mmol/L", "136 - 145"],
  ["Chloride", "102", "mmol/L", "98 - 107"],
];

/** A small report, as it is printed. */
async function printed(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  const page = document.addPage([WIDTH, HEIGHT]);
  const lines = [
    ["HARBOUR ROAD LABORATORY"],
    [`Patient: ${PERSON.given} ${PERSON.family}`],
    ["Date of birth: 23 September 1984"],
    ["Sex: F"],
    ["Collected: 14 January 2025"],
    [],
    ...ROWS,
  ];
  for (const [nth, cells] of lines.entries()) {
    cells.forEach((text, i) => page.drawText(text, { x: COLUMNS[i]!, y: HEIGHT - 28 - nth * 20, size: 11, font }));
  }
  return await document.save();
}

/** A PDF without text that shows a picture as its only page. */
export async function pdfOf(picture: Uint8Array, kind: "jpeg" | "png"): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const image = kind === "png" ? await document.embedPng(picture) : await document.embedJpg(picture);
  document.addPage([WIDTH, HEIGHT]).drawImage(image, { x: 0, y: 0, width: WIDTH, height: HEIGHT });
  return await document.save();
}

/** A small report in every format pictures come in. */
export async function picturePapers(): Promise<Paper[]> {
  const png = await pageAsPng(await printed(), DPI);
  const jpeg = await sharp(png).jpeg({ quality: 88 }).toBuffer();
  const paper = (name: string, format: Paper["format"], bytes: Uint8Array): Paper => ({
    ...{ name, format, bytes, person: PERSON },
  });
  return [
    paper("card.png", "picture", png),
    paper("card.jpg", "picture", jpeg),
    paper("card.tif", "picture", await sharp(png).tiff({ compression: "lzw" }).toBuffer()),
    paper("card.webp", "picture", await sharp(png).webp({ quality: 90 }).toBuffer()),
    paper("scan.pdf", "scan", await pdfOf(jpeg, "jpeg")),
  ];
}
