import { readFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import { FunctionsHttpError } from "@supabase/supabase-js";
import type { Client } from "./sign-in.ts";

const MEDIA_TYPES: Record<string, string> = {
  ".pdf": "application/pdf",
  ".json": "application/json",
  ".ndjson": "application/fhir+ndjson",
  ".txt": "text/plain",
  ".xml": "application/xml",
  ".hl7": "application/hl7-v2",
  ".csv": "text/csv",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".tif": "image/tiff",
  ".tiff": "image/tiff",
  ".webp": "image/webp",
  ".heic": "image/heic",
};

/** A document's state as a frontend sees it. */
export interface DocumentState {
  id: string;
  status: string;
  status_reason: string | null;
  kind: string | null;
}

const FINAL = new Set(["filed", "needs_review", "quarantined", "rejected"]);
const POLL_MS = 100;

/** Registers a file, uploads it and asks for its processing: the three calls a frontend makes. */
export async function uploadDocument(client: Client, profileId: string, path: string): Promise<string> {
  const bytes = await readFile(path);
  const contentType = MEDIA_TYPES[extname(path).toLowerCase()] ?? "application/octet-stream";
  const registered = await client.rpc("register_document", {
    p_profile_id: profileId,
    p_file_name: basename(path),
    p_media_type: contentType,
    p_byte_size: bytes.byteLength,
  });
  if (registered.error) throw new Error(`register: ${registered.error.message}`);
  const { id } = registered.data as { id: string };
  const uploaded = await client.storage.from("documents").upload(`${id}/original`, bytes, { contentType });
  if (uploaded.error) throw new Error(`upload: ${uploaded.error.message}`);
  const submitted = await client.functions.invoke("document-processor", { body: { document_id: id } });
  if (submitted.error) {
    const { error } = submitted;
    const detail = error instanceof FunctionsHttpError ? await error.context.text() : "";
    throw new Error(`submit: ${error.message} ${detail}`);
  }
  return id;
}

/** Watches a document until it is filed, held, quarantined or rejected. `onChange` is told every status it passes. */
export async function watchDocument(
  client: Client,
  id: string,
  timeoutMs: number,
  onChange: (status: string) => void = () => {},
): Promise<DocumentState> {
  const deadline = Date.now() + timeoutMs;
  let last = "";
  for (;;) {
    const { data, error } = await client.from("documents").select("id, status, status_reason, kind").eq("id", id)
      .single();
    if (error) throw new Error(error.message);
    if (data.status !== last) onChange(data.status);
    last = data.status;
    if (FINAL.has(data.status)) return data;
    if (Date.now() > deadline) throw new Error(`document ${id} is still ${data.status} after ${timeoutMs} ms`);
    await new Promise((next) => setTimeout(next, POLL_MS));
  }
}
