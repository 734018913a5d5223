import { describe, expect, it } from "vitest";
import { normalize } from "../../../functions-shared/coding/normalize.ts";
import { ProposedEventSchema } from "../../../functions-shared/contracts/event.ts";
import { extraction, observation } from "./build.ts";

/** Printed name, result, printed unit, heading above → LOINC code; null where the table or the print leaves it open. */
const ROWS: [name: string, value: string, unit: string | null, section: string | null, code: string | null][] = [
  ["ANA Titer", "1:320", null, null, "5048-4"],
  ["ANA", "< 1:40", null, null, "5048-4"],
  ["ANA", "Negative", null, null, "8061-4"],
  ["HBsAg", "1:64", null, null, null],
  ["Haemoglobin", "13.2", "g/dL", "HAEMATOLOGY", "718-7"],
  ["Hb", "13.2", "gm/dl", null, "718-7"],
  ["HGB", "132", "g/L", null, "718-7"],
  ["Hemoglobin (Hb)", "13.2", "g/dL", null, "718-7"],
  ["WBC", "6.2", "10^3/uL", null, "6690-2"],
  ["Leukocytes", "6.2", "x10^9/L", null, "6690-2"],
  ["TLC", "6200", "cells/cumm", null, "6690-2"],
  ["Total Leucocyte Count (TLC)", "6200", "/cumm", null, "6690-2"],
  ["RBC", "4.5", "10^6/uL", null, "789-8"],
  ["Red Blood Cell Count", "4.5", "million/cumm", null, "789-8"],
  ["Platelets", "250", "10^3/uL", null, "777-3"],
  ["Platelet Count", "2.5", "lakhs/cumm", null, "777-3"],
  ["Hematocrit", "40", "%", null, "4544-3"],
  ["PCV", "40", "%", null, "4544-3"],
  ["Haematocrit", "0.40", "L/L", null, "4544-3"],
  ["MCV", "88", "fL", null, "787-2"],
  ["MCH", "29", "pg", null, "785-6"],
  ["MCHC", "33", "g/dL", null, "786-4"],
  ["RDW", "13", "%", null, "788-0"],
  ["RDW-CV", "13", "%", null, "788-0"],
  ["RDW-SD", "43", "fL", null, "21000-5"],
  ["Neutrophils", "60", "%", null, "770-8"],
  ["Neutrophils %", "60", null, null, "770-8"],
  ["Neutrophils", "4.2", "10^9/L", null, "751-8"],
  ["Absolute Neutrophil Count", "4200", "cells/uL", null, "751-8"],
  ["Lymphocytes (Abs)", "2.1", "K/uL", null, "731-0"],
  ["Abs. Eosinophils", "0.2", "K/uL", null, "711-2"],
  ["Glucose", "95", "mg/dL", null, "2345-7"],
  ["Glucose", "5.3", "mmol/L", "BIOCHEMISTRY", "14749-6"],
  ["Glucose, Fasting", "95", "mg/dL", null, "1558-6"],
  ["Fasting Blood Sugar", "95", "mg/dl", null, "1558-6"],
  ["Glucose (Random)", "95", "mg/dL", null, "2345-7"],
  ["Fasting glucose", "5.1", "mmol/L", null, "14771-0"],
  ["Glucose 2h PP", "140", "mg/dL", null, "1521-4"],
  ["Post Prandial Glucose", "140", "mg/dL", null, null],
  ["HbA1c", "5.6", "%", null, "4548-4"],
  ["HbA1c", "38", "mmol/mol", null, "59261-8"],
  ["Creatinine", "0.9", "mg/dL", null, "2160-0"],
  ["Creatinine", "80", "µmol/L", null, "14682-9"],
  ["Serum Creatinine", "0.9", "mg/dL", null, "2160-0"],
  ["S. Creatinine", "0.9", "mg/dL", null, "2160-0"],
  ["Creatinine, Serum", "0.9", "mg/dL", null, "2160-0"],
  ["Urine Creatinine", "90", "mg/dL", null, "2161-8"],
  ["Urea", "30", "mg/dL", null, "3091-6"],
  ["Blood Urea", "30", "mg/dL", null, "3091-6"],
  ["BUN", "14", "mg/dL", null, "3094-0"],
  ["Blood Urea Nitrogen (BUN)", "14", "mg/dL", null, "3094-0"],
  ["Urea", "5", "mmol/L", null, "22664-7"],
  ["Sodium", "140", "mmol/L", null, "2951-2"],
  ["Sodium (Na+)", "140", "mEq/L", null, "2951-2"],
  ["Potassium", "4.1", "mmol/L", null, "2823-3"],
  ["K+", "4.1", "mmol/L", null, "2823-3"],
  ["Chloride", "101", "mmol/L", null, "2075-0"],
  ["Bicarbonate", "24", "mmol/L", null, "1963-8"],
  ["CO2, Total", "24", "mmol/L", null, "2028-9"],
  ["Calcium", "9.5", "mg/dL", null, "17861-6"],
  ["Calcium", "2.4", "mmol/L", null, "2000-8"],
  ["ALT (SGPT)", "22", "U/L", null, "1742-6"],
  ["SGPT/ALT", "22", "IU/L", null, "1742-6"],
  ["SGOT (AST)", "22", "U/L", null, "1920-8"],
  ["Alkaline Phosphatase", "70", "U/L", null, "6768-6"],
  ["ALP", "70", "IU/L", null, "6768-6"],
  ["GGT", "22", "U/L", null, "2324-2"],
  ["Gamma GT", "22", "U/L", null, "2324-2"],
  ["Bilirubin Total", "0.7", "mg/dL", null, "1975-2"],
  ["Total Bilirubin", "12", "umol/L", null, "14631-6"],
  ["Bilirubin, Direct", "0.2", "mg/dL", null, "1968-7"],
  ["Bilirubin (Indirect)", "0.5", "mg/dL", null, "1971-1"],
  ["Albumin", "4.2", "g/dL", null, "1751-7"],
  ["Total Protein", "7.2", "g/dL", null, "2885-2"],
  ["A/G Ratio", "1.4", null, null, "1759-0"],
  ["Total Cholesterol", "180", "mg/dL", null, "2093-3"],
  ["HDL Cholesterol", "50", "mg/dL", null, "2085-9"],
  ["LDL Cholesterol (Calculated)", "100", "mg/dL", null, "13457-7"],
  ["LDL Cholesterol", "100", "mg/dL", null, "2089-1"],
  ["LDL Direct", "100", "mg/dL", null, "18262-6"],
  ["Triglycerides", "120", "mg/dL", null, "2571-8"],
  ["Triglycerides", "1.2", "mmol/L", null, "14927-8"],
  ["Cholesterol", "4.9", "mmol/L", null, "14647-2"],
  ["TSH", "2.1", "uIU/mL", null, "3016-3"],
  ["TSH", "2.1", "mIU/L", null, "3016-3"],
  ["Free T4", "1.2", "ng/dL", null, "3024-7"],
  ["FT3", "3.1", "pg/mL", null, "3051-0"],
  ["Ferritin", "80", "ng/mL", null, "2276-4"],
  ["Ferritin", "80", "ug/L", null, "2276-4"],
  ["Iron", "90", "ug/dL", null, "2498-4"],
  ["TIBC", "300", "µg/dL", null, "2500-7"],
  ["Vitamin B12", "400", "pg/mL", null, "2132-9"],
  ["Vitamin B-12", "300", "pmol/L", null, "14685-2"],
  ["Vitamin D (25-OH)", "32", "ng/mL", null, "62292-8"],
  ["25-Hydroxyvitamin D", "32", "ng/mL", null, "62292-8"],
  ["Vitamin D, 25-Hydroxy", "32", "ng/mL", null, "62292-8"],
  ["CRP", "3.1", "mg/L", null, "1988-5"],
  ["C-Reactive Protein", "3.1", "mg/L", null, "1988-5"],
  ["hs-CRP", "1", "mg/L", null, "30522-7"],
  ["ESR", "12", "mm/hr", null, "30341-2"],
  ["ESR (Westergren)", "12", "mm/hr", null, "4537-7"],
  ["Uric Acid", "5.1", "mg/dL", null, "3084-1"],
  ["INR", "1.0", null, null, "6301-6"],
  ["PT", "12.1", "sec", "COAGULATION", "5902-2"],
  ["Prothrombin Time", "12.1", "s", null, "5902-2"],
  ["aPTT", "30", "sec", null, "14979-9"],
  ["pH", "6.0", null, "URINALYSIS", "2756-5"],
  ["Protein", "Negative", null, "Urine Examination", "2887-8"],
  ["Glucose", "Negative", null, "URINALYSIS", "2349-9"],
  ["Protein", "Trace", null, null, null],
  ["Ketones", "Negative", null, "URINE", "33903-6"],
  ["Nitrite", "Negative", null, "URINALYSIS", "32710-6"],
  ["Specific Gravity", "1.015", null, "URINALYSIS", "2965-2"],
  ["Color", "Yellow", null, "URINALYSIS", "5778-6"],
  ["Colour", "Yellow", null, "URINE ANALYSIS", "5778-6"],
  ["WBC", "2", "/HPF", "URINE MICROSCOPY", "5821-4"],
  ["RBC", "0-2", "/hpf", "URINE MICROSCOPY", "13945-1"],
  ["Bilirubin", "Negative", null, "URINALYSIS", "1977-8"],
  ["Urobilinogen", "0.2", "mg/dL", "URINALYSIS", "20405-7"],
  ["Epithelial cells", "2-3", "/HPF", "URINALYSIS", "5787-7"],
  ["Albumin/Creatinine Ratio", "12", "mg/g", null, "9318-7"],
  ["Microalbumin", "12", "mg/L", "URINE", "14957-5"],
  ["BUN/Creatinine Ratio", "15", null, null, "3097-3"],
  ["Protein S", "80", "%", null, null],
  ["Cholesterol/HDL Ratio", "3.4", null, null, "9830-1"],
  ["Non-HDL Cholesterol", "130", "mg/dL", null, "43396-1"],
  ["VLDL", "20", "mg/dL", null, "2091-7"],
  ["eGFR", "90", "mL/min/1.73m2", null, null],
  ["eGFR (CKD-EPI)", "90", "mL/min/1.73m2", null, "62238-1"],
  ["eGFR (CKD-EPI 2021)", "90", "mL/min/1.73m2", null, "98979-8"],
  ["Phosphorus", "3.2", "mg/dL", null, "2777-1"],
  ["Magnesium", "2.0", "mg/dL", null, "19123-9"],
  ["Folate", "9", "ng/mL", null, "2284-8"],
  ["LDH", "180", "U/L", null, "2532-0"],
  ["Blood Pressure Systolic", "120", "mmHg", null, "8480-6"],
  ["Heart rate", "70", "bpm", null, "8867-4"],
  ["HBsAg", "Non-Reactive", null, null, "5195-3"],
  ["D-Dimer", "300", "ng/mL FEU", null, "48065-7"],
  ["D-Dimer", "300", "ng/mL", null, null],
  ["Zorblax", "3", "mg/dL", null, null],
  ["Monocytes", "7", "%", null, "5905-5"],
  ["PSA", "1.1", "ng/mL", null, "2857-1"],
  ["Troponin I", "0.01", "ng/mL", null, "10839-9"],
  ["Hemoglobin", "8.1", "mmol/L", null, "59260-0"],
  ["Lymphocytes", "30", "%", "MANUAL DIFFERENTIAL", "736-9"],
  ["Mean Corpuscular Volume (MCV)", "88", "fl", null, "787-2"],
  ["White Blood Cells (WBC)", "6.2", "10*3/µL", null, "6690-2"],
  ["Transferrin Saturation", "30", "%", null, "2502-3"],
  ["Globulin", "3", "g/dL", null, "2336-6"],
  ["Glycated Hemoglobin (HbA1c)", "5.6", "%", null, "4548-4"],
  ["Fibrinogen", "300", "mg/dL", null, "3255-7"],
  ["Reticulocyte count", "1.1", "%", null, "4679-7"],
  ["Sodium, whole blood", "140", "mmol/L", null, "2947-0"],
  ["25-OH Vitamin D3", "30", "ng/mL", null, "1989-3"],
  ["Amylase", "60", "U/L", null, "1798-8"],
  ["Testosterone, Total", "500", "ng/dL", null, "2986-8"],
  ["Rheumatoid Factor", "10", "IU/mL", null, "11572-5"],
  ["Phosphate", "1.1", "mmol/L", null, "14879-1"],
  ["Anion Gap", "12", "mmol/L", null, null],
  ["Cortisol", "12", "ug/dL", null, "2143-6"],
  ["Calcium, Ionized", "1.2", "mmol/L", null, "1994-3"],
  ["Corrected Calcium", "9.6", "mg/dL", null, "46099-8"],
  ["Albumin-adjusted calcium", "2.3", "mmol/L", null, "29265-6"],
  ["D-Dimer", "0.3", "mg/L FEU", null, "48065-7"],
  ["D-Dimer", "0.3", "mg/L", null, null],
  ["Total white blood count", "6.4", "10*9/L", null, "6690-2"],
  ["Platelet count - observation", "301", "10*9/L", null, "777-3"],
  ["Haemoglobin concentration", "132", "g/L", null, "718-7"],
  ["Mean corpusc. Hb. conc. (MCHC)", "330", "g/L", null, "786-4"],
  ["Red blood cell (RBC) count", "4.5", "10*12/L", null, "789-8"],
  ["Color, UA", "Yellow", null, null, "5778-6"],
  ["Glucose, UA", "Negative", null, "URINALYSIS", "2349-9"],
  ["Squamous Epithelial Cells, UA", "Few", null, null, "12258-0"],
  ["U-Albumin", "12", "mg/L", null, "1754-1"],
  ["Kreatinin (enzymatisch)", "0.9", "mg/dl", null, "2160-0"],
  ["GPT (ALAT) 37°C", "22", "U/l", null, "1742-6"],
  ["TSH basal", "1.9", "mU/l", null, "3016-3"],
  ["Glukose nüchtern", "95", "mg/dl", null, "1558-6"],
  ["Leukozyten", "5.3", "G/l", null, "6690-2"],
  ["Albumin", "42", "G/L", null, "1751-7"],
  ["V.G.M.", "88", "fL", null, "787-2"],
  ["Polynucléaires neutrophiles", "60", "%", null, "770-8"],
  ["Glycémie à jeun", "5.3", "mmol/L", null, "14771-0"],
  ["Eritrócitos", "5.1", "milhões/mm³", null, "789-8"],
  ["CHCM", "33", "g/dL", null, "786-4"],
  ["CRP ultrasensible", "1.1", "mg/L", null, "30522-7"],
  ["Calcio corregido", "9.6", "mg/dL", null, "46099-8"],
  ["Glucosa en orina", "15", "mg/dL", null, "2350-7"],
  ["Linfociti", "31", "%", null, "736-9"],
  ["Tiempo de protrombina", "12", "s", null, "5902-2"],
  ["Tiempo de trombina", "15", "s", null, "3243-3"],
  ["Tempo di trombina", "15", "s", null, "3243-3"],
  ["Densidad", "1.015", null, "ORINA", "2965-2"],
  ["Aspecto", "Límpido", null, "ORINA", "5767-9"],
  ["Presión arterial sistólica", "128", "mmHg", null, "8480-6"],
  ["FSH", "6.1", "mUI/mL", null, "15067-2"],
  ["Gewicht", "70", "kg", null, "29463-7"],
  ["TSH ultrassensível", "1.87", "µUI/mL", null, "3016-3"],
  ["TSH (ultrasensitive)", "1.87", "uIU/mL", null, "3016-3"],
  ["TSH 3rd generation", "1.87", "uIU/mL", null, "11580-8"],
  ["Resultado", "92", "mg/dL", "GLICOSE", "2345-7"],
  ["Resultado", "92", "mg/dL", null, null],
  ["Result", "92", "mg/dL", "BIOCHEMISTRY", null],
  ["Urea/Creatinine Ratio", "40", null, null, null],
  ["Cholesterol/HDL Ratio", "3.1", null, null, "9830-1"],
  ["r-GT", "22", "U/L", null, "2324-2"],
];

