import { once } from "node:events";
import { request } from "node:http";
import { connect } from "node:net";
import { Readable } from "node:stream";

const MB = 1_000_000;
/** One megabyte, sent again and again, so that a large body costs the test no memory. */
const PIECE = new Uint8Array(MB).fill(0x61);

export const megabytes = (count: number): Uint8Array<ArrayBuffer> => new Uint8Array(count * MB).fill(0x61);

/** A body of so many megabytes without a declared length. */
export const chunked = (count: number): ReadableStream<Uint8Array<ArrayBuffer>> => ReadableStream.from(pieces(count));

function* pieces(count: number) {
  for (let sent = 0; sent < count; sent++) yield PIECE;
}

/** What `fetch` takes for a body that is a stream. */
export const streamed = (body: ReadableStream<Uint8Array<ArrayBuffer>>): RequestInit =>
  ({ body, duplex: "half" }) as RequestInit;

/**
 * Sends a chunked body by Node's own client, which reports a connection that is cut off while it still sends.
 * @returns the status and the answer.
 */
export async function sendPatiently(url: string, count: number): Promise<{ status: number; body: string }> {
  const call = request(url, { method: "POST", headers: { "content-type": "application/json" } });
  const answered = once(call, "response");
  Readable.from(pieces(count)).pipe(call);
  const [response] = await answered;
  let body = "";
  for await (const chunk of response) body += chunk;
  return { status: response.statusCode, body };
}

/** Writes bytes to the stack's port as they are and reads until it closes the connection. */
export async function exchange(apiUrl: string, text: string): Promise<string> {
  const socket = connect(Number(new URL(apiUrl).port), "127.0.0.1");
  socket.write(text);
  let answer = "";
  for await (const chunk of socket) answer += chunk;
  return answer;
}
