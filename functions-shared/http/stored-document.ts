import { FILE_FAULTS } from "../contracts/stored-files.ts";
import type { GuardianClient } from "./client.ts";

/** A file that Storage cannot serve as it was uploaded: trying again does not help, handing the paper in again does. */
export class FileFault extends Error {
  override name = "FileFault";
  constructor(readonly reason: typeof FILE_FAULTS[number]) {
    super(reason);
  }
}

/** What Storage says of a file that is not as it was stored, by its code. */
function fileFaultOf(error: { statusCode?: string | undefined }): FileFault | null {
  const reason = FILE_FAULTS.find((code) => code === error.statusCode);
  return reason ? new FileFault(reason) : null;
}

/**
 * The stored bytes of a document: the one place where they are fetched. The service's client may, so whoever calls this has
 * been given the path by the database: by a claimed job, or by `document_file` under the token of whoever asks.
 * @throws {FileFault} when they are not there or not what was stored.
 */
export async function fetchDocument(service: GuardianClient, objectPath: string): Promise<ReadableStream<Uint8Array>> {
  const { data, error } = await service.storage.from("documents").download(objectPath).asStream();
  if (error) throw fileFaultOf(error) ?? error;
  return data;
}
