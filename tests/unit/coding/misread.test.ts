import { describe, expect, test } from "vitest";
import { normalize } from "../../../functions-shared/coding/normalize.ts";
import type { ObservationStatement } from "../../../functions-shared/contracts/extraction.ts";
import { extraction, observation } from "./build.ts";

const codedAs = async (statement: ObservationStatement, reader: "ocr" | "text-layer") => {
  const [event] = await normalize({ ...extraction([statement]), reader: { name: reader, version: "1" } });
  return event!;
};

describe("a name that was read off a picture with a letter wrong", () => {
  test.each<[string, string, string, string]>([
    ["Red ceil count", "4.82", "10^6/uL", "789-8"],
    ["Total lron Binding Capacity", "406", "ug/dL", "2500-7"],
    ["HbAlc", "5.4", "%", "4548-4"],
    ["Creatinlne", "0.9", "mg/dL", "2160-0"],
    ["Fibrinégeno", "231", "mg/dL", "3255-7"],
  ])("%s is coded where only one test can be meant", async (name, value, unit, code) => {
    expect((await codedAs(observation(name, value, { unit }), "ocr")).code?.code).toBe(code);
  });

  test("stays without a code where several tests are as near", async () => {
    for (const name of ["Immunoglobulin 6", "Cholesterol KDL", "Free T8"]) {
      const event = await codedAs(observation(name, "5", { unit: "mg/dL" }), "ocr");
      expect([name, event.code, event.name]).toEqual([name, null, name]);
    }
  });

  test("keeps the letter of its specimen", async () => {
    const named = async (name: string) => (await codedAs(observation(name, "33", { unit: "mmol/mol" }), "ocr")).name;
    expect(await named("Hemoglobin Alc")).not.toBe("Hemoglobin Alc");
    expect(await named("S-Hemoglobin Alc")).toBe("S-Hemoglobin Alc");
  });

  test("stays as it is printed where it was not read off a picture", async () => {
    expect((await codedAs(observation("Red ceil count", "4.82", { unit: "10^6/uL" }), "text-layer")).code).toBeNull();
  });
});

describe("a name that lost a word on a picture", () => {
  const ranged = (name: string, unit: string, low: string, high: string) =>
    observation(name, "1.2", { unit, reference_range: { low, high, printed: `${low} - ${high}` } });

  test.each([
    ["Calcium", "mmol/L", "1.15", "1.30", ["2000-8", "1994-3"]],
    ["T4", "ng/dL", "0.80", "1.80", ["3026-2", "3024-7"]],
    ["Bilirubin", "mg/dL", "0.0", "0.3", ["1975-2", "1968-7"]],
  ])(
    "%s in %s, %s - %s, may be another test: it has no code, and all that come into question",
    async (name, unit, low, high, codes) => {
      const event = await codedAs(ranged(name, unit, low, high), "ocr");
      expect([event.code, event.issues[0]?.code]).toEqual([null, "ambiguous-code"]);
      expect(event.candidates.map(({ code }) => code)).toEqual(expect.arrayContaining(codes));
    },
  );

  test("is the test it names where its range is usual of it, and where nothing was lost", async () => {
    expect((await codedAs(ranged("Calcium", "mmol/L", "2.15", "2.60"), "ocr")).code?.code).toBe("2000-8");
    expect((await codedAs(ranged("Calcium", "mmol/L", "1.15", "1.30"), "text-layer")).code?.code).toBe("2000-8");
  });

  test("is the test it names where only the kind of blood would be another, as with a child's range", async () => {
    expect((await codedAs(ranged("Creatinine", "mg/dL", "0.30", "0.70"), "ocr")).code?.code).toBe("2160-0");
  });
});

describe("a capital M before international units", () => {
  test("is an m in a millilitre", async () => {
    expect(await codedAs(observation("LH", "5.7", { unit: "MUI/mL" }), "ocr")).toMatchObject({ unit: "m[IU]/mL" });
  });
});

describe("a unit whose µ was read as p", () => {
  test("is the unit of the test, where that is measured in µ and not in p", async () => {
    expect(await codedAs(observation("Iron", "154", { unit: "pg/dL" }), "ocr")).toMatchObject({ unit: "ug/dL" });
    expect(await codedAs(observation("Creatinine", "49", { unit: "pmol/L" }), "ocr")).toMatchObject({ unit: "umol/L" });
  });

  test("is not made up where it was lost: the result is doubted", async () => {
    const potassium = observation("Potassium", "4.5", {
      reference_range: { low: "3.5", high: "5.1", printed: "3.5-5.1" },
    });
    expect((await codedAs(potassium, "ocr")).confidence).toBe(0.5);
    expect((await codedAs(potassium, "text-layer")).confidence).toBe(1);
    expect((await codedAs(observation("Neutrophils %", "55"), "ocr")).confidence).toBe(1);
  });

  test("stays where the test is measured in p, and where a text says so", async () => {
    expect(await codedAs(observation("Vitamin B12", "404", { unit: "pg/mL" }), "ocr")).toMatchObject({ unit: "pg/mL" });
    expect(await codedAs(observation("Iron", "154", { unit: "pg/dL" }), "text-layer")).toMatchObject({ unit: "pg/dL" });
  });
});

