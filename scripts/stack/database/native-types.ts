import type postgres from "postgres";

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
export const NATIVE_TYPES: Record<string, postgres.PostgresType> = {
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
