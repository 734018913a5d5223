import type postgres from "postgres";
import { asSomebody, median, rounded } from "./measure.ts";
import type { Actor } from "./queries.ts";

const ROUNDS = 15;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** A family of twelve: ten members and a guardian, six of them with a profile, and six children. @returns its id. */
async function familyOfTwelve(sql: postgres.Sql, users: string[]): Promise<string> {
  return await sql.begin(async (tx) => {
    const [family] = await tx`insert into public.families (label) values ('Twelve') returning id`;
    const id = String(family?.id);
    await tx`insert into public.family_members (family_id, user_id, role)
      select ${id}, u.id, case u.nth when 1 then 'owner' when 2 then 'guardian' else 'member' end::public.family_role
      from unnest(${users.slice(0, 11)}::uuid[]) with ordinality as u (id, nth)`;
    await tx`insert into public.profiles (family_id, kind, label, user_id)
      select ${id}, 'self', 'Adult', u.id from unnest(${users.slice(0, 6)}::uuid[]) as u (id)`;
    await tx`insert into public.profiles (family_id, kind, label) select ${id}, 'child', 'Child' from generate_series(1, 6)`;
    await tx`insert into private.guardianship_terms (profile_id, family_id, valid_from, valid_until, mask)
      select p.id, p.family_id, now() - interval '5 years', now() + interval '13 years', -1
      from public.profiles as p where p.family_id = ${id} and p.kind = 'child' on conflict do nothing`;
    return id;
  }) as string;
}

/** What it costs to change who reaches whom, each with its commit, in milliseconds. */
export async function measureChanges(
  sql: postgres.Sql,
  guardian: Actor,
  users: string[],
  clinic: string,
): Promise<Record<string, number>> {
  const costs: Record<string, number[]> = {
    grant_ms: [],
    revoke_ms: [],
    join_family_of_12_ms: [],
    leave_family_of_12_ms: [],
    new_staff_ms: [],
  };
  const family = await familyOfTwelve(sql, users);
  const [joining = "", grantee = ""] = users.slice(-2);
  for (let round = 0; round < ROUNDS; round++) {
    let grant = "";
    costs.grant_ms?.push(
      await timed(() =>
        asSomebody(sql, guardian, async (tx) => {
          const [row] = await tx`select public.grant_access(${guardian.profile}, ${grantee}, 'read') as id`;
          grant = String(row?.id);
        })
      ),
    );
    costs.revoke_ms?.push(
      await timed(() => asSomebody(sql, guardian, (tx) => tx`select public.revoke_access(${grant})`)),
    );
    costs.join_family_of_12_ms?.push(
      await timed(() =>
        sql`insert into public.family_members (family_id, user_id, role) values (${family}, ${joining}, 'guardian')`
      ),
    );
    costs.leave_family_of_12_ms?.push(
      await timed(() => sql`delete from public.family_members where family_id = ${family} and user_id = ${joining}`),
    );
    costs.new_staff_ms?.push(
      await timed(() =>
        sql`insert into public.organization_members (organization_id, user_id, role) values (${clinic}, ${
          users[round] ?? ""
        }, 'assistant')`
      ),
    );
  }
  return Object.fromEntries(Object.entries(costs).map(([name, values]) => [name, rounded(median(values), 2)]));
}
