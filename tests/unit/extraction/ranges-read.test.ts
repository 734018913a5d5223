import { describe, expect, test } from "vitest";
import type { ObservationStatement } from "../../../functions-shared/contracts/extraction.ts";
import { withRangesRead } from "../../../functions-shared/extraction/ranges-read.ts";
import { extraction, observation } from "../coding/build.ts";

const unread = (printed: string) => ({ low: null, high: null, printed });
const read = (...statements: ObservationStatement[]) =>
  withRangesRead(extraction(statements)).statements as ObservationStatement[];
const ranged = (count: number) =>
  Array.from(
    { length: count },
    (_, i) => observation(`Test ${i}`, "5", { reference_range: { low: "1", high: "9", printed: "1 - 9" } }),
  );

describe("the range of a row that was a picture", () => {
  test.each([
    ["- 22 to 29", "22", "29"],
    ["(2,15\t2,55)", "2.15", "2.55"],
    ["1.00-2.20 °", "1.00", "2.20"],
    ["H = (3.1-20.0)", "3.1", "20.0"],
  ])("%s is its two ends", (printed, low, high) => {
    const [one] = read(observation("Test", "5", { reference_range: unread(printed) }));
    expect(one).toMatchObject({ reference_range: { low, high, printed }, confidence: 1 });
  });

  test.each(["5,2", "Oa ae 8", "(3.5 - 51)", "3:5-5:1", "9 - 3", "0 - 5 7", "< 3 - 5"])(
    "%s is not guessed at, and the result doubted",
    (printed) => {
      const [one] = read(observation("Test", "5", { reference_range: unread(printed) }));
      expect(one).toMatchObject({ reference_range: unread(printed), confidence: 0.5 });
    },
  );

  test("is lost where nearly every other row has one: the result is doubted", () => {
    expect(read(...ranged(6), observation("CRP", "4")).at(-1)!.confidence).toBe(0.5);
    expect(read(...ranged(2), observation("CRP", "4")).at(-1)!.confidence).toBe(1);
    expect(read(...ranged(6), observation("ANA", "Negative")).at(-1)!.confidence).toBe(1);
  });
});
