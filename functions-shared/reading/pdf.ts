import { getDocumentProxy } from "unpdf";
import type { Box, Page } from "../contracts/source.ts";
import { legible, storable } from "./decode.ts";
import { Effort } from "./effort.ts";
import { ReadingError } from "./errors.ts";
import { isGarbled } from "./garbled.ts";
import { boundInflation } from "./inflation.ts";
import { LIMITS } from "./limits.ts";
import { joinFragments, type Run, upright, wordsOfRun } from "./runs.ts";
import type { Reading, ReadWord } from "./reading.ts";
import { withPictures } from "./pictures.ts";
import type { ReadingOptions } from "./options.ts";
import { withoutStrays } from "./strays.ts";

type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];
type Document = Awaited<ReturnType<typeof getDocumentProxy>>;

/**
 * The text layer of a PDF as words: boxes in points from the top left of the page as it is displayed (its /Rotate applied),
 * turned further where most of its text runs another way. Pages without one, or with one that does not say what they show, are
 * read as `options` allow.
 * Throws `damaged-document`, `encrypted-document`, `too-many-pages`, `too-large`, and `no-text-layer` when no page has text
 * (`no-text-found` when those without were looked at).
 */
export async function readPdf(bytes: Uint8Array, options: ReadingOptions = {}): Promise<Reading> {
  requireEnd(bytes);
  boundInflation(bytes);
  const layer = await withoutStrays(
    () => readPages(bytes),
    () => new ReadingError("damaged-document", "An object is broken."),
  );
  const pictures = options.pictureReader && layer.textlessPages.length > 0
    ? await options.pictureReader.readPages(bytes, layer.textlessPages)
    : [];
  const reading = withPictures(layer, pictures);
  if (reading.words.length === 0 && pictures.length > 0) {
    throw new ReadingError("no-text-found", "No text was found on any page.");
  }
  if (reading.words.length === 0) throw new ReadingError("no-text-layer", "No page has a text layer.");
  return reading;
}

async function readPages(bytes: Uint8Array): Promise<Reading> {
  const document = await open(bytes);
  try {
    if (document.numPages > LIMITS.pages) {
      throw new ReadingError("too-many-pages", `More than ${LIMITS.pages} pages.`);
    }
    const reading: Reading = { reader: "text-layer", pages: [], words: [], textlessPages: [] };
    const effort = new Effort();
    for (let number = 1; number <= document.numPages; number++) {
      const { page, words } = await readPage(document, number, effort).catch(damaged);
      reading.pages.push(page);
      const garbled = isGarbled(words.map(({ text }) => text));
      if (!garbled) { for (const word of words) reading.words.push(word); }
      if (garbled || words.length === 0) reading.textlessPages.push(number);
      if (reading.words.length > LIMITS.words) throw new ReadingError("too-large", `More than ${LIMITS.words} words.`);
    }
    return reading;
  } finally {
    await document.loadingTask.destroy();
  }
}

/**
 * A PDF ends with `%%EOF` (ISO 32000-1, 7.5.5). Readers repair a file that was cut off and show what is left of it; a
 * medical report that silently lacks its end is worse than none.
 */
function requireEnd(bytes: Uint8Array): void {
  let end = bytes.length;
  while (end > 0 && (bytes[end - 1] === 0 || bytes[end - 1]! <= 0x20)) end--;
  const tail = String.fromCharCode(...bytes.subarray(Math.max(0, end - 1024), end));
  if (!tail.includes("%%EOF")) throw new ReadingError("damaged-document", "The end of the file is missing.");
}

async function open(bytes: Uint8Array): Promise<Document> {
  try {
    // A copy, because PDF.js takes over the buffer it is given. 0 = errors only: its warnings may quote the document.
    return await getDocumentProxy(bytes.slice(), { verbosity: 0, stopAtErrors: true });
  } catch (error) {
    if ((error as Error).name === "PasswordException") {
      throw new ReadingError("encrypted-document", "The document asks for a password.");
    }
    return damaged(error);
  }
}

function damaged(error: unknown): never {
  if (error instanceof ReadingError) throw error;
  throw new ReadingError("damaged-document", "The document cannot be read.", { cause: (error as Error)?.name });
}

type Item = Awaited<ReturnType<Awaited<ReturnType<Document["getPage"]>>["getTextContent"]>>["items"][number];

/** The text of a page, piece by piece, so that one that holds too much is given up on the way. */
async function itemsOf(page: Awaited<ReturnType<Document["getPage"]>>, effort: Effort): Promise<Item[]> {
  const reader = (page.streamTextContent() as ReadableStream<{ items: Item[] }>).getReader();
  const items: Item[] = [];
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      effort.spend(part.value.items.length);
      for (const item of part.value.items) items.push(item);
    }
    effort.spend(0);
    return items;
  } catch (error) {
    // What is cancelled rejects too, and the reason is known.
    await reader.cancel(error).catch(() => {});
    throw error;
  }
}

async function readPage(
  document: Document,
  number: number,
  effort: Effort,
): Promise<{ page: Page; words: ReadWord[] }> {
  const page = await document.getPage(number);
  const viewport = page.getViewport({ scale: 1 });
  if (!(viewport.width > 0 && viewport.height > 0 && Number.isFinite(viewport.width * viewport.height))) {
    throw new Error("page without an extent");
  }
  const items = await itemsOf(page, effort);
  const printed = items.flatMap((item) =>
    "str" in item && item.str.trim() !== "" ? [runOf(item, viewport.transform as unknown as Matrix)] : []
  );
  page.cleanup();
  const { runs, width, height } = upright(printed, viewport.width, viewport.height);
  const words = joinFragments(runs.flatMap(wordsOfRun)).filter(({ box }) => onPage(box, width, height))
    .map((word) => ({ ...word, box: shownPart(word.box, width, height) }));
  return {
    page: { page: number, width: round(width), height: round(height), unit: "pt" },
    words: words.map(({ box, text, upright, raised }) => ({
      page: number,
      box: box.map(round) as unknown as Box,
      text,
      confidence: 1,
      ...(upright ? {} : { upright }),
      ...(raised ? { raised } : {}),
    })),
  };
}

function runOf(item: { str: string; transform: unknown[]; width: number; height: number }, view: Matrix): Run {
  const [a, b, c, d, e, f] = multiply(view, item.transform as unknown as Matrix);
  const length = Math.hypot(a, b) || 1;
  const size = Math.hypot(c, d) || item.height;
  return { text: legible(storable(item.str)), x: e, y: f, along: [a / length, b / length], length: item.width, size };
}

const multiply = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];

/** What the page shows of a box: text may run beyond its edge. */
function shownPart([x, y, w, h]: Box, width: number, height: number): Box {
  const [left, top] = [Math.max(x, 0), Math.max(y, 0)];
  return [left, top, Math.min(x + w, width) - left, Math.min(y + h, height) - top];
}

/** Text outside the visible page is not part of what the paper says. */
const onPage = ([x, y, w, h]: Box, width: number, height: number) => x + w > 0 && y + h > 0 && x < width && y < height;

const round = (value: number) => Math.round(value * 100) / 100;
