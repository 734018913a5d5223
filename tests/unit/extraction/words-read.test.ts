import { expect, test } from "vitest";
import { withMarksRead } from "../../../functions-shared/extraction/words-read.ts";
import type { Reading } from "../../../functions-shared/reading/reading.ts";

/** The words of a line as they are read, a space between each of them; `looks` by what a word was read as. */
function read(line: string, reader: Reading["reader"] = "ocr", looks: Record<string, string[]> = {}): string {
  const words = line.split(" ").map((text, i) => ({
    page: 1,
    box: [55 * i, 100, 50, 10] as [number, number, number, number],
    text,
    confidence: 0.9,
    ...(looks[text] ? { looks: looks[text] } : {}),
  }));
  const pages = [{ page: 1, width: 600, height: 800, unit: "px" as const }];
  return withMarksRead({ reader, pages, words, textlessPages: [] }).words.map(({ text }) => text).join(" ");
}

test.each([
  ["MCV 111.1 HA [80.0-100.0] fL", "MCV 111.1 H [80.0-100.0] fL"],
  ["Magnesium 2.8 T mg/dL 1.7-2.4", "Magnesium 2.8 * mg/dL 1.7-2.4"],
  ["Natrium 149 T 137", "Natrium 149 * 137"],
  ["MCV 106,8 T fl 80,0", "MCV 106,8 * fl 80,0"],
  ["Fosforo 5,1 7T mg/dl", "Fosforo 5,1 * mg/dl"],
  ["Magnesio 1,4 1 mg/dl 1,7-2,4", "Magnesio 1,4 * mg/dl 1,7-2,4"],
  ["Magnesio 1,4 1 mg/dl 1,7 - 2,4", "Magnesio 1,4 * mg/dl 1,7 - 2,4"],
  ["IgA *:525 mg/dL", "IgA *525 mg/dL"],
  ["Protein . Trace", "Protein Trace"],
  ["Parathormon 9- 15-65 pg/mL", "Parathormon 9 - 15-65 pg/mL"],
  ["Calcium 2,81+ 2,15 - 2,60 mmol/l", "Calcium 2,81 + 2,15 - 2,60 mmol/l"],
  ["Né le : .23/06/1983", "Né le : 23/06/1983"],
  ["Urée 7,2 Inf. 2 8,5", "Urée 7,2 Inf. à 8,5"],
  ["Ferritine 40 Supérieur 3 15", "Ferritine 40 Supérieur à 15"],
  ["HDL 40 Superior 3 35", "HDL 40 Superior a 35"],
  ["HDL 40 superior a 35", "HDL 40 superior a 35"],
])("%s is %s", (line, meant) => {
  expect(read(line)).toBe(meant);
});

test("letters that stand elsewhere are letters, and text that is no picture is as it is printed", () => {
  // A lone digit may be the last one of a number, unless that has all its decimals and lies where an arrow says.
  for (const line of ["Magnesio 1,4 1 mg/dl 1,30-2,40", "Magnesio 2,1 1 mg/dl 1,7-2,4", "LDH 198 1 U/L 135-225"]) {
    expect(read(line)).toBe(line);
  }
  // A dash that may join the ends of a range, and a sign that the result does not bear out, stay where they are.
  for (const line of ["Parathormon 15- 65 pg/mL", "Parathormon 19- 15-65 pg/mL", "Kalium 4,1+ 3,5-5,1"]) {
    expect(read(line)).toBe(line);
  }
  for (const line of ["Anti HA 12.1 U/mL", "Vitamin E 9 mg/L", "37.0 T", "Troponin I 0.04 ng/mL"]) {
    expect(read(line)).toBe(line);
  }
  expect(read("MCV 111.1 HA [80.0-100.0] fL", "text-layer")).toBe("MCV 111.1 HA [80.0-100.0] fL");
});

test("what may be a number in groups of thousands is one, unless a look has read the letter", () => {
  expect(read("BNP 90 Inf. 2 150")).toBe("BNP 90 Inf. 2 150");
  expect(read("BNP 90 Inf. 2 150", "ocr", { 2: ["2", "a", "3"] })).toBe("BNP 90 Inf. à 150");
});

test("the dash of a range is what a look has seen between its ends, whatever another made of it", () => {
  expect(read("Albumin 4,6 g/dL 3,5 i=l5 5,2", "ocr", { "i=l5": ["i=l5", "|—", "-"] })).toBe(
    "Albumin 4,6 g/dL 3,5 - 5,2",
  );
  expect(read("Albumin 4,6 g/dL 3,5 15 5,2", "ocr", { 15: ["15", "-"] })).toBe("Albumin 4,6 g/dL 3,5 15 5,2");
  expect(read("Albumin 4,6 g/dL 3,5 i=l5 5,2")).toBe("Albumin 4,6 g/dL 3,5 i=l5 5,2");
});
