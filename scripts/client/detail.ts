import { type DocumentDetail, DocumentDetailSchema } from "../../functions-shared/contracts/document.ts";
import type { Client } from "./sign-in.ts";

/** A document with its events and flags, as far as the signed-in person may see them. */
export async function readDetail(client: Client, documentId: string): Promise<DocumentDetail> {
  const { data, error } = await client.rpc("document_detail", { p_document_id: documentId });
  if (error) throw new Error(error.message);
  return DocumentDetailSchema.parse(data);
}
