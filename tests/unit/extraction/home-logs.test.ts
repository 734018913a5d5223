import { describe, expect, it } from "vitest";
import { normalize } from "../../../functions-shared/coding/normalize.ts";
import { extract, results } from "./plain-text.ts";

const dated = async (...lines: string[]) => {
  const read = await extract(...lines);
  return results(read).map((result, i) => [read.statements[i]!.occurred_on, result]);
};

const codes = async (...lines: string[]) =>
  (await normalize(await extract(...lines))).map(({ name, code }) => [name, code?.code ?? null]);

describe("a log kept at home", () => {
  it("has a day in each line, and what was measured on it", async () => {
    const read = await dated(
      "Home readings",
      "Mon 5 Jan 2026 am 146/92 p 76",
      "Tue 6 Jan 2026 pm 138/88 p 70, felt dizzy",
      "Weight Sun 4 Jan 2026: 88.4 kg",
      "Sats 95% on Wed 7 Jan 2026",
    );
    expect(read).toEqual([
      ["2026-01-05", "Systolic blood pressure 146 mmHg"],
      ["2026-01-05", "Diastolic blood pressure 92 mmHg"],
      ["2026-01-05", "Heart rate 76 /min"],
      ["2026-01-06", "Systolic blood pressure 138 mmHg"],
      ["2026-01-06", "Diastolic blood pressure 88 mmHg"],
      ["2026-01-06", "Heart rate 70 /min"],
      ["2026-01-04", "Body weight 88.4 kg"],
      ["2026-01-07", "SpO2 95 %"],
    ]);
  });

  it("names sugar by when it was measured, which is no test of a laboratory", async () => {
    const lines = ["14 Jan 2026 fasting 118 mg/dL, BP 138/84", "15 Jan 2026 2h after lunch 176 mg/dL"];
    expect(await codes(...lines)).toEqual([
      ["fasting", null],
      ["Systolic blood pressure", "8480-6"],
      ["Diastolic blood pressure", "8462-4"],
      ["2h after lunch", null],
    ]);
  });

  it("tells what it does not understand", async () => {
    const { unread } = await extract("14 Jan 2026 BP 138/84", "15 Jan 2026 BP 130/80, peak flow 412");
    expect(unread).toMatchObject([{ reason: "not-understood", text: "15 Jan 2026 BP 130/80, peak flow 412" }]);
  });

  it("of a meter for strips has sugar of a fingertip, of a sensor sugar of no blood", async () => {
    const file = [
      "Device Timestamp,Event,Glucose Value (mg/dL),Notes",
      "2026-01-14 07:12,Fasting,118,",
      "2026-01-14 09:20,After breakfast,164,",
      "2026-01-15 07:18,Fasting,LO,",
    ];
    expect(await codes(...file)).toEqual(Array(2).fill(["Glucose Value", "32016-8"]));
    expect(await codes("CGM export", ...file)).toEqual(Array(2).fill(["Glucose Value", null]));
    const { unread } = await extract(...file);
    expect(unread).toMatchObject([{ reason: "unreadable-value" }]);
  });

  it("of scales has what they measure besides the weight, too", async () => {
    const read = await dated(
      'Date,"Weight (kg)","Fat mass (kg)","Bone mass (kg)","Hydration (kg)"',
      '"2026-01-14 07:02:11",78.35,19.40,2.95,41.20',
      '"2026-01-15 07:10:45",78.10,,,',
      '"2026-01-16 07:04:02",77.92,,,',
    );
    expect(read.slice(0, 2)).toEqual([["2026-01-14", "Weight 78.35 kg"], ["2026-01-14", "Fat mass 19.40 kg"]]);
    expect(read).toHaveLength(6);
  });
});

describe("a file of two columns", () => {
  it("has its rows listed where nobody knows what they tell", async () => {
    const { unread } = await extract("date,weight", "2026-01-02,81.2 kg", "2026-01-09,80.7 kg");
    expect(unread.map(({ text }) => text)).toEqual(["2026-01-02,81.2 kg", "2026-01-09,80.7 kg"]);
  });

  it("has results in it where its headings say so", async () => {
    expect(results(await extract("test;result", "Ferritin;14 ng/mL", "Zinc;9 umol/L"))).toEqual([
      "Ferritin 14 ng/mL",
      "Zinc 9 umol/L",
    ]);
  });
});

