/**
 * Where signed documents go: a place the database cannot reach, that takes a name once and changes and forgets nothing.
 * Who runs it sees to that: a bucket with object lock, a folder of another account.
 */
export interface AppendStore {
  /** Adds a document. @returns whether the name was free; false: there is one already, which stays. */
  add(name: string, text: string): Promise<boolean>;
  /** The document of that name, or null. */
  read(name: string): Promise<string | null>;
}

/** The store did not do what was asked: it is out of reach, refuses, or answers nonsense. */
export class StoreError extends Error {
  override name = "StoreError";
  constructor(readonly code: string, options?: ErrorOptions) {
    super(`the store of the audit trail failed: ${code}`, options);
  }
}

export interface StoreOptions {
  /** Sent as `Authorization` to a URL: "Bearer …". */
  authorization?: string | undefined;
  /** How long a URL may take to answer, in milliseconds. @default 10_000 */
  timeoutMs?: number | undefined;
  /** How long to wait before a URL is asked again; the next time four times as long. @default 100 */
  pauseMs?: number | undefined;
}
