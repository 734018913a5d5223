import { Buffer } from "node:buffer";
import type { IncomingMessage } from "node:http";
import { Problem } from "../../../functions-shared/http/problem.ts";

const MIB = 1024 * 1024;

/** What of a refused body is still taken from the client, so that it can finish sending and read the answer. */
const DISCARD_BYTES = 64 * MIB;
const DISCARD_MS = 5_000;

function tooLarge(limit: number): Problem {
  // What a form may add to its file is left out.
  const size = limit < MIB ? `${limit} bytes` : `${Math.floor(limit / MIB)} MiB`;
  return new Problem(413, "body-too-large", `The request body is larger than ${size}`);
}

/** The body of one request, never taken beyond its limit, whether its length is declared or not. */
export class Body {
  /** Bytes to reserve for it: as declared, or as many as may come. */
  readonly reserved: number;
  /** Why it ended early, once it has. */
  failure: Problem | undefined;
  readonly #incoming: IncomingMessage;
  readonly #limit: number;
  readonly #onRead: () => void;
  #size = 0;

  /**
   * @param onRead called before the first byte is taken.
   * @throws {Problem} 413 when it declares to be larger than `limit`.
   */
  constructor(incoming: IncomingMessage, limit: number, onRead: () => void) {
    const declared = incoming.headers["content-length"];
    const chunked = incoming.headers["transfer-encoding"] !== undefined;
    this.#incoming = incoming;
    this.#limit = limit;
    this.#onRead = onRead;
    this.reserved = declared === undefined ? (chunked ? limit : 0) : Number(declared);
    if (this.reserved > limit) throw tooLarge(limit);
  }

  /** What is still to come. */
  async *#chunks(): AsyncGenerator<Uint8Array<ArrayBuffer>> {
    if (this.#incoming.readableEnded) return;
    this.#onRead();
    // Left early, the connection stays: the answer still has to go out on it.
    for await (const chunk of this.#incoming.iterator({ destroyOnReturn: false })) {
      this.#size += (chunk as Buffer).byteLength;
      if (this.#size > this.#limit) {
        this.failure = tooLarge(this.#limit);
        throw this.failure;
      }
      yield chunk as Uint8Array<ArrayBuffer>;
    }
  }

  get isEmpty(): boolean {
    return this.reserved === 0;
  }

  /** Reads it whole. @throws {Problem} 413 */
  async read(): Promise<Uint8Array<ArrayBuffer>> {
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    for await (const chunk of this.#chunks()) chunks.push(chunk);
    return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
  }

  /** Passes it on as it comes; the stream fails where the limit is crossed, see `failure`. */
  stream(): ReadableStream<Uint8Array<ArrayBuffer>> {
    return ReadableStream.from(this.#chunks());
  }

  /** Takes and forgets what nobody has read, also where whoever read it has left. @throws {Problem} 413 */
  async skip(): Promise<void> {
    if (this.isEmpty) return;
    for await (const _ of this.#chunks());
  }
}

/** Takes and forgets what a client still sends after its answer, within bounds; beyond them the connection is cut. */
export function discardRest(incoming: IncomingMessage): void {
  if (incoming.complete || incoming.destroyed) return;
  let size = 0;
  const cut = () => incoming.destroy();
  const timer = setTimeout(cut, DISCARD_MS);
  incoming.once("close", () => clearTimeout(timer));
  incoming.on("data", (chunk: Buffer) => {
    size += chunk.byteLength;
    if (size > DISCARD_BYTES) cut();
  });
  incoming.resume();
}
