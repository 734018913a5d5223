import { describe, expect, it } from "vitest";
import { extract, stated } from "./read.ts";

const HEAD = ["Patient: Anna Lind   DOB: 12 March 1955", "Date of visit: 10 February 2025", ""];
const signs = async (...lines: string[]) =>
  (await stated("observation", ...HEAD, ...lines)).map(({ name, value, unit }) =>
    `${name} ${value.kind === "quantity" ? value.number : ""} ${unit}`
  );

describe("a blood pressure", () => {
  it.each([
    ["BP lying 144/82, standing 126/74", ["144", "82", "126", "74"]],
    ["Home BP 126/74; clinic 148/90.", ["126", "74", "148", "90"]],
    ["BP R arm 146/84 L arm 138/80", ["146", "84", "138", "80"]],
    ["BP 152/90, 146/86 and 142/84", ["152", "90", "146", "86", "142", "84"]],
    ["Target BP 130/80, BP 144/86 today", ["144", "86"]],
    ["Aim for BP 130/80", []],
  ])("%s", async (line, numbers) => {
    const found = await stated("observation", ...HEAD, line);
    expect(found.map(({ value }) => value.kind === "quantity" && value.number)).toEqual(numbers);
  });
});

describe("weight and height", () => {
  it.each([
    ["Weight: 13 st 4 lb", "Body weight 186 lb"],
    ["Weight: 186 lb 8 oz", "Body weight 186.5 lb"],
    ["Weight: 186 lb 8 oz (84.6 kg)", "Body weight 84.6 kg"],
    [`Height: 5' 9" (1.753 m)`, "Body height 1.753 m"],
    ["Height: 5 ft 9 in", "Body height 69 in"],
  ])("%s is one measure", async (line, expected) => {
    expect(await signs("Vital signs", line)).toEqual([expected]);
  });
});

describe("the oxygen of the blood, as OCR reads it", () => {
  it.each(["Sp02 95 %", "SpOO2: 95%", "SatO2 95%", "Sat 02 95 %", "02 Saturation 95 %"])("%s", async (line) => {
    expect(await signs("Vital signs", "BP 120/80", line)).toContain("SpO2 95 %");
  });
});

describe("a temperature without its scale", () => {
  it("has the one it can only be", async () => {
    expect(await signs("Vital signs", "Temperature 36.9", "Pulse 72")).toContain("Body temperature 36.9 °C");
    expect(await signs("Vital signs", "Temp 98.4", "Pulse 72")).toContain("Body temperature 98.4 °F");
  });

  it("has one beside a raised a that was read as a letter", async () => {
    expect(await signs("Vital signs", "TA 120/80 mmHg, Ta 36,4 °C")).toContain("Body temperature 36.4 °C");
  });
});

describe("a table of signs", () => {
  it("may have the one reading of a visit below its headings", async () => {
    expect(
      await signs(
        "BP        Pulse    Temp               Wt                      SpO2",
        "138/84    72       98.4 °F (36.9 °C)  84.6 kg (186 lb 8 oz)   97%",
      ),
    ).toEqual([
      "Systolic blood pressure 138 mmHg",
      "Diastolic blood pressure 84 mmHg",
      "Heart rate 72 /min",
      "Body temperature 98.4 °F",
      "Body weight 84.6 kg",
      "SpO2 97 %",
    ]);
  });

  it("may have the hours of a day across", async () => {
    const found = await stated(
      "observation",
      ...HEAD,
      "Time                06:00     10:00     14:00",
      "Pulse               84        92        104",
      "Temperature         36.9      37.4      38.1",
    );
    expect(found.map(({ name, occurred_on }) => [name, occurred_on])).toEqual([
      ...Array(3).fill(["Heart rate", "2025-02-10"]),
      ...Array(3).fill(["Body temperature", "2025-02-10"]),
    ]);
  });

  it("may have a column of percentiles, which are no readings", async () => {
    expect(
      await signs(
        "Measurement       Value           Percentile",
        "Weight            18.4 kg         52",
        "Height            109.2 cm        61",
        "Heart rate        94",
      ),
    ).toEqual(["Body weight 18.4 kg", "Body height 109.2 cm", "Heart rate 94 /min"]);
  });

  it("keeps what it does not understand as unread", async () => {
    const { unread } = await extract(
      ...HEAD,
      "Date          BP        Pulse    Weight",
      "10/02/2025    138/84    72       84.6",
    );
    expect(unread.map(({ text }) => text.trim())).toEqual(["Weight: 84.6"]);
  });
});

describe("values of a record", () => {
  it("are signs with the day in front, and results a laboratory's reader takes", async () => {
    const found = await stated(
      "observation",
      ...HEAD,
      "Values",
      "19-Feb-2024   O/E - weight   91.2 kg",
      "19-Feb-2024   Body mass index   30.1 kg/m2",
    );
    expect(found.map(({ name, occurred_on }) => [name, occurred_on])).toEqual([
      ["Body weight", "2024-02-19"],
      ["Body mass index", "2024-02-19"],
    ]);
  });
});

describe("signs of a stay", () => {
  const STAY = ["Patient: Anna Lind   DOB: 12 March 1955", "Admitted: 3 March 2025   Discharged: 13 March 2025", ""];
  const days = async (...lines: string[]) =>
    new Set((await stated("observation", ...STAY, ...lines)).map(({ occurred_on }) => occurred_on));

  it("have the day their heading or line tells, and none where nothing does", async () => {
    expect(await days("Examination on admission", "BP 152/88, pulse 96/min")).toEqual(new Set(["2025-03-03"]));
    expect(await days("BP at discharge 132/78, pulse 72/min")).toEqual(new Set(["2025-03-13"]));
    expect(await days("Aufnahmebefund: RR 152/88 mmHg, Puls 96/min")).toEqual(new Set(["2025-03-03"]));
    expect(await days("Physical examination", "BP 152/88, pulse 96/min")).toEqual(new Set([null]));
  });
});
