import { describe, expect, test } from "vitest";
import { decided, type Opinion, same } from "../../../../functions-shared/reading/ocr/numbers.ts";
import type { OcrWord } from "../../../../functions-shared/reading/ocr/tsv.ts";
import { sheetOf } from "../../../../scripts/worker/reading/crops.ts";
import type { Frame } from "../../../../scripts/worker/reading/frame.ts";
import { pageShapes } from "../../../../scripts/worker/reading/page-shapes.ts";

const word = (text: string, confidence = 0.95, box: OcrWord["box"] = [0, 0, 40, 20]): OcrWord => ({
  text,
  box,
  confidence,
  line: "1.1.1.1",
});

/** What characters look like: alike for this text, and for others as said. */
const alike = (text: string, others: Opinion = "unlike") => (asked: string): Opinion =>
  asked === text ? "alike" : others;
const unknown = (): Opinion => "unknown";

test("what both engines read of the word alone takes its place where as many characters stand, and no point is lost", () => {
  const read = (first: string, looks: string[], glyphs: number, shapes = unknown) =>
    decided(word(first), looks, null, shapes, (text) => text.length === glyphs);
  expect(read("22-199", ["22-29", "22—29"], 5)).toMatchObject({ text: "22-29", confidence: 0.75 });
  expect(read("(0.040)", ["(<0.040)", "(<0.040)"], 8)).toMatchObject({ text: "(<0.040)", confidence: 0.75 });
  expect(read("22-199", ["22-29", "22—29"], 6)).toMatchObject({ text: "22-199", confidence: 0.3 });
  expect(read("22-199", ["22-29", "22—29"], 5, () => "unlike")).toMatchObject({ confidence: 0.3 });
  expect(read("22-199", ["22-29", "2-29"], 5)).toMatchObject({ confidence: 0.3 });
  expect(read("06-1.2", ["06-12", "06-12"], 5)).toMatchObject({ text: "06-1.2", confidence: 0.3 });
});

describe("two kinds of evidence decide on a number", () => {
  test.each<[string, string, string[], number | null, (text: string) => Opinion, string, number]>([
    ["it stands when its characters look like the page's", "4.4", [], 1, alike("4.4"), "4.4", 0.95],
    ["it is doubted when they do and a point is seen too many", "44", ["44"], 1, alike("44"), "44", 0.3],
    ["it is doubted when they do and another look reads a point in it", "44", ["44", "4.4"], 0, alike("44"), "44", 0.3],
    ["a spot is dust when all three read none", "44", ["44", "44"], 1, alike("44"), "44", 0.95],
    ["it stands when the other kind of engine reads the same", "8.6", ["8.8", "8.6"], 1, unknown, "8.6", 0.75],
    ["but not against what its characters look like", "8.6", ["8.8", "8.6"], 1, alike("8.8"), "8.6", 0.3],
    ["what is read again and looks alike takes its place", "3:2", ["3.2", ""], 1, alike("3.2"), "3.2", 0.75],
    ["so does what the other kind reads", "3:2", ["3d", "3.2"], 1, alike("3.2"), "3.2", 0.75],
    [
      "one kind of engine alone is not believed against its characters",
      "3.8",
      ["3.8", ""],
      1,
      alike("3.6"),
      "3.8",
      0.3,
    ],
    ["nor when the other kind reads a point in the same digits", "41%", ["41%", "4,1%"], null, unknown, "41%", 0.3],
    [
      "a point that the other kind reads and the picture shows was lost twice",
      "44",
      ["44", "4.4"],
      1,
      alike("4.4"),
      "4.4",
      0.75,
    ],
    [
      "so were those of a range, whose dash it reads as another mark",
      "35-72",
      ["35-72", "3.5~7.2"],
      2,
      alike("3.5-7.2"),
      "3.5-7.2",
      0.75,
    ],
    ["but not where the characters say nothing", "44", ["44", "4.4"], 1, unknown, "44", 0.3],
    [
      "nor where neither the picture nor its characters contradict",
      "44",
      ["44", "4.4"],
      0,
      alike("4.4", "unknown"),
      "44",
      0.3,
    ],
    [
      "a range whose dash was lost has it where another look reads it",
      "2.34.2",
      ["2.34.2", "2.3-4.2"],
      null,
      unknown,
      "2.3-4.2",
      0.75,
    ],
    [
      "in brackets, too",
      "(0.21.2)",
      ["(0.21.2)", "(0.2-1.2)"],
      null,
      unknown,
      "(0.2-1.2)",
      0.75,
    ],
    ["the rings of a per cent sign are read as digits", "40.1%", ["40.1%", "40.196"], null, unknown, "40.1%", 0.95],
    ["what nobody else has read is doubted", "7.2", ["7:2", "72"], 1, unknown, "7.2", 0.3],
  ])("%s", (_what, first, looks, points, shapes, text, confidence) => {
    expect(decided(word(first), looks, points, shapes)).toMatchObject({ text, confidence });
  });

  test("a comma is as good as a point, but not before three digits", () => {
    expect(same("17,5]", "17.5]")).toBe(true);
    expect(same("(0", "(o")).toBe(true);
    expect(same("0", "b0")).toBe(true);
    expect(same("10", "1o")).toBe(false);
    expect(same("250,000", "250.000")).toBe(false);
    expect(same("1.250,5", "1.250.5")).toBe(true);
  });
});

