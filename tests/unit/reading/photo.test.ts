import { describe, expect, test } from "vitest";
import { Dice } from "../../fixtures/corpus/kit/dice.ts";
import { lay, type Shot } from "../../fixtures/corpus/imaging/photo.ts";
import { type Picture, render } from "../../fixtures/corpus/imaging/render.ts";
import { type Frame, type Point, turned } from "../../../scripts/worker/reading/frame.ts";
import { levelPage } from "../../../scripts/worker/reading/level-page.ts";
import { glyphsOf, runsDown, stretchesOf, textLines } from "../../../scripts/worker/reading/lines.ts";
import { type PageView, pageView } from "../../../scripts/worker/reading/page-view.ts";
import { type Corners, distance, projection } from "../../../scripts/worker/reading/projection.ts";
import { findSheet } from "../../../scripts/worker/reading/sheet.ts";
import { flattened, levelled, reduced, seen, turnedView, whole } from "../../../scripts/worker/reading/view.ts";
import { printedReport } from "../../support/pictures.ts";

const ROWS = [
  "Sodium",
  "Potassium",
  "Chloride",
  "Creatinine",
  "Glucose",
  "Albumin",
  "Bilirubin",
  "Ferritin",
  "Magnesium",
]
  .map((name, i): [string, string, string, string] => [name, `${i + 3}.${i}`, "mmol/L", `${i}.0 - ${i + 9}.5`]);
const page: Promise<Picture> = printedReport({ name: "Ada Holm", born: "1980-02-03", number: "7", sex: "F" }, ROWS)
  .then((pdf) => render(pdf, 150)).then(([first]) => first!);

const grey = ({ data, width, height }: Picture): Frame => ({
  data: Uint8Array.from({ length: width * height }, (_, i) => data[i * 3]!),
  width,
  height,
});

const CORNERS: Shot["corners"] = [[190, 150], [1130, 90], [1210, 1500], [70, 1560]];
const TABLE: Shot["table"] = [92, 70, 52];

/** The report on a table, seen at an angle, darker on one side. */
async function photo(table = TABLE): Promise<Frame> {
  const how = { width: 1300, height: 1640, corners: CORNERS, table, light: { x: 0.1, y: 0.2, fall: 0.45 }, noise: 4 };
  return grey(lay(new Dice("photo"), await page, { ...how, blur: 0, quality: 80, turns: 0, exif: true }));
}

const photographed = photo();

/** How far a view's corners are from where the sheet's are on the picture, at most. */
function off({ view }: PageView, corners: Corners): number {
  const ends: Point[] = [[0, 0], [view.width, 0], [view.width, view.height], [0, view.height]];
  return Math.max(...ends.map((end, i) => distance(view.origin(end), corners[i]!)));
}

/** How steep lines of text run on a picture without shade, in the middle and at worst. */
function steepness(frame: Frame): { usual: number; worst: number } {
  const slopes = stretchesOf(textLines(glyphsOf(frame))).map(({ slope }) => Math.abs(slope)).sort((a, b) => a - b);
  return { usual: slopes[slopes.length >> 1]!, worst: slopes.at(-2)! };
}

describe("the sheet on a photo", { timeout: 30_000 }, () => {
  test("is found by its edges, whatever the light and the table", async () => {
    for (const table of [TABLE, [150, 140, 128]] as Shot["table"][]) {
      const found = findSheet(reduced(await photo(table), 2))!;
      expect(found).toHaveLength(CORNERS.length);
      found.forEach(([x, y], i) => expect(distance([x * 2, y * 2], CORNERS[i]!)).toBeLessThan(5));
    }
  });

  test("is none on a scan, whose paper ends with the picture", async () => {
    expect(findSheet(reduced(grey(await page), 2))).toBeNull();
  });

  test("is not the table of results, nor a bar of colour: what is printed beside them belongs to it", async () => {
    const scan = grey(await page);
    for (let y = 600; y < 1100; y++) scan.data.fill(200, y * scan.width + 90, y * scan.width + 1100);
    expect(findSheet(reduced(scan, 2))).toBeNull();
  });

  test("does not end at bars of headings above and below which some lines are printed", async () => {
    const scan = grey(await page);
    for (const top of [220, 1300]) {
      for (let y = top; y < top + 30; y++) scan.data.fill(180, y * scan.width, (y + 1) * scan.width);
    }
    expect(findSheet(reduced(scan, 2))).toBeNull();
  });
});

