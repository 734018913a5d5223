import { extname } from "node:path";
import type { Expected } from "./score-expected.ts";

/** What a document is measured with: those that are alike for a reader. */
export const CLASSES = [
  "text",
  "scan",
  "photo",
  "medication",
  "immunization",
  "clinical",
  "structured",
  "identity",
] as const;
export type DocumentClass = typeof CLASSES[number];

const BY_EXTENSION: Record<string, DocumentClass> = {
  ".json": "structured",
  ".ndjson": "structured",
  ".xml": "structured",
  ".hl7": "structured",
  ".csv": "structured",
  ".tif": "scan",
  ".tiff": "scan",
  ".png": "scan",
  ".jpg": "photo",
  ".jpeg": "photo",
  ".webp": "photo",
  ".heic": "photo",
};

const BY_KIND: Record<string, DocumentClass> = {
  prescription: "medication",
  immunization_record: "immunization",
  discharge_summary: "clinical",
};

/** The class a label names, else what its file and kind speak for. */
export function classOf(file: string, expected: Pick<Expected, "class" | "kind">): DocumentClass {
  return expected.class ?? BY_EXTENSION[extname(file).toLowerCase()] ?? BY_KIND[expected.kind ?? ""] ?? "text";
}
