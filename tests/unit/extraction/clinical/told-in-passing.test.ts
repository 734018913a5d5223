import { describe, expect, it } from "vitest";
import { extract, results } from "../plain-text.ts";

const PERSON = ["Patient: Ada Holm    DOB: 1974-05-19", "Visit date: 2025-03-12", ""];
const told = async (...lines: string[]) => {
  const { statements, unread } = await extract(...PERSON, ...lines);
  return {
    stated: statements.map(({ type, name, occurred_on }) => `${type} ${name} ${occurred_on ?? ""}`.trim()),
    unread: unread.map(({ text }) => text),
  };
};

describe("what a short note tells in passing", () => {
  it.each([
    ["a medicine with its amount", "We gave her ceftriaxone 2 g before she left"],
    ["several medicines", "supper: apixaban 5, simvastatin 20"],
    ["an allergy", "Tramadol - allergic"],
    ["a vaccine", "Boostrix given in the left arm"],
    ["a vaccine by its word", "Influenza vaccine given at the pharmacy"],
    ["a sign of life", "Sats 93% when she came"],
  ])("is listed as not understood where no rule reads it: %s", async (_, line) => {
    expect((await told(line)).unread).toContain(line);
  });

  it.each([
    ["what a relative takes", "Her mother takes ramipril 5 mg"],
    ["what was measured in blood", "Paracetamol level requested"],
    ["a vaccine that nobody was given", "Ask us about the influenza vaccine"],
  ])("is not made of %s", async (_, line) => {
    expect(await told(line)).toEqual({ stated: [], unread: [] });
  });

  it("is listed out of a long paragraph with the birth date in it, too", async () => {
    const line = "This is to confirm that Ada Holm (DOB 1974-05-19) has been under my care for years and that she " +
      "takes ramipril 5 mg every day and has no other illness known to me at all.";
    expect((await extract(line)).unread.map(({ text }) => text)).toContain(line);
  });
});

describe("the day of a vital sign", () => {
  const days = async (line: string) => (await told(line)).stated;

  it.each([
    ["Examination (2025-03-02): BP 131/84 mmHg", "2025-03-02"],
    ["Untersuchung vom 02.03.2025: RR 131/84 mmHg", "2025-03-02"],
    ["BP 2025-03-02 07:15 131/84", "2025-03-02"],
  ])("is the one printed in front of it: %s", async (line, day) => {
    expect(await days(line)).toEqual([
      `observation Systolic blood pressure ${day}`,
      `observation Diastolic blood pressure ${day}`,
    ]);
  });

  it("is one right behind it, but not behind several, and the visit's where that is another's", async () => {
    expect(await days("BP 131/84 mmHg (2025-03-02), weight 70 kg")).toEqual([
      "observation Systolic blood pressure 2025-03-02",
      "observation Diastolic blood pressure 2025-03-02",
      "observation Body weight 2025-03-12",
    ]);
    expect(await days("BP 131/84 mmHg, weight 70 kg on 2025-03-02")).toEqual([
      "observation Systolic blood pressure",
      "observation Diastolic blood pressure",
      "observation Body weight",
    ]);
    expect(await days("BP 131/84 mmHg. Next review 2025-06-02")).toEqual([
      "observation Systolic blood pressure 2025-03-12",
      "observation Diastolic blood pressure 2025-03-12",
    ]);
  });

  it("is that of the signs above it in the same block", async () => {
    const { stated } = await told("Untersuchung vom 02.03.2025: RR 131/84 mmHg", "HF 74/min");
    expect(stated.at(-1)).toBe("observation Heart rate 2025-03-02");
  });

  it.each([["Seen on 10/24/2025 by Dr. Roe"], ["Visit 10/24/2025 with Dr. Roe"], ["Arrival: 10/24/2025 22:41"]])(
    "may be told by when somebody came: %s",
    async (line) => {
      const { statements } = await extract("Patient: Ada Holm   DOB: 05/19/1974", line, "BP 131/84 mmHg");
      expect(statements.map(({ occurred_on }) => occurred_on)).toEqual(["2025-10-24", "2025-10-24"]);
    },
  );
});

