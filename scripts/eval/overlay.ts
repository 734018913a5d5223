import { Buffer } from "node:buffer";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { PDFiumLibrary } from "@hyzyla/pdfium";
import sharp from "sharp";
import type { DocumentDetail, EventDetail } from "../../functions-shared/contracts/document.ts";
import type { Page } from "../../functions-shared/contracts/source.ts";

/** Pixels of the picture for a point of a PDF, and for a cell of a text. */
const PER_POINT = 2;
const CELL = { width: 9, height: 18 };

interface Sheet {
  png: Uint8Array;
  width: number;
  height: number;
}

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign]!);

let library: Promise<PDFiumLibrary> | undefined;

async function pdfSheets(bytes: Uint8Array): Promise<Sheet[]> {
  library ??= PDFiumLibrary.init();
  const document = await (await library).loadDocument(bytes);
  const sheets: Sheet[] = [];
  for (const page of document.pages()) {
    const { data, width, height } = await page.render({ scale: PER_POINT, render: "bitmap" });
    sheets.push({ png: await sharp(data, { raw: { width, height, channels: 4 } }).png().toBuffer(), width, height });
  }
  document.destroy();
  return sheets;
}

/** The frames of an image, upright as EXIF has it, and turned further where the reader says the page is the other way. */
async function imageSheets(bytes: Uint8Array, pages: Page[]): Promise<Sheet[]> {
  return await Promise.all(pages.map(async ({ width, height }, at) => {
    const upright = await sharp(bytes, { page: at }).autoOrient().png().toBuffer();
    const now = await sharp(upright).metadata();
    const turned = (now.width > now.height) !== (width > height) ? sharp(upright).rotate(90) : sharp(upright);
    const { data, info } = await turned.png().toBuffer({ resolveWithObject: true });
    return { png: data, width: info.width, height: info.height };
  }));
}

async function textSheets(bytes: Uint8Array, pages: Page[]): Promise<Sheet[]> {
  const lines = new TextDecoder().decode(bytes).split(/\r?\n/);
  return await Promise.all(pages.map(async ({ width, height }) => {
    const size = { width: Math.ceil(width * CELL.width), height: Math.ceil(height * CELL.height) };
    const texts = lines.map((line, i) =>
      `<text x="0" y="${(i + 0.8) * CELL.height}" xml:space="preserve" textLength="${line.length * CELL.width}">${
        escape(line)
      }</text>`
    );
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}">` +
      `<rect width="100%" height="100%" fill="white"/><g font-family="monospace" font-size="14">${
        texts.join("")
      }</g></svg>`;
    return { png: await sharp(new TextEncoder().encode(svg)).png().toBuffer(), ...size };
  }));
}

/** Filed, filed with a flag, held. */
function tint(event: EventDetail, detail: DocumentDetail): string {
  if (event.status !== "filed") return "#d97706";
  return detail.flags.some((flag) => flag.event_id === event.id && flag.state === "open") ? "#dc2626" : "#15803d";
}

const said = (event: EventDetail): string =>
  [
    `${event.value_comparator ?? ""}${
      event.value_number ?? event.value_ordinal ?? event.value_text ?? event.dose ?? ""
    }`,
    event.unit,
    event.code?.code ?? "no code",
    event.occurred_on,
  ].filter(Boolean).join(" ");

/** The boxes of a page's events with what was read there, as a layer of the page's size. */
function layer(detail: DocumentDetail, page: Page, { width, height }: Sheet): string {
  const [fx, fy] = [width / page.width, height / page.height];
  const size = Math.max(11, Math.round(width / 100));
  const marks = detail.events.flatMap((event) => {
    if (!("box" in event.source) || event.source.page !== page.page) return [];
    const [x, y, w, h] = event.source.box;
    const colour = tint(event, detail);
    return [
      `<rect x="${x * fx}" y="${y * fy}" width="${w * fx}" height="${
        h * fy
      }" fill="${colour}" fill-opacity="0.12" stroke="${colour}"/>`,
      `<text x="${x * fx}" y="${y * fy - 1}" font-family="sans-serif" font-size="${size}" fill="${colour}">${
        escape(said(event))
      }</text>`,
    ];
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${marks.join("")}</svg>`;
}

async function sheetsOf(path: string, pages: Page[]): Promise<Sheet[]> {
  const bytes = await readFile(path);
  if (extname(path).toLowerCase() === ".pdf") return await pdfSheets(bytes);
  return pages[0]?.unit === "cell" ? await textSheets(bytes, pages) : await imageSheets(bytes, pages);
}

/**
 * Draws what was read of a document over its pages, for a person to look at: a PNG a page, green what is filed, red what is
 * flagged, orange what is held. Documents without pages (FHIR, HL7) have nothing to draw on.
 */
export async function drawOverlay(folder: string, path: string, name: string, detail: DocumentDetail): Promise<void> {
  const pages = detail.pages;
  if (pages.length === 0 || !detail.events.some(({ source }) => "box" in source)) return;
  await mkdir(folder, { recursive: true });
  const sheets = await sheetsOf(path, pages);
  for (const page of pages) {
    const sheet = sheets[page.page - 1];
    if (!sheet) continue;
    const drawn = await sharp(sheet.png).composite([{ input: Buffer.from(layer(detail, page, sheet)) }])
      .png().toBuffer();
    await writeFile(join(folder, `${name}-page-${page.page}.png`), drawn);
  }
}