describe("observations: printed name → LOINC", () => {
  it.each(ROWS)("%s %s %s (%s) → %s", async (name, value, unit, section, code) => {
    const [event] = await normalize(extraction([observation(name, value, { unit, section })]));
    expect(event?.code?.code ?? null).toBe(code);
    expect(ProposedEventSchema.safeParse(event).error).toBeUndefined();
    if (code === null) {
      expect(event?.issues.map((issue) => issue.code)).toEqual(
        expect.arrayContaining([expect.stringMatching(/^(unknown|ambiguous)-code$/)]),
      );
    }
  });

  it("specimen decides: the same name in serum, urine and whole blood", async () => {
    const of = async (specimen: string | null) =>
      (await normalize(extraction([observation("Sodium", "140", { unit: "mmol/L", specimen })])))[0]?.code?.code;
    expect(await of(null)).toBe("2951-2");
    expect(await of("Serum")).toBe("2951-2");
    expect(await of("Venous blood")).toBe("2951-2");
    expect(await of("Whole blood")).toBe("2947-0");
    expect(await of("Urine")).toBe("2955-3");
  });

  it("method decides where it is printed", async () => {
    const of = async (method: string | null) =>
      (await normalize(extraction([observation("Lymphocytes", "31", { unit: "%", method })])))[0]?.code?.code;
    expect(await of(null)).toBe("736-9");
    expect(await of("Manual")).toBe("737-7");
  });

  it("lists what came into question when it cannot decide", async () => {
    const [event] = await normalize(extraction([observation("eGFR", "88", { unit: "mL/min/1.73m2" })]));
    expect(event?.issues.map(({ code }) => code)).toEqual(["ambiguous-code"]);
    expect(event?.candidates.map(({ code }) => code)).toEqual(expect.arrayContaining(["33914-3", "62238-1"]));
  });

  it("accepts a carried LOINC code of the dictionary, whatever the name", async () => {
    const codings = [{ system: "http://loinc.org", code: "718-7", display: "Hb" }];
    const [event] = await normalize(extraction([observation("Blood pigment", "13", { unit: "g/dL", codings })]));
    expect(event?.code).toEqual({
      system: "http://loinc.org",
      code: "718-7",
      display: "Hemoglobin [Mass/volume] in Blood",
    });
    expect(event?.issues).toEqual([]);
  });

  it("holds a carried LOINC code the dictionary does not have, and does not fall back to the name", async () => {
    const codings = [{ system: "http://loinc.org", code: "4549-2", display: "HbA1c by electrophoresis" }];
    const [event] = await normalize(extraction([observation("Hemoglobin A1c", "5.6", { unit: "%", codings })]));
    expect(event).toMatchObject({ code: null, candidates: codings, issues: [{ code: "code-outside-dictionary" }] });
  });

  it("flags a carried code that is not measured in the printed unit", async () => {
    const codings = [{ system: "http://loinc.org", code: "2345-7", display: null }];
    const [event] = await normalize(extraction([observation("Glucose", "5.3", { unit: "mmol/L", codings })]));
    expect(event?.issues.map(({ code }) => code)).toEqual(["unit-contradicts-code"]);
  });
});
