import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { decodePDFRawStream, PDFDocument, PDFRawStream } from "pdf-lib";
import { type CorpusProfile, readCorpus } from "../../../scripts/client/corpus.ts";
import { ROOT } from "../../../scripts/stack/start.ts";
import type { Dice } from "./dice.ts";
import { picturePapers } from "./pictures.ts";
import { resourcePaper } from "./resource.ts";

/** A good document of the fixtures: one that is filed under its person. */
export interface Paper {
  name: string;
  format: "text" | "fhir" | "ndjson" | "xml" | "hl7v2" | "csv" | "pdf" | "scan" | "picture";
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

/** How many of a hundred documents are of a format: a picture takes a worker a second or two. */
const SHARES: [Paper["format"], number][] = [
  ...[["pdf", 30], ["text", 16], ["fhir", 11], ["ndjson", 7], ["xml", 10], ["hl7v2", 10], ["csv", 8]] as const,
  ...[["picture", 5], ["scan", 3]] as const,
].map(([format, share]) => [format, share]);

const FOLDERS = ["demo", "layouts", "structured", "sample"];

/** Good documents by their format. */
export type Papers = Map<Paper["format"], Paper[]>;

/** The documents of the fixtures that are filed, whole, under the person they are uploaded to, and pictures of paper. */
export async function readPapers(): Promise<Papers> {
  const papers: Paper[] = [...await picturePapers(), resourcePaper()];
  for (const folder of FOLDERS) {
    const { profiles, documents } = await readCorpus(join(ROOT, "tests/fixtures", folder));
    for (const { name, path, label } of documents) {
      const person = profiles.find(({ key }) => key === label.upload_to);
      const format = FORMATS[name.split(".").at(-1) ?? ""];
      const isFiled = label.disposition === "filed" && !("also_acceptable" in label);
      if (person && format && isFiled) papers.push({ name, format, bytes: await readFile(path), person });
    }
  }
  return new Map(SHARES.map(([format]) => [format, papers.filter((paper) => paper.format === format)]));
}

/** Any paper, of every format as often as it has its share. */
export function pickPaper(papers: Papers, dice: Dice): Paper {
  let left = dice.roll(SHARES.reduce((sum, [, share]) => sum + share, 0));
  const [format] = SHARES.find(([, share]) => (left -= share) < 0)!;
  return dice.pick(papers.get(format) ?? []);
}

/** Anything but a PDF as letters; a file that is not UTF-8 is Windows-1252. */
export function lettersOf({ bytes }: Paper): { text: string; encode: (text: string) => Uint8Array } {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return { text, encode: (changed) => Buffer.from(changed, "utf8") };
  } catch {
    const encode = (text: string) => Buffer.from(text, /^[\0-\xff]*$/.test(text) ? "latin1" : "utf8");
    return { text: Buffer.from(bytes).toString("latin1"), encode };
  }
}

/** A PDF with its page contents unpacked, so that changed bytes are changed words. */
export async function unpacked({ bytes }: Paper): Promise<Buffer> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  for (const [ref, object] of document.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream)) continue;
    const plain = decodePDFRawStream(object).decode();
    document.context.assign(ref, document.context.stream(plain));
  }
  return Buffer.from(await document.save({ useObjectStreams: false, addDefaultPage: false }));
}
