import { describe, expect, test } from "vitest";
import { normalize } from "../../../functions-shared/coding/normalize.ts";
import type { ObservationStatement } from "../../../functions-shared/contracts/extraction.ts";
import { extraction, observation } from "./build.ts";

/** A row read off a picture: what each look read where its result stands, and each word of its range. */
interface Row {
  name?: string;
  unit?: string;
  value: string[];
  range: string[][];
  low?: string | null;
  high?: string | null;
  flag?: string;
}

const row = ({ name = "Potassium", unit = "mmol/L", value, range, low = null, high = null, flag }: Row) => {
  const [number] = value as [string];
  const printed = range.map(([text]) => text).join(" ");
  return {
    ...observation(name, number, { unit, flag: flag ?? null, reference_range: { low, high, printed } }),
    value: /^[<>]?\d+(\.\d+)?$/.test(number)
      ? { kind: "quantity" as const, number: number.replace(/^[<>]/, ""), comparator: null }
      : { kind: "text" as const, text: number },
    confidence: 0.3,
    looks: { value, range, otherwise: 0.9 },
  };
};

const event = async (statement: ObservationStatement) => {
  const [one] = await normalize({ ...extraction([statement]), reader: { name: "ocr", version: "1" } });
  return one!;
};

const told = async (one: Row) => {
  const { value_number, range_low, range_high, confidence } = await event(row(one));
  return [value_number, range_low, range_high, confidence];
};

describe("a result whose looks agree on its digits", () => {
  const range = { range: [["3.5-5.1"]], low: "3.5", high: "5.1" };

  test("has its point where it is printed as its range is, and lies in it", async () => {
    expect(await told({ ...range, value: ["45", "4.5", "45"] })).toEqual(["4.5", "3.5", "5.1", 0.75]);
    expect(await told({ ...range, value: ["4.5", "45", "45"] })).toEqual(["4.5", "3.5", "5.1", 0.75]);
    expect(await told({ ...range, value: ["4:5", "4,5", "4.5"] })).toEqual(["4.5", "3.5", "5.1", 0.75]);
  });

  test("stays doubted where its range begins with a minus that all looks read, and nothing tells that it is a border", async () => {
    const below = { value: ["4.1"], range: [["-3.5-5.1"]], low: "-3.5", high: "5.1" };
    expect(await told({ ...below, name: "Base Excess" })).toEqual(["4.1", "-3.5", "5.1", 0.3]);
    expect(await told(below)).toEqual(["4.1", "3.5", "5.1", 0.75]);
  });

  test("has its point where its flag says that it lies", async () => {
    expect(await told({ ...range, value: ["61", "6.1", "61"], flag: "H" })).toEqual(["6.1", "3.5", "5.1", 0.75]);
    expect(await told({ ...range, value: ["61", "6.1", "61"] })).toEqual(["61", "3.5", "5.1", 0.3]);
    expect(await told({ ...range, value: ["61", "6.1", "61"], flag: "L" })).toEqual(["61", "3.5", "5.1", 0.3]);
  });

  test("has a point that is seen and that no look has read", async () => {
    expect(await told({ ...range, value: ["45", "45"] })).toEqual(["4.5", "3.5", "5.1", 0.75]);
  });

  test("stays doubted where an end of its range has a digit too many", async () => {
    const vitaminD = { name: "25-OH Vitamin D", unit: "ng/mL", value: ["70.4"], low: "30.0" };
    expect(await told({ ...vitaminD, range: [["30.0", "30.0"], ["-"], ["100.70", "100.70"]], high: "100.70" }))
      .toEqual(["70.4", "30.0", "100.70", 0.3]);
    expect(await told({ ...vitaminD, range: [["30.0", "30.0"], ["-"], ["100.0", "100.0"]], high: "100.0" }))
      .toEqual(["70.4", "30.0", "100.0", 0.75]);
  });

  test("stays doubted where no two looks agree on the digits", async () => {
    expect(await told({ ...range, value: ["4.6", "4.8", "4.8"] })).toEqual(["4.6", "3.5", "5.1", 0.3]);
    expect(await told({ ...range, value: ["4.6", "", "A6"] })).toEqual(["4.6", "3.5", "5.1", 0.3]);
  });

  test("stays doubted where it is so far off its range that a digit may be too many", async () => {
    expect((await told({ ...range, value: ["161", "16.1", "161"], flag: "H" }))[3]).toBe(0.3);
  });

  test("is no number with a point where dust alone was seen as one", async () => {
    const dust = { name: "NT-proBNP", unit: "pg/mL", value: ["58", "58"], range: [["<125", "<125"]], high: "125" };
    expect(await told(dust)).toEqual(["58", null, "125", 0.3]);
  });

  test("is not more certain than all else of its row", async () => {
    const doubted = row({ ...range, value: ["45", "4.5", "45"] });
    expect((await event({ ...doubted, looks: { ...doubted.looks, otherwise: 0.4 } })).confidence).toBe(0.4);
  });
});

