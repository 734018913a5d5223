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

  test("stays as it is printed where it was not read off a picture", async () => {
    expect((await codedAs(observation("Red ceil count", "4.82", { unit: "10^6/uL" }), "text-layer")).code).toBeNull();
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