describe("a unit that was read off a picture with a letter wrong", () => {
  const ranged = (name: string, value: string, unit: string | null, low: string, high: string) =>
    observation(name, value, { unit, reference_range: { low, high, printed: `${low} - ${high}` } });

  test.each<[string, string, string, string, string, string]>([
    ["MCH", "28.7", "Pi g", "27.0", "33.0", "pg"],
    ["MCH", "28.7", "pg :", "27.0", "33.0", "pg"],
    ["MCHC", "34.3", "gd", "32.0", "36.0", "g/dL"],
    ["Albumin", "39", "gL", "35", "52", "g/L"],
  ])("of %s %s «%s» (%s - %s) is the only one the test has that is so near and so large", async (...row) => {
    const [name, value, unit, low, high, ucum] = row;
    expect(await codedAs(ranged(name, value, unit, low, high), "ocr")).toMatchObject({ unit: ucum, issues: [] });
  });

  test.each([["White blood cells", "5.8", "x101M9/L", "4.0", "11.0", "10*9/L"], [
    "Platelets",
    "230",
    "10°3/uL",
    "150",
    "400",
    "10*3/uL",
  ]])(
    "of %s %s «%s» is a count of cells whose power was read as anything",
    async (name, value, unit, low, high, ucum) => {
      expect(await codedAs(ranged(name, value, unit, low, high), "ocr")).toMatchObject({ unit: ucum, issues: [] });
    },
  );

  test("is none where it holds no letter of one: the name's percent sign stands", async () => {
    expect(await codedAs(ranged("Neutrophils %", "48.5", "=", "40.0", "75.0"), "ocr")).toMatchObject({
      unit: "%",
      issues: [],
    });
  });

  test("that was lost is the one of the test whose range is printed, where the name alone means several", async () => {
    expect(await codedAs(ranged("Lymphocytes", "40.6", null, "20.0", "45.0"), "ocr")).toMatchObject({
      code: { code: "736-9" },
      unit: "%",
      issues: [],
    });
    expect((await codedAs(ranged("Lymphocytes", "2.1", null, "1.0", "4.0"), "ocr")).unit).toBeNull();
    expect((await codedAs(observation("Lymphocytes", "40.6"), "ocr")).unit).toBeNull();
  });

  test("has the I of international units in every language", async () => {
    expect((await codedAs(ranged("TSH", "2.24", "mlE/L", "0.40", "4.00"), "ocr")).unit).toBe("m[IU]/L");
    expect((await codedAs(ranged("TSH", "2.24", "10~-3 IU/L", "0.40", "4.00"), "ocr")).issues).toEqual([]);
  });

  test("stays unknown where the printed range is not what is usual in it", async () => {
    expect((await codedAs(ranged("MCHC", "3.4", "gd", "3.2", "3.6"), "ocr")).issues).not.toEqual([]);
    expect((await codedAs(ranged("Globulin", "2.7", "gd", "2.0", "3.5"), "ocr")).issues).not.toEqual([]);
  });

  test("or lost, is told by the range where laboratories write it in one way", async () => {
    expect(await codedAs(ranged("MCV", "93.3", null, "80.0", "100.0"), "ocr")).toMatchObject({
      unit: "fL",
      confidence: 1,
    });
    expect((await codedAs(ranged("White cell count", "9.4", null, "4.0", "11.0"), "ocr")).confidence).toBe(0.5);
    expect((await codedAs(ranged("Potassium", "4.0", null, "3.5", "5.1"), "ocr")).confidence).toBe(0.5);
  });
});

describe("a row below a heading that names urine", () => {
  const urate = (low: string, high: string) => ({
    ...observation("Uric acid", "5.1", { unit: "mg/dL", reference_range: { low, high, printed: `${low} - ${high}` } }),
    section: "URINE",
  });

  test("waits for a person where its range is that of the blood: the next heading may be lost", async () => {
    const waiting = await codedAs(urate("3.5", "7.2"), "ocr");
    expect(waiting).toMatchObject({ confidence: 0.5, code: null });
    expect(waiting.candidates.map(({ code }) => code)).toEqual(["3086-6", "3084-1"]);
    expect(await codedAs(urate("37.0", "92.0"), "ocr")).toMatchObject({ confidence: 1 });
    expect(await codedAs({ ...urate("3.5", "7.2"), section: null }, "ocr")).toMatchObject({ confidence: 1 });
  });
});

