import postgres from "postgres";

/** An integer as a number where that is exact. */
function parseInteger(text: string): number | bigint {
  const number = Number(text);
  return Number.isSafeInteger(number) ? number : BigInt(text);
}

/** A decimal as a number where that prints the same, otherwise as it was. */
function parseDecimal(text: string): number | string {
  const number = Number(text);
  return Number.isFinite(number) && String(number) === text ? number : text;
}

const type = (oid: number, serialize: (value: unknown) => string, parse: (text: string) => unknown) => ({
  ...{ to: oid, from: [oid], serialize, parse },
});
const same = (value: string) => value;
/**
 * @supabase/lite hands JSON to its drivers as text already, which PGlite takes as it is; postgres.js would quote it once
 * more, and an object would arrive as a string.
 */
const jsonText = (value: unknown) => typeof value === "string" ? value : JSON.stringify(value);

/** How values go to and come from the server, as @supabase/lite expects them: dates and times as text. */
const NATIVE_TYPES: Record<string, postgres.PostgresType> = {
  bigint: type(20, String, parseInteger),
  json: type(114, jsonText, JSON.parse),
  jsonb: type(3802, jsonText, JSON.parse),
  numeric: type(1700, String, parseDecimal),
  date: type(1082, same as never, same),
  time: type(1083, same as never, same),
  timestamp: type(1114, same as never, same),
  timestamptz: type(1184, same as never, same),
  timetz: type(1266, same as never, same),
};

type Types = Record<string, postgres.PostgresType>;

/** The types of arrays, which every server numbers its own way, as a client has read them when it connected. */
export function arrayTypes({ options: { parsers, serializers } }: postgres.Sql): Types {
  const arrays = Object.keys(parsers).map(Number).filter((oid) => "array" in (parsers[oid] ?? {}));
  return Object.fromEntries(arrays.map((oid) => [
    `array_${oid}`,
    { to: oid, from: [oid], parse: parsers[oid] as Parse, serialize: serializers[oid] as Parse },
  ]));
}

type Parse = (value: unknown) => unknown;

/**
 * The types of values and arrays. Read on a connection of its own: postgres.js would do so on each, and end the process
 * when such a connection breaks meanwhile.
 */
export async function readTypes(url: string): Promise<Types> {
  const sql = postgres(url, { max: 1, connect_timeout: 10, onnotice: () => {}, types: NATIVE_TYPES });
  try {
    await sql`select`; // It has read the types before it runs the first statement.
    return { ...NATIVE_TYPES, ...arrayTypes(sql) };
  } finally {
    await sql.end();
  }
}
