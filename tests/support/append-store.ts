import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What a server does with a request instead of obeying it; false: it obeys. */
export type Trouble = (request: IncomingMessage, response: ServerResponse) => boolean;

/** An object store of this machine that knows conditional writes, below the path /trail. */
export interface TestStore {
  /** Its address, with a query as signed addresses have one. */
  readonly place: string;
  readonly authorization: string;
  readonly documents: Map<string, string>;
  /** Method and address of every request. */
  readonly requests: string[];
  trouble: Trouble | undefined;
  close(): void;
}

async function obey(store: TestStore, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { documents } = store;
  const name = new URL(request.url ?? "", store.place).pathname.slice("/trail/".length);
  const answer = (status: number, body = "") => void response.writeHead(status).end(body);
  if (request.headers.authorization !== store.authorization) return answer(403);
  if (request.method === "GET") return answer(documents.has(name) ? 200 : 404, documents.get(name));
  if (request.headers["if-none-match"] !== "*") return answer(400);
  if (documents.has(name)) return answer(412);
  let body = "";
  for await (const part of request) body += part;
  if (documents.has(name)) return answer(412);
  documents.set(name, body);
  answer(201);
}

export async function startAppendStore(): Promise<TestStore> {
  const server = createServer((request, response) => {
    store.requests.push(`${request.method} ${request.url}`);
    if (!store.trouble?.(request, response)) void obey(store, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const store: TestStore = {
    place: `http://127.0.0.1:${(server.address() as AddressInfo).port}/trail/?sig=1`,
    authorization: "Bearer here",
    documents: new Map(),
    requests: [],
    trouble: undefined,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return store;
}
