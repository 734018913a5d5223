import { describe, expect, it } from "vitest";
import { personnummerIn } from "../../../functions-shared/extraction/combined.ts";
import { extractDocument } from "../../../functions-shared/extraction/extract.ts";

async function subject(...lines: string[]) {
  const { subject } = await extractDocument(
    new TextEncoder().encode([...lines, "", "Sodium   140   mmol/L"].join("\n")),
  );
  return [subject.name?.value, subject.birth_date?.value, subject.sex?.value].map((part) => part ?? null);
}

describe("a person's particulars in one place", () => {
  it.each([
    ["Patient (Name, DOB, Sex): Ada Holm, 23/03/1980, F"],
    ["Patient (Name / Date of birth / Sex): Ada Holm / 23 Mar 1980 / F"],
    ["Name, sex, date of birth: Ada Holm, F, 1980-03-23"],
    ["Patient/DOB/Sex: Ada Holm / 23.03.1980 / Female"],
    ["Patient: Ada Holm (F) 23/03/1980"],
    ["Ada Holm (F), 23/03/1980"],
    ["Ada Holm (F), DOB 23/03/1980"],
  ])("%s", async (line) => {
    expect(await subject(line, "Collected: 13/02/2025")).toEqual(["Ada Holm", "1980-03-23", "female"]);
  });

  it("may have the family name first", async () => {
    expect(await subject("Paziente (Cognome Nome, nato il, sesso): ROSSI ANNA, 23/03/1980, F")).toEqual([
      "ROSSI ANNA",
      "1980-03-23",
      "female",
    ]);
  });

  it("may be a name with a Swedish personal number, which begins with the birth date", async () => {
    expect(await subject("Anna Lindqvist 19800312-1236", "Provtagningsdatum: 2025-02-13")).toEqual([
      "Anna Lindqvist",
      "1980-03-12",
      null,
    ]);
  });
});

describe("a Swedish personal number", () => {
  it("without its century is that of somebody under a hundred, with a plus of somebody older", () => {
    expect(personnummerIn("800312-1236", 2025)?.birth).toBe("1980-03-12");
    expect(personnummerIn("120312-1239", 2025)?.birth).toBe("2012-03-12");
    expect(personnummerIn("120312+1239", 2025)?.birth).toBe("1912-03-12");
  });

  it("with a wrong check digit, or of no day, is none", () => {
    expect(personnummerIn("800312-1235", 2025)).toBeNull();
    expect(personnummerIn("801312-1234", 2025)).toBeNull();
  });

  it("without its century tells no birth date where the document has no year", () => {
    expect(personnummerIn("800312-1236", null)).toBeNull();
  });
});
