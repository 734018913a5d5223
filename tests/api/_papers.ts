/** Whom a paper names; absent parts are not printed. */
export interface Named {
  name?: string;
  born?: string;
  number?: string;
  sex?: string;
}

/** A row of a laboratory report as printed: name, value, unit, reference range. */
export type Row = [name: string, value: string, unit: string, range: string];

const FERRITIN: Row[] = [["Ferritin", "14", "ng/mL", "7 - 140"]];

/** A laboratory report in plain text, as a clinic's printer gives it. */
export function labReport(named: Named, rows: Row[] = FERRITIN, collected = "14 January 2025"): string {
  const patient = [
    ["Patient", named.name],
    ["Date of birth", named.born],
    ["MRN", named.number],
    ["Sex", named.sex],
  ].filter(([, value]) => value !== undefined).map(([label, value]) => `${label}: ${value}`);
  const table = [["Test", "Result", "Units", "Reference range"], ...rows]
    .map(([name, value, unit, range]) => `${name?.padEnd(30)}${value?.padEnd(12)}${unit?.padEnd(12)}${range}`);
  return [
    "HARBOUR ROAD LABORATORY",
    "",
    ...patient,
    `Collected: ${collected}`,
    "Reported: 15 January 2025",
    "",
    table[0],
    "-".repeat(66),
    ...table.slice(1),
    "",
  ].join("\n");
}
