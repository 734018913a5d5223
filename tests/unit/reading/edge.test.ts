import sharp from "sharp";
import { afterAll, expect, test } from "vitest";
import type { PageSource } from "../../../functions-shared/contracts/source.ts";
import { extractDocument } from "../../../functions-shared/extraction/extract.ts";
import { createPictureReader } from "../../../scripts/worker/reading/picture-reader.ts";
import { webTesseract } from "../../../scripts/worker/reading/tesseract-js.ts";
import { pageAsPng, printedReport } from "../../support/pictures.ts";

const engine = webTesseract();
afterAll(() => engine.close());

test("what is told of a line that runs askew off the page lies on the page", { timeout: 60_000 }, async () => {
  const named = { name: "Ada Holm", born: "1980-02-03", number: "7", sex: "F" };
  const pdf = await printedReport(named, [["Sodium", "141", "mmol/L", "135 - 145"], [
    "Albumin",
    "46",
    "g/L",
    "35 - 52",
  ]]);
  const upright = await sharp(await pageAsPng(pdf, 150)).extract({ left: 0, top: 0, width: 1000, height: 500 })
    .toBuffer();
  const askew = await sharp(upright).rotate(6, { background: "#ffffff" }).toBuffer();
  const picture = await sharp(askew).extract({ left: 60, top: 60, width: 930, height: 480 }).png().toBuffer();
  const pictureReader = createPictureReader(engine, () => {});
  const { pages: [page], statements } = await extractDocument(new Uint8Array(picture), { pictureReader });
  const boxes = statements.map(({ source }) => (source as PageSource).box);
  expect(boxes.length).toBeGreaterThan(0);
  for (const [x, y, width, height] of boxes) {
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(page!.width);
    expect(y + height).toBeLessThanOrEqual(page!.height);
  }
});
