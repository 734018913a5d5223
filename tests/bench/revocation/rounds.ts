import type postgres from "postgres";
import { actAs, countSeen, type Scene } from "./scene.ts";

/** A way to lose access, and the way back. */
interface Removal {
  /** Who reads before, and not after. */
  reader: "friend" | "guardian" | "other" | "nurse" | "doctor";
  by: "owner" | null;
  /** Who gives it back, when not the same. */
  backBy?: null;
  take(scene: Scene): string;
  giveBack(scene: Scene): string;
}

const update = (
  reader: Removal["reader"],
  taken: (scene: Scene) => [table: string, set: string, reset: string, of: string],
) => {
  const say = (scene: Scene, back: boolean) => {
    const [table, set, reset, of] = taken(scene);
    return `update ${table} set ${back ? reset : set} where ${of}`;
  };
  return { reader, by: null, take: (scene: Scene) => say(scene, false), giveBack: (scene: Scene) => say(scene, true) };
};

/** Every way in which somebody stops to reach a profile. */
export const REMOVALS: Record<string, Removal> = {
  "a grant is revoked": {
    reader: "friend",
    by: "owner",
    take: ({ friend, child }) =>
      `select public.revoke_access(g.id) from public.profile_grants as g
       where g.grantee_user_id = '${friend}' and g.profile_id = '${child}' and g.revoked_at is null`,
    giveBack: ({ friend, child }) => `select public.grant_access('${child}', '${friend}')`,
  },
  "a consent is withdrawn": {
    reader: "nurse",
    by: "owner",
    take: ({ child, clinic }) =>
      `select public.decide_consent('${child}', 'provider_sharing', 'deny', 'urn:form', p_organization_id => '${clinic}')`,
    giveBack: ({ child, clinic }) => `select public.grant_access('${child}', p_grantee_organization_id => '${clinic}')`,
  },
  "a guardian is removed": {
    reader: "guardian",
    by: "owner",
    backBy: null,
    take: ({ family, guardian }) => `select public.remove_family_member('${family}', '${guardian}')`,
    giveBack: ({ family, guardian }) =>
      `insert into public.family_members (family_id, user_id, role) values ('${family}', '${guardian}', 'guardian')`,
  },
  "a guardian becomes a member": update("guardian", ({ family, guardian }) => [
    "public.family_members",
    "role = 'member'",
    "role = 'guardian'",
    `family_id = '${family}' and user_id = '${guardian}'`,
  ]),
  "a sharing ends": update("other", ({ child, sharing }) => [
    "public.shared_dependents",
    "ended_at = now()",
    "ended_at = null",
    `profile_id = '${child}' and with_family_id = '${sharing}'`,
  ]),
  "a profile is put aside": update("friend", ({ child }) => [
    "public.profiles",
    "deleted_at = now()",
    "deleted_at = null",
    `id = '${child}'`,
  ]),
  "a clinic is suspended": update("doctor", ({ clinic }) => [
    "public.organizations",
    "suspended_at = now()",
    "suspended_at = null",
    `id = '${clinic}'`,
  ]),
  "a job ends": update("nurse", ({ job }) => [
    "public.organization_members",
    "ended_at = now()",
    "ended_at = null",
    `id = '${job}'`,
  ]),
  "a licence is revoked": update("doctor", ({ doctor }) => [
    "public.practitioner_credentials",
    "revoked_at = now()",
    "revoked_at = null",
    `user_id = '${doctor}'`,
  ]),
  "a user signs out": {
    reader: "friend",
    by: null,
    take: ({ friend }) => `delete from auth.sessions where user_id = '${friend}'`,
    giveBack: ({ friend }) => `insert into auth.sessions (id, user_id) values ('${friend}', '${friend}')`,
  },
  "a user is deleted": update("guardian", ({ guardian }) => [
    "auth.users",
    "deleted_at = now()",
    "deleted_at = null",
    `id = '${guardian}'`,
  ]),
};

export interface Rounds {
  rounds: number;
  /** Rounds whose reader read nothing before: they would prove nothing. */
  blind: number;
  /** Reads that found something afterwards. */
  reads_after: number;
}

async function asOwner(sql: postgres.Sql, scene: Scene, by: Removal["by"], statement: string): Promise<void> {
  await sql.begin(async (tx) => {
    if (by) await tx.unsafe(actAs(scene[by]));
    await tx.unsafe(statement);
  });
}

/** Answers of an RPC about the profile: 1 when it is answered, 0 when it is refused. */
async function identityOf(sql: postgres.Sql, scene: Scene, user: string): Promise<number> {
  return await sql.begin(async (tx) => {
    await tx.unsafe(actAs(user));
    await tx.unsafe(`select public.profile_identity('${scene.child}')`);
    return 1;
  }).catch((error: { code?: string }) => {
    if (error.code !== "42501") throw error;
    return 0;
  });
}

/** Takes access away on one connection while another one reads: before, in the same transaction after, and in the next. */
export async function playRounds(
  [taker, reader]: [postgres.Sql, postgres.Sql],
  scene: Scene,
  rounds: number,
): Promise<Rounds> {
  const found: Rounds = { rounds, blind: 0, reads_after: 0 };
  const removals = Object.values(REMOVALS);
  for (let round = 0; round < rounds; round++) {
    const { reader: name, by, backBy = by, take, giveBack } = removals[round % removals.length] as Removal;
    const user = scene[name];
    await reader.unsafe("begin");
    await reader.unsafe(actAs(user));
    const count = async () => Number((await reader.unsafe(countSeen(scene)))[0]?.seen);
    if (await count() === 0) found.blind++;
    await asOwner(taker, scene, by, take(scene));
    if (await count() > 0) found.reads_after++;
    await reader.unsafe("commit");
    if (await identityOf(reader, scene, user) > 0) found.reads_after++;
    await asOwner(taker, scene, backBy, giveBack(scene));
  }
  return found;
}
