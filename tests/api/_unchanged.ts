import { expect } from "vitest";
import type { Stack } from "../../scripts/stack/start.ts";

/** When the database was last swept: noted by the scheduler, whatever anybody attempts. */
const OF_THE_SCHEDULER = "private.installation";

/**
 * That somebody was refused stands on the trail, sealed under a key of their own: that much a refusal does change. And the
 * stack seals the trail meanwhile when it is time to, whatever anybody attempts.
 */
const BUT_REFUSALS_AND_SEALING = [
  [/^audit\.statements$/, "where kind <> 'root'"],
  [/^audit\.events/, "where verb <> 'refuse' and table_name <> 'data_keys'"],
  [/^private\.data_keys$/, "where not exists (select from auth.users as u where u.id = t.subject_id)"],
] as const;

/** A digest of each table's rows, of every schema that holds data of ours and of Storage. */
async function digests({ database }: Stack): Promise<Record<string, string>> {
  const tables = await database.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname in ('public', 'private', 'audit', 'storage')
       and format('%I.%I', schemaname, tablename) <> $1 order by 1`,
    [OF_THE_SCHEDULER],
  );
  const found: Record<string, string> = {};
  for (const { name } of tables) {
    const condition = BUT_REFUSALS_AND_SEALING.find(([table]) => table.test(name))?.[1] ?? "";
    const [row] = await database.query<{ digest: string }>(
      `select count(*) || ' ' || md5(coalesce(string_agg(t::text, '' order by t::text), '')) as digest from ${name} t ${condition}`,
    );
    found[name] = row?.digest ?? "";
  }
  return found;
}

/** Runs an attempt and expects that not one row of the database is different afterwards, but that it was refused. */
export async function changesNothing<T>(stack: Stack, attempt: () => Promise<T>): Promise<T> {
  const before = await digests(stack);
  const result = await attempt();
  expect(await digests(stack)).toEqual(before);
  return result;
}

interface Answer {
  data: unknown;
  error: { code?: string; message: string } | null;
}

/** Expects a refusal that says nothing but that: no privilege, or not there for this caller. */
export function expectRefused(answer: Answer): void {
  expect(answer.error?.code, JSON.stringify(answer)).toMatch(/^(42501|PGRST\d{3})$/);
  expect(answer.data).toBeNull();
}

/** Expects that a read, or a write with its rows returned, found nothing to act on. */
export function expectNothing(answer: Answer): void {
  expect(answer.error).toBeNull();
  expect(answer.data).toEqual([]);
}
