import type { PoolName } from "./admission.ts";

const MIB = 1024 * 1024;
/** What a multipart upload adds around the file: boundaries, part headers, a cache-control field. */
const MULTIPART_BYTES = 64 * 1024;
/** What rest, auth and storage take as JSON, and what a function takes. */
const JSON_BYTES = MIB;
/** A finished stage hands in an extraction: every word of up to 200 pages with its box. */
const STAGE_RESULT_BYTES = 20 * MIB;

const API_TIMEOUT_MS = 30_000;
/** A file on a slow line. */
const OBJECT_TIMEOUT_MS = 120_000;
/** Hosted functions are ended after 150 s wall clock (https://supabase.com/docs/guides/functions/limits). */
const FUNCTION_TIMEOUT_MS = 150_000;

/** What answers a request; null when nothing stands at its path. */
export type Service = "rest" | "auth" | "storage" | "functions" | "health" | "metrics" | null;

/** Where a request goes and what it may cost. */
export interface Route {
  service: Service;
  /** The path with a placeholder for everything a client chose: what logs and metrics may carry. */
  template: string;
  pool: PoolName;
  bodyBytes: number;
  timeoutMs: number;
  /** The body is passed on as it comes instead of being read first. */
  streams: boolean;
}

/** The names that may stand in a template: those the schema and the code have, never what a client made up. */
export interface KnownNames {
  relations: ReadonlySet<string>;
  rpcs: ReadonlySet<string>;
  functions: ReadonlySet<string>;
}

const AUTH_PATHS = new Set(
  ["authorize", "callback", "health", "logout", "otp", "recover", "resend", "settings", "signup", "token", "user"]
    .concat("verify"),
);

const oneOf = (names: ReadonlySet<string>, name: string, placeholder: string) => names.has(name) ? name : placeholder;

function storageTemplate(rest: string): string {
  const action = /^object\/(upload\/sign|sign|list|move|copy|info|public|authenticated)(?=\/|$)/.exec(rest)?.[1];
  if (action) return `/storage/v1/object/${action}`;
  if (rest.startsWith("object/")) return "/storage/v1/object/:path";
  return rest.startsWith("bucket") ? "/storage/v1/bucket" : "/storage/v1/:path";
}

function templateOf(service: Service, rest: string, names: KnownNames): string {
  switch (service) {
    case "rest":
      return rest.startsWith("rpc/")
        ? `/rest/v1/rpc/${oneOf(names.rpcs, rest.slice(4), ":function")}`
        : `/rest/v1/${oneOf(names.relations, rest, ":relation")}`;
    case "auth":
      return `/auth/v1/${oneOf(AUTH_PATHS, rest, ":path")}`;
    case "storage":
      return storageTemplate(rest);
    case "functions":
      return `/functions/v1/${oneOf(names.functions, rest.split("/")[0] ?? "", ":function")}`;
    default:
      return service === null ? ":unknown" : `/${service}`;
  }
}

function serviceAt(path: string): { service: Service; rest: string } {
  if (path === "/health" || path === "/metrics") return { service: path.slice(1) as Service, rest: "" };
  const [, service, rest] = /^\/(rest|auth|storage|functions)\/v1\/(.*)$/.exec(path) ?? [];
  return service ? { service: service as Service, rest: rest ?? "" } : { service: null, rest: "" };
}

/** Tells where requests go. `uploadBytes` is the largest file Storage takes. */
export function createRouter(names: KnownNames, uploadBytes: number): (method: string, path: string) => Route {
  return (method, path) => {
    const { service, rest } = serviceAt(path);
    const route: Route = {
      service,
      template: templateOf(service, rest, names),
      pool: "api",
      bodyBytes: JSON_BYTES,
      timeoutMs: API_TIMEOUT_MS,
      streams: false,
    };
    if (service === "functions") return { ...route, pool: "functions", timeoutMs: FUNCTION_TIMEOUT_MS };
    if (path === "/rest/v1/rpc/complete_stage") return { ...route, bodyBytes: STAGE_RESULT_BYTES };
    if (!/^\/storage\/v1\/object\/(:path|upload\/sign)$/.test(route.template)) return route;
    if (method !== "PUT" && method !== "POST") return { ...route, timeoutMs: OBJECT_TIMEOUT_MS };
    const bodyBytes = uploadBytes + MULTIPART_BYTES;
    return { ...route, pool: "uploads", bodyBytes, timeoutMs: OBJECT_TIMEOUT_MS, streams: true };
  };
}
