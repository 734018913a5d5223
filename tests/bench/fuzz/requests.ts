import fc from "fast-check";
import { body, type Fields, multipart } from "./bodies.ts";
import { type Callers, headers, packed } from "./headers.ts";
import { query } from "./queries.ts";
import type { Sent } from "./send.ts";
import { escaped, text } from "./values.ts";

/** What there is to send requests to. */
export interface Surface {
  callers: Callers;
  /** Tables and views with their columns. */
  tables: { name: string; columns: string[] }[];
  /** RPCs with arguments that name rows which exist. */
  rpcs: { name: string; fields: Fields }[];
  /** Functions, each with a good body. */
  functions: { name: string; fields: Fields }[];
  /** Storage paths a file may go to, and may not. */
  objects: string[];
}

type Target = { path: string; methods: string[]; fields: Fields; own?: string; form?: boolean };

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"];

const AUTH: [path: string, fields: Fields][] = [
  ["otp", { email: "fuzz@example.org", create_user: true, data: {}, code_challenge: null, channel: "email" }],
  ["verify", { type: "email", email: "fuzz@example.org", token: "123456", token_hash: "x", redirect_to: "x" }],
  ["verify?token=x&type=magiclink&redirect_to=http://127.0.0.1", {}],
  ["token?grant_type=refresh_token", { refresh_token: "x" }],
  ["token?grant_type=password", { email: "fuzz@example.org", password: "x" }],
  ["token?grant_type=pkce", { auth_code: "x", code_verifier: "x" }],
  ["token?grant_type=id_token", { provider: "google", id_token: "x.y.z" }],
  ["signup", { email: "fuzz@example.org", password: "password1", data: {} }],
  ["user", { data: { a: 1 }, email: "fuzz2@example.org", password: "x", nonce: "x" }],
  ["recover", { email: "fuzz@example.org" }],
  ["magiclink", { email: "fuzz@example.org" }],
  ["resend", { type: "signup", email: "fuzz@example.org" }],
  ["logout?scope=local", {}],
  ["authorize?provider=github", {}],
  ["callback?code=x&state=y", {}],
  ["settings", {}],
  ["reauthenticate", {}],
  ["admin/users", { email: "a@example.org" }],
  ["factors", { factor_type: "totp" }],
];

const STORAGE: [path: string, methods: string[], fields: Fields][] = [
  ["object/list/documents", ["POST"], { prefix: "", limit: 10, offset: 0, sortBy: { column: "name", order: "asc" } }],
  ["object/move", ["POST"], { bucketId: "documents", sourceKey: "a", destinationKey: "b" }],
  ["object/copy", ["POST"], { bucketId: "documents", sourceKey: "a", destinationKey: "b" }],
  ["object/sign/documents", ["POST"], { expiresIn: 60, paths: ["a"] }],
  ["object/documents", ["DELETE"], { prefixes: ["a"] }],
  ["bucket", ["GET", "POST"], { id: "x", name: "x", public: true, file_size_limit: 1, allowed_mime_types: ["a/b"] }],
  ["bucket/documents", ["GET", "PUT", "DELETE"], { public: true }],
  ["bucket/documents/empty", ["POST"], {}],
  ["upload/resumable", ["POST", "PATCH", "HEAD"], {}],
  ["render/image/authenticated/documents/x", ["GET"], {}],
];

function targets(surface: Surface): fc.Arbitrary<Target> {
  const { callers, tables, rpcs, functions, objects } = surface;
  const table = fc.constantFrom(...tables);
  const ofTable = table.chain(({ name, columns }) =>
    query(columns).map((asked): Target => ({
      path: `/rest/v1/${name}${asked}`,
      methods: ["GET", "GET", "GET", "POST", "PATCH", "DELETE", "PUT", "HEAD"],
      fields: Object.fromEntries(columns.map((column) => [column, null])),
    }))
  );
  const ofRpc = fc.tuple(fc.constantFrom(...rpcs), fc.integer({ min: 0, max: 6 }), query(["id", "label"])).map((
    [{ name, fields }, how, asked],
  ): Target => ({
    path: `/rest/v1/rpc/${name}${how === 0 ? asked : how === 1 ? asArguments(fields) : ""}`,
    methods: how === 1 ? ["GET", "POST"] : ["POST"],
    fields,
  }));
  const ofFunction = fc.constantFrom(...functions).map(({ name, fields }): Target => ({
    path: `/functions/v1/${name}`,
    methods: ["POST"],
    fields,
  }));
  const ofAuth = fc.constantFrom(...AUTH).map(([path, fields]): Target => ({
    path: `/auth/v1/${path}`,
    methods: Object.keys(fields).length > 0 ? ["POST", "POST", "PUT"] : ["GET", "POST"],
    fields,
    own: callers.sacrificial,
  }));
  const ofStorage = fc.constantFrom(...STORAGE).map(([path, methods, fields]): Target => ({
    path: `/storage/v1/${path}`,
    methods,
    fields,
  }));
  const object = fc.tuple(
    fc.constantFrom("", "public/", "authenticated/", "info/", "sign/", "upload/sign/"),
    fc.oneof(fc.constantFrom(...objects), text.map((value) => `documents/${escaped(value, false)}`)),
    fc.boolean(),
  ).map(([kind, path, form]): Target => ({
    path: `/storage/v1/object/${kind}${path}`,
    methods: ["POST", "POST", "PUT", "GET", "DELETE", "HEAD"],
    fields: {},
    form,
  }));
  const nowhere = fc.tuple(
    fc.constantFrom(
      "/",
      "/rest/v1/",
      "/functions/v1/",
      "/storage/v1/",
      "/auth/v1/",
      "/rest/v1/rpc/",
      "/health",
      "/metrics",
    ),
    text,
    fc.boolean(),
  ).map(([start, rest, loose]): Target => ({ path: start + escaped(rest, loose), methods: METHODS, fields: {} }));
  return fc.oneof(
    { arbitrary: ofTable, weight: 8 },
    { arbitrary: ofRpc, weight: 8 },
    { arbitrary: ofFunction, weight: 6 },
    { arbitrary: ofAuth, weight: 4 },
    { arbitrary: object, weight: 3 },
    { arbitrary: ofStorage, weight: 2 },
    { arbitrary: nowhere, weight: 2 },
  );
}

