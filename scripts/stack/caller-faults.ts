import { z } from "zod";
import { Problem } from "../../functions-shared/http/problem.ts";

type Api = (request: Request) => Promise<Response>;

const words = z.string().nullish();
const fields = z.record(z.string(), z.unknown()).nullish();

/** What Auth's requests hold, as Supabase Auth decodes them; other fields are not looked at. */
const AUTH_BODY = z.looseObject({
  ...{ email: words, phone: words, password: words, current_password: words, token: words, token_hash: words },
  ...{ type: words, refresh_token: words, auth_code: words, code_verifier: words, id_token: words, nonce: words },
  ...{ provider: words, redirect_to: words, code_challenge: words, code_challenge_method: words, channel: words },
  ...{ scope: words, data: fields, options: fields, create_user: z.boolean().nullish() },
});

/** Storage's requests are checked by @supabase/lite itself once they are JSON. */
const STORAGE_BODY = z.looseObject({});

const misshapen = () => new Problem(400, "invalid-body", "The request body does not have the shape this address takes");

const withBody = ({ method, url }: Request, headers: Headers, body: string | FormData) =>
  new Request(url, { method, headers, body });

/** A form's fields read and written anew, so that a broken one ends here. */
async function readForm(request: Request): Promise<Request> {
  try {
    const form = await request.formData();
    const headers = new Headers(request.headers);
    for (const name of ["content-type", "content-length", "transfer-encoding"]) headers.delete(name);
    return withBody(request, headers, form);
  } catch {
    throw misshapen();
  }
}

/** Postgres has no text with a zero byte. */
const ZERO_BYTE = /\\u0000/;

/** A body of JSON, none being an empty object. */
async function readJson(request: Request, shape: z.ZodType): Promise<Request> {
  const text = await request.text() || "{}";
  if (ZERO_BYTE.test(text)) throw misshapen();
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw misshapen();
  }
  if (!shape.safeParse(body).success) throw misshapen();
  return withBody(request, new Headers(request.headers), text);
}

/** Uploads are streamed and of any type, JSON too. */
const UPLOAD = /^\/storage\/v1\/object\/(?!list\/|sign\/|upload\/sign\/)[^/]+\/./;
const JSON_TYPE = /^application\/([a-z.-]+\+)?json/i;

/** The request as @supabase/lite can take it. @throws {Problem} 400 */
async function checked(request: Request): Promise<Request> {
  const { pathname } = new URL(request.url);
  const type = request.headers.get("content-type") ?? "";
  const [, api] = /^\/(auth|storage)\/v1\//.exec(pathname) ?? [];
  if (!api || ["GET", "HEAD", "OPTIONS"].includes(request.method)) return request;
  if (/^multipart\/form-data/i.test(type)) return await readForm(request);
  if (api === "auth") return request.body ? await readJson(request, AUTH_BODY) : request;
  return JSON_TYPE.test(type) && !UPLOAD.test(pathname) ? await readJson(request, STORAGE_BODY) : request;
}

/** Where parsing a query's letters ends in an error of the parser's own. */
const PARSER_FAULT =
  /^(TypeError|RangeError|SyntaxError|URIError|Error: (Missing|Expected|Unexpected|Invalid|Unterminated))\b/;

/** PostgREST answers 400 (PGRST100) to a query it cannot parse; @supabase/lite sometimes 500, with the parser's error. */
async function parsed(response: Response): Promise<Response> {
  const body = await response.text();
  const { code, message } = JSON.parse(body) as { code?: unknown; message?: unknown };
  if (code !== "SUP" || !PARSER_FAULT.test(String(message))) return new Response(body, response);
  return Response.json({ code: "PGRST100", message: "The query cannot be parsed", details: null, hint: null }, {
    status: 400,
  });
}

/**
 * What @supabase/lite answers 500 to though the caller is at fault, answered as Supabase does, with 400: bodies that are not
 * what Auth and Storage take, and queries that do not parse.
 * @throws {Problem} 400
 */
export function answerCallerFaults(api: Api): Api {
  return async (request) => {
    const response = await api(await checked(request));
    const isJson = response.headers.get("content-type")?.startsWith("application/json") ?? false;
    return response.status === 500 && isJson ? await parsed(response) : response;
  };
}