describe("the day of a paper", () => {
  it("is none of its vaccines'", async () => {
    const { statements } = await extract(
      "Patient: Ada Holm   DOB: 19/05/1974",
      "Medication:",
      "Ramipril 5 mg daily",
      "Immunisations:",
      "Boostrix 24/04/2025",
    );
    expect(statements.map(({ name, occurred_on }) => [name, occurred_on])).toEqual([
      ["Ramipril", null],
      ["Boostrix", "2025-04-24"],
    ]);
  });
});

describe("a result in a sentence", () => {
  it("is not stated of somebody else who is named, and not of the visit's day where another is printed", async () => {
    const of = async (line: string) => results(await extract(...PERSON, line));
    expect(await of("Ada's potassium was 4.1 mmol/L.")).toEqual(["potassium 4.1 mmol/L"]);
    expect(await of("Vera's own potassium was 4.1 mmol/L.")).toEqual([]);
    expect((await told("Potassium was 5.6 mmol/L on 3/8, repeat ordered.")).stated).toEqual(["observation Potassium"]);
  });
});

describe("a list behind its heading", () => {
  it.each([
    ["Traitement : ramipril 10 mg 1/j, atorvastatine 40 mg le soir", ["ramipril", "atorvastatine"]],
    ["Terapia in atto: ramipril 5 mg 1 cp/die, omeprazolo 20 mg 1 cp/die", ["ramipril", "omeprazolo"]],
    ["DH: ramipril 5mg od, omeprazole 20mg od", ["ramipril", "omeprazole"]],
  ])("is read whole: %s", async (line, names) => {
    const { statements } = await extract(...PERSON, line);
    expect(statements.map(({ name }) => name)).toEqual(names);
  });

  it('parts medicines at an "and" between two that are whole, and ends at what it says of smoke and allergies', async () => {
    const lines = [
      "Medication:",
      "- omeprazole 20 mg daily and atorvastatin 40 mg at bedtime",
      "NKDA",
      "Ex-smoker for 30 years",
    ];
    expect((await told(...lines)).stated.map((one) => one.split(" ")[1])).toEqual(["omeprazole", "atorvastatin"]);
  });

  it("is not silent where a medicine of it is not understood", async () => {
    expect((await told("Traitement : ramipril 10 mg le matin, Xylocard 75 mg")).unread).toEqual(["Xylocard 75 mg"]);
  });
});

describe("a list of vaccines", () => {
  const vaccines = async (...lines: string[]) => {
    const { statements } = await extract("VACCINATIONS", ...PERSON, ...lines);
    return statements.map(({ name, occurred_on }) => `${name} ${occurred_on}`);
  };

  it.each([
    ["Hep A 2019, booster 2020", ["Hep A 2019", "Hep A 2020"]],
    ["Rotarix 2019-07-20 + 2019-08-17", ["Rotarix 2019-07-20", "Rotarix 2019-08-17"]],
    ["Rabies 4, 11 and 25 Feb 2020", ["Rabies 2020-02-04", "Rabies 2020-02-11", "Rabies 2020-02-25"]],
    ["MMR 2018, Tdap 2019-01-02, typhoid 03/2021", ["MMR 2018", "Tdap 2019-01-02", "typhoid 2021-03"]],
  ])("states each of its days: %s", async (line, expected) => {
    expect(await vaccines(line)).toEqual(expected);
  });

  it("states nothing of its title", async () => {
    const { statements, unread } = await extract("Impfungen von Ada (Ada Holm, 19.05.1974)", "Boostrix 24.04.2025");
    expect(statements.map(({ name }) => name)).toEqual(["Boostrix"]);
    expect(unread.map(({ reason }) => reason)).toEqual(["no-name"]);
  });

  it("may print its days over into the next column, where they are no lot", async () => {
    const { statements } = await extract(
      "Name: Theo Quill   DOB: 02/11/2019",
      "IMMUNIZATION RECORD",
      "Vaccine          Date            Lot",
      "Hep B #1         02/12/2019      K9921",
      "PCV13            04/15/2019, 06/17/2019, 08/19/2019",
    );
    expect(
      statements.flatMap((one) => one.type === "immunization" ? [[one.name, one.occurred_on, one.lot ?? null]] : []),
    )
      .toEqual([
        ["Hep B", "2019-02-12", "K9921"],
        ["PCV13", "2019-04-15", null],
        ["PCV13", "2019-06-17", null],
        ["PCV13", "2019-08-19", null],
      ]);
  });
});
