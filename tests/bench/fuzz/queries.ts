import fc from "fast-check";
import { escaped, text } from "./values.ts";

/** PostgREST's operators (https://docs.postgrest.org/en/v13/references/api/tables_views.html#operators), and some that are none. */
const OPERATORS = [
  ...[
    "eq",
    "neq",
    "gt",
    "gte",
    "lt",
    "lte",
    "like",
    "ilike",
    "match",
    "imatch",
    "in",
    "is",
    "isdistinct",
    "fts",
    "plfts",
  ],
  ...[
    "phfts",
    "wfts",
    "cs",
    "cd",
    "ov",
    "sl",
    "sr",
    "nxr",
    "nxl",
    "adj",
    "not.eq",
    "not.in",
    "not.is",
    "eq(any)",
    "gt(all)",
  ],
  ...["fts(english)", "fts(nonesuch)", "between", "", "not", "not.not.eq", "eq(some)"],
];
const VALUES = [
  ...[
    "(1,2)",
    "()",
    "(",
    "null",
    "true",
    "unknown",
    "not_null",
    "{1,2}",
    "{",
    "[1,2)",
    "*a*",
    "(a,b,'c')",
    '("a","b")',
  ],
  ...["1", "2024-01-01", "00000000-0000-0000-0000-000000000000", "{a,b}", "[", "(?<", "\\", "a&", "!", "%", "'", "1)"],
];
const SELECTS = [
  ...["*", "", "id", "id,id", "*,profiles(*)", "nothing", "count()", "id.count()", "*,nothing(*)", "profiles!inner(*)"],
  ...[
    "id::text",
    "id::nonesuch",
    "a:id",
    "a->b",
    "differences->0->>x",
    "id->>x",
    "...profiles(id)",
    "profiles(profiles(*))",
  ],
  ...["(", ")", "*,", ",", "id)", "profiles(", "documents!x(*)", "label_mask.sum()", "x:label_mask.avg()::int", '"id"'],
];
const ORDERS = [
  ...["id", "id.asc", "id.desc.nullslast", "id.sideways", "nothing.asc", "", ",", "id.asc.desc", "profiles(id)"],
  ...["id->x", "id.asc,", "1", "id;drop"],
];
const NUMBERS = ["0", "1", "-1", "1e3", "99999999999", "99999999999999999999", "x", "", "1.5", "NaN", "0x1"];

/** Letters of an address's query: escaped, and now and then as they are. */
const query1 = (name: fc.Arbitrary<string>, value: fc.Arbitrary<string>) =>
  fc.tuple(name, value, fc.integer({ min: 0, max: 4 })).map(([key, given, loose]) =>
    `${escaped(key, true)}=${escaped(given, loose === 0)}`
  );

function filter(columns: string[]): fc.Arbitrary<string> {
  const column = fc.oneof({ arbitrary: fc.constantFrom(...columns), weight: 9 }, { arbitrary: text, weight: 1 });
  const value = fc.oneof(fc.constantFrom(...VALUES), text);
  const condition = fc.tuple(fc.constantFrom(...OPERATORS), value).map(([operator, given]) => `${operator}.${given}`);
  const logic = fc.tuple(fc.constantFrom("or", "and", "not.or", "not.and", "profiles.or"), column, condition, value)
    .map((
      [name, first, second, third],
    ): [string, string] => [name, `(${first}.${second},and(${first}.eq.${third},${first}.${second}))`]);
  return fc.oneof(
    { arbitrary: query1(column, condition), weight: 6 },
    { arbitrary: logic.chain(([name, given]) => query1(fc.constant(name), fc.constant(given))), weight: 2 },
    { arbitrary: query1(column, value), weight: 1 },
    { arbitrary: query1(text, text), weight: 1 },
  );
}

/** What stands behind the question mark of a request to a table: mostly well-formed, with one or two things wrong. */
export function query(columns: string[]): fc.Arbitrary<string> {
  const part = fc.oneof(
    { arbitrary: filter(columns), weight: 4 },
    { arbitrary: query1(fc.constant("select"), fc.oneof(fc.constantFrom(...SELECTS), text)), weight: 3 },
    { arbitrary: query1(fc.constant("order"), fc.oneof(fc.constantFrom(...ORDERS), text)), weight: 2 },
    { arbitrary: query1(fc.constantFrom("limit", "offset"), fc.constantFrom(...NUMBERS)), weight: 2 },
    {
      arbitrary: query1(fc.constantFrom("columns", "on_conflict"), fc.oneof(fc.constantFrom(...columns), text)),
      weight: 1,
    },
  );
  return fc.array(part, { maxLength: 4 }).map((parts) => parts.length > 0 ? `?${parts.join("&")}` : "");
}
