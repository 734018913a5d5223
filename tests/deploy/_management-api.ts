import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer, text } from "node:stream/consumers";
import { writeFile } from "node:fs/promises";

export const REF = "abcdefghijklmnopqrst";
export const TOKEN = `sbp_${"0123456789abcdef0123456789abcdef01234567"}`;

/** What the CLI uploaded of a function. */
export interface Upload {
  /** By their path from the repository. */
  files: Map<string, Uint8Array>;
  metadata: { entrypoint_path: string; import_map_path: string; verify_jwt: boolean };
  bytes: number;
}

/** Instead of the right answer: an HTTP status, or none at all. */
export type Fault = number | "hang" | undefined;

/** The part of Supabase's Management API the CLI calls when it deploys, for one project. */
export interface ManagementApi {
  url: string;
  /** A profile file that points the CLI here. */
  profile: string;
  /** What was asked, as "METHOD /path", the latest last. */
  requests: string[];
  /** The functions that are current, by name. */
  functions: Map<string, Upload & { version: number }>;
  /** Asked before every answer. */
  fault: (request: string) => Fault;
  /** How many requests have no answer yet and are still waited for. */
  open(): number;
  /** Answers what is asked below /functions/v1. */
  callFunction: (name: string) => Promise<Response>;
  close(): Promise<void>;
}

interface State {
  api: ManagementApi;
  hanging: Set<ServerResponse>;
  /** Uploaded, but not current yet: the CLI makes all functions current in one call. */
  staged: Map<string, Upload>;
}

async function readUpload(request: IncomingMessage): Promise<Upload> {
  const body = await buffer(request);
  const form = await new Response(body, { headers: { "content-type": request.headers["content-type"] ?? "" } })
    .formData();
  const files = new Map<string, Uint8Array>();
  for (const file of form.getAll("file") as File[]) files.set(file.name, new Uint8Array(await file.arrayBuffer()));
  return { files, metadata: JSON.parse(form.get("metadata") as string), bytes: body.byteLength };
}

const described = (name: string, version: number) => ({
  ...{ id: `id-${name}`, slug: name, name, version, status: "ACTIVE", verify_jwt: false },
  ...{ created_at: 1_700_000_000_000, updated_at: 1_700_000_000_000 },
});

/** The right answer to one request. */
async function answer({ api, staged }: State, request: IncomingMessage, path: string): Promise<[number, unknown]> {
  const version = (name: string) => (api.functions.get(name)?.version ?? 0) + 1;
  if (request.method === "POST" && path === "functions/deploy") {
    const query = new URL(request.url ?? "", api.url).searchParams;
    const name = query.get("slug") ?? "";
    const upload = await readUpload(request);
    if (query.get("bundleOnly") === "true") staged.set(name, upload);
    else api.functions.set(name, { ...upload, version: version(name) });
    return [201, described(name, version(name))];
  }
  if (request.method === "PUT" && path === "functions") {
    const wanted = JSON.parse(await text(request)) as { slug: string }[];
    for (const { slug } of wanted) {
      const upload = staged.get(slug);
      if (!upload) return [400, { message: `no bundle of ${slug}` }];
      api.functions.set(slug, { ...upload, version: version(slug) });
    }
    return [200, { functions: wanted.map(({ slug }) => described(slug, version(slug))) }];
  }
  if (path === "functions") return [200, [...api.functions].map(([name, { version }]) => described(name, version))];
  if (path === "secrets") {
    const names = ["SUPABASE_URL", "GUARDIAN_AUDIT_SIGNING_KEY", "GUARDIAN_AUDIT_STORE"];
    return [200, names.map((name) => ({ name, value: "digest" }))];
  }
  if (path === "config") return [200, { auth: { site_url: "https://family.example", mailer_otp_length: 8 } }];
  if (path === "config/database/pooler") return [200, []];
  if (path === "") return [200, { id: REF, ref: REF, name: "Guardian" }];
  return [404, { message: "Cannot find that" }];
}

async function serve(state: State, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname } = new URL(request.url ?? "", "http://127.0.0.1");
  const called = /^\/functions\/v1\/([^/]+)$/.exec(pathname)?.[1];
  if (called) {
    request.resume();
    const result = await state.api.callFunction(called);
    response.writeHead(result.status, Object.fromEntries(result.headers)).end(Buffer.from(await result.arrayBuffer()));
    return;
  }
  const line = `${request.method} ${pathname.replace(/^\/v\d\/projects\/[^/]+/, "")}`;
  state.api.requests.push(line);
  const fault = state.api.fault(line);
  if (fault === "hang") {
    state.hanging.add(response);
    response.once("close", () => state.hanging.delete(response));
    return void request.resume();
  }
  const reply = (status: number, body: unknown) =>
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
  if (fault) {
    request.resume();
    reply(fault, { message: "Failed to bundle the function (reason: Module not found)" });
  } else if (request.headers.authorization !== `Bearer ${TOKEN}`) reply(401, { message: "Unauthorized" });
  else if (!pathname.includes(`/projects/${REF}`)) reply(404, { message: "Project not found" });
  else reply(...await answer(state, request, pathname.split(`/projects/${REF}`)[1]?.replace(/^\//, "") ?? ""));
}

/** Starts a receiver on this machine. @param profile where its profile file is written. */
export async function startManagementApi(profile: string): Promise<ManagementApi> {
  const api: ManagementApi = {
    url: "",
    profile,
    requests: [],
    functions: new Map(),
    fault: () => undefined,
    open: () => state.hanging.size,
    callFunction: () => Promise.resolve(new Response(null, { status: 503 })),
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
  const state: State = { api, hanging: new Set(), staged: new Map() };
  const server = createServer((request, response) => {
    serve(state, request, response).catch((error: Error) => response.writeHead(500).end(error.message));
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  api.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const lines = ["name: local", ...["api", "dashboard", "docs"].map((name) => `${name}_url: ${api.url}`)];
  await writeFile(profile, `${[...lines, "project_host: 127.0.0.1"].join("\n")}\n`);
  return api;
}
