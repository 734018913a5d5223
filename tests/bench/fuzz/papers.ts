import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { PDFDocument } from "pdf-lib";
import { type CorpusProfile, readCorpus } from "../../../scripts/client/corpus.ts";
import { ROOT } from "../../../scripts/stack/start.ts";

/** A good document of the fixtures: one that is filed under its person. */
export interface Paper {
  name: string;
  format: "text" | "fhir" | "ndjson" | "xml" | "hl7v2" | "csv" | "pdf";
  bytes: Uint8Array;
  person: CorpusProfile;
}

const FORMATS: Record<string, Paper["format"]> = {
  txt: "text",
  json: "fhir",
  ndjson: "ndjson",
  xml: "xml",
  hl7: "hl7v2",
  csv: "csv",
  pdf: "pdf",
};

/** The documents of the fixtures that are filed, whole, under the person they are uploaded to. */
export async function readPapers(): Promise<Paper[]> {
  const papers: Paper[] = [];
  for (const folder of ["tests/fixtures/demo", "tests/fixtures/layouts", "tests/fixtures/structured"]) {
    const { profiles, documents } = await readCorpus(join(ROOT, folder));
    for (const { name, path, label } of documents) {
      const person = profiles.find(({ key }) => key === label.upload_to);
      const format = FORMATS[name.split(".").at(-1) ?? ""];
      const isFiled = label.disposition === "filed" && !("also_acceptable" in label);
      if (person && format && isFiled) papers.push({ name, format, bytes: await readFile(path), person });
    }
  }
  return papers;
}

/** Anything but a PDF as letters; a file that is not UTF-8 is Windows-1252. */
export function lettersOf({ bytes }: Paper): { text: string; encode: (text: string) => Uint8Array } {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return { text, encode: (changed) => Buffer.from(changed, "utf8") };
  } catch {
    return { text: Buffer.from(bytes).toString("latin1"), encode: (changed) => Buffer.from(changed, "latin1") };
  }
}

/** A PDF with its page contents unpacked, so that changed bytes are changed words. */
export async function unpacked({ bytes }: Paper): Promise<Buffer> {
  const { PDFRawStream, decodePDFRawStream } = await import("pdf-lib");
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  for (const [ref, object] of document.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream)) continue;
    const plain = decodePDFRawStream(object).decode();
    document.context.assign(ref, document.context.stream(plain));
  }
  return Buffer.from(await document.save({ useObjectStreams: false, addDefaultPage: false }));
}
