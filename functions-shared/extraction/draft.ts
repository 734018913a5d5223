import type { DocumentKind, Extraction, Statement, Subject } from "../contracts/extraction.ts";
import { READER_VERSION } from "./version.ts";

/** A statement without its id. */
export type Draft = Statement extends infer S ? S extends Statement ? Omit<S, "id"> : never : never;

export type Unread = Extraction["unread"][number];

/** What reading a structured document gives, before its statements are numbered. */
export type Found = Omit<Extraction, "schema" | "reader" | "pages" | "words" | "statements"> & { drafts: Draft[] };

/** Nobody: what a document that names no subject, or several, says of it. */
export const nobody = (): Subject => ({ name: null, birth_date: null, sex: null, age: null, identifiers: [] });

/**
 * The extraction of a document that has no pages: every place in it is a path. What states the same fact as an element before
 * it states nothing new: it is listed, with that as the reason.
 */
export function structured(name: Extraction["reader"]["name"], { drafts, context = [], ...found }: Found): Extraction {
  const facts = new Set<string>();
  const isNew = (draft: Draft) => facts.size < facts.add(factOf(draft)).size;
  const [first, again] = [[] as Draft[], [] as Draft[]];
  for (const draft of drafts) (isNew(draft) ? first : again).push(draft);
  const repeated = again.map(({ name, source }) => ({ text: name, reason: "stated-twice", source }));
  return {
    schema: "guardian.extraction/1",
    reader: { name, version: READER_VERSION },
    ...found,
    pages: [],
    words: [],
    statements: first.map((draft, i) => ({ ...draft, id: `s${i + 1}` })),
    context: [...context, ...repeated],
  };
}

/** What makes two statements one fact, as with events: what it is, its result or dose, and the day. */
function factOf(draft: Draft): string {
  const [coding] = draft.codings;
  const what = coding ? `${coding.system}|${coding.code}` : draft.name.toLowerCase();
  const said = draft.type === "observation"
    ? [draft.value, draft.unit]
    : draft.type === "medication"
    ? [draft.dose]
    : [];
  return JSON.stringify([draft.type, what, draft.occurred_on, ...said]);
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
