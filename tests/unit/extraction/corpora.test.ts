import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ExtractionSchema } from "../../../functions-shared/contracts/extraction.ts";
import { extractDocument } from "../../../functions-shared/extraction/extract.ts";
import { LOINC_CODES } from "../../fixtures/source/loinc-codes.ts";
import { corpora } from "../../fixtures/generate.ts";
import type { Fixture } from "../../fixtures/source/corpus.ts";
import { demo } from "../../fixtures/source/demo.ts";
import { layouts } from "../../fixtures/source/layouts.ts";
import { printedRows, readRows, wordsInside } from "./compare.ts";

const printed = [...await demo(), ...await layouts()].filter(({ items }) => items.length > 0);
const cases: [string, Fixture][] = printed.map((fixture) => [fixture.file, fixture]);

describe("the labelled corpora", () => {
  it("are the bytes the generator prints", async () => {
    for (const [path, bytes] of await corpora()) {
      const committed = readFileSync(new URL(`../../fixtures/${path}`, import.meta.url));
      expect(Buffer.compare(committed, bytes), path).toBe(0);
    }
  });

  it("expect only codes of the terminology table", () => {
    const codes = printed.flatMap(({ items }) => items.flatMap((item) => "loinc" in item ? [item.loinc] : []));
    expect(codes.filter((code) => !LOINC_CODES.has(code))).toEqual([]);
  });
});

describe.each(cases)("extracting %s", (_file, fixture) => {
  it("reads every row and nothing else", async () => {
    const extraction = await extractDocument(fixture.bytes);
    expect(ExtractionSchema.parse(extraction)).toEqual(extraction);
    const byName = (a: { name: string }, b: { name: string }) => a.name < b.name ? -1 : 1;
    expect(readRows(extraction).sort(byName)).toEqual(printedRows(fixture).sort(byName));
    expect(extraction.kind).toBe(fixture.expected.kind);
  });

  it("says whom it is about and when it was", async () => {
    const { subject, statements } = await extractDocument(fixture.bytes);
    const { name, birth_date, sex } = fixture.expected.subject ?? {};
    expect({ name: subject.name?.value, birth_date: subject.birth_date?.value, sex: subject.sex?.value })
      .toEqual({ name, birth_date, sex });
    const dates = new Set(fixture.expected.events.map(({ occurred_on }) => occurred_on ?? null));
    expect(new Set(statements.map(({ occurred_on }) => occurred_on))).toEqual(dates);
  });

  it("gives each row the box it was printed in", async () => {
    const extraction = await extractDocument(fixture.bytes);
    for (const statement of extraction.statements) {
      if (statement.type !== "observation") continue;
      const inside = wordsInside(extraction, statement);
      const [first = ""] = statement.name.split(" ");
      expect(inside).toContain(first);
      const digits = statement.value.kind === "text" ? statement.value.text : statement.value.number;
      expect(inside.replaceAll(",", ".")).toContain(digits);
      const others = extraction.statements.filter((other) => other !== statement && inside.includes(other.name));
      expect(others.map(({ name }) => name).filter((name) => !statement.name.includes(name))).toEqual([]);
    }
  });
});

describe("what cannot be told is not told", () => {
  const find = (file: string) => extractDocument(printed.find((fixture) => fixture.file === file)!.bytes);

  it("two patients leave the subject empty and are both named", async () => {
    const { subject, also_named, unread } = await find("two-patients.pdf");
    expect([subject.name, subject.birth_date]).toEqual([null, null]);
    expect(also_named.map(({ role, name }) => [role, name])).toEqual([["patient", "Lucia Ferrante"], [
      "patient",
      "Marta Ferrante",
    ]]);
    expect(unread.map(({ reason }) => reason)).toEqual(["conflicting-birth-date", "conflicting-birth-date"]);
  });

  it("dates that could be either way round are unread", async () => {
    const { dates, unread } = await find("ambiguous-dates.pdf");
    expect(dates).toEqual([]);
    expect(unread.map(({ reason }) => reason)).toEqual(["ambiguous-date", "ambiguous-date"]);
  });

  it("a page without text is reported beside pages with text", async () => {
    const { unread } = await find("header-on-first-page-only.pdf");
    expect(unread).toEqual([{ text: "Page 3", reason: "no-text-layer", source: { page: 3, box: [0, 0, 595, 842] } }]);
  });

  it("guarantor and physician of the same surname are not the subject", async () => {
    const { subject, also_named } = await find("three-blocks.pdf");
    expect([subject.name?.value, subject.birth_date?.value]).toEqual(["Caleb Ashworth", "2011-05-23"]);
    expect(also_named.map(({ role, name }) => `${role}: ${name}`)).toEqual([
      "guarantor: Denise Ashworth",
      "ordering practitioner: Ruth Ashworth",
    ]);
  });
});