test("a stray letter beside a name is none of it, where the range is that of the test that is left", async () => {
  const chloride = (low: string, high: string) =>
    observation("Cloro a", "106", { unit: "mEq/L", reference_range: { low, high, printed: `${low} - ${high}` } });
  expect((await codedAs(chloride("98", "107"), "ocr")).code?.code).toBe("2075-0");
  expect((await codedAs(chloride("9", "17"), "ocr")).code).toBeNull();
});

describe("a range that was read off a picture", () => {
  const doubted = async (name: string, value: string, unit: string, low: string | null, high: string | null) => {
    const reference_range = { low, high, printed: `${low} - ${high}` };
    return (await codedAs(observation(name, value, { unit, reference_range }), "ocr")).confidence < 1;
  };

  test("is doubted where one end lost or took a digit: narrow ranges are as narrow everywhere", async () => {
    expect(await doubted("Hemoglobin", "13.1", "g/dL", "12.0", "16.0")).toBe(false);
    expect(await doubted("Hemoglobin", "13.1", "g/dL", "2.0", "16.0")).toBe(true);
    expect(await doubted("Sodium", "140", "mmol/L", "35", "145")).toBe(true);
  });

  test("is doubted where one end is what is usual and the other is far from it", async () => {
    expect(await doubted("Platelets", "230", "10*3/uL", "50", "400")).toBe(true);
    expect(await doubted("Potassium", "4.0", "mmol/L", "3.5", "8.1")).toBe(true);
    expect(await doubted("Potassium", "4.0", "mmol/L", "0.0", "5.1")).toBe(true);
    expect(await doubted("Direct bilirubin", "0.12", "mg/dL", "0.00", "0.30")).toBe(false);
  });

  test("is held against what is listed where the table of tests has none", async () => {
    expect(await doubted("Red blood cells", "4.82", "10^6/uL", "4.50", "5.90")).toBe(false);
    expect(await doubted("Red blood cells", "4.82", "10^6/uL", "0.50", "5.90")).toBe(true);
    expect(await doubted("TSH", "2.24", "mIU/L", "0.40", "4.00")).toBe(false);
  });

  test("is doubted where its one end is the other one of the table", async () => {
    expect(await doubted("Potassium", "4.0", "mmol/L", "3.5", null)).toBe(false);
    expect(await doubted("Potassium", "4.0", "mmol/L", null, "3.5")).toBe(true);
  });

  test("is doubted where it begins below nought, and what is usual does not: a border is read as a minus", async () => {
    expect(await doubted("Potassium", "4.0", "mmol/L", "-3.5", "5.1")).toBe(true);
    expect(await doubted("Potassium", "4.0", "mmol/L", "3.5", "5.1")).toBe(false);
  });

  test("may begin with nothing", async () => {
    expect(await doubted("Direct bilirubin", "0.1", "mg/dL", "0.0", "0.3")).toBe(false);
  });
});

describe("a unit one letter off another", () => {
  const certainty = async (unit: string, low: string, high: string) => {
    const reference_range = { low, high, printed: `${low} - ${high}` };
    return (await codedAs(observation("Hemoglobin", low, { unit, reference_range }), "ocr")).confidence;
  };

  test("is doubted where the printed range is what is usual in the other", async () => {
    expect(await certainty("g/dL", "12.0", "16.0")).toBe(1);
    expect(await certainty("g/L", "120", "160")).toBe(1);
    expect(await certainty("g/L", "12.0", "16.0")).toBe(0.5);
  });

  test("that was not read behind a range leaves its test open", async () => {
    const cells = (printed: string) =>
      observation("Red blood cells", "Negative", { reference_range: { low: null, high: null, printed } });
    expect((await codedAs(cells("0-2 /npf"), "ocr")).confidence).toBe(0.5);
    expect((await codedAs(cells("0-2 /hpf"), "ocr")).confidence).toBe(1);
  });

  test("of international units is theirs", async () => {
    expect(await codedAs(observation("FSH", "8.6", { unit: "miU/mL" }), "ocr")).toMatchObject({ unit: "m[IU]/mL" });
  });
});

test("a unit that was lost stays doubted where the range has to be settled first", async () => {
  const potassium = observation("Potassium", "3.8", {
    reference_range: { low: "35", high: "51", printed: "35-51" },
    confidence: 0.3,
    looks: { value: ["3.8"], range: [["35-51", "35-51", "3.5-5.1"]], otherwise: 1 },
  });
  expect((await codedAs(potassium, "ocr")).confidence).toBeLessThan(0.6);
});

test("two letters that an accent is read as are the one below it", async () => {
  expect((await codedAs(observation("Albtiimina", "3.2", { unit: "g/dL" }), "ocr")).code?.code).toBe("1751-7");
});
