import { describe, expect, it } from "vitest";
import { ExtractionSchema } from "../../../functions-shared/contracts/extraction.ts";
import { extractDocument } from "../../../functions-shared/extraction/extract.ts";

async function extract(...lines: string[]) {
  return ExtractionSchema.parse(await extractDocument(new TextEncoder().encode(lines.join("\r\n"))));
}

const HEAD =
  "patient_name,dob,sex,mrn,collected_date,panel,test_name,loinc,result,units,ref_low,ref_high,flag,status,comment";
const row = (rest: string, name = '"Nyholm, Greta"') => `${name},1940-08-19,F,N-5521,2025-02-13,${rest}`;

describe("a file of values", () => {
  it("states a result a row, placed at the row and its heading", async () => {
    const { statements, subject, unread, reader, kind } = await extract(
      HEAD,
      row("CBC,Hemoglobin,718-7,14.2,g/dL,13.5,17.5,,final,"),
      row("CBC,WBC,6690-2,3.2,K/uL,4.5,11.0,L,final,"),
      row("Chemistry,CRP,1988-5,<0.5,mg/L,,5,,,"),
    );
    expect([reader.name, kind, unread]).toEqual(["csv", "lab_report", []]);
    expect(subject.name).toEqual({
      value: "Nyholm, Greta",
      printed: "Nyholm, Greta",
      source: { path: "row[1].patient_name" },
    });
    expect([subject.birth_date?.value, subject.sex?.value, subject.identifiers[0]?.value]).toEqual([
      "1940-08-19",
      "female",
      { system: "mrn", value: "N-5521" },
    ]);
    expect(statements).toMatchObject([
      {
        name: "Hemoglobin",
        section: "CBC",
        codings: [{ system: "http://loinc.org", code: "718-7" }],
        value: { kind: "quantity", number: "14.2" },
        unit: "g/dL",
        reference_range: { low: "13.5", high: "17.5" },
        occurred_on: "2025-02-13",
        status: "final",
        source: { path: "row[1].result" },
      },
      { name: "WBC", flag: "L", source: { path: "row[2].result" } },
      { name: "CRP", value: { number: "0.5", comparator: "<" }, reference_range: { low: null, high: "5" } },
    ]);
  });

  it("reads decimal commas, headings of other languages and the lines above the table", async () => {
    const { statements, subject } = await extract(
      "Patientenname;Hallmann, Brigitte",
      "Geburtsdatum;03.09.1963",
      "Entnahmedatum;02.02.2025",
      "",
      "Untersuchung;Ergebnis;Einheit;Referenzbereich;Bewertung",
      "Hämoglobin;14,2;g/dl;12,0 - 16,0;",
      "Kalium;5,6;mmol/l;3,5 - 5,1;+",
    );
    expect([subject.name?.value, subject.birth_date?.value]).toEqual(["Hallmann, Brigitte", "1963-09-03"]);
    expect(statements).toMatchObject([
      {
        name: "Hämoglobin",
        value: { number: "14.2" },
        reference_range: { low: "12.0", high: "16.0" },
        occurred_on: "2025-02-02",
      },
      { name: "Kalium", value: { number: "5.6" }, flag: "+", source: { path: "row[5].Ergebnis" } },
    ]);
  });

  it("belongs to nobody when its rows name several people", async () => {
    const { subject, also_named } = await extract(
      HEAD,
      row("CBC,Hemoglobin,718-7,14.2,g/dL,,,,,"),
      row("CBC,Hemoglobin,718-7,12.2,g/dL,,,,,", "Olof Nyholm"),
    );
    expect(subject.name).toBeNull();
    expect(also_named.map(({ role, name }) => `${role}: ${name}`)).toEqual([
      "patient: Nyholm, Greta",
      "patient: Olof Nyholm",
    ]);
  });

  it("gives no day that could be either way round", async () => {
    const { statements, unread } = await extract(
      "test,result,unit,date",
      "Sodium,140,mmol/L,03/04/2025",
      "Potassium,4.1,mmol/L,05/04/2025",
    );
    expect(statements.map(({ occurred_on }) => occurred_on)).toEqual([null, null]);
    expect(unread.map(({ reason, source }) => [reason, source])).toEqual([
      ["ambiguous-date", { path: "row[1].date" }],
      ["ambiguous-date", { path: "row[2].date" }],
    ]);
  });

  it("lists comments, cancelled rows and rows without a result", async () => {
    const { statements, unread } = await extract(
      HEAD,
      row('CBC,Hemoglobin,718-7,14.2,g/dL,,,,,"recheck, please"'),
      row("CBC,WBC,6690-2,3.2,K/uL,4.5,11.0,L,cancelled,"),
      row("CBC,Platelets,777-3,,K/uL,150,400,,,"),
    );
    expect(statements).toHaveLength(1);
    expect(unread.map(({ reason }) => reason)).toEqual(["comment", "status-cancelled", "no-result"]);
  });

  it("takes a bare name beside tests and a birth date for the patient's", async () => {
    const { statements, subject } = await extract(
      "CODE,TEST,RESULT,UNITS,LOW,HIGH,NAME,DOB,COLLECTED",
      'HGB,HAEMOGLOBIN,142,g/L,130,180,"OAKES, JOHN",12/05/1961,25/09/2026',
      'PLT,PLATELETS,201,x10^9/L,150,400,"OAKES, JOHN",12/05/1961,25/09/2026',
    );
    expect([subject.name?.value, subject.birth_date?.value]).toEqual(["OAKES, JOHN", "1961-05-12"]);
    expect(statements.map(({ name }) => name)).toEqual(["HAEMOGLOBIN", "PLATELETS"]);
  });

  it("names the test in the column of result names, whatever was ordered", async () => {
    const { statements } = await extract(
      "Order Name,Result Name,Result,Abnormal,Normal Range,Date/Time",
      "CBC,WBC,5.9 K/uL,,4.0-11.0 K/uL,06/15/2026 08:12",
      "CBC,Hemoglobin,12.1 g/dL,L,13.2-16.6 g/dL,06/15/2026 08:12",
    );
    expect(statements).toMatchObject([
      { name: "WBC", section: "CBC", unit: "K/uL", occurred_on: "2026-06-15" },
      { name: "Hemoglobin", value: { number: "12.1" }, flag: "L" },
    ]);
  });

  it("with days for headings states a result for each", async () => {
    const { statements } = await extract(
      "Test;Unit;2025-01-10;2025-02-10",
      "Sodium;mmol/L;140;138",
      "Potassium;mmol/L;4.1;",
    );
    expect(statements.map((one) => [one.name, one.type === "observation" && one.value, one.occurred_on, one.source]))
      .toEqual([
        ["Sodium", { kind: "quantity", number: "140", comparator: null }, "2025-01-10", { path: "row[1].2025-01-10" }],
        ["Sodium", { kind: "quantity", number: "138", comparator: null }, "2025-02-10", { path: "row[1].2025-02-10" }],
        ["Potassium", { kind: "quantity", number: "4.1", comparator: null }, "2025-01-10", {
          path: "row[2].2025-01-10",
        }],
      ]);
  });
});

it("a file that states more than can be coded at once is refused", async () => {
  const rows = Array.from({ length: 6_001 }, (_, nth) => row(`CBC,Hemoglobin,718-7,${nth},g/dL,13.5,17.5,,final,`));
  await expect(extract(HEAD, ...rows)).rejects.toMatchObject({ code: "too-large" });
}, 60_000);
