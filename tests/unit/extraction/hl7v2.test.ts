import { describe, expect, it } from "vitest";
import { ExtractionSchema } from "../../../functions-shared/contracts/extraction.ts";
import { extractDocument } from "../../../functions-shared/extraction/extract.ts";

const MSH = "MSH|^~\\&|LIS|Northgate^1.2.3^ISO|||20250214||ORU^R01|1|P|2.5.1";
const PID = "PID|1||N-5521^^^NORTH&1.2.840.99&ISO^MR~77^^^NHS^NH||Nyholm^Greta^^^^^L||19400819|F";
const OBR = "OBR|1||F1|57021-8^CBC panel^LN|||20250213083000|||||||20250213090000||77^House^Ann";
const message = (...segments: string[]) => [MSH, PID, OBR, ...segments].join("\r");

async function extract(text: string | Uint8Array) {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  return ExtractionSchema.parse(await extractDocument(bytes));
}
type Extraction = Awaited<ReturnType<typeof extract>>;
const reasons = ({ unread }: Extraction) => unread.map(({ reason }) => reason);
const obx = (type: string, name: string, value: string, rest = "||||||F") => `OBX|1|${type}|${name}||${value}${rest}`;

describe("a message", () => {
  it("says whom it is about, who else is named, and when its specimen was taken", async () => {
    const { subject, also_named, dates, issuer, reader, kind } = await extract(
      message(obx("NM", "718-7^Hemoglobin^LN", "14.2", "|g/dL|13.5-17.5|H|||F"), "NK1|1|Nyholm^Olof|SPO^spouse"),
    );
    expect([subject.name?.value, subject.birth_date?.value, subject.sex?.value]).toEqual([
      "Greta Nyholm",
      "1940-08-19",
      "female",
    ]);
    expect(subject.identifiers.map(({ value, source }) => [value.system, value.value, source])).toEqual([
      ["urn:oid:1.2.840.99", "N-5521", { path: "PID[0]-3[0]" }],
      ["NHS", "77", { path: "PID[0]-3[1]" }],
    ]);
    expect(also_named.map(({ role, name }) => `${role}: ${name}`)).toEqual([
      "ordering practitioner: Ann House",
      "spouse: Olof Nyholm",
    ]);
    expect(dates.map(({ role, value }) => [role, value])).toEqual([["collected", "2025-02-13"], [
      "received",
      "2025-02-13",
    ]]);
    expect([issuer, reader.name, kind]).toEqual(["Northgate", "hl7-v2", "lab_report"]);
  });

  it("of a batch that is sent again counts as it was sent last", async () => {
    const sent = (value: string, status: string) => message(obx("NM", "718-7^Hemoglobin^LN", value, `||||||${status}`));
    const { statements, unread } = await extract(`${sent("14", "P")}\r${sent("13", "F")}`);
    expect(statements).toMatchObject([{ value: { number: "13" }, status: "final" }]);
    expect(unread).toMatchObject([{ reason: "superseded", source: { path: "MSH[0].OBX[0]" } }]);
  });

  it("of a batch belongs to nobody when another speaks of somebody else", async () => {
    const other = message(obx("NM", "718-7^Hemoglobin^LN", "11")).replace("Greta", "Olof");
    const batch = ["FHS|^~\\&", "BHS|^~\\&", message(obx("NM", "718-7^Hemoglobin^LN", "14")), other, "BTS|2", "FTS|1"]
      .join("\r");
    const { subject, also_named, statements } = await extract(batch);
    expect(subject.name).toBeNull();
    expect(also_named.filter(({ role }) => role === "patient").map(({ name }) => name)).toEqual([
      "Greta Nyholm",
      "Olof Nyholm",
    ]);
    expect(statements.map(({ source }) => source)).toEqual([{ path: "MSH[0].OBX[0]" }, { path: "MSH[1].OBX[0]" }]);
  });

  it("reads in a transport frame, and in the character set it names", async () => {
    const named = message(obx("ST", "5778-6^Färg^LN", "Gul")).replace("2.5.1", "2.5.1||||||8859/1");
    const framed = Uint8Array.from([0x0b, ...Buffer.from(named, "latin1"), 0x1c, 0x0d]);
    expect((await extract(framed)).statements).toMatchObject([{ name: "Färg", value: { text: "Gul" } }]);
  });

  it("reads UTF-8 under the name of another character set", async () => {
    const named = message(obx("ST", "5778-6^Färg^LN", "Gul")).replace("2.5.1", "2.5.1||||||8859/1");
    expect((await extract(named)).statements).toMatchObject([{ name: "Färg" }]);
  });

  it("of another type, and a segment that is broken, are listed", async () => {
    expect(reasons(await extract([MSH.replace("ORU^R01", "ADT^A01"), PID].join("\r")))).toEqual([
      "unsupported-message",
    ]);
    const broken = await extract(message(obx("NM", "718-7^Hemoglobin^LN", "14"), "BX|2|NM|2160-0^Creatinine^LN||80"));
    expect([broken.statements.length, reasons(broken)]).toEqual([1, ["broken-segment"]]);
  });
});