describe("a range whose looks agree on its digits", () => {
  test("has its points where the result beside it has them and the test's usual range lies", async () => {
    expect(await told({ value: ["4.3"], range: [["35-51", "35-51"]], low: "35", high: "51" }))
      .toEqual(["4.3", "3.5", "5.1", 0.75]);
    expect(
      await told({ value: ["4.3"], range: [["(11.5145)", "(11.5-14.5)", "(11.5-14.5)"]], name: "RDW-CV", unit: "%" }),
    )
      .toEqual(["4.3", "11.5", "14.5", 0.75]);
  });

  test("is told from what joins its ends, read as a digit", async () => {
    expect(await told({ value: ["4.3"], range: [["3.51095.1", "3.5t05.1", "3.5t05.1"]] })).toEqual([
      "4.3",
      "3.5",
      "5.1",
      0.75,
    ]);
    expect(await told({ value: ["4.3"], range: [["(3,52", "(3.5a", "(3.5a"], ["5,1)"]] })).toEqual([
      "4.3",
      "3.5",
      "5.1",
      0.75,
    ]);
  });

  test("is told from brackets that another look reads as digits", async () => {
    expect(await told({ value: ["4.3"], range: [["[3,5", "135"], ["-"], ["5,1]", "511"]], low: "3.5", high: "5.1" }))
      .toEqual(["4.3", "3.5", "5.1", 0.75]);
  });

  test("is left out where no two looks agree; with other decimals than its result has, both are doubted", async () => {
    const unlike = { value: ["4.3"], range: [["3.6-5.1", "3.5-5.1", "3.5-5.1"]], low: "3.6", high: "5.1" };
    expect(await told(unlike)).toEqual(["4.3", null, null, 0.75]);
    expect((await told({ value: ["43"], range: [["3.5-5.1", "3.5-51"]], low: "3.5", high: "5.1" }))[3]).toBe(0.3);
  });

  test("is not put together from one end where the other was lost", async () => {
    const sodium = { name: "Sodium", value: ["137"], range: [["145", "145"]], high: "145" };
    expect(await told(sodium)).toEqual(["137", null, null, 0.75]);
  });
});

describe("a range read off a picture that no laboratory prints", () => {
  const read = async (name: string, unit: string, low: string | null, high: string) => {
    const range = { low, high, printed: `${low ?? "<"} - ${high}` };
    return (await event(observation(name, "3", { unit, reference_range: range }))).confidence;
  };

  test("is doubted: it lost a digit, or took one", async () => {
    expect(await read("ALT", "U/L", null, "4")).toBe(0.5);
    expect(await read("ALT", "U/L", null, "41")).toBe(1);
    expect(await read("MPV", "fL", "7.52", "11.5")).toBe(0.5);
    expect(await read("Neutrophils", "%", "40.0", "275.0")).toBe(0.5);
    expect(await read("Neutrophils", "%", "40.0", "75.0")).toBe(1);
  });
});

describe("a range that no look doubts", () => {
  test("settles the point of its result, though nothing is read between its ends", async () => {
    const eosinophils = { name: "Eosinophils", unit: "%", range: [["1.0"], ["6.0"]], low: "1.0", high: "6.0" };
    expect(await told({ ...eosinophils, value: ["29", "29", "2.9"] })).toEqual(["2.9", "1.0", "6.0", 0.75]);
  });

  test("with one end alone is believed of tests that usually have but this one", async () => {
    const one = { unit: "ng/mL", value: ["1.52"], low: null };
    expect((await told({ ...one, name: "PSA", range: [["4.00"]], high: "4.00" }))[3]).toBe(0.75);
    expect((await told({ ...one, name: "Prolactin", range: [["23.0"]], high: "23.0" }))[3]).toBe(0.3);
  });
});

test("a result that an arrow made a digit longer is not believed where its range lost its points", async () => {
  const t3 = { name: "Free T3", unit: "pg/mL", value: ["11.5"], low: "23", high: "42" };
  expect((await told({ ...t3, range: [["23-42", "23-42", "2.3-4.2"]] }))[3]).toBe(0.3);
});

test("what joins the ends of a range is none of them, where it is read as a digit of its own", async () => {
  const share = { name: "Lymphocytes", unit: "%", value: ["38.4"], range: [["20.0"], ["2", "a", "5"], ["45.0"]] };
  expect(await told(share)).toEqual(["38.4", "20.0", "45.0", 0.75]);
});

test("one limit alone is believed of tests that are told by one limit, on its own side", async () => {
  const hdl = { name: "HDL cholesterol", unit: "mg/dL", value: ["58"], range: [["40"]] };
  expect((await told({ ...hdl, low: "40" }))[3]).toBe(0.75);
  expect((await told({ ...hdl, high: "40" }))[3]).toBe(0.3);
});