it("headings that two blanks set apart stand above columns where the rows have some there", async () => {
  const read = await dated(
    "Date        Time   SYS  DIA  Pulse",
    ...["15", "16", "17"].map((day) => `01/${day}/2026  07:10  142  91   72`),
  );
  expect(read.slice(0, 3)).toEqual([
    ["2026-01-15", "Systolic blood pressure 142 mmHg"],
    ["2026-01-15", "Diastolic blood pressure 91 mmHg"],
    ["2026-01-15", "Heart rate 72 /min"],
  ]);
});

it("days of a file are read in the order of its language", async () => {
  const read = await dated(
    "Datum\tBepaling\tUitslag\tEenheid\tReferentiewaarden",
    "12-01-2026\tFerritine\t8\tµg/L\t15 - 150",
    "11-02-2026\tZink\t9\tµmol/L\t11 - 18",
  );
  expect(read.map(([day]) => day)).toEqual(["2026-01-12", "2026-02-11"]);
});

it("a name begins with its title, whatever the paper is called before it", async () => {
  const { subject } = await extract(
    "Laborwerte Frau Ada Holm, geb. 02.02.1971",
    "Abnahme: 23.02.2026",
    "Kalium 4,3 mmol/l",
  );
  expect(subject.name?.value).toBe("Ada Holm");
});

describe("results sent in messages", () => {
  it("are neither of the sender nor of the day of the message", async () => {
    const read = await extract(
      "[12/01/2026, 18:42:10] Mum: Got dads results back",
      "[12/01/2026, 18:42:55] Mum: potassium 5.6 (3.5-5.3)",
      "[13/01/2026, 18:43:20] Mum: HbA1c 58 mmol/mol",
    );
    expect(results(read)).toEqual(["potassium 5.6  3.5 5.3", "HbA1c 58 mmol/mol"]);
    expect(read.statements.map(({ occurred_on }) => occurred_on)).toEqual([null, null]);
    expect([read.subject.name, read.also_named]).toEqual([null, []]);
  });

  it.each([
    "voici vos résultats du 14/01/2026 :",
    "Cycle day 3 bloods (14 Jan 2026)",
    "Betreff: Ihr Laborbefund vom 14.01.2026",
  ])(
    "are of the day they are announced with: %s",
    async (heading) => {
      const { statements } = await extract(heading, "", "- Ferritin : 19 ng/mL (N > 30)");
      expect(statements.map(({ occurred_on }) => occurred_on)).toEqual(["2026-01-14"]);
    },
  );
});

describe("results below each other", () => {
  it("have each their own range, though no mark parts them", async () => {
    const read = await extract(
      "Collected 2026-01-15",
      "Hemoglobin 128 g/L reference range 117-153",
      "Creatinine 72 µmol/L ref <90",
      "Magnesium 0.94 mmol/L Ref.int. 0.70-1.00",
    );
    expect(results(read)).toEqual([
      "Hemoglobin 128 g/L 117 153",
      "Creatinine 72 µmol/L  90",
      "Magnesium 0.94 mmol/L 0.70 1.00",
    ]);
    const run = await extract("Collected 2026-01-15", "Hemoglobin 128 g/L ref 117-153 Creatinine 72 µmol/L ref <90");
    expect(results(run)).toEqual(["Hemoglobin 128 g/L 117 153", "Creatinine 72 µmol/L  90"]);
  });

  it("are no class of results where the range behind them is called normal", async () => {
    const read = await extract("Collected 2026-01-15", "Lead, blood: 2.1 mcg/dL (normal: <3.5)");
    expect(results(read)).toEqual(["Lead, blood 2.1 mcg/dL  3.5"]);
  });

  it("are not repeated by a second unit", async () => {
    const read = await extract(
      "Prélevé le 14/01/2026",
      "Glycémie",
      "0,94 g/L",
      "Réf : 0,74 à 1,06",
      "soit 5,22 mmol/L",
    );
    expect(results(read)).toEqual(["Glycémie 0.94 g/L 0.74 1.06"]);
  });
});

it("a row of a file is listed though only one further down was understood", async () => {
  const { unread } = await extract(
    "Meter,Serial,Time,Type,Historic,Scan",
    "Alpha,8F12,19-02-2026 00:05,0,6.8,",
    "Alpha,8F12,19-02-2026 00:20,0,6.5,",
    "Alpha,8F12,19-02-2026 12:40,2,8.1,0.2",
  );
  expect(unread.map(({ text }) => text.match(/\d\d:\d\d/)?.[0]).sort()).toEqual(["00:05", "00:20", "12:40"]);
});
