import { describe, expect, it } from "vitest";
import { normalize } from "../../../functions-shared/coding/normalize.ts";
import { CVX, ICD10CM, RXNORM, SNOMED } from "../../../functions-shared/coding/systems.ts";
import type { Coding, Statement } from "../../../functions-shared/contracts/extraction.ts";
import { extraction, observation, statement } from "./build.ts";

type Type = Exclude<Statement["type"], "observation">;
const one = async (type: Type, name: string, change: Partial<Statement> = {}) =>
  (await normalize(extraction([statement(type, name, change)])))[0]!;
const coding = (system: string, code: string): Coding => ({ system, code, display: null });

describe("medications → RxNorm ingredients", () => {
  it.each([
    ["Metformin 500 mg tablet", "6809"],
    ["metformin hydrochloride 500mg twice daily", "6809"],
    ["Glucophage", "6809"],
    ["Paracetamol 500 mg", "161"],
    ["Lipitor (atorvastatin) 20 mg", "83367"],
    ["lisinopril 10 MG Oral Tablet", "29046"],
    ["Lisinopril / Hydrochlorothiazide 10/12.5 mg", "214618"],
    ["Zestoretic", "214618"],
    ["Salbutamol inhaler 100 mcg", "435"],
    ["Frusemide 40 mg", "4603"],
    ["Vitamin D3 1000 IU", "2418"],
    ["Insulin glargine 100 units/mL", "274783"],
    ["Levothyroxine sodium 50 mcg", "10582"],
    ["Warfarin 2 mg as directed", "11289"],
    ["Potassium chloride ER 20 mEq", "8591"],
    ["Losartan potassium 50 mg / hydrochlorothiazide 12.5 mg", "214619"],
  ])("%s → %s", async (name, code) => {
    expect((await one("medication", name)).code).toMatchObject({ system: RXNORM, code });
  });

  it.each([
    "Amoxicillin/clavulanate 875/125 mg",
    "Metformin and Xyzolin 500 mg",
    "Xyzolin 5 mg",
    "Calcium + Vitamin D3",
  ])(
    "%s names something the dictionary does not have: no code",
    async (name) => {
      const event = await one("medication", name);
      expect(event.code).toBeNull();
      expect(event.issues[0]?.code).toMatch(/^(unknown|ambiguous)-code$/);
    },
  );

  it("a carried product code is named by its ingredient and kept as candidate", async () => {
    const product = coding(RXNORM, "314076");
    const event = await one("medication", "lisinopril 10 MG Oral Tablet", { codings: [product] });
    expect(event).toMatchObject({ code: { code: "29046" }, candidates: [product], issues: [] });
  });
});

describe("conditions, allergies, immunizations, procedures, encounters", () => {
  it.each<[Type, string, string, string]>([
    ["condition", "Type 2 diabetes mellitus", ICD10CM, "E11.9"],
    ["condition", "Essential hypertension", ICD10CM, "I10"],
    ["condition", "Asthma", ICD10CM, "J45.909"],
    ["condition", "Anaemia", ICD10CM, "D64.9"],
    ["condition", "Viral sinusitis (disorder)", SNOMED, "444814009"],
    ["allergy", "Penicillin", RXNORM, "70618"],
    ["allergy", "Allergy to peanuts", SNOMED, "762952008"],
    ["allergy", "Ibuprofen", RXNORM, "5640"],
    ["immunization", "MMR", CVX, "03"],
    ["immunization", "Influenza vaccine", CVX, "88"],
    ["immunization", "Hepatitis B vaccine, dose 2", CVX, "45"],
    ["immunization", "Tdap (Boostrix)", CVX, "115"],
    ["immunization", "Gardasil 9", CVX, "165"],
    ["immunization", "PCV13", CVX, "133"],
    ["procedure", "Colonoscopy", SNOMED, "73761001"],
    ["procedure", "Chest X-ray", SNOMED, "399208008"],
  ])("%s %s → %s %s", async (type, name, system, code) => {
    expect((await one(type, name)).code).toMatchObject({ system, code });
  });

  it.each<[Type, string]>([["condition", "Zorblax syndrome"], ["immunization", "Vaccine"], [
    "procedure",
    "Lunar ablation",
  ]])(
    "%s %s is unknown",
    async (type, name) => expect((await one(type, name)).issues.map(({ code }) => code)).toEqual(["unknown-code"]),
  );

  it("prefers the coding the document carries, in either system", async () => {
    const both = await one("condition", "DM2", { codings: [coding(SNOMED, "44054006")] });
    expect(both.code).toMatchObject({ system: SNOMED, code: "44054006" });
    expect((await one("condition", "DM2", { codings: [coding(ICD10CM, "E11.9")] })).code?.code).toBe("E11.9");
  });

  it("holds a carried code outside the dictionary", async () => {
    const foreign = coding(SNOMED, "999999999");
    const event = await one("condition", "Asthma", { codings: [foreign] });
    expect(event).toMatchObject({ code: null, candidates: [foreign], issues: [{ code: "code-outside-dictionary" }] });
  });

  it("an encounter keeps its own code and needs none", async () => {
    expect((await one("encounter", "Check-up", { codings: [coding(SNOMED, "185345009")] })).code?.code).toBe(
      "185345009",
    );
    expect(await one("encounter", "Visit", { codings: [coding("urn:local", "V1")] })).toMatchObject({
      code: null,
      issues: [],
    });
  });
});

