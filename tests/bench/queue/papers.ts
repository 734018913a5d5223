import { randomUUID } from "node:crypto";
import { PDFDocument, StandardFonts } from "pdf-lib";
import sharp from "sharp";
import { pageAsPng } from "../../support/pictures.ts";
import type { Paper } from "../crash/papers.ts";

/** A paper, and how it must end: filed, or rejected with this reason. */
export interface QueuePaper extends Paper {
  poison: string | null;
  picture: boolean;
}

export const PERSON = {
  key: "noor",
  kind: "self",
  given: "Noor",
  family: "Halvorsen",
  birth_date: "1979-06-18",
  sex: "female",
  identifiers: [],
} as const;

/** Of a slip, in points. */
const SIZE: [number, number] = [420, 160];
const bytesOf = (text: string) => new TextEncoder().encode(text);
const dayOf = (number: number) => new Date(Date.UTC(2019, 0, 1 + number)).toISOString().slice(0, 10);

/** A letter of its own for every number: another day, another haemoglobin. */
function rowsOf(number: number): string[][] {
  return [
    ["Hemoglobin", (12.1 + (number % 30) / 10).toFixed(1), "g/dL", "12.0 - 15.5"],
    ["Sodium", "140", "mmol/L", "136 - 145"],
  ];
}

function letter(number: number): string {
  const rows = rowsOf(number).map(([name = "", value = "", unit = "", range]) =>
    name.padEnd(18) + value.padEnd(10) + unit.padEnd(12) + range
  );
  return `Harbour Medical Laboratory

Patient: Noor Halvorsen               Date of birth: 1979-06-18       Sex: F
Collected: ${dayOf(number)}

Test              Result    Unit        Reference range
${rows.join("\n")}
`;
}

/** A slip as small as a receipt: what reading it takes is the queue's work, not the picture's. */
async function slip(number: number): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  const page = document.addPage(SIZE);
  const print = (cells: string[], y: number) =>
    cells.forEach((text, i) => page.drawText(text, { x: [20, 150, 220, 300][i] ?? 0, y, size: 11, font }));
  print(["Harbour Medical Laboratory"], 135);
  print(["Patient: Noor Halvorsen", "", "Date of birth: 1979-06-18"], 115);
  print([`Collected: ${dayOf(number)}`, "", "Sex: F"], 97);
  print(["Test", "Result", "Unit", "Reference range"], 73);
  rowsOf(number).forEach((row, i) => print(row, 55 - 18 * i));
  return document.save();
}

/** The slip as the scanner's program files it: a PDF of a picture alone. */
async function filedPicture(jpeg: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const document = await PDFDocument.create();
  document.addPage(SIZE).drawImage(await document.embedJpg(jpeg), { x: 0, y: 0, width: SIZE[0], height: SIZE[1] });
  return new Uint8Array(await document.save());
}

async function picture(number: number): Promise<[suffix: string, bytes: Uint8Array<ArrayBuffer>]> {
  const png = await pageAsPng(await slip(number), 200);
  if (number % 3 === 0) return [".png", new Uint8Array(png)];
  const jpeg = new Uint8Array(await sharp(png).jpeg({ quality: 85 }).toBuffer());
  return number % 3 === 1 ? [".jpg", jpeg] : [".pdf", await filedPicture(jpeg)];
}

function bundle(number: number): string {
  const [value] = rowsOf(number);
  const subject = { reference: "urn:uuid:p" };
  const patient = { resourceType: "Patient", name: [{ given: ["Noor"], family: "Halvorsen" }] };
  const observation = {
    ...{ resourceType: "Observation", status: "final", subject, effectiveDateTime: dayOf(number) },
    code: { coding: [{ system: "http://loinc.org", code: "718-7" }], text: "Hemoglobin" },
    valueQuantity: { value: Number(value?.[1]), unit: "g/dL", system: "http://unitsofmeasure.org", code: "g/dL" },
  };
  const entry = [
    { fullUrl: "urn:uuid:p", resource: { ...patient, birthDate: PERSON.birth_date, gender: PERSON.sex } },
    { fullUrl: "urn:uuid:o", resource: observation },
  ];
  return JSON.stringify({ resourceType: "Bundle", type: "collection", entry });
}

const TYPES: Record<string, string> = {
  ".pdf": "application/pdf",
  ".json": "application/json",
  ".txt": "text/plain",
  ".png": "image/png",
  ".jpg": "image/jpeg",
};

function paper(
  number: number,
  suffix: string,
  bytes: Uint8Array<ArrayBuffer>,
  more: Partial<QueuePaper> = {},
): QueuePaper {
  const type = TYPES[suffix] ?? "application/octet-stream";
  const name = `${PERSON.key}-${number}${suffix}`;
  return { id: randomUUID(), name, member: PERSON.key, type, bytes, poison: null, picture: false, ...more };
}

export async function pictureOf(number: number): Promise<QueuePaper> {
  return paper(number, ...await picture(number), { picture: true });
}

/** What nobody can read: each ends in the same way however often it is tried. */
async function poison(number: number): Promise<QueuePaper> {
  switch (number % 3) {
    case 0:
      return paper(number, ".pdf", bytesOf(`%PDF-1.7 and nothing after it, ${number}`), { poison: "damaged-document" });
    case 1: {
      const [, bytes] = await picture(3 * number + 1);
      return paper(number, ".jpg", bytes.slice(0, 900 + number), { poison: "damaged-document", picture: true });
    }
    default:
      return paper(number, ".bin", bytesOf(`\u0000\u0001\u0002 ${number} \u0000`), { poison: "unsupported-document" });
  }
}

/** Of twenty: ten letters as text, four PDFs, three bundles, two pictures, and one that is poison. */
export async function paperOf(number: number): Promise<QueuePaper> {
  const kind = number % 20;
  if (kind === 19) return poison((number - 19) / 20);
  if (kind === 3 || kind === 13) return pictureOf(number);
  if (kind % 5 === 1) return paper(number, ".pdf", await printed(letter(number)));
  if (kind % 5 === 4) return paper(number, ".json", bytesOf(bundle(number)));
  return paper(number, ".txt", bytesOf(letter(number)));
}

async function printed(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Courier);
  const page = document.addPage([595, 842]);
  text.split("\n").forEach((line, row) => page.drawText(line, { x: 56, y: 780 - row * 16, size: 10, font }));
  return new Uint8Array(await document.save());
}
