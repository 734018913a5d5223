import { afterAll, beforeAll, expect, test } from "vitest";
import { extractDocument } from "../../functions-shared/extraction/extract.ts";
import { tesseractFolder } from "../../scripts/native/binaries.ts";
import type { Engine } from "../../scripts/worker/reading/engine.ts";
import { createPictureReader } from "../../scripts/worker/reading/picture-reader.ts";
import { webTesseract } from "../../scripts/worker/reading/tesseract-js.ts";
import { pageAsPng, printedReport } from "../support/pictures.ts";

const NAMED = { name: "Ada Holm", born: "1980-02-03", number: "7", sex: "F" };
const ROWS: [string, string, string, string][] = [
  ["Sodium", "141", "mmol/L", "135 - 145"],
  ["Potassium", "4.4", "mmol/L", "3.5 - 5.1"],
  ["Albumin", "46", "g/L", "35 - 52"],
];
const { PATH = "" } = process.env;
const web = webTesseract();

/** Fetched from Debian, once. */
beforeAll(async () => void (process.env.PATH = `${await tesseractFolder()}:${PATH}`), 300_000);
afterAll(async () => {
  process.env.PATH = PATH;
  await web.close();
});

async function readWith(engine: Engine, picture: Uint8Array) {
  const { statements } = await extractDocument(picture, { pictureReader: createPictureReader(engine, () => {}) });
  return statements.map((one) =>
    one.type === "observation" && [one.name, one.value, one.unit, one.reference_range, one.occurred_on]
  );
}

test(
  "Debian's tesseract, where it is on the PATH, reads what the one from npm does",
  { timeout: 180_000 },
  async () => {
    // It takes the PATH as it is when it is loaded.
    const { openEngine } = await import("../../scripts/worker/reading/open-engine.ts");
    const native = await openEngine();
    expect([native.name, native.languages]).toEqual(["tesseract", web.languages]);
    const picture = new Uint8Array(await pageAsPng(await printedReport(NAMED, ROWS), 200));
    const read = await readWith(native, picture);
    expect(read).toHaveLength(ROWS.length);
    expect(read).toEqual(await readWith(web, picture));
    // So do the processes that are kept from one page to the next.
    expect(await readWith(native, picture)).toEqual(read);
    // The data of the other kind of engine is there too.
    const blank = { data: Buffer.alloc(400 * 100, 255), width: 400, height: 100 };
    expect(await native.read(blank, { segmentation: 6, languages: ["eng"], byOutlines: true })).toMatch(
      /^1\t.*\t400\t100\t/m,
    );
    await native.close();
  },
);
