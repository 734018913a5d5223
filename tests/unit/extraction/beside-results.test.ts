import { describe, expect, it } from "vitest";
import type { ObservationStatement } from "../../../functions-shared/contracts/extraction.ts";
import { extractPages } from "../../../functions-shared/extraction/pages.ts";
import { Paper } from "./paper.ts";
import { extract } from "./plain-text.ts";

type Extraction = Awaited<ReturnType<typeof extract>>;

const HEAD = ["Patient: Ada Holm   DOB: 10/19/1949", "Collected: 03/01/2026"];

/** Each result as "name number unit flag". */
const results = ({ statements }: Extraction) =>
  statements.filter((one): one is ObservationStatement => one.type === "observation").map((one) => {
    const printed = one.value.kind === "quantity" ? `${one.value.comparator ?? ""}${one.value.number}` : one.value.text;
    return [one.name, printed, one.unit, one.flag].filter((part) => part).join(" ");
  });

describe("a scale drawn beside each result", () => {
  const row = (name: string, value: string, scale: string) =>
    `${name.padEnd(14)}${value.padEnd(8)}mmol/L    ${scale}    (3.5 - 5.5)`;

  it("flags nothing by the star that stands on it", async () => {
    const read = await extract(
      ...HEAD,
      row("Potassium", "4.4", "|   *   |"),
      row("Glucose", "4.0", "|  *    |"),
      row("Cholesterol", "6.1", "|       |*"),
    );
    expect(results(read)).toEqual(["Potassium 4.4 mmol/L", "Glucose 4.0 mmol/L", "Cholesterol 6.1 mmol/L"]);
  });
});

describe("a box that is ticked", () => {
  it("is no scale: its tick stays where it is", async () => {
    const { unread, statements } = await extract(
      ...HEAD,
      "Have you ever had:",
      "Artificial heart valve    [ ] Yes  [X] No",
      "Anaemia 4.1               [X] Yes  [ ] No",
      "Osteoporosis 2019         [ ] Yes  [X] No",
    );
    expect(statements).toEqual([]);
    expect(unread.map(({ text }) => text).join("\n")).toContain("[X] Yes");
  });
});

describe("headings over two lines", () => {
  it("are days that a narrow column broke, with the unit below each name", () => {
    const paper = new Paper().line(60, [40, "Patient: Ada Holm"], [290, "Date of birth: 1949-10-19"])
      .line(100, [40, "Test"], [190, "Reference"], [290, "20.08."], [360, "14.05."])
      .line(111, [290, "2024"], [360, "2024"])
      .line(126, [40, "Natrium"], [190, "137 - 144"], [290, "141"], [360, "146 H"]).line(137, [40, "mmol/L"])
      .line(152, [40, "Kalium"], [190, "3.5 - 4.4"], [290, "4.2"], [360, "4.0"]).line(163, [40, "mmol/L"]);
    const read = extractPages(paper.reading());
    expect(results(read)).toEqual([
      "Natrium 141 mmol/L",
      "Natrium 146 mmol/L H",
      "Kalium 4.2 mmol/L",
      "Kalium 4.0 mmol/L",
    ]);
    expect(read.statements.map((one) => one.occurred_on)).toEqual([
      "2024-08-20",
      "2024-05-14",
      "2024-08-20",
      "2024-05-14",
    ]);
  });
});

describe("what stands below results", () => {
  it("is no result where bounds are said to mean something", async () => {
    const read = await extract(
      ...HEAD,
      "Borrelia Antibody    0.63    AU/mL    <=0.99",
      "0.99 AU/mL or less: Negative",
      "1.00-1.20 AU/mL: Equivocal",
      "1.21 AU/mL or greater: Positive - antibody detected.",
    );
    expect(read.statements).toHaveLength(1);
    expect(read.unread).toEqual([]);
  });
});

describe("a row that is not understood", () => {
  it("is told where it holds a name and several numbers, or a risk", async () => {
    const { unread } = await extract(
      ...HEAD,
      "Sodium            140    mmol/L   136 - 145",
      "Foo antigen       48     41       43",
      "Condition X       1 in 640        1 in 100",
    );
    expect(unread.map(({ text }) => text)).toEqual(["Foo antigen 48 41 43", "Condition X 1 in 640 1 in 100"]);
  });
});

describe("the specimen announced above", () => {
  it("is not that of results under a heading of blood", async () => {
    const read = await extract(
      ...HEAD,
      "Specimen: urine",
      "Leukocytes    12      /uL      < 25",
      "BLOOD CHEMISTRY",
      "Creatinine    0.9     mg/dL    0.6 - 1.3",
    );
    expect(read.statements.map((one) => one.type === "observation" && one.specimen)).toEqual(["urine", null]);
  });
});

describe("the letter of an antibiogram", () => {
  it("is no unit", async () => {
    const read = await extract(
      ...HEAD,
      "Antibiotic       MIC      Interpretation",
      "Cefotaxime       <=0.25   S",
      "Gentamicin       <=1      S",
      "Ampicillin       >8       R",
    );
    expect(results(read).join()).not.toMatch(/ s(?:,|$)/);
  });
});
