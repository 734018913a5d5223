import type { DocumentKind, Extraction, Statement, Subject } from "../contracts/extraction.ts";
import { READER_VERSION } from "./version.ts";

/** A statement without its id. */
export type Draft = Statement extends infer S ? S extends Statement ? Omit<S, "id"> : never : never;

export type Unread = Extraction["unread"][number];

/** What reading a structured document gives, before its statements are numbered. */
export type Found = Omit<Extraction, "schema" | "reader" | "pages" | "words" | "statements"> & { drafts: Draft[] };

/** Nobody: what a document that names no subject, or several, says of it. */
export const nobody = (): Subject => ({ name: null, birth_date: null, sex: null, age: null, identifiers: [] });

/** The extraction of a document that has no pages: every place in it is a path. */
export function structured(name: Extraction["reader"]["name"], { drafts, ...found }: Found): Extraction {
  return {
    schema: "guardian.extraction/1",
    reader: { name, version: READER_VERSION },
    ...found,
    pages: [],
    words: [],
    statements: drafts.map((draft, i) => ({ ...draft, id: `s${i + 1}` })),
  };
}

/** The kind of a document that does not say it, by what it states. */
export function kindByTypes(statements: { type: Statement["type"] }[]): DocumentKind {
  const types = new Set(statements.map(({ type }) => type));
  if (types.size > 1) return "patient_summary";
  if (types.has("observation")) return "lab_report";
  if (types.has("medication")) return "prescription";
  if (types.has("immunization")) return "immunization_record";
  return types.size === 1 ? "patient_summary" : "other";
}
