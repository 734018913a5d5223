import { createServer } from "node:net";
import { StartError } from "./failure.ts";

/** The stack's ports, counted from the API's, and what for. */
const PURPOSES = new Map([[0, "the API"], [1, "Postgres"], [3, "the mail page"], [4, "SMTP"]]);
const OFFSETS = [...PURPOSES.keys()];

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });
}

/** @throws {StartError} naming the first of the stack's ports that somebody else listens on. */
export async function requireFreePorts(port: number): Promise<void> {
  for (const [offset, purpose] of PURPOSES) {
    if (await isFree(port + offset)) continue;
    throw new StartError(`port ${port + offset} is taken (for ${purpose})`, "stop what listens there, or pass --port");
  }
}

/** A port from which a stack finds all of its ports free. For runs beside another stack: tests, evaluations, benches. */
export async function freeStackPort(): Promise<number> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const port = 20_000 + Math.floor(Math.random() * 10_000);
    const free = await Promise.all(OFFSETS.map((offset) => isFree(port + offset)));
    if (free.every(Boolean)) return port;
  }
  throw new Error("no free ports between 20000 and 30000");
}
