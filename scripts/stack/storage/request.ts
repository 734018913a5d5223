import { AsyncLocalStorage } from "node:async_hooks";
import type { StorageRefusal } from "./refusal.ts";

/** What a request to Storage did to files, for whoever sees its answer. */
export class StorageRequest {
  /** Why it cannot be obeyed, where @supabase/lite would answer 500. */
  refusal: StorageRefusal | null = null;
  /** Files it stored; @supabase/lite writes their rows afterwards, or fails to. */
  readonly written: { bucket: string; key: string; file: string }[] = [];
  /** Files whose rows name another one afterwards. */
  readonly replaced: string[] = [];
  /** It moves an object: the row changes its name and keeps its file. */
  moves = false;

  /** @param replaces whether it may write over an object. */
  constructor(readonly replaces: boolean) {}

  /** Remembers a refusal, to be thrown. */
  refuse(refusal: StorageRefusal): StorageRefusal {
    this.refusal = refusal;
    return refusal;
  }
}

const storage = new AsyncLocalStorage<StorageRequest>();

/** The request that is being answered. @throws outside of one. */
export function currentRequest(): StorageRequest {
  const request = storage.getStore();
  if (!request) throw new Error("the stored files are reached through Storage's address only");
  return request;
}

/** Runs what answers a request, which finds it with `currentRequest`. */
export const during = <T>(request: StorageRequest, work: () => Promise<T>): Promise<T> => storage.run(request, work);
