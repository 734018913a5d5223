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
    const [one] = read(observation("Test", "5.0", { reference_range: unread(printed) }));
    expect(one).toMatchObject({ reference_range: { low, high, printed }, confidence: 1 });
  });

  test.each(["5,2", "Oa ae 8", "(3.5 - 51)", "3:5-5:1", "9 - 3", "0 - 5 7", "< 3 - 5"])(
    "%s is not guessed at, and the result doubted",
    (printed) => {
      const [one] = read(observation("Test", "5.0", { reference_range: unread(printed) }));
      expect(one).toMatchObject({ reference_range: unread(printed), confidence: 0.5 });
    },
  );

  test("is none that was lost where it is aimed at in treatment, or said not to be", () => {
    for (const printed of ["Therapeutic: 0.60 - 1.20", "Not Estab.", "mmol/L See comment"]) {
      const one = observation("Test", "0.74", { unit: "mmol/L", reference_range: unread(printed) });
      expect([printed, read(...ranged(6), one).at(-1)!.confidence]).toEqual([printed, 1]);
    }
    for (const printed of ["Therapeutic: 0.60 - 120 1", "Not Seen 3"]) {
      const one = observation("Test", "0.74", { unit: "mmol/L", reference_range: unread(printed) });
      expect([printed, read(...ranged(6), one).at(-1)!.confidence]).toEqual([printed, 0.5]);
    }
  });

  test("with whole ends is no sign of a lost point where the result lies within it and has no mark", () => {
    const certainty = (value: string, flag: string | null) =>
      read(
        observation("Test", value, {
          flag,
          reference_range: { low: "150.00", high: "410.00", printed: "150.00 - 410.00" },
        }),
      )[0]!.confidence;
    expect([certainty("176", null), certainty("176", "L"), certainty("96", null)]).toEqual([1, 0.5, 0.5]);
  });

  test("is lost where nearly every other row has one: the result is doubted", () => {
    expect(read(...ranged(6), observation("CRP", "4")).at(-1)!.confidence).toBe(0.5);
    expect(read(...ranged(2), observation("CRP", "4")).at(-1)!.confidence).toBe(1);
    expect(read(...ranged(6), observation("ANA", "Negative")).at(-1)!.confidence).toBe(1);
  });

  test("is lost where a heading says that ranges are printed", () => {
    const word = (text: string, page = 1) =>
      ({ ...extraction([]), words: [{ page, box: [400, 5, 20, 5], text, confidence: 1 }] }) as never;
    const confidence = (heading: object) =>
      withRangesRead(
        { ...extraction([observation("CRP", "4")]), ...heading, statements: [observation("CRP", "4")] } as never,
      )
        .statements[0]!.confidence;
    expect(confidence(word("referéncia:"))).toBe(0.5);
    expect([confidence(word("Referenz")), confidence(word("Einheit")), confidence(word("Reference", 2))]).toEqual([
      0.5,
      1,
      1,
    ]);
  });

  test("tells a lost point and a digit too many, unless a flag says that the result is high", () => {
    const beside = (value: string, low: string | null, high: string, flag: string | null = null) =>
      read(observation("Test", value, { reference_range: { low, high, printed: `${low} - ${high}` }, flag }))[0]!
        .confidence;
    expect([beside("41", "1.0", "6.0"), beside("41", "0", "5.0"), beside("263", "0.40", "4.00")]).toEqual([
      0.5,
      0.5,
      0.5,
    ]);
    expect([beside("4.1", "1.0", "6.0"), beside("149", "40", "129"), beside("9.2", "1.0", "6.0")]).toEqual([1, 1, 1]);
    expect([beside("70.4", "30.0", "100.70"), beside("0.9", "0.40", "1.20"), beside("0.9", "0.5", "2")]).toEqual([
      0.5,
      1,
      1,
    ]);
    expect(beside("10.4", "-4.0", "23.0")).toBe(0.5);
    expect([beside("5.12", "4.50", "590"), beside("2.2", "0.5", "3"), beside("300", "00", "900")]).toEqual([
      0.5,
      1,
      0.5,
    ]);
    expect([beside("7139", "40", "129"), beside("7139", "40", "129", "H")]).toEqual([0.5, 1]);
  });

  test("has two ends where nearly every other row has", () => {
    const one = (printed: string) => observation("CRP", "4", { reference_range: { low: null, high: "5", printed } });
    expect(read(...ranged(6), one("5")).at(-1)!.confidence).toBe(0.5);
    expect(read(...ranged(6), one("< 5")).at(-1)!.confidence).toBe(1);
    expect(read(one("5"))[0]!.confidence).toBe(1);
  });

  test("tells an arrow that was read as a digit, where flags are printed", () => {
    const one = (value: string, flag: string | null = null) =>
      observation("Neutrophils", value, { reference_range: { low: "2.00", high: "7.50", printed: "2.00-7.50" }, flag });
    const beside = (value: string, other: string | null) => read(one(value), one("1.50", other))[0]!.confidence;
    expect([beside("18.74", "L"), beside("18.74", null), beside("8.74", "L")]).toEqual([0.5, 1, 1]);
    expect(read(one("18.74", "H"), one("1.50", "L"))[0]!.confidence).toBe(1);
    expect([beside("8.747", null), beside("6.747", null), beside("8.74", null)]).toEqual([0.5, 1, 1]);
  });

  test("doubts what may be an arrow and a result outside of its range, unless such results have no mark", () => {
    const one = (value: string, flag: string | null = null) =>
      observation("WBC", value, { reference_range: { low: "4.0", high: "11.0", printed: "4.0-11.0" }, flag });
    const first = (...all: ObservationStatement[]) => read(...all)[0]!.confidence;
    expect([first(one("12.4")), first(one("12.4", "H")), first(one("15.4")), first(one("112.4"))]).toEqual([
      ...[0.5, 1, 1, 0.5],
    ]);
    expect([first(one("12.4"), one("3.1")), first(one("12.4"), one("3.1", "L"))]).toEqual([1, 0.5]);
  });

  test("tells digits that were taken for borders", () => {
    const one = (value: string, low: string | null = null) =>
      read(observation("Cholesterol", value, { reference_range: { low, high: "200", printed: "< 200" } }))[0]!
        .confidence;
    expect([one("3"), one("13"), one("113"), one("3", "1")]).toEqual([0.5, 1, 1, 1]);
    expect([one("1", "0"), one("11", "0"), one("111", "0"), one("12", "0")]).toEqual([0.5, 0.5, 1, 1]);
  });

  test("may be a number on its line that nothing was made of", () => {
    const words = (text: string, x: number) => [{ page: 1, box: [x, 20, 20, 5] as const, text, confidence: 1 }];
    const sodium = observation("Sodium", "140"); // Its place is from 10 to 40 across.
    const withWord = (text: string, x: number) =>
      withRangesRead({ ...extraction([sodium]), words: words(text, x) as never }).statements[0]!.confidence;
    expect([withWord("135-145", 200), withWord("mmol", 200), withWord("140", 15)]).toEqual([0.5, 1, 1]);
    expect(withWord("24.12.2024", 200)).toBe(1);
  });
});