const asArguments = (fields: Fields) =>
  `?${Object.entries(fields).map(([name, value]) => `${name}=${escaped(String(value), false)}`).join("&")}`;

/** Lines that are no HTTP, or a dangerous kind of it. */
const RAW = [
  "GET / HTTP/1.1\r\n\r\n",
  "\r\n\r\n\r\n",
  "GET /rest/v1/%ff%fe HTTP/1.1\r\nHost: x\r\n\r\n",
  "GET /%zz%%% HTTP/1.1\r\nHost: x\r\n\r\n",
  "GET http://elsewhere.example/rest/v1/ HTTP/1.1\r\nHost: elsewhere.example\r\n\r\n",
  "GET //elsewhere.example/rest/v1 HTTP/1.1\r\nHost: x\r\n\r\n",
  "GET /rest/v1/families HTTP/1.1\r\nHost: \r\n\r\n",
  "GET /rest/v1/families HTTP/1.1\r\nHost: a b\r\n\r\n",
  "GET /rest/v1/families HTTP/1.1\r\nHost: x:99999\r\n\r\n",
  "GET * HTTP/1.1\r\nHost: x\r\n\r\n",
  "OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n",
  "CONNECT x:443 HTTP/1.1\r\nHost: x\r\n\r\n",
  "TRACE / HTTP/1.1\r\nHost: x\r\n\r\n",
  "PROPFIND /storage/v1/object HTTP/1.1\r\nHost: x\r\n\r\n",
  "POST /functions/v1/quality-guardian HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
  "POST /functions/v1/quality-guardian HTTP/1.1\r\nHost: x\r\nContent-Length: 50\r\n\r\n{}",
  "POST /functions/v1/quality-guardian HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\n{}\r\n",
  "POST /auth/v1/verify HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n{}",
  "POST /auth/v1/verify HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}x",
  "POST /storage/v1/object/documents/x HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\nxx",
  "GET /health HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: eA==\r\n\r\n",
  `GET /health HTTP/1.1\r\nHost: x\r\n${"a: b\r\n".repeat(3_000)}\r\n`,
  `GET /${"x".repeat(30_000)} HTTP/1.1\r\nHost: x\r\n\r\n`,
  "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
  "SSH-2.0-OpenSSH_9.6\r\n",
];

const bare = fc.constantFrom(...RAW).map((line): Sent => ({
  method: "",
  path: "",
  headers: {},
  body: null,
  chunked: false,
  raw: Buffer.from(line, "latin1"),
}));

/** Requests an app would make, changed in ways no app would. */
export function requests(surface: Surface): fc.Arbitrary<Sent> {
  const { callers } = surface;
  const whole = fc.tuple(targets(surface), fc.constantFrom(...callers.tokens)).chain(([target, token]) =>
    fc.tuple(
      fc.oneof(
        { arbitrary: fc.constantFrom(...target.methods), weight: 9 },
        { arbitrary: fc.constantFrom(...METHODS), weight: 1 },
      ),
      headers(callers, target.own ?? token),
      body(target.fields),
      multipart,
      fc.integer({ min: 0, max: 9 }),
      fc.integer({ min: 0, max: 9 }),
    ).map(([method, given, json, form, chunks, pack]): Sent => {
      const bodiless = ["GET", "HEAD", "OPTIONS"].includes(method) && chunks > 0;
      const asForm = target.form === true && method !== "DELETE";
      return {
        method,
        path: target.path,
        headers: asForm ? { ...given, "content-type": form.type } : given,
        body: bodiless ? null : packed(asForm ? form.body : json, pack),
        chunked: chunks === 1,
      };
    })
  );
  return fc.oneof({ arbitrary: whole, weight: 40 }, { arbitrary: bare, weight: 1 });
}
