import { request } from "node:http";
import { connect } from "node:net";

/** A request as it goes over the wire: nothing tidies it up on the way. */
export interface Sent {
  method: string;
  path: string;
  headers: Record<string, string>;
  body: Buffer | null;
  /** Without Content-Length, in chunks. */
  chunked: boolean;
  /** Bytes to write to a bare socket instead of all that. */
  raw?: Buffer;
}

/** The status of the answer; 0 when the connection was closed without one, -1 when none came in time. */
export type Status = number;

const TIMEOUT_MS = 30_000;
const CLOSED = 0, SILENT = -1;

/** Sends a request and reads the whole answer. */
export const send = (origin: URL, sent: Sent): Promise<Status> =>
  sent.raw ? sendRaw(origin, sent.raw) : sendHttp(origin, sent);

function sendHttp(origin: URL, { method, path, headers, body, chunked }: Sent): Promise<Status> {
  return new Promise((resolve) => {
    const length = body && !chunked ? { "content-length": String(body.length) } : {};
    const call = request({
      host: origin.hostname,
      port: origin.port,
      method,
      path,
      headers: { ...headers, ...length },
      agent: false,
    });
    const timer = setTimeout(() => {
      resolve(SILENT);
      call.destroy();
    }, TIMEOUT_MS);
    const end = (status: Status) => {
      clearTimeout(timer);
      resolve(status);
    };
    let answered = false;
    call.on("response", (response) => {
      answered = true;
      response.resume().on("close", () => end(response.statusCode ?? CLOSED));
    });
    // A server that has answered need not read the rest of the body.
    call.on("error", () => answered ? undefined : end(CLOSED));
    call.end(body ?? undefined);
  });
}

function sendRaw(origin: URL, bytes: Buffer): Promise<Status> {
  return new Promise((resolve) => {
    let answer = "";
    const socket = connect({ host: origin.hostname, port: Number(origin.port) }, () => socket.end(bytes));
    const end = (fallback: Status) => {
      clearTimeout(timer);
      resolve(Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? fallback));
      socket.destroy();
    };
    const timer = setTimeout(() => end(SILENT), TIMEOUT_MS);
    socket.setEncoding("latin1").on("data", (chunk: string) => void (answer += chunk));
    socket.on("error", () => end(CLOSED)).on("close", () => end(CLOSED));
  });
}
