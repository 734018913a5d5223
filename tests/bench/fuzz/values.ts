import fc from "fast-check";

/** Texts that have broken something somewhere: quotes, zero bytes, lone surrogates, numbers too large, other scripts. */
const TEXTS = [
  ...["", " ", "\0", "a\0b", "\ud800", "x\udfff", "\ufffe", "\ufeff", "'", '"', "\\", "%", "%00", "%ff", "' or 1=1 --"],
  ...["\u202eabc", "𝕏", "é", "e\u0301", "٣", "\r\n", "\t", "\x7f", "\u0085", "\u2028", "null", "undefined", "NaN"],
  ...["-1", "0", "1e400", "-0", "99999999999999999999", "0x10", "1_000", "2024-02-30", "0000-00-00", "infinity"],
  ...["275761-01-01", "{", "}", "(", ")", "[", "]", "*", ",", ".", "..", "../../etc/passwd", "$1", "${7*7}", "{{7*7}}"],
  ...[
    "<script>",
    "__proto__",
    "constructor",
    "toString",
    "00000000-0000-0000-0000-000000000000",
    "eq.",
    "not.",
    "::int",
  ],
  ...["x".repeat(5_000), "(".repeat(300), "a,".repeat(300), "🏥".repeat(200)],
];

/** Any text: a known trouble-maker, or letters at random. */
export const text = fc.oneof(
  { arbitrary: fc.constantFrom(...TEXTS), weight: 3 },
  { arbitrary: fc.string({ unit: "binary", maxLength: 40 }), weight: 1 },
  { arbitrary: fc.string({ unit: "grapheme", maxLength: 40 }), weight: 1 },
  { arbitrary: fc.uuid(), weight: 1 },
);

/** JSON texts that no `JSON.stringify` gives: numbers out of range, keys twice, depth, broken escapes. */
const RAW_JSON = [
  ...["1e400", "-1e400", "1e-400", "123456789012345678901234567890", "0.1e1", "01", "+1", ".5", "NaN", "Infinity"],
  ...[
    '"\\ud800"',
    '"\\u0000"',
    '"\\x"',
    '"\n"',
    "'x'",
    "undefined",
    "{,}",
    "[1,]",
    '{"a":1,"a":2}',
    '{"__proto__":[]}',
  ],
  ...["[".repeat(2_000) + "]".repeat(2_000), '{"a":'.repeat(2_000) + "1" + "}".repeat(2_000), "[".repeat(50_000)],
  ...["tru", "/* x */1", "\ufeff1", ""],
];

const PLACE = "\ue000raw\ue000";

/** Any JSON value; a placeholder in it becomes raw text when it is written by {@link written}. */
export const json: fc.Arbitrary<unknown> = fc.oneof(
  { arbitrary: text, weight: 4 },
  {
    arbitrary: fc.constantFrom<unknown>(null, true, false, 0, -1, 1.5, 2 ** 31, 2 ** 53, 1e300, [], {}, [[]]),
    weight: 3,
  },
  { arbitrary: fc.jsonValue({ maxDepth: 3 }), weight: 2 },
  { arbitrary: fc.constant(PLACE), weight: 1 },
);

export const rawJson = fc.constantFrom(...RAW_JSON);

/** JSON text of a value, with raw text where the placeholder stands. */
export const written = (value: unknown, raw: string): string =>
  (JSON.stringify(value) ?? "").replaceAll(`"${PLACE}"`, () => raw);

/** A path's segment or a query's value as bytes in an address: escaped, or (rarely) broken escapes as they are. */
export function escaped(value: string, loose: boolean): string {
  const keep = loose ? /[\w.~!*'(),:;@&=+$/?%-]/ : /[\w.~-]/;
  return Array.from(Buffer.from(value, "utf8"), (byte) => {
    const letter = String.fromCharCode(byte);
    return byte < 0x7f && keep.test(letter) ? letter : `%${byte.toString(16).padStart(2, "0")}`;
  }).join("");
}
