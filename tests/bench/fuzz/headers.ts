import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { forgeries } from "../../api/_tokens.ts";
import { text } from "./values.ts";

/** Who may seem to call: keys and tokens that are good, bad and made up. */
export interface Callers {
  publishableKey: string;
  /** People who stay signed in. */
  tokens: string[];
  /** Whom requests to Auth may sign out, rename or delete. */
  sacrificial: string;
  victimId: string;
}

/** What Node's client lets through in a header; the rest it refuses to send itself. */
const headerValue = text.map((value) =>
  Array.from(value.slice(0, 2_000), (letter) => /[\t\x20-\x7e\x80-\xff]/.test(letter) ? letter : "?").join("")
);

function credentials(callers: Callers, own: string): fc.Arbitrary<Record<string, string>> {
  const forged = forgeries(own, callers.victimId).map(([, token]) => token);
  const good = { apikey: callers.publishableKey, authorization: `Bearer ${own}` };
  return fc.oneof(
    { arbitrary: fc.constant(good), weight: 12 },
    { arbitrary: fc.constant({ apikey: callers.publishableKey }), weight: 1 },
    { arbitrary: fc.constant({}), weight: 1 },
    {
      arbitrary: fc.constantFrom(...forged).map((token) => ({ ...good, authorization: `Bearer ${token}` })),
      weight: 2,
    },
    { arbitrary: headerValue.map((value) => ({ ...good, authorization: value })), weight: 1 },
    { arbitrary: headerValue.map((value) => ({ ...good, authorization: `Bearer ${value}` })), weight: 1 },
    { arbitrary: headerValue.map((apikey) => ({ ...good, apikey })), weight: 1 },
  );
}

const CONTENT_TYPES = [
  ...[
    "text/plain",
    "text/csv",
    "application/xml",
    "application/octet-stream",
    "multipart/form-data",
    "",
    "application",
  ],
  ...["application/x-www-form-urlencoded", "application/json; charset=utf-16", "application/json;", "APPLICATION/JSON"],
  ...["application/vnd.pgrst.object+json", "multipart/form-data; boundary=", "multipart/form-data; boundary=x", "*/*"],
];
const ENCODINGS = ["gzip", "deflate", "br", "zstd", "identity", "gzip, gzip", "x-unknown", ""];
const PREFERENCES = [
  ...[
    "return=representation",
    "return=minimal",
    "return=headers-only",
    "count=exact",
    "count=planned",
    "count=estimated",
  ],
  ...["resolution=merge-duplicates", "resolution=ignore-duplicates", "missing=default", "params=single-object"],
  ...["handling=strict", "tx=rollback", "max-affected=0", "timezone=Mars/Olympus", "timezone=Asia/Tokyo", "count=many"],
];
const ACCEPTED = [
  ...["application/json", "application/vnd.pgrst.object+json", "text/csv", "application/vnd.pgrst.plan", "image/png"],
  ...["application/geo+json", "text/html", "*/*", "", ";", "application/vnd.pgrst.object+json;nulls=stripped"],
];

/** Headers that change what a request means, most of them absent most of the time. */
const others = fc.record({
  "content-encoding": fc.constantFrom(...ENCODINGS),
  prefer: fc.oneof(fc.subarray(PREFERENCES, { maxLength: 3 }).map((all) => all.join(",")), headerValue),
  accept: fc.oneof(fc.constantFrom(...ACCEPTED), headerValue),
  range: fc.oneof(fc.constantFrom("0-0", "5-1", "-5", "0-", "bytes=0-10", "0-99999999999999999999", "x"), headerValue),
  "range-unit": fc.constantFrom("items", "bytes", "x"),
  "accept-profile": fc.oneof(fc.constantFrom("public", "private", "auth", "pg_catalog"), headerValue),
  "content-profile": fc.oneof(fc.constantFrom("public", "private", "audit"), headerValue),
  "x-request-id": headerValue,
  "x-forwarded-for": headerValue,
  "x-upsert": fc.constantFrom("true", "false", "maybe"),
  "x-http-method-override": fc.constantFrom("DELETE", "GET"),
  "if-none-match": headerValue,
  cookie: headerValue,
  origin: headerValue,
  te: fc.constant("trailers"),
  "x-long": fc.constantFrom("x".repeat(7_000), "x".repeat(20_000)),
}, { requiredKeys: [] }).chain((all) =>
  fc.subarray(Object.keys(all), { maxLength: 2 }).map((names) =>
    Object.fromEntries(names.map((name) => [name, all[name as keyof typeof all] as string]))
  )
);

/** The headers of a request: a caller, a content type and now and then something more. */
export const headers = (callers: Callers, own: string): fc.Arbitrary<Record<string, string>> =>
  fc.tuple(
    credentials(callers, own),
    fc.oneof(
      { arbitrary: fc.constant("application/json"), weight: 8 },
      { arbitrary: fc.constantFrom(...CONTENT_TYPES), weight: 2 },
    ),
    fc.oneof({ arbitrary: fc.constant({}), weight: 2 }, { arbitrary: others, weight: 1 }),
  ).map(([caller, type, more]) => ({ ...caller, "content-type": type, ...more }));

/** A body as it is, or packed as its header says or does not say. */
export const packed = (body: Buffer, how: number): Buffer => how === 0 ? gzipSync(body) : body;
