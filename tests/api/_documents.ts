import type { DocumentDetail } from "../../functions-shared/contracts/document.ts";
import { readDetail } from "../../scripts/client/detail.ts";
import { watchDocument } from "../../scripts/client/document.ts";
import type { Client } from "../../scripts/client/sign-in.ts";
import { must } from "./_people.ts";

/** A file as a person picks it. */
export interface Paper {
  name: string;
  type: string;
  content: string | Uint8Array<ArrayBuffer>;
}

const WAIT_MS = 60_000;

export const textPaper = (content: string, name = "report.txt"): Paper => ({ name, type: "text/plain", content });

export const bytesOf = ({ content }: Paper): Uint8Array<ArrayBuffer> =>
  typeof content === "string" ? new TextEncoder().encode(content) : content;

/** Announces a paper for a profile. @returns the document's id. */
export async function register(client: Client, profileId: string, paper: Paper): Promise<string> {
  const document = must(
    await client.rpc("register_document", {
      p_profile_id: profileId,
      p_file_name: paper.name,
      p_media_type: paper.type,
      p_byte_size: bytesOf(paper).byteLength,
    }),
  ) as unknown as { id: string };
  return document.id;
}

/** Uploads a paper's file to where it is expected. */
export function put(client: Client, documentId: string, paper: Paper) {
  return client.storage.from("documents").upload(`${documentId}/original`, bytesOf(paper), {
    contentType: paper.type,
  });
}

/** Asks for a document's processing. */
export function submit(client: Client, documentId: string) {
  return client.functions.invoke("document-processor", { body: { document_id: documentId } });
}

/** Registers, uploads and submits a paper. @returns the document's id. */
export async function handIn(client: Client, profileId: string, paper: Paper): Promise<string> {
  const id = await register(client, profileId, paper);
  must(await put(client, id, paper));
  must(await submit(client, id));
  return id;
}

/** What became of a document, once that is decided. */
export async function outcome(client: Client, documentId: string): Promise<DocumentDetail> {
  await watchDocument(client, documentId, WAIT_MS);
  return readDetail(client, documentId);
}
