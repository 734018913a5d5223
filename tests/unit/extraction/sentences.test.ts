import { describe, expect, it } from "vitest";
import type { ObservationStatement } from "../../../functions-shared/contracts/extraction.ts";
import { extract } from "./plain-text.ts";

/** Each result as "name | comparator and number | unit | low | high | flag | date". */
async function results(...lines: string[]): Promise<string[]> {
  const { statements } = await extract(...lines);
  return statements.filter((one): one is ObservationStatement => one.type === "observation").map((one) => {
    const { value, reference_range: range } = one;
    const printed = value.kind === "quantity" ? `${value.comparator ?? ""}${value.number}` : value.text;
    return [one.name, printed, one.unit, range?.low, range?.high, one.flag, one.occurred_on].map((part) => part ?? "")
      .join(" | ").replace(/( \| )+$/, "");
  });
}

describe("notes and letters", () => {
  it("list results in shorthand, with ranges in brackets or without, whatever stands between them", async () => {
    expect(
      await results(
        "Labs: Na 140 mmol/L, K 4.2 mmol/L; Cl 102 mmol/L",
        "CBC: WBC 7.2 (4.0-11.0) / Hgb 13.5 g/dL (13.2-17.1) / Plt 250 K/uL",
        "FBC: WCC 7.1 (4-11), Plt 402 H (150-400), MCV 79 L",
        "potassium 3.4 mmol/L (L), glucose 131 mg/dL (H). Troponin I <0.010 ng/mL. Lipase 34 U/L.",
      ),
    ).toEqual([
      "Na | 140 | mmol/L",
      "K | 4.2 | mmol/L",
      "Cl | 102 | mmol/L",
      "WBC | 7.2 |  | 4.0 | 11.0",
      "Hgb | 13.5 | g/dL | 13.2 | 17.1",
      "Plt | 250 | K/uL",
      "WCC | 7.1 |  | 4 | 11",
      "Plt | 402 |  | 150 | 400 | H",
      "MCV | 79 |  |  |  | L",
      "potassium | 3.4 | mmol/L |  |  | L",
      "glucose | 131 | mg/dL |  |  | H",
      "Troponin I | <0.010 | ng/mL",
      "Lipase | 34 | U/L",
    ]);
  });

  it("tell results in sentences, their names among other words", async () => {
    expect(
      await results(
        "Your total cholesterol was 5.2 mmol/L (normal: less than 5).",
        "Your HbA1c, which tells us about your risk of diabetes, was 39 mmol/mol (normal: less than 42).",
        "Your kidney function (creatinine) was 71 umol/L (normal range 45 to 84).",
        "Your potassium was 4.4 mmol/L, which is normal (3.5 to 5.3).",
        "Your haemoglobin is 128 g/L; the normal range is 115 to 165.",
        "HDL 48 mg/dL and triglycerides 151 mg/dL (normal < 150)",
      ),
    ).toEqual([
      "total cholesterol | 5.2 | mmol/L |  | 5",
      "HbA1c | 39 | mmol/mol |  | 42",
      "creatinine | 71 | umol/L | 45 | 84",
      "potassium | 4.4 | mmol/L | 3.5 | 5.3",
      "haemoglobin | 128 | g/L | 115 | 165",
      "HDL | 48 | mg/dL",
      "triglycerides | 151 | mg/dL |  | 150",
    ]);
  });

  it("name them in other languages, with decimal commas", async () => {
    expect(
      await results(
        "Labor vom 11.03.2025: Hb 13,2 g/dl, Leukozyten 7,1 /nl, Kreatinin 0,9 mg/dl, CRP < 5 mg/l.",
        "Analítica: glucosa 98 mg/dL, creatinina 0,8 mg/dL, colesterol total 212 mg/dL.",
      ),
    ).toEqual([
      "Hb | 13.2 | g/dl |  |  |  | 2025-03-11",
      "Leukozyten | 7.1 | /nl |  |  |  | 2025-03-11",
      "Kreatinin | 0.9 | mg/dl |  |  |  | 2025-03-11",
      "CRP | <5 | mg/l |  |  |  | 2025-03-11",
      "glucosa | 98 | mg/dL |  |  |  | 2025-03-11",
      "creatinina | 0.8 | mg/dL |  |  |  | 2025-03-11",
      "colesterol total | 212 | mg/dL |  |  |  | 2025-03-11",
    ]);
  });

  it("run over the end of a line", async () => {
    expect(
      await results(
        "She is well. Sodium was 138 mmol/L, potassium 3.4 mmol/L, chloride 101 mmol/L and her",
        "creatinine 0.9 mg/dL; the white blood cell count was 12.4 K/uL.",
      ),
    ).toEqual([
      "Sodium | 138 | mmol/L",
      "potassium | 3.4 | mmol/L",
      "chloride | 101 | mmol/L",
      "creatinine | 0.9 | mg/dL",
      "white blood cell count | 12.4 | K/uL",
    ]);
  });

  it("date results by the words beside them, else by the heading above", async () => {
    expect(
      await results(
        "Date of visit: 01/20/2026",
        "His HbA1c was 6.1 % on January 5, 2026.",
        "Laboratory results on admission (01/13/2026):",
        "  Na 131 mmol/L   K 3.1 mmol/L",
        "Laboratory results at discharge (01/16/2026):",
        "  Na 137 mmol/L   K 4.0 mmol/L",
      ),
    ).toEqual([
      "HbA1c | 6.1 | % |  |  |  | 2026-01-05",
      "Na | 131 | mmol/L |  |  |  | 2026-01-13",
      "K | 3.1 | mmol/L |  |  |  | 2026-01-13",
      "Na | 137 | mmol/L |  |  |  | 2026-01-16",
      "K | 4.0 | mmol/L |  |  |  | 2026-01-16",
    ]);
  });

  it("leave a date that day and month cannot be told of without one, and not with another day", async () => {
    expect(await results("Date of visit: 2026-01-09", "Potassium was 4.1 mmol/L on 04/05/2025.")).toEqual([
      "Potassium | 4.1 | mmol/L",
    ]);
  });

  it("tell the order of day and month by a day that is printed in words too", async () => {
    expect(await results("Visit of January 5, 2026", "Labs (01/05/2026): Na 140 mmol/L, K 4.2 mmol/L")).toEqual([
      "Na | 140 | mmol/L |  |  |  | 2026-01-05",
      "K | 4.2 | mmol/L |  |  |  | 2026-01-05",
    ]);
  });

  it.each([
    ["a target", "We aim for an LDL cholesterol below 70 mg/dL."],
    ["a goal", "LDL goal 70 mg/dL."],
    ["an earlier value", "Previous creatinine 1.4 mg/dL."],
    ["a value of another month", "HbA1c was 7.0 % in July."],
    ["a course", "Creatinine 1.6 -> 1.1 mg/dL"],
    ["a change", "Potassium improved from 3.1 to 4.0 mmol/L."],
    ["a dose", "Potassium chloride 20 mEq daily, vitamin D 1000 IU, iron 65 mg"],
    ["a dose by weight", "Vancomycin 15 mg/kg every 12 hours"],
    ["what a test means", "An HbA1c of 6.5 % or higher indicates diabetes."],
    ["a threshold", "A ferritin <15 ng/mL suggests iron deficiency."],
    ["a sample of no use", "Potassium 6.9 mmol/L, sample haemolysed"],
    ["a fluid nobody named for it", "Urine dipstick was clear, glucose 5.1 mmol/L"],
    ["a time span", "Repeat TSH in 6 weeks, HbA1c 3 months"],
    ["a range alone", "Potassium 3.5-5.1 mmol/L is normal"],
  ])("%s is no result", async (_, line) => {
    expect(await results("Date: 2026-01-09", line)).toEqual([]);
  });

  it("keep a number with a unit that was not understood", async () => {
    const { unread } = await extract("Previous creatinine 1.4 mg/dL.");
    expect(unread.map(({ reason }) => reason)).toEqual(["not-understood"]);
  });

  it.each([
    "pH: 6.< (5.0 - 8.0)",
    "CRP: <0.NaN mg/L (< 5.0)",
    "CRP: <0.-1 mg/L (< 5.0)",
    "pH: 10^3.0 (5.0 - 8.0)",
    "CRP: 0x1F mg/L (< 5.0)",
    "CRP: 1e400 mg/L (< 5.0)",
    "CRP: 5½ mg/L (< 5.0)",
    "Ketones: 3,141.59+",
    "UA: protein 1+",
    "ESR: {12} mm/hr (0 - 20)",
    "ESR: 12\\ mm/hr (0 - 20)",
    "ESR: 12; mm/hr (0 - 20)",
    "ESR: 1/0 mm/hr (0 - 20)",
    "CRP: <<5 mg/L",
  ])("keep %s, of which nobody can tell the number", async (line) => {
    const { statements, unread } = await extract("Date: 2026-01-09", line);
    expect(statements).toEqual([]);
    expect(unread).toMatchObject([{ text: line, reason: "not-understood" }]);
  });

  it("do not tell a relative's result as the subject's", async () => {
    const read = await extract(
      "Patient: Ada Holm",
      "",
      "Her mother's cholesterol was 9.1 mmol/L, so far hers is 4.8 mmol/L.",
    );
    expect(read.statements).toEqual([]);
    expect(read.unread).toHaveLength(1);
  });

  it("leave a line to whoever reads it as one of a list of results", async () => {
    expect(await results("Date: 2026-01-09", "Ketones: 1+")).toEqual(["Ketones | 1+ |  |  |  |  | 2026-01-09"]);
  });

  it("take a number that a sentence, a list or a bracket ends right behind", async () => {
    const lines = ["Sodium was 140.Your potassium was 4.2(H).", "WBC 7.2,Hb 13; INR 2.1, ratio 1.2"];
    expect(await results("Date: 2026-01-09", ...lines)).toEqual([
      "Sodium | 140 |  |  |  |  | 2026-01-09",
      "potassium | 4.2 |  |  |  | H | 2026-01-09",
      "WBC | 7.2 |  |  |  |  | 2026-01-09",
      "Hb | 13 |  |  |  |  | 2026-01-09",
      "INR | 2.1 |  |  |  |  | 2026-01-09",
    ]);
  });

  it("name the specimen of a list by its label", async () => {
    const { statements } = await extract("UA: glucose 100 mg/dL, pH 6.0", "", "Labs: glucose 98 mg/dL");
    expect(statements).toMatchObject([{ section: "Urinalysis" }, { section: "Urinalysis" }, { section: null }]);
  });
});
