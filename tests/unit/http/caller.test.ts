import { createHmac } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { WebSocket } from "ws";
import { verifyCaller } from "../../../functions-shared/http/caller.ts";

// supabase-js looks for it when a client is made, though nothing here listens to realtime: Node 20 has none of its own.
globalThis.WebSocket ??= WebSocket as never;

const servers: Server[] = [];
afterEach(() => servers.splice(0).forEach((server) => server.close()));

/** An Auth server that answers everything so. @returns its address. */
async function auth(status: number, body: string): Promise<string> {
  const server = createServer((_request, response) => {
    response.writeHead(status, { "content-type": "application/json" }).end(body);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const part = (json: unknown) => Buffer.from(JSON.stringify(json)).toString("base64url");
function token(): string {
  const exp = Math.floor(Date.now() / 1000) + 600;
  const text = `${part({ alg: "HS256", typ: "JWT" })}.${
    part({ sub: crypto.randomUUID(), role: "authenticated", exp })
  }`;
  return `${text}.${createHmac("sha256", "any").update(text).digest("base64url")}`;
}

const verified = (url: string) =>
  verifyCaller(
    new Request("http://localhost/", { headers: { authorization: `Bearer ${token()}` } }),
    { url, publishableKey: "sb_publishable_x", secretKeys: ["sb_secret_x"], worker: "w" },
    crypto.randomUUID(),
  );

test.each([
  ["is overloaded", 503, "{}"],
  ["fails", 500, '{"code":"unexpected_failure","message":"database"}'],
  ["answers what is no JSON", 500, "<html>"],
])("an Auth server that %s says nothing against a token: 503, to be tried again", async (_what, status, body) => {
  await expect(verified(await auth(status, body))).rejects.toMatchObject({ status: 503, type: "auth-unavailable" });
});

test("nor does one that cannot be reached", async () => {
  await expect(verified("http://127.0.0.1:1")).rejects.toMatchObject({ status: 503, type: "auth-unavailable" });
});

test("one that refuses the token does: 401", async () => {
  const url = await auth(403, '{"code":"bad_jwt","message":"invalid JWT"}');
  await expect(verified(url)).rejects.toMatchObject({ status: 401, type: "signed-out" });
});
