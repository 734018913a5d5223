import { mkdtemp, rm } from "node:fs/promises";
import { connect, createServer, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGLiteSocketServer } from "@electric-sql/pglite-socket";
import type { PGlite } from "@electric-sql/pglite";
import type { SessionGate } from "./gate.ts";

const READY_FOR_QUERY = 0x5a; // "Z"
const IDLE = 0x49; // "I"
const TERMINATE = 0x58; // "X"
/** SSLRequest and GSSENCRequest (https://www.postgresql.org/docs/17/protocol-message-formats.html). */
const ENCRYPTION_REQUESTS = [80877103, 80877104];

/** How long psql and the CLI wait while the API uses the session. */
const WAIT_MS = 60_000;

/**
 * What the socket server needs of a PGlite, holding the gate from a client's first message until the server is ready
 * for its next query outside a transaction. So neither an open transaction nor a half-sent extended query (parse, bind,
 * execute, sync arrive as separate messages) is ever mixed with another client's statements.
 */
class WireSession {
  readonly #client: PGlite;
  readonly #gate: SessionGate;
  #leave: (() => void) | null = null;

  constructor(client: PGlite, gate: SessionGate) {
    this.#client = client;
    this.#gate = gate;
  }

  /** The socket server keeps to one client for as long as this is true. */
  isInTransaction(): boolean {
    return this.#leave !== null;
  }

  runExclusive<T>(work: () => Promise<T>): Promise<T> {
    return work();
  }

  async execProtocolRawStream(message: Uint8Array, options: { onRawData: (data: Uint8Array) => void }): Promise<void> {
    // A goodbye has no answer that would tell the gate to open; the closing socket does.
    if (message[0] === TERMINATE) return;
    this.#leave ??= await this.#gate.enter(WAIT_MS);
    let tail = new Uint8Array();
    try {
      await this.#client.runExclusive(() =>
        this.#client.execProtocolRawStream(message, {
          onRawData: (data) => {
            tail = new Uint8Array([...tail, ...data.slice(-6)].slice(-6));
            options.onRawData(data);
          },
        })
      );
    } finally {
      if (tail[0] === READY_FOR_QUERY && tail[5] === IDLE) this.#release();
    }
  }

  /** The socket server's clean-up after a client that left in the middle: roll back. */
  async exec(sql: string): Promise<void> {
    try {
      await this.#client.exec(sql);
    } finally {
      this.#release();
    }
  }

  #release(): void {
    this.#gate.soiled = true;
    this.#leave?.();
    this.#leave = null;
  }
}

/** Declines encryption, which clients ask for first and the socket server does not know, then connects them. */
function welcome(client: Socket, path: string): void {
  client.on("error", () => client.destroy());
  client.once("data", (first: Buffer) => {
    if (first.length === 8 && ENCRYPTION_REQUESTS.includes(first.readInt32BE(4))) {
      client.write("N");
      return welcome(client, path);
    }
    const server = connect(path);
    server.on("error", () => client.destroy());
    client.on("close", () => server.destroy());
    server.on("close", () => client.end());
    server.write(first);
    client.pipe(server).pipe(client);
  });
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
}

/**
 * Serves the Postgres wire protocol on 127.0.0.1 for psql and the Supabase CLI.
 * @param onClientGone told when a client has left: it may have changed the schema.
 * @returns the function that stops it.
 */
export async function serveWire(
  client: PGlite,
  gate: SessionGate,
  port: number,
  onClientGone: () => void = () => {},
): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "guardian-"));
  const path = join(folder, "postgres.sock");
  const server = new PGLiteSocketServer({
    db: new WireSession(client, gate) as unknown as PGlite,
    path,
    maxConnections: 20,
  });
  await server.start();
  const sockets = new Set<Socket>();
  const front = createServer((socket) => {
    sockets.add(socket);
    socket.once("close", () => {
      sockets.delete(socket);
      onClientGone();
    });
    welcome(socket, path);
  });
  await listen(front, port);
  return async () => {
    front.close();
    for (const socket of sockets) socket.destroy();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