/** Digits of seven bars, as high as engines are shown them; a bar for each letter, from the top clockwise, the middle last. */
const BARS: Record<string, string> = {
  "1": "bc",
  "2": "abged",
  "3": "abgcd",
  "6": "afgedc",
  "7": "abc",
  "8": "abcdefg",
};
const PLACES: Record<string, [x: number, y: number, w: number, h: number]> = {
  a: [0, 0, 18, 4],
  b: [14, 0, 4, 16],
  c: [14, 14, 4, 16],
  d: [0, 26, 18, 4],
  e: [0, 14, 4, 16],
  f: [0, 0, 4, 16],
  g: [0, 13, 18, 4],
};

/** A page with numbers one below the other, each printed as the first text and read as the second. */
function printed(rows: [printed: string, read: string][]): { frame: Frame; words: OcrWord[] } {
  const width = 300, height = 60 * rows.length;
  const frame: Frame = { data: new Uint8Array(width * height).fill(250), width, height };
  const ink = (x: number, y: number, w: number, h: number) => {
    for (let row = y; row < y + h; row++) frame.data.fill(20, row * width + x, row * width + x + w);
  };
  const words = rows.map(([text, read], i) => {
    let x = 20;
    const y = 15 + 60 * i;
    for (const character of text) {
      if (character === ".") ink(x, y + 26, 4, 4), x += 9;
      else {
        for (const bar of BARS[character]!) {
          const [left, top, w, h] = PLACES[bar]!;
          ink(x + left, y + top, w, h);
        }
        x += 24;
      }
    }
    return word(read, 0.9, [20, y, x - 26, 30]);
  });
  return { frame, words };
}

describe("the other numbers of a page", () => {
  const { frame, words } = printed([["12.3", "12.3"], ["23.1", "23.1"], ["3.21", "3.21"], ["1.32", "1.32"], [
    "2.13",
    "213",
  ]]);
  const says = pageShapes(frame, words);
  const last = words.at(-1)!;

  test("confirm a number whose characters look like theirs", () => {
    expect(says(words[0]!, "12.3")).toBe("alike");
  });
  test("contradict a digit that looks like another one", () => {
    expect(says(words[0]!, "13.3")).toBe("unlike");
  });
  test("show the point that was not read", () => {
    expect([says(last, "213"), says(last, "2.13")]).toEqual(["unknown", "alike"]);
  });
  test("do not confirm a digit into which a point has melted", () => {
    const { frame, words } = printed([["12.3", "12.3"], ["23.1", "23.1"], ["32.1", "32.1"], ["33", "33"]]);
    for (let row = 215; row < 225; row++) frame.data.fill(20, row * 300 + 36, row * 300 + 43);
    expect(pageShapes(frame, words)(words[3]!, "33")).toBe("unknown");
  });
  test("say nothing of a character that no other number has", () => {
    const { frame, words } = printed([["12.3", "12.3"], ["23.1", "23.1"], ["3.81", "3.81"]]);
    expect(pageShapes(frame, words)(words[2]!, "3.81")).not.toBe("alike");
  });
  test("do not let a number confirm itself", () => {
    const { frame, words } = printed([["12.3", "12.3"], ["3.21", "3.21"], ["7.31", "1.31"]]);
    expect(pageShapes(frame, words)(words[2]!, "1.31")).not.toBe("alike");
  });
});

describe("a word that is shown again", () => {
  test("comes without the rule of the table it stands in", () => {
    const { frame, words } = printed([["12.3", "12.3"]]);
    for (const row of [52, 53]) frame.data.fill(20, row * 300, row * 300 + 300);
    const [x, y, w, h] = words[0]!.box;
    const { frame: sheet, places } = sheetOf(frame, [[x - 10, y - 10, w + 20, h + 20]], 62);
    const dark = (from: number, to: number) =>
      sheet.data.subarray((places[0]![1] + from) * sheet.width, (places[0]![1] + to) * sheet.width)
        .filter((shade) => shade < 150).length;
    expect(dark(52, 62)).toBe(0);
    expect(dark(10, 50)).toBeGreaterThan(500);
  });
});
