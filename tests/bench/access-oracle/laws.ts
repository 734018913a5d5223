import type { Run } from "../../../scripts/stack/database/database.ts";
import type { Jurisdiction, SensitiveCode } from "./world.ts";

/** The rules as the tables say them. */
export async function readLaw(run: Run): Promise<Map<string, Jurisdiction>> {
  const rows = await run(
    `
    select j.code, j.parent_code as parent, j.majority_age as majority, coalesce((
      select json_agg(json_build_object('bit', l.mask, 'age', r.closes_at_age))
      from public.age_rules as r join public.sensitivity_labels as l on l.code = r.label
      where r.jurisdiction_code = j.code), '[]')::text as closings
    from public.jurisdictions as j order by j.code`,
    [],
  ) as {
    code: string;
    parent: string | null;
    majority: number | null;
    closings: string;
  }[];
  return new Map(rows.map((row) => [row.code, { ...row, closings: JSON.parse(row.closings) }]));
}

/** Which codes give which label, as the table says. */
export async function readCodes(run: Run): Promise<SensitiveCode[]> {
  return await run(
    `select r.code_system as system, r.match, r.code, l.mask as bit
     from public.sensitive_codes as r join public.sensitivity_labels as l on l.code = r.label
     order by 1, 2, 3, 4`,
    [],
  ) as SensitiveCode[];
}