describe("a result segment", () => {
  it.each<[string, string, string, string, object]>([
    ["a number", "NM", "14.20", "|g/dL|13.5-17.5|L~L|||F", {
      value: { kind: "quantity", number: "14.20", comparator: null },
      unit: "g/dL",
      flag: null,
      reference_range: { low: "13.5", high: "17.5" },
    }],
    ["a structured number", "SN", "<^0.5", "|mg/L|<5||||F", {
      value: { kind: "quantity", number: "0.5", comparator: "<" },
    }],
    ["a titre", "SN", "^1^:^128", "||||||F", { value: { kind: "text", text: "1:128" } }],
    ["a code", "CWE", "260385009^Negative^SCT", "||||||F", { value: { kind: "text", text: "Negative" } }],
    ["a code by its original text", "CWE", "X1^^L^^^^^^Slightly cloudy", "||||||F", {
      value: { kind: "text", text: "Slightly cloudy" },
    }],
    ["text that is a number", "ST", "&gt;60".replace("&gt;", ">"), "|mL/min|||||F", {
      value: { kind: "quantity", number: "60", comparator: ">" },
    }],
    ["text with a unit of its own", "ST", "5.4 mg/dL", "||||||F", { value: { number: "5.4" }, unit: "mg/dL" }],
    ["text with another unit than the segment", "ST", "5.4 mg/dL", "|mmol/L|||||F", {
      value: { kind: "text", text: "5.4 mg/dL" },
    }],
    ["text with escapes", "ST", "A\\T\\B \\S\\ \\X41\\", "||||||F", { value: { kind: "text", text: "A&B ^ A" } }],
    ["text said twice", "ST", "E. coli~Proteus", "||||||F", { value: { kind: "text", text: "E. coli\nProteus" } }],
    ["a quantity with its unit", "CQ", "5.1^mmol/L", "||||||F", {
      value: { kind: "quantity", number: "5.1" },
      unit: "mmol/L",
    }],
    ["a day", "TS", "20250101", "||||||F", { value: { kind: "text", text: "2025-01-01" } }],
  ])("may be %s", async (_what, type, value, rest, expected) => {
    const { statements, unread } = await extract(message(obx(type, "718-7^Test^LN", value, rest)));
    expect(unread).toEqual([]);
    expect(statements).toMatchObject([{
      name: "Test",
      occurred_on: "2025-02-13",
      section: "CBC panel",
      source: { path: "OBX[0]" },
      ...expected,
    }]);
  });

  it("has the time of its own before that of its report", async () => {
    const { statements } = await extract(message(obx("NM", "718-7^Test^LN", "1", "||||||F|||20250101")));
    expect(statements).toMatchObject([{ occurred_on: "2025-01-01", status: "final" }]);
  });

  it.each([
    ["D", "status-deleted"],
    ["W", "status-wrong"],
    ["X", "status-cancelled"],
    ["I", "no-result"],
  ])("of status %s states nothing, and takes back nothing but its own test", async (status, reason) => {
    const extraction = await extract(
      message(obx("NM", "1^A^L", "1"), obx("NM", "2^B^L", "2"), obx("NM", "2^B^L", "", `||||||${status}`)),
    );
    const gone = "DW".includes(status);
    expect(extraction.statements.map(({ name }) => name)).toEqual(gone ? ["A"] : ["A", "B"]);
    expect(reasons(extraction).sort()).toEqual([...gone ? ["superseded"] : [], reason].sort());
  });

  it("that is corrected replaces the one before, a final one the preliminary", async () => {
    const send = (value: string, status: string) => obx("NM", "718-7^Hemoglobin^LN", value, `||||||${status}`);
    for (const [first, second] of [["F", "C"], ["P", "F"]] as const) {
      const extraction = await extract(message(send("14", first), send("15", second)));
      expect(extraction.statements).toMatchObject([{ value: { number: "15" } }]);
      expect(extraction.unread).toMatchObject([{ reason: "superseded", source: { path: "OBX[0]" } }]);
    }
  });

  it.each([
    ["two numbers", "NM", "1~2", "several-values"],
    ["letters for a number", "NM", "high", "unreadable-value"],
    ["nothing", "NM", "", "no-result"],
    ["an explicit nothing", "NM", '""', "no-result"],
    ["an address", "XAD", "1 Road", "unsupported-value-type"],
  ])("with %s is unread", async (_what, type, value, reason) => {
    const extraction = await extract(message(obx(type, "718-7^Hemoglobin^LN", value)));
    expect([extraction.statements, reasons(extraction)]).toEqual([[], [reason]]);
  });

  it("has comments that are listed", async () => {
    const { unread } = await extract(
      message(obx("NM", "718-7^Hemoglobin^LN", "14"), "NTE|1|L|Slightly \\T\\ hemolyzed"),
    );
    expect(unread).toEqual([{ reason: "comment", text: "Slightly & hemolyzed", source: { path: "NTE[0]" } }]);
  });
});

