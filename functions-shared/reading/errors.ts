/** Why a document cannot be read at all. The codes are stable and become `documents.status_reason`. */
export type ReadingErrorCode =
  | "unsupported-document"
  | "empty-document"
  | "damaged-document"
  | "encrypted-document"
  | "no-text-layer"
  | "no-text-found"
  | "takes-too-long"
  | "too-many-pages"
  | "too-large";

/** A document that is refused as a whole. The message never holds text of the document. */
export class ReadingError extends Error {
  override readonly name = "ReadingError";
  readonly code: ReadingErrorCode;

  constructor(code: ReadingErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
