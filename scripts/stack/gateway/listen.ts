import type { Server } from "node:http";
import { createAdaptorServer } from "@hono/node-server";

/** Listens on 127.0.0.1. @returns the function that stops it. */
export async function listen(
  handler: (request: Request) => Promise<Response>,
  port: number,
): Promise<() => Promise<void>> {
  // With its own Request and Response the adaptor sends Content-Length twice, which fetch refuses.
  const server = createAdaptorServer({ fetch: handler, overrideGlobalObjects: false }) as Server;
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