test("a range about nought is no bracket read as a minus", () => {
  const base = (low: string) =>
    read(observation("BE", "1.7", { reference_range: { low, high: "2.0", printed: `[${low} - 2.0]` } }))[0]!.confidence;
  expect(base("-2.0")).toBe(1);
  expect(base("-1.0")).toBe(0.5);
});

test("ranges by phase of which none is the result's own are not lost", () => {
  const printed = "Follicular: 2.4 - 12.6 Luteal: 1.0 - 11.4";
  expect(read(observation("LH", "7.7", { reference_range: unread(printed) }))[0]!.confidence).toBe(1);
  expect(read(observation("LH", "7.7", { reference_range: unread("Luteal: 1.0 - 11.4") }))[0]!.confidence).toBe(0.5);
});

test("of ranges by sex alone one is the result's, where the subject's is told: none read is a lost one", () => {
  const one = observation("Ferritin", "88", { reference_range: unread("Men: 30 - 4OO Women: 13 - 15O") });
  const confidence = (sex: object | null) => {
    const read = extraction([one]);
    const [doubted] = withRangesRead({ ...read, subject: { ...read.subject, sex: sex as never } }).statements;
    return doubted!.confidence;
  };
  expect([confidence({ value: "female" }), confidence(null)]).toEqual([0.5, 1]);
});

test("ranges by phase are not lost where the one that a sex has is the other's", () => {
  const printed = "Female Follicular: 3.5 - 12.5 Female Luteal: 1.7 - 7.7 Male: 1.5 - 1Z.4";
  const confidence = (sex: string) => {
    const read = extraction([observation("FSH", "9.9", { reference_range: unread(printed) })]);
    return withRangesRead({ ...read, subject: { ...read.subject, sex: { value: sex } as never } }).statements[0]!
      .confidence;
  };
  expect([confidence("female"), confidence("male")]).toEqual([1, 0.5]);
});

test("what a number stands for, by kind, and a word are no range that was lost", () => {
  const confidence = (printed: string) =>
    read(observation("Test", "84", { reference_range: unread(printed) }))[0]!.confidence;
  expect(["< 5 negative; > 10 positive", "3.3-4.4 low risk 4.5-7.1 average risk", "Negative"].map(confidence)).toEqual([
    ...[1, 1, 1],
  ]);
  expect(["> 1O", "3.3-4,4 low", "Nega 5"].map(confidence)).toEqual([0.5, 0.5, 0.5]);
});

test("what is left of a result without its first digit was no result where nobody has so little", () => {
  const sodium = (value: string, low: string, high: string) =>
    read(observation("Sodium", value, { reference_range: { low, high, printed: `${low}-${high}` } }))[0]!.confidence;
  expect([sodium("131", "135", "145"), sodium("17.2", "12.0", "15.5"), sodium("131", "40", "90")]).toEqual([
    1,
    0.5,
    0.5,
  ]);
});

test("a limit with a speck before it is one", () => {
  const [ldl] = read(observation("LDL", "82", { reference_range: unread("~<130") }));
  expect(ldl).toMatchObject({ reference_range: { low: null, high: "130" }, confidence: 1 });
});

test("a mark that does not say where to vouches for no digit that an arrow may be", () => {
  const albumin = (number: string, flag: string | null) =>
    read(observation("Albumin", number, { flag, reference_range: { low: "3.5", high: "5.2", printed: "3.5-5.2" } }))[0]!
      .confidence;
  expect([albumin("13.2", "*"), albumin("13.2", "H"), albumin("3.2", "*")]).toEqual([0.5, 1, 1]);
});
