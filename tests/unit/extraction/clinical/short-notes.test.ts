import { describe, expect, it } from "vitest";
import { extract } from "../plain-text.ts";

const PERSON = ["Patient: Ada Holm    DOB: 1974-05-19", "Visit date: 2025-03-12", ""];
const medicines = async (...lines: string[]): Promise<string[]> => {
  const { statements } = await extract(...PERSON, ...lines);
  return statements.flatMap((one) =>
    one.type === "medication" ? [[one.name, one.strength, one.status].filter((part) => part).join(" ")] : []
  );
};

describe("a short note", () => {
  it("lists others behind or below its medicines under what became of them", async () => {
    const stopped = ["omeprazole 20 mg", "lisinopril 10 mg stopped"];
    expect(await medicines("MEDICATIONS: omeprazole 20 mg daily; Discontinued: lisinopril 10 mg daily")).toEqual(
      stopped,
    );
    expect(await medicines("MEDICATIONS: omeprazole 20 mg daily", "Discontinued: lisinopril 10 mg daily"))
      .toEqual(stopped);
    expect(await medicines("Medications: omeprazole 20 mg daily", "Stopped: lisinopril"))
      .toEqual(["omeprazole 20 mg", "lisinopril stopped"]);
    expect(await medicines("Traitement habituel : oméprazole 20 mg", "Traitement arrêté : lisinopril 10 mg"))
      .toEqual(["oméprazole 20 mg", "lisinopril 10 mg stopped"]);
  });

  it("may print the days of a medicine under the same labels", async () => {
    expect(await medicines("Medication: omeprazole 20 mg", "Started: 2024-03-01", "Discontinued: 2024-06-01"))
      .toEqual(["omeprazole 20 mg stopped"]);
    expect(await medicines("Medication: omeprazole 20 mg", "Started: 2024-03-01", "Stopped: ongoing"))
      .toEqual(["omeprazole 20 mg"]);
  });

  it("parts medicines at semicolons, also where one of them is not understood or goes on behind a comma", async () => {
    expect(await medicines("Meds: prednisone 40 mg daily, then 20 mg daily; omeprazole 20 mg daily; vitamins"))
      .toEqual(["prednisone 40 mg", "omeprazole 20 mg", "vitamins"]);
    const { unread } = await extract(
      ...PERSON,
      "Meds: omeprazole 20 mg daily; ramipril 5 mg daily; (stopped lisinopril 10 mg 01/2025 - cough)",
    );
    expect(unread.map(({ text }) => text)).toEqual(["(stopped lisinopril 10 mg 01/2025 - cough)"]);
  });

  it.each([["Labor vom 03.02.2025: Hb 13,2 g/dl, CRP 12 mg/l"], ["Labor 03.02.2025", "Hb 13,2 g/dl", "CRP 12 mg/l"]])(
    "tells results below its medicines, of which they are none: %s",
    async (...lines) => {
      const { statements } = await extract(...PERSON, "Medikation:", "Abgesetzt: Ramipril 5 mg", ...lines);
      expect(statements.map(({ type, name }) => `${type} ${name}`))
        .toEqual(["medication Ramipril", "observation Hb", "observation CRP"]);
    },
  );

  it("lists vaccines under the word people have for them", async () => {
    const { statements } = await extract(
      ...PERSON,
      "Current medications",
      "albuterol inhaler 90 mcg - 2 puffs as needed",
      "",
      "Shots given today",
      "Tdap (Boostrix) Lot 5HX22, right arm",
    );
    expect(statements.map(({ type, name }) => `${type} ${name}`)).toEqual([
      "medication albuterol",
      "immunization Tdap (Boostrix)",
    ]);
  });

  it("lists what it measured and nothing reads", async () => {
    const { unread } = await extract(...PERSON, "Echo: LVEF 55 %, LA 42 mm");
    expect(unread.map(({ text }) => text)).toEqual(["Echo: LVEF 55 %, LA 42 mm"]);
  });

  it("tells the signs of a triage", async () => {
    const { statements } = await extract(...PERSON, "Triage observations: Temp 39.2, HR 142, SpO2 98%, Weight 19.4 kg");
    expect(statements.map(({ name }) => name).sort()).toEqual([
      "Body temperature",
      "Body weight",
      "Heart rate",
      "SpO2",
    ]);
  });
});
