import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { getRequestListener, RequestError } from "@hono/node-server";
import { internalProblem, Problem } from "../../../functions-shared/http/problem.ts";

/** Answers one request. */
export type Handler = (
  request: Request,
  connection: { incoming: IncomingMessage; outgoing: ServerResponse },
) => Promise<Response>;

const SERVER = {
  /** A client that sends its head or its body drop by drop is cut off. */
  headersTimeout: 5_000,
  requestTimeout: 130_000,
  connectionsCheckingInterval: 1_000,
  keepAliveTimeout: 10_000,
  /** Request line and headers: a token of 4 KB and a filter of many ids fit. */
  maxHeaderSize: 16 * 1024,
};
const MAX_HEADERS = 100;
const MAX_CONNECTIONS = 2_000;

/** What Node's parser found wrong, as a problem. Null when there is nobody left to tell. */
function parserProblem(code: string | undefined): Problem | null {
  switch (code) {
    case "ECONNRESET":
    case "EPIPE":
      return null;
    case "HPE_HEADER_OVERFLOW":
      return new Problem(431, "headers-too-large", "The request's address and headers are larger than 16 KiB");
    case "ERR_HTTP_REQUEST_TIMEOUT":
      return new Problem(408, "request-timeout", "The request did not arrive in time");
    default:
      return new Problem(400, "malformed-request", "The request is not HTTP");
  }
}

/** A problem as bytes, for connections whose request could not be read. */
async function rawProblem(problem: Problem): Promise<string> {
  const requestId = randomUUID();
  const body = await problem.toResponse(requestId).text();
  return [
    `HTTP/1.1 ${problem.status} Refused`,
    "content-type: application/problem+json",
    `content-length: ${body.length}`,
    "access-control-allow-origin: *",
    `x-request-id: ${requestId}`,
    "connection: close",
    "",
    body,
  ].join("\r\n");
}

async function refuse(error: NodeJS.ErrnoException, socket: Socket, answering: boolean): Promise<void> {
  const problem = parserProblem(error.code);
  if (problem && !answering && socket.writable) socket.end(await rawProblem(problem));
  else socket.destroy();
}

/** Answers a request of which no Request can be made, such as one for an impossible host. */
function refuseRequest(error: unknown): Response {
  const requestId = randomUUID();
  const problem = error instanceof RequestError || error instanceof TypeError
    ? new Problem(400, "malformed-request", "The request's address or host is not valid")
    : internalProblem();
  const response = problem.toResponse(requestId);
  response.headers.set("x-request-id", requestId);
  return response;
}

/** Listens on 127.0.0.1. @returns the function that stops it. */
export async function listen(handler: Handler, port: number): Promise<() => Promise<void>> {
  const listener = getRequestListener(
    (request, env) => handler(request, env as { incoming: IncomingMessage; outgoing: ServerResponse }),
    // With its own Request and Response the adaptor sends Content-Length twice, which fetch refuses. The gateway
    // itself sees to what a client still sends.
    { overrideGlobalObjects: false, autoCleanupIncoming: false, errorHandler: refuseRequest },
  );
  /** The answer each connection is waiting for or receiving. */
  const answers = new WeakMap<Socket, ServerResponse>();
  const serve = (incoming: IncomingMessage, outgoing: ServerResponse) => {
    answers.set(incoming.socket, outgoing);
    void listener(incoming, outgoing);
  };
  const server = createServer(SERVER, serve);
  server.maxHeadersCount = MAX_HEADERS;
  server.maxConnections = MAX_CONNECTIONS;
  // The body is asked for when it is wanted, see Exchange.continue.
  server.on("checkContinue", serve);
  server.on("clientError", (error, socket) => {
    const answer = answers.get(socket as Socket);
    void refuse(error, socket as Socket, answer !== undefined && answer.headersSent && !answer.writableFinished);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return () =>
    new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
}
