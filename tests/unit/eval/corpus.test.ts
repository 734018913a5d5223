import { Buffer } from "node:buffer";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { dictionaryDisplay } from "../../../functions-shared/coding/dictionary.ts";
import { readDocument } from "../../../functions-shared/reading/read.ts";
import { ExpectedSchema, parseCode } from "../../../scripts/eval/score-expected.ts";
import { type CorpusFile, type Half, HALVES, makeCorpus, profilesOf, sizeOf } from "../../fixtures/corpus/build.ts";
import { isChild } from "../../fixtures/corpus/facts/people.ts";

const table = readFileSync(
  new URL("../../../functions-shared/coding/terminology/ucum_units.tsv", import.meta.url),
  "utf8",
);
const UCUM = new Set(table.split("\n").slice(1).map((line) => line.split("\t")[1]));

/** A document of each layout, without scans and photos. */
async function oneOfEach(half: Half): Promise<CorpusFile[]> {
  const files: CorpusFile[] = [];
  const paper = (documentClass: string) => documentClass !== "scan" && documentClass !== "photo";
  for await (const file of makeCorpus(half, 1, paper, 1)) files.push(file);
  return files;
}

/** Everything a document prints, without the spaces between. */
async function printed({ name, bytes }: CorpusFile): Promise<string> {
  if (!name.endsWith(".pdf")) return unpacked(new TextDecoder().decode(bytes)).replace(/\s/g, "");
  const read = await readDocument(bytes);
  if (read.format !== "paged") throw new Error(`${name} has no pages`);
  return read.reading.words.map(({ text }) => text).join("").normalize("NFKC").replace(/\s/g, "");
}

/** A text with the documents it holds in Base64 as they are. */
const unpacked = (text: string): string =>
  text.replace(/(?<=representation="B64">)[^<]+/g, (packed) => Buffer.from(packed, "base64").toString());

/** What a label says is printed, in the ways it may be. */
function spellings(text: string): string[] {
  const bare = text.normalize("NFKC").replace(/\s/g, "");
  const thousands = (mark: string, point: string) =>
    bare.replace(".", point).replace(/(?<=^\D?\d+)(?=(\d{3})+(?!\d))/g, mark);
  // JSON has numbers, HL7 v2 the comparator as a component of its own.
  return [
    bare,
    bare.replace(".", ","),
    thousands(".", ","),
    thousands(",", "."),
    thousands("'", "."),
    String(Number(bare)),
    bare.replace(/^([<>])/, "$1^"),
    bare.replace(/^</, "lessthan"),
    bare.replace(/^>/, "superiora"),
    // An ordinal as so many signs.
    bare.replace(/^(\d)\+$/, (_all, count) => "+".repeat(Number(count))),
  ];
}

describe.each(["develop", "measured"] as const)("the %s half of the corpus", async (half) => {
  const files = await oneOfEach(half);
  const events = files.flatMap(({ label }) => [...label.events, ...label.optional_events ?? []]);

  it("has labels that evaluation can read, about people of its family", () => {
    const keys = profilesOf(half, 1).map(({ key }) => key);
    for (const { name, label } of files) {
      expect(ExpectedSchema.safeParse(label).error, name).toBeUndefined();
      expect(keys, name).toContain(label.upload_to);
      // A paper without a result in figures, a culture, is a person's to read.
      expect(label.events.length > 0 || label.disposition !== "filed", name).toBe(true);
    }
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("expects only codes of the dictionaries and units of UCUM", () => {
    const codes = events.flatMap(({ code }) => code ? [parseCode(code)!] : []);
    expect(codes.filter(({ system, code }) => dictionaryDisplay(system, code) === null)).toEqual([]);
    expect(events.filter(({ unit }) => unit && !UCUM.has(unit)).map(({ unit }) => unit)).toEqual([]);
  });

  it("prints every value its labels tell", async () => {
    const lacking: string[] = [];
    for (const file of files) {
      const text = await printed(file);
      const told = file.label.events.flatMap((
        { value, strength, lot, low, high },
      ) => [value, strength, lot, low, high]);
      const missing = told.filter((one) =>
        one && one !== "0" && !spellings(one).some((spelling) => text.includes(spelling))
      );
      if (missing.length > 0) lacking.push(`${file.name}: ${missing.join(", ")}`);
    }
    expect(lacking).toEqual([]);
  }, 30_000);

  it("has at least 100 documents in at least 15 layouts of its own", () => {
    const names = HALVES[half].map(({ name }) => name);
    const others = Object.entries(HALVES).filter(([other]) => other !== half).flatMap(([, layouts]) => layouts);
    expect(sizeOf(half)).toBeGreaterThanOrEqual(100);
    expect(new Set(names).size).toBeGreaterThanOrEqual(15);
    // Two layouts of one name would write their documents over each other's.
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
    expect(others.filter(({ name }) => names.includes(name))).toEqual([]);
  });
});

describe("the corpus", () => {
  it("is the same for one seed, scans and photos too, and another for another", async () => {
    const first = async (seed: number, layout: string) => {
      for await (const { bytes } of makeCorpus("develop", seed, (_, name) => name === layout)) {
        return Buffer.from(bytes);
      }
      throw new Error(`no ${layout}`);
    };
    for (const layout of ["us-two-columns", "scan-of-us-two-columns", "photo-of-us-two-columns"]) {
      expect((await first(1, layout)).equals(await first(1, layout)), layout).toBe(true);
    }
    expect((await first(1, "us-two-columns")).equals(await first(2, "us-two-columns"))).toBe(false);
  }, 60_000);

  it("has children among its people", () => {
    const born = profilesOf("develop", 1).filter(({ kind }) => kind === "child").map((one) => one.birth_date);
    expect(born.every((birthDate) => isChild({ given: "", family: "", sex: "male", birthDate, id: "" }))).toBe(true);
    expect(born.length).toBeGreaterThan(0);
  });
});
