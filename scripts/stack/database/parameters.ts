/** OIDs of json and jsonb (pg_type.dat). */
const JSON_TYPES = new Set([114, 3802]);

/** An array as Postgres reads it (https://www.postgresql.org/docs/17/arrays.html#ARRAYS-IO). */
const arrayText = (values: unknown[]): string =>
  `{${
    values.map((value) => {
      if (value === null || value === undefined) return "NULL";
      if (Array.isArray(value)) return arrayText(value);
      return `"${parameterText(value).replace(/["\\]/g, "\\$&")}"`;
    }).join(",")
  }}`;

/**
 * A statement's parameter as text, which Postgres itself reads as whatever type it expects. PGlite's own writers throw
 * when a value is not what the type suggests (a number where an array belongs), with half a message written: the next
 * one, a rollback, is then not understood, and the session is lost to everybody. A value that does not fit is
 * Postgres's to refuse.
 */
export function parameterText(value: unknown, type = 0): string {
  if (typeof value === "string") return value;
  if (JSON_TYPES.has(type)) return JSON.stringify(value);
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Uint8Array) return `\\x${Buffer.from(value).toString("hex")}`;
  if (Array.isArray(value)) return arrayText(value);
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
