import type { Extraction, ObservationStatement, Statement } from "../../../functions-shared/contracts/extraction.ts";

const base = { codings: [], occurred_on: "2025-03-04", status: null, confidence: 1 };

/** An observation as extraction hands it over; `value` is a number where it looks like one. */
export function observation(
  name: string,
  value: string,
  change: Partial<ObservationStatement> = {},
): ObservationStatement {
  const [, comparator, number] = /^(<=|>=|<|>)?(-?\d+(?:\.\d+)?)$/.exec(value) ?? [];
  return {
    ...base,
    id: `${name}=${value}`,
    type: "observation",
    name,
    section: null,
    specimen: null,
    method: null,
    value: number === undefined
      ? { kind: "text", text: value }
      : { kind: "quantity", number, comparator: (comparator as "<" | undefined) ?? null },
    unit: null,
    reference_range: null,
    flag: null,
    source: { page: 1, box: [10, 20, 30, 5] },
    ...change,
  };
}

/** Any other statement. */
export function statement(
  type: Exclude<Statement["type"], "observation">,
  name: string,
  change: Partial<Statement> = {},
): Statement {
  const medication = type === "medication" ? { dose: null, route: null, frequency: null } : {};
  return { ...base, ...medication, id: name, type, name, source: { path: "Bundle.entry[0]" }, ...change } as Statement;
}

/** A document holding these statements. */
export function extraction(statements: Statement[]): Extraction {
  return {
    schema: "guardian.extraction/1",
    reader: { name: "plain-text", version: "1" },
    kind: "lab_report",
    issuer: null,
    subject: { name: null, birth_date: null, sex: null, age: null, identifiers: [] },
    also_named: [],
    dates: [],
    pages: [],
    words: [],
    statements,
    unread: [],
  };
}
