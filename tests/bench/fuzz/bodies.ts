import fc from "fast-check";
import { json, rawJson, text, written } from "./values.ts";

/** A good request body: an object of fields. */
export type Fields = Record<string, unknown>;

const BODIES = [
  ...[
    "",
    " ",
    "null",
    "[]",
    "{}",
    '"x"',
    "0",
    "tru",
    "{",
    "}",
    "[",
    '{"',
    "run=true&x=1",
    "\ufeff{}",
    "{}{}",
    "[{},{}]",
  ],
  ...[
    "\0",
    "<xml/>",
    "--x\r\n\r\n--x--\r\n",
    "a".repeat(300_000),
    `{"a":"${"b".repeat(300_000)}"}`,
    "[".repeat(100_000),
  ],
];

/** A good body with some fields changed, taken out, added or put deeper. */
function changed(fields: Fields): fc.Arbitrary<string> {
  const names = Object.keys(fields);
  const name = names.length > 0
    ? fc.oneof({ arbitrary: fc.constantFrom(...names), weight: 5 }, { arbitrary: text, weight: 1 })
    : text;
  const one = fc.oneof(
    {
      arbitrary: fc.tuple(name, json).map(([key, value]) => (body: Fields) => ({ ...body, [key]: value })),
      weight: 6,
    },
    { arbitrary: name.map((key) => ({ [key]: _, ...rest }: Fields) => rest), weight: 1 },
    { arbitrary: name.map((key) => (body: Fields) => ({ ...body, [key]: [body[key]] })), weight: 1 },
    { arbitrary: name.map((key) => (body: Fields) => ({ ...body, [key]: { value: body[key] } })), weight: 1 },
  );
  return fc.tuple(fc.array(one, { minLength: 1, maxLength: 3 }), rawJson, fc.integer({ min: 0, max: 12 })).map(
    ([changes, raw, shape]) => {
      const body = changes.reduce((before, change) => change(before), fields);
      const value = shape === 0 ? [body] : shape === 1 ? [body, body, {}] : body;
      const whole = written(value, raw);
      return shape === 2 ? whole.slice(0, whole.length / 2) : whole;
    },
  );
}

const bytes = fc.uint8Array({ maxLength: 200 }).map((array) => Buffer.from(array));

/** A mutant of a good body: most keep its shape, some are something else altogether. */
export const body = (fields: Fields): fc.Arbitrary<Buffer> =>
  fc.oneof(
    { arbitrary: changed(fields).map((whole) => Buffer.from(whole)), weight: 12 },
    { arbitrary: fc.constant(Buffer.from(JSON.stringify(fields))), weight: 1 },
    { arbitrary: fc.tuple(json, rawJson).map(([value, raw]) => Buffer.from(written(value, raw))), weight: 1 },
    { arbitrary: fc.constantFrom(...BODIES).map((whole) => Buffer.from(whole)), weight: 1 },
    { arbitrary: fc.constant(Buffer.from(JSON.stringify(fields), "utf16le")), weight: 1 },
    { arbitrary: bytes, weight: 1 },
  );

/** Storage's form of an upload, whole or broken. */
export const multipart: fc.Arbitrary<{ type: string; body: Buffer }> = fc.tuple(
  fc.constantFrom("x", "----WebKitFormBoundary", "", "a".repeat(80), 'quo"te'),
  fc.constantFrom("x", "----WebKitFormBoundary", ""),
  text,
  bytes,
  fc.constantFrom('form-data; name=""', 'form-data; name="file"; filename="a.txt"', "form-data", "x", ""),
  fc.boolean(),
).map(([boundary, used, field, content, disposition, closed]) => ({
  type: `multipart/form-data; boundary=${boundary}`,
  body: Buffer.concat([
    Buffer.from(`--${used}\r\nContent-Disposition: form-data; name="cacheControl"\r\n\r\n${field}\r\n`),
    Buffer.from(`--${used}\r\nContent-Disposition: ${disposition}\r\nContent-Type: text/plain\r\n\r\n`),
    content,
    Buffer.from(closed ? `\r\n--${used}--\r\n` : ""),
  ]),
}));
