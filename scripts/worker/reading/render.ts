import { type PDFiumDocument, PDFiumLibrary } from "@hyzyla/pdfium";
import { ReadingError } from "../../../functions-shared/reading/errors.ts";
import { BOUNDS, type Frame } from "./frame.ts";

const DPI = 300, POINTS = 72;
/** Of a page, when it is rendered: a poster is shown smaller. */
const MOST_PIXELS = 25_000_000;

/** A page of a PDF as a picture; `scale` is how many pixels a point has. */
export interface RenderedPage {
  frame: Frame;
  page: number;
  scale: number;
}

let library: Promise<PDFiumLibrary> | undefined;

/**
 * Pages of a PDF as pictures, 300 dots an inch, one after the other.
 * @throws {ReadingError} `damaged-document`, `too-large`, `too-many-pages`
 */
export async function* renderPages(bytes: Uint8Array, pages: number[]): AsyncGenerator<RenderedPage> {
  if (pages.length > BOUNDS.pages) {
    throw new ReadingError("too-many-pages", `More than ${BOUNDS.pages} pages that are pictures.`);
  }
  boundImages(bytes);
  library ??= PDFiumLibrary.init();
  const document = await open(await library, bytes);
  try {
    for (const page of pages) yield await render(document, page);
  } finally {
    document.destroy();
  }
}

const damaged = (error: unknown) =>
  new ReadingError("damaged-document", "A page cannot be shown.", { cause: (error as Error)?.name });

const open = (pdfium: PDFiumLibrary, bytes: Uint8Array) =>
  pdfium.loadDocument(bytes).catch((error) => {
    throw damaged(error);
  });

async function render(document: PDFiumDocument, number: number): Promise<RenderedPage> {
  try {
    const page = document.getPage(number - 1);
    const { originalWidth: width, originalHeight: height } = page.getOriginalSize();
    const scale = Math.min(DPI / POINTS, Math.sqrt(MOST_PIXELS / (width * height)));
    const shown = await page.render({ scale, colorSpace: "Gray" });
    return { frame: { data: shown.data, width: shown.width, height: shown.height }, page: number, scale };
  } catch (error) {
    throw damaged(error);
  }
}

/**
 * Refuses a PDF with a picture of more pixels than may be, before it is unpacked: an image is a stream, and the dictionary of
 * a stream stands in the file as it is (ISO 32000-1, 7.5.7: object streams hold no streams).
 */
function boundImages(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  for (const { index } of file.matchAll(/\/Subtype\s*\/Image\b/g)) {
    const dictionary = around(file, index);
    const [width, height] = ["Width", "Height"].map((name) =>
      Number(dictionary.match(new RegExp(`/${name}\\s+(\\d+)\\s*[/>\\s](?!\\d+\\s+R)`))?.[1] ?? 0)
    );
    if (width! * height! > BOUNDS.pixels) throw new ReadingError("too-large", `A picture of ${width} by ${height}.`);
  }
}

/** The dictionary something stands in, as far as it reaches. */
function around(file: string, at: number): string {
  const from = Math.max(file.lastIndexOf("obj", at), at - 2000, 0);
  const end = file.indexOf("stream", at);
  return file.slice(from, end < 0 ? at + 2000 : Math.min(end, at + 2000));
}