describe("sensitivity labels", () => {
  it.each<[Type, string, Coding[], string[]]>([
    ["condition", "HIV disease", [coding(ICD10CM, "B20")], ["HIV"]],
    ["condition", "Alcohol dependence", [coding(ICD10CM, "F10.20")], ["ETH"]],
    ["condition", "Depression", [coding(ICD10CM, "F32.9")], ["PSY"]],
    ["condition", "Hypoactive sexual desire disorder", [coding(ICD10CM, "F52.0")], ["PSY", "SEX"]],
    ["condition", "Severe anxiety", [coding(SNOMED, "80583007")], ["PSY"]],
    ["condition", "Hypertension", [coding(ICD10CM, "I10")], []],
    ["medication", "efavirenz 600 mg", [], ["HIV"]],
    ["medication", "Methadone", [], ["ETH"]],
    ["medication", "Metformin", [], []],
    ["procedure", "Depression screening", [], ["PSY"]],
    ["condition", "Zorblax syndrome", [], ["UNCLASSIFIED"]],
  ])("%s %s", async (type, name, codings, labels) => {
    expect((await one(type, name, { codings })).labels).toEqual(labels);
  });

  it("a viral load is HIV, an uncertain test is unclassified", async () => {
    const codings = [coding("http://loinc.org", "20447-9")];
    const [load, antibody, unknown] = await normalize(extraction([
      observation("Viral load", "50", { unit: "copies/mL", codings }),
      observation("HIV 1/2 Ab", "Reactive"),
      observation("Retroviral screen", "Reactive"),
    ]));
    expect(load?.labels).toEqual(["HIV"]);
    expect(antibody?.labels).toEqual(["HIV"]);
    expect(unknown?.labels).toEqual(["UNCLASSIFIED"]);
  });
});

describe("normalize", () => {
  it("proposes nothing for what the document withdraws", async () => {
    const events = await normalize(extraction([
      statement("condition", "Asthma", { status: "entered-in-error" }),
      statement("procedure", "Colonoscopy", { status: "cancelled" }),
      statement("condition", "Anemia", { status: "active" }),
    ]));
    expect(events.map(({ name }) => name)).toEqual(["Anemia"]);
  });

  it("proposes the same fact once, and different facts apart", async () => {
    const unit = "g/dL";
    const events = await normalize(extraction([
      observation("Hemoglobin", "13.20", { unit, id: "a" }),
      observation("Hb", "13.2", { unit, id: "b" }),
      observation("Hb", "13.2", { unit, id: "c", occurred_on: "2025-03-05" }),
      observation("Hb", "13.3", { unit, id: "d" }),
      observation("Hb", "132", { unit: "g/L", id: "e" }),
    ]));
    expect(events.map(({ statement_id }) => statement_id)).toEqual(["a", "c", "d", "e"]);
    expect(new Set(events.map(({ fingerprint }) => fingerprint)).size).toBe(4);
  });
});

