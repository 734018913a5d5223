type Level = "info" | "warn" | "error";

/** What a log line may carry: ids, codes, counts and times. Never contents, names or SQL. */
export type LogFields = Record<string, string | number | boolean | null>;

/** One structured line. */
export function logLine(level: Level, event: string, fields: LogFields): string {
  return JSON.stringify({ time: new Date().toISOString(), level, event, ...fields });
}

/** Writes one structured line. */
export function log(level: Level, event: string, fields: LogFields): void {
  console[level](logLine(level, event, fields));
}

/** What an unexpected error may say in a log: its kind and code. Messages can quote the data that caused them. */
export function errorFields(error: unknown): LogFields {
  if (!(error instanceof Error)) return { error: typeof error };
  const { code } = error as { code?: unknown };
  const frame = error.stack?.split("\n").find((line) => line.trim().startsWith("at "))?.trim() ?? null;
  return { error: error.name, code: typeof code === "string" ? code : null, at: frame };
}
