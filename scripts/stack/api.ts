import { inspect } from "node:util";
import { App, setExperimental } from "@supabase/lite";
import { answerCallerFaults } from "./caller-faults.ts";
import type { StackConfig } from "./config.ts";
import type { Database } from "./database/database.ts";
import { OutageError } from "./database/outage.ts";
import { setInOneStatement } from "./database/request-settings.ts";
import { introspectOnce } from "./database/schema-cache.ts";
import { readStatementTimeouts } from "./database/statement-timeouts.ts";
import type { ApiKeys } from "./keys.ts";
import { authMail } from "./mail.ts";
import { answerOutages } from "./outages.ts";
import type { StackStorage } from "./storage/storage.ts";

export interface ApiOptions {
  database: Database;
  keys: ApiKeys;
  config: StackConfig;
  apiUrl: string;
  smtpPort: number;
  storage: StackStorage;
}

/** @supabase/lite's check whether it must grant `anon` everything: it must not, the migrations say who gets what. */
function keepGrants(database: Database): void {
  (database.connection as unknown as { rlsState: string }).rlsState = "active";
}

/**
 * Two things @supabase/lite does with the database's errors, put right where they pass. It writes them to the console
 * whole, with the statement, its parameters and the row it failed on: what is printed of an error is its SQLSTATE. And
 * it answers 500 to a check violation, where PostgREST answers 400.
 */
function tameErrors(database: Database): void {
  const connection = database.connection as unknown as { withContext(...args: unknown[]): Promise<unknown> };
  const withContext = connection.withContext.bind(connection);
  connection.withContext = (...args) =>
    withContext(...args).catch((error: { code?: unknown }) => {
      const sqlState = String(error.code);
      const told = error instanceof OutageError ? error.message : `the database refused: ${sqlState}`;
      Object.defineProperty(error, inspect.custom, { value: () => told });
      if (sqlState === "23514") error.code = "PT400";
      throw error;
    });
}

interface RestContext {
  req: { path: string };
  set(name: "userId" | "sessionId", value: string): void;
}

/**
 * @supabase/lite verifies every token and looks up its user and session before it serves /rest/v1, where it makes nothing
 * of what it finds: the token is verified again, its claims are what SQL sees (see setInOneStatement), and `private.uid()`
 * asks for the session in the request's own transaction. That first round is left out.
 */
async function withoutLookups(context: RestContext, next: () => Promise<void>): Promise<void> {
  if (context.req.path.startsWith("/rest/v1/")) {
    for (const name of ["userId", "sessionId"] as const) context.set(name, "not looked up");
  }
  await next();
}

/** Supabase's sign-in type `email` (six digits or a token hash) is called `magiclink` by @supabase/lite. */
async function withMagicLinkType(request: Request): Promise<Request> {
  if (request.method !== "POST" || new URL(request.url).pathname !== "/auth/v1/verify") return request;
  const text = await request.text();
  // Made from its parts: the server's request is no native Request, and its body has been read.
  const withBody = (body: string) => new Request(request.url, { method: "POST", headers: request.headers, body });
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return withBody(text); // Auth answers malformed JSON itself.
  }
  const fields = typeof body === "object" && body !== null ? body as Record<string, unknown> : {};
  return withBody(fields.type === "email" ? JSON.stringify({ ...fields, type: "magiclink" }) : text);
}

/** /rest/v1, /auth/v1 and /storage/v1. */
export type Api = (request: Request) => Promise<Response>;

/** @supabase/lite over the database, with the project's settings. */
export async function createApi(options: ApiOptions): Promise<Api> {
  setExperimental("storage", true);
  keepGrants(options.database);
  tameErrors(options.database);
  introspectOnce(options.database.connection);
  setInOneStatement(options.database.connection, await readStatementTimeouts(options.database));
  const { auth, storage } = options.config;
  const app = new App(
    {
      connection: options.database.connection,
      api: { enabled: true, schemas: ["public"] },
      auth: {
        enabled: true,
        site_url: auth.site_url,
        additional_redirect_urls: auth.additional_redirect_urls,
        jwt_expiry: auth.jwt_expiry,
        enable_signup: auth.enable_signup,
        email: { enable_signup: auth.enable_signup, ...auth.email },
        ...options.keys,
      },
      storage: { enabled: true, file_size_limit: storage.file_size_limit },
      db: { migrations: { enabled: false } },
      studio: { enabled: false },
      options: {
        drivers: {
          email: authMail({ smtpPort: options.smtpPort, siteUrl: auth.site_url, apiUrl: options.apiUrl }),
        },
        server: { disableStudio: true, admin: false, middlewares: [withoutLookups] },
      },
    } as ConstructorParameters<typeof App>[0],
  );
  app._storageAdapter = options.storage.adapter;
  await app.init();
  const answer = async (request: Request) =>
    options.storage.through(await withMagicLinkType(request), (checked) => app.fetch(checked));
  return answerOutages(answerCallerFaults(answer));
}