describe("names in other languages", () => {
  it.each([
    ["Metformina 850 mg", "6809"],
    ["Amoxicilline 1 g", "723"],
    ["Amoxicilina", "723"],
    ["Ibuprofène", "5640"],
    ["Hidroclorotiazida 25 mg", "5487"],
    ["Levotiroxina sódica", "10582"],
    ["Furosemid", "4603"],
    ["Acide acétylsalicylique", "1191"],
    ["Losartana potássica", "52175"],
    ["Azitromicina", "18631"],
  ])("%s → RxNorm %s", async (name, code) => {
    expect((await one("medication", name)).code).toMatchObject({ system: RXNORM, code });
  });

  it.each([["Dipirona"], ["Metamizol"], ["Gliclazid"], ["Amoxicilina / ácido clavulánico"]])(
    "%s, which the dictionary lacks, stays without a code",
    async (name) => {
      expect((await one("medication", name)).code).toBeNull();
    },
  );

  it.each([
    ["Masern-Mumps-Röteln", "03"],
    ["Grippe", "88"],
    ["Hépatite B", "45"],
    ["Fiebre amarilla", "184"],
    ["Revaxis", "195"],
    ["Prevenar 13", "133"],
  ])("%s → CVX %s", async (name, code) => {
    expect((await one("immunization", name)).code).toMatchObject({ system: CVX, code });
  });
});

describe("vaccines with several formulations", () => {
  it.each([
    ["a brand alone stands for its group", "Fluzone", {}, "88"],
    ["a brand beside its group is the brand", "Pneumococcal vaccine (PCV20)", {}, "216"],
    ["the printed dose decides", "Comirnaty", { dose: "10 mcg/0.3 mL", occurred_on: "2023-10-01" }, "310"],
    ["the day decides while there was one", "Comirnaty", { occurred_on: "2021-04-03" }, "208"],
    ["later the formulation is not known", "Comirnaty", { occurred_on: "2022-04-03" }, "213"],
    ["the maker tells nothing apart", "Hepatitis B (GSK)", {}, "45"],
  ])("%s", async (_what, name, change, code) => {
    expect((await one("immunization", name, change as Partial<Statement>)).code).toMatchObject({ code });
  });

  it("two that contradict each other have no code", async () => {
    expect((await one("immunization", "Hepatitis B (Varivax)")).code).toBeNull();
  });
});

describe("a printed ICD-10 code", () => {
  const printed = (name: string, code: string, system = "http://hl7.org/fhir/sid/icd-10") =>
    one("condition", name, {
      codings: [{ system, code, display: null }],
      source: { page: 1, box: [0, 0, 1, 1] },
    });

  it("counts when the name beside it says the same", async () => {
    expect((await printed("Type 2 diabetes mellitus", "E11.9")).code?.code).toBe("E11.9");
    expect((await printed("Hipertensión arterial esencial", "I10")).code?.code).toBe("I10");
  });

  it("does not count against the name", async () => {
    const event = await printed("Asthma", "E11.9");
    expect(event.code).toBeNull();
    expect(event.issues).toMatchObject([{ code: "code-contradicts-name" }]);
  });

  it("beside a name nobody knows is left to a person", async () => {
    expect((await printed("Zuckerkrankheit", "E11.9")).code).toBeNull();
  });
});

describe("what a paper prints of a medicine or a vaccine", () => {
  it("goes with the event", async () => {
    expect(
      await one("medication", "Amoxicillin", { strength: "500 mg", duration: "7 days", ended_on: "2025-02-16" }),
    ).toMatchObject({ strength: "500 mg", duration: "7 days", ended_on: "2025-02-16" });
    expect(await one("immunization", "MMR", { lot: "M1234", site: "left arm", dose_number: "2", route: "IM" }))
      .toMatchObject({ lot: "M1234", site: "left arm", dose_number: "2", route: "IM" });
    expect(await one("allergy", "Penicillin", { reaction: "rash" })).toMatchObject({ reaction: "rash" });
  });
});
