import { AsyncLocalStorage } from "node:async_hooks";

/** What is known of the request that is being served, wherever its work has got to. */
export interface RequestContext {
  requestId: string;
  /** What SQL sees as `request.headers`, as in PostgREST: names in lower case. */
  headers: Record<string, string>;
  /** Aborts when nobody waits for the answer any more. */
  signal: AbortSignal;
}

export const requestContext = new AsyncLocalStorage<RequestContext>();
