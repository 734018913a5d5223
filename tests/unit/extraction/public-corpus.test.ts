import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { normalize } from "../../../functions-shared/coding/normalize.ts";
import { type Extraction, ExtractionSchema } from "../../../functions-shared/contracts/extraction.ts";
import { pathOf, within } from "../../../functions-shared/extraction/ccda/tree.ts";
import { extractDocument } from "../../../functions-shared/extraction/extract.ts";
import { parseXml } from "../../../functions-shared/reading/xml.ts";

/** Documents nobody here wrote; where they are not, our own are enough to fail. */
const PUBLIC = new URL("../../../../shared/corpus/", import.meta.url);
const OWN = new URL("../../fixtures/", import.meta.url);

const filesIn = (folder: URL, ending: string) =>
  existsSync(folder)
    ? readdirSync(folder).filter((file) =>
      file.endsWith(ending) && !file.endsWith(".expected.json") && file !== "family.json"
    ).map(
      (file): [string, URL] => [file, new URL(file, folder)],
    )
    : [];

async function read(file: URL): Promise<{ text: string; extraction: Extraction; told: string[] }> {
  const bytes = readFileSync(file);
  const extraction = ExtractionSchema.parse(await extractDocument(new Uint8Array(bytes)));
  const listed = [...extraction.statements, ...extraction.unread, ...extraction.context ?? []];
  return {
    text: bytes.toString(),
    extraction,
    told: listed.flatMap(({ source }) => "path" in source ? [source.path] : []),
  };
}

/** A statement is an event, so that what is no statement is all there is to list. */
const everyStatementIsAnEvent = async (extraction: Extraction) =>
  expect((await normalize(extraction)).map(({ statement_id }) => statement_id)).toEqual(
    extraction.statements.map(({ id }) => id),
  );

const bundles = [...filesIn(new URL("fhir/", PUBLIC), ".json"), ...filesIn(new URL("demo/", OWN), ".json")];

/** One of them has 2,731 entries. */
const LARGE_MS = 60_000;

describe.each(bundles)("the bundle %s", (_name, file) => {
  it("has every entry as an event or listed with the reason", async () => {
    const { text, extraction, told } = await read(file);
    const { entry } = JSON.parse(text) as { entry: unknown[] };
    const missing = entry.map((_, i) => `Bundle.entry[${i}].`).filter((path) =>
      !told.some((one) => one.startsWith(path))
    );
    expect(missing).toEqual([]);
    expect(extraction.subject.name).not.toBeNull();
    await everyStatementIsAnEvent(extraction);
  }, LARGE_MS);
});

const documents = [
  ...filesIn(new URL("ccda/", PUBLIC), ".xml"),
  ...filesIn(new URL("structured/", OWN), ".xml"),
];

describe.each(documents)("the clinical document %s", (_name, file) => {
  it("has every entry as an event or listed with the reason", async () => {
    const { text, extraction, told } = await read(file);
    const entries = within(parseXml(text), "entry").map(pathOf);
    expect(entries.filter((path) => !told.some((one) => one.startsWith(`${path}.`) || one === path))).toEqual([]);
    expect(entries.length).toBeGreaterThan(0);
    expect(extraction.subject.name).not.toBeNull();
    await everyStatementIsAnEvent(extraction);
  });

  it("states no number and no day that its narrative does not have", async () => {
    const { text, extraction } = await read(file);
    const narrative = within(parseXml(text), "text").map(textOf).join(" ");
    for (const statement of extraction.statements) {
      const number = statement.type === "observation" && statement.value.kind === "quantity"
        ? statement.value.number
        : null;
      if (number !== null) expect(narrative, statement.name).toContain(number);
    }
  });
});

/** The words of an element, one after the other. */
function textOf(element: ReturnType<typeof parseXml>): string {
  return element.children.map((child) => typeof child === "string" ? child : ` ${textOf(child)} `).join("");
}
