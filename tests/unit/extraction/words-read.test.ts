import { expect, test } from "vitest";
import { withMarksRead } from "../../../functions-shared/extraction/words-read.ts";
import type { Reading } from "../../../functions-shared/reading/reading.ts";

/** The words of a line as they are read, a space between each of them. */
function read(line: string, reader: Reading["reader"] = "ocr"): string {
  const words = line.split(" ").map((text, i) => ({
    page: 1,
    box: [60 * i, 100, 50, 10] as [number, number, number, number],
    text,
    confidence: 0.9,
  }));
  const pages = [{ page: 1, width: 600, height: 800, unit: "px" as const }];
  return withMarksRead({ reader, pages, words, textlessPages: [] }).words.map(({ text }) => text).join(" ");
}

test.each([
  ["MCV 111.1 HA [80.0-100.0] fL", "MCV 111.1 H [80.0-100.0] fL"],
  ["Magnesium 2.8 T mg/dL 1.7-2.4", "Magnesium 2.8 * mg/dL 1.7-2.4"],
  ["Natrium 149 T 137", "Natrium 149 * 137"],
  ["IgA *:525 mg/dL", "IgA *525 mg/dL"],
  ["Protein . Trace", "Protein Trace"],
])("%s is %s", (line, meant) => {
  expect(read(line)).toBe(meant);
});

test("letters that stand elsewhere are letters, and text that is no picture is as it is printed", () => {
  for (const line of ["Anti HA 12.1 U/mL", "Vitamin E 9 mg/L", "37.0 T", "Troponin I 0.04 ng/mL"]) {
    expect(read(line)).toBe(line);
  }
  expect(read("MCV 111.1 HA [80.0-100.0] fL", "text-layer")).toBe("MCV 111.1 HA [80.0-100.0] fL");
});
