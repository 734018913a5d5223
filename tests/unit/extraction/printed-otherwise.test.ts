import { describe, expect, it } from "vitest";
import { extract, results } from "./plain-text.ts";

const PERSON = ["Patient: Ada Holm   DOB: 10/19/1949", "Collected: 2025-03-20", ""];

describe("results printed otherwise", () => {
  it("keep decimal commas in text that is no file of values", async () => {
    const read = await extract(
      "Patiënt: Ada Holm",
      "Afnamedatum: 20-03-2025",
      "Kalium ......: 4,5 mmol/L [3,5-5,1]",
      "Calcium .....: 2,30 mmol/L [2,15-2,55]",
      "Glucose .....: 7,1 mmol/L [3,9-6,1]",
    );
    expect(results(read)).toEqual([
      "Kalium 4.5 mmol/L 3.5 5.1",
      "Calcium 2.30 mmol/L 2.15 2.55",
      "Glucose 7.1 mmol/L 3.9 6.1",
    ]);
  });

  it("may have their unit where the range stands, and the range in the line below", async () => {
    const read = await extract(
      ...PERSON,
      "Test Name             In Range    Out Of Range    Reference Range",
      "CHOLESTEROL, TOTAL                228 H           <200 mg/dL",
      "LDL-CHOLESTEROL                   145 H           mg/dL (calc)",
      "    Reference range: <100",
      "CHOL/HDLC RATIO       3.9                         <5.0 (calc)",
    );
    expect(results(read)).toEqual([
      "CHOLESTEROL, TOTAL 228 mg/dL  200 H",
      "LDL-CHOLESTEROL 145 mg/dL  100 H",
      "CHOL/HDLC RATIO 3.9   5.0",
    ]);
  });

  it("belong to a name in capitals without a blank behind the comma", async () => {
    const read = await extract("PATIENT INFORMATION     SPECIMEN INFORMATION", "HOLM,ADA", "DOB: 10/19/1949");
    expect(read.subject.name?.value).toBe("HOLM,ADA");
  });

  it("may stand across, with their units and ranges in lines of their own", async () => {
    const read = await extract(
      ...PERSON,
      "Test       Sodium    Potassium  Creatinine",
      "Unit       mmol/L    mmol/L     mg/dL",
      "Result     149 H     4.2        0.92",
      "Reference  135-145   3.5-5.1    0.70-1.30",
    );
    expect(results(read)).toEqual([
      "Sodium 149 mmol/L 135 145 H",
      "Potassium 4.2 mmol/L 3.5 5.1",
      "Creatinine 0.92 mg/dL 0.70 1.30",
    ]);
  });

  it("may say how they came about, but what casts doubt on them is not passed over", async () => {
    const read = await extract(
      ...PERSON,
      "Test          Result               Reference",
      "Glucose       101 mg/dL (fasting)  70-99",
      "Sodium        140 mmol/L           135-145",
      "Potassium     6.9 mmol/L (hemolyzed)  3.5-5.1",
    );
    expect(results(read)).toEqual(["Glucose 101 mg/dL 70 99", "Sodium 140 mmol/L 135 145"]);
    expect(read.unread.map(({ text }) => text)).toEqual([expect.stringContaining("Potassium")]);
  });

  it("take the decimal mark from results, not from the laboratory's numbers of tests", async () => {
    const read = await extract(
      "Paziente: Ada Holm   Data prelievo: 20/03/2025",
      "",
      "Cod.     Esame         Esito   U.M.     Intervallo",
      "2690.9   Potassio      4,5     mmol/L   3,5 - 5,1",
      "7039.2   Calcio        9,1     mg/dL    8,6 - 10,2",
      "3035.9   Creatinina    0,92    mg/dL    0,70 - 1,30",
    );
    expect(results(read)).toEqual([
      "Potassio 4.5 mmol/L 3.5 5.1",
      "Calcio 9.1 mg/dL 8.6 10.2",
      "Creatinina 0.92 mg/dL 0.70 1.30",
    ]);
  });

  it("may be flagged in words behind the unit, in lines below the name", async () => {
    const read = await extract(
      ...PERSON,
      "LDH",
      "Your value: 275 U/L Above range",
      "Standard range: 135 - 225 U/L",
      "",
      "INR",
      "1.3",
      "Normal range: 0.8 - 1.2",
    );
    expect(results(read)).toEqual(["LDH 275 U/L 135 225 Above range", "INR 1.3  0.8 1.2"]);
  });

  it("may be bold between bars, or stand indented below their names", async () => {
    const table = ["| Test | Result | Unit | Range |", "|---|---|---|---|", "| Sodium | **149** | mmol/L | 135-145 |"];
    expect(results(await extract("**Patient:** Ada Holm", ...PERSON.slice(1), ...table)))
      .toEqual(["Sodium 149 mmol/L 135 145"]);
    const below = ["  CRP", "      2.2 mg/L   [<5.0]", "  ALT", "      (+) 57 U/L   [<41]"];
    expect(results(await extract(...PERSON, ...below))).toEqual(["CRP 2.2 mg/L  5.0", "ALT 57 U/L  41 (+)"]);
  });

  it("have no results in ranges by trimester", async () => {
    const read = await extract(
      ...PERSON,
      "Test              Result",
      "TSH               2.10 mIU/L",
      "Sodium            140 mmol/L",
      "1º trimestre      0.10-2.50",
      "Second half       0.20-3.00",
    );
    expect(results(read)).toEqual(["TSH 2.10 mIU/L", "Sodium 140 mmol/L"]);
    expect(read.unread.map(({ text }) => text)).toEqual([expect.stringContaining("Second half")]);
  });
});

describe("the fields of a person", () => {
  it("read a surname that resembles a label behind the label of the name", async () => {
    const { subject } = await extract(
      "Paciente:      Leandro Nascimento",
      "Nascimento:    27/05/1984",
      "Coletado em:   23/06/2025",
    );
    expect([subject.name?.value, subject.birth_date?.value]).toEqual(["Leandro Nascimento", "1984-05-27"]);
  });

  it("stand below their labels in text between tabs, however long they are", async () => {
    const { subject } = await extract(
      "Patient\tNHS No\tDate of birth\tSex",
      "Philippa Fairclough\t485 777 3456\t27/05/1984\tFemale",
    );
    expect([subject.name?.value, subject.birth_date?.value, subject.sex?.value])
      .toEqual(["Philippa Fairclough", "1984-05-27", "female"]);
  });
});
