import { DocumentFileSchema } from "../contracts/stored-files.ts";
import { contentDisposition } from "./content-disposition.ts";
import { dataOf, type GuardianClient, streamClient } from "./client.ts";
import type { Environment } from "./environment.ts";
import { Problem } from "./problem.ts";
import { fetchDocument, FileFault } from "./stored-document.ts";

/** What papers are. Whatever else an uploader announced (a page with scripts, say) is bytes to a browser. */
const KNOWN_TYPE =
  /^(application\/(pdf|json|fhir\+json|dicom)|image\/(png|jpeg|tiff|webp|heic|heif)|text\/(plain|csv))$/;
const BYTES = "application/octet-stream";

/** As announced, where that is a paper's; as bytes where the caller says it takes nothing else. */
function typeOf(announced: string, accept: string): string {
  const type = announced.split(";")[0]?.trim().toLowerCase() ?? "";
  return accept.trim().toLowerCase() !== BYTES && KNOWN_TYPE.test(type) ? type : BYTES;
}

const notAsStored = ({ reason }: FileFault) =>
  reason === "stored-file-lost"
    ? new Problem(500, "stored-file-lost", "The stored file is not there any more")
    : new Problem(500, "stored-file-damaged", "The stored file is no longer what was uploaded");

/**
 * Answers with a document's file. The database decides with the caller's own token, and notes that they had it, before any
 * byte is fetched; from then on nothing is held in memory: bytes go as they come.
 * @throws {Problem} 404 when there is no file that this caller may have; 500 when it is not what was stored.
 */
export async function answerFile(
  client: GuardianClient,
  environment: Environment,
  { documentId, requestId, accept }: { documentId: string; requestId: string; accept: string },
): Promise<Response> {
  const file = DocumentFileSchema.parse(dataOf(await client.rpc("document_file", { p_document_id: documentId })));
  const bytes = await fetchDocument(streamClient(environment, requestId), file.object_path).catch((error) => {
    throw error instanceof FileFault ? notAsStored(error) : error;
  });
  return new Response(bytes, {
    headers: {
      "content-type": typeOf(file.media_type, accept),
      ...(file.byte_size === null ? {} : { "content-length": String(file.byte_size) }),
      "content-disposition": contentDisposition(file.file_name),
      "access-control-expose-headers": "content-disposition",
      // no-transform: nothing packs it on its way, so that its length is told.
      "cache-control": "no-store, no-transform",
      "x-content-type-options": "nosniff",
    },
  });
}