describe("a page on a picture", { timeout: 30_000 }, () => {
  test.each([0, 1, 2, 3] as const)("is found flat and upright after %i quarter turns", async (turns) => {
    const picture = turned(await photographed, turns);
    const found = pageView(picture)!;
    expect((found.quarters + turns) % 4).toBe(0);
    expect(found.unsure).toBe(false);
    const back = turnedView({ width: 1300, height: 1640, origin: (point) => point }, turns);
    const shown: PageView = {
      ...found,
      view: { ...found.view, origin: (point) => back.origin(found.view.origin(point)) },
    };
    expect(off(shown, CORNERS)).toBeLessThan(25);
    expect(steepness(levelPage(picture, found).frame).usual).toBeLessThan(0.005);
  });

  test("every place of the level page is found again on the picture turned upright", async () => {
    const picture = turned(await photographed, 3);
    const { tilted, width, height, frame, pixels } = levelPage(picture, pageView(picture)!);
    expect([width, height]).toEqual([1300, 1640]);
    const sheet = projection(CORNERS);
    for (const [u, v] of [[0.1, 0.1], [0.5, 0.3], [0.9, 0.2], [0.4, 0.8]] as Point[]) {
      const place: Point = [u * frame.width / pixels, v * frame.height / pixels];
      expect(distance(tilted(place), sheet([u, v]))).toBeLessThan(14);
    }
  });

  test("that is larger than the picture is made level by its lines", async () => {
    const view = levelled(whole(grey(await page)), 9);
    const cut = seen(grey(await page), view, 1);
    const picture: Frame = { ...cut, data: Uint8Array.from(cut.data, (value) => Math.min(value, 235)) };
    expect(steepness(levelPage(picture, pageView(picture)!).frame).usual).toBeLessThan(0.005);
  });

  test("that curls is made level by its lines", async () => {
    const flat = whole(grey(await page));
    const wave = (x: number) => 30 * Math.sin(x / flat.width * Math.PI * 1.2);
    const curled = seen(grey(await page), { ...flat, origin: ([x, y]) => [x, y + wave(x)] }, 1);
    expect(steepness(curled).worst).toBeGreaterThan(0.04);
    const level = levelPage(curled, pageView(curled)!).frame;
    expect(steepness(level).usual).toBeLessThan(0.008);
  });

  test("is null where nothing is printed", () => {
    expect(pageView({ data: new Uint8Array(500 * 700).fill(240), width: 500, height: 700 })).toBeNull();
  });
});

describe("views", () => {
  test("of four corners are flat: corners come to corners", () => {
    const view = flattened(CORNERS);
    expect(view.origin([0, 0]).map(Math.round)).toEqual(CORNERS[0]);
    expect(view.origin([view.width, view.height]).map(Math.round)).toEqual(CORNERS[2]);
  });

  test("four quarter turns are none", () => {
    const once = turnedView({ width: 30, height: 20, origin: (point) => point }, 1);
    expect([once.width, once.height, once.origin([20, 0])]).toEqual([20, 30, [0, 0]]);
    expect(turnedView(turnedView(once, 1), 2).origin([7, 5])).toEqual([7, 5]);
  });

  test("lines that run down are told by their letters", async () => {
    const scan = grey(await page);
    expect([0, 1, 2, 3].map((turns) => runsDown(glyphsOf(turned(scan, turns))))).toEqual([false, true, false, true]);
  });
});
