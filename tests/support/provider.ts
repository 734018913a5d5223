import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach } from "vitest";

/** What a provider was asked. */
export interface Asked {
  path: string;
  headers: IncomingMessage["headers"];
  // deno-lint-ignore no-explicit-any
  body: any;
}

/** How it answers: a status, headers, and a body that is sent as JSON, or as it is when it is a text; null: never. */
export type Answer = { status?: number; headers?: Record<string, string>; body: unknown } | null;

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString("utf8");
}

/** A server on this machine in place of a provider. It gives the answers it was told, in order, the last of them again. */
export function useProvider() {
  const provider = { url: "", asked: [] as Asked[], answers: [] as Answer[] };
  let server: Server;
  beforeAll(async () => {
    server = createServer(async (request, response) => {
      provider.asked.push({ path: request.url!, headers: request.headers, body: JSON.parse(await textOf(request)) });
      const answer = provider.answers.length > 1 ? provider.answers.shift()! : provider.answers[0]!;
      if (answer === null) return;
      response.writeHead(answer.status ?? 200, { "content-type": "application/json", ...answer.headers });
      response.end(typeof answer.body === "string" ? answer.body : JSON.stringify(answer.body));
    });
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    provider.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  beforeEach(() => {
    provider.asked = [];
    provider.answers = [];
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return provider;
}
