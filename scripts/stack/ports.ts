import { createServer } from "node:net";

/** The stack's ports, counted from the API's: API, Postgres, -, mail page, SMTP. */
const OFFSETS = [0, 1, 3, 4];

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });
}

/** @throws naming the first of the stack's ports that somebody else listens on. */
export async function requireFreePorts(port: number): Promise<void> {
  for (const offset of OFFSETS) {
    if (await isFree(port + offset)) continue;
    throw new Error(`port ${port + offset} is taken: stop what listens there, or pass --port`);
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
