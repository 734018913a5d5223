import { describe, expect, it } from "vitest";
import { extract, results } from "./plain-text.ts";

const reasons = async (...lines: string[]) =>
  (await extract(...lines)).unread.map(({ reason, text }) => `${reason}: ${text}`);

describe("a file of separated values", () => {
  it("may say above its table whose it is, in fewer values a line", async () => {
    const read = await extract(
      ...["Lab Results Export", "Patient:,Iris Holm", "DOB:,25/05/1971", "Exported:,20/11/2026", ""],
      ...[
        "Collection date,Analyte,Value,Unit,Lower,Upper",
        "12/05/2026,Sodium,140,mmol/L,136,145",
        "12/05/2026,ALT,22,U/L,,35",
      ],
    );
    expect([read.subject.name?.value, read.subject.birth_date?.value]).toEqual(["Iris Holm", "1971-05-25"]);
    expect(results(read)).toEqual(["Sodium 140 mmol/L 136 145", "ALT 22 U/L  35"]);
  });

  it("reads no row that holds more values than there are headings", async () => {
    const lines = [
      "Date,Test,Result,Unit",
      "2026-01-10,pH,7,4,",
      "2026-01-10,Kalium,4,1,mmol/L",
      "2026-01-10,Natrium,140,mmol/L",
    ];
    expect(results(await extract(...lines))).toEqual(["Natrium 140 mmol/L"]);
    expect(await reasons(...lines)).toContain("shifted-columns: 2026-01-10 | Kalium | 4 | 1 | mmol/L");
  });

  it("may write its days in the basic format", async () => {
    const { statements } = await extract(
      "Date,Test,Result,Unit",
      "20260110,Sodium,140,mmol/L",
      "20260111,Sodium,141,mmol/L",
    );
    expect(statements.map((one) => one.occurred_on)).toEqual(["2026-01-10", "2026-01-11"]);
  });

  it("lists each row that says something nobody understood", async () => {
    expect(
      await reasons(
        "Vaccine,Date Given,Dose,Status",
        "MMR,05/30/1990,2 of 2,Completed",
        "Influenza,10/14/2025,1 of 1,Completed",
        "Shingrix,,,Refused",
      ),
    ).toEqual(["not-given: Shingrix Refused"]);
    expect(await reasons("Device,Serial,Record,Reading", "Sensor,AB12,0,112", "Sensor,AB12,0,118", "Sensor,AB12,1,121"))
      .toHaveLength(3);
  });
});