describe("a document in a message", () => {
  const mdm = (...segments: string[]) =>
    [MSH.replace("ORU^R01", "MDM^T02"), PID, "TXA|1|DS|TX|202503021100|||||44^Quill^Iris", ...segments].join("\r");
  const line = (text: string) => obx("TX", "18842-5^Summary^LN", text);

  it("is read as text, line by line, each statement at its segment", async () => {
    const { statements, also_named, dates } = await extract(
      mdm(
        line("Laboratory results"),
        line("Potassium 4.1 mmol/L 3.5 - 5.1"),
        line("Sodium 140 mmol/L 136 - 145~Chloride 101 mmol/L 98 - 107"),
      ),
    );
    expect(statements.map(({ name, occurred_on, source }) => [name, occurred_on, source])).toEqual([
      ["Potassium", "2025-03-02", { path: "OBX[1]" }],
      ["Sodium", "2025-03-02", { path: "OBX[2]" }],
      ["Chloride", "2025-03-02", { path: "OBX[2]" }],
    ]);
    expect(also_named.map(({ role, name }) => `${role}: ${name}`)).toEqual(["author: Iris Quill"]);
    expect(dates.map(({ role, value }) => [role, value])).toEqual([["authored", "2025-03-02"]]);
  });

  it("that names another patient says so", async () => {
    const { also_named } = await extract(
      mdm(line("Patient name: Olof Nyholm"), line("Potassium 4.1 mmol/L 3.5 - 5.1")),
    );
    expect(also_named).toContainEqual({ role: "patient", name: "Olof Nyholm", source: { path: "OBX[0]" } });
  });

  it("of words alone is listed, never lost", async () => {
    const extraction = await extract(mdm(line("Seen today."), line("Feels well.")));
    expect([extraction.statements, extraction.unread[0]?.reason]).toEqual([[], "narrative-only"]);
    expect(extraction.unread[0]?.text).toContain("Feels well.");
  });

  it("that is embedded is opened, and listed when it cannot be read", async () => {
    const data = Buffer.from("Sodium 140 mmol/L 136 - 145\n").toString("base64");
    const embedded = (content: string) => obx("ED", "11502-2^Report^LN", `LIS^TEXT^plain^Base64^${content}`);
    const { statements } = await extract(message(embedded(data)));
    expect(statements).toMatchObject([{
      name: "Sodium",
      occurred_on: "2025-02-13",
      source: { path: "OBX[0]#page=1&xywh=0,0,27,1" },
    }]);
    expect(reasons(await extract(message(embedded("AAAA"))))).toEqual(["embedded-document"]);
    const within = Buffer.from(message(obx("NM", "718-7^Hemoglobin^LN", "14"))).toString("base64");
    expect(reasons(await extract(message(embedded(within))))).toEqual(["embedded-document"]);
  });
});
