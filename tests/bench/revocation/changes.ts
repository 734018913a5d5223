import type { Scene } from "./scene.ts";

type Person = "owner" | "guardian" | "deputy" | "friend" | "other" | "nurse" | "doctor";

/** A change of who reaches the child. */
export interface Change {
  /** Whose request it is; null: the system's. */
  by: "owner" | null;
  sql(scene: Scene): string;
  /** Who reads the child no more when it was done, whatever else is done. */
  closes: Person[];
}

const GUARDIANS: Person[] = ["owner", "guardian", "deputy"];
const system = (sql: Change["sql"], closes: Person[] = []): Change => ({ by: null, sql, closes });
const owner = (sql: Change["sql"], closes: Person[] = []): Change => ({ by: "owner", sql, closes });

/** Every kind of change that access is derived from. */
export const CHANGES: Record<string, Change> = {
  "grant": owner(({ child, newcomer }) => `select public.grant_access('${child}', '${newcomer}')`),
  "revoke": owner(({ grant }) => `select public.revoke_access('${grant}')`, ["friend"]),
  "withdraw consent": owner(
    ({ child, clinic }) =>
      `select public.decide_consent('${child}', 'provider_sharing', 'deny', 'urn:form', p_organization_id => '${clinic}')`,
    ["nurse", "doctor"],
  ),
  "add a member": system(({ family, joiner }) =>
    `insert into public.family_members (family_id, user_id, role) values ('${family}', '${joiner}', 'guardian')`
  ),
  "remove a member": system(
    ({ family, guardian }) =>
      `delete from public.family_members where family_id = '${family}' and user_id = '${guardian}'`,
    ["guardian"],
  ),
  "change a role": system(
    ({ family, deputy }) =>
      `update public.family_members set role = 'member' where family_id = '${family}' and user_id = '${deputy}'`,
    ["deputy"],
  ),
  "add a profile": owner(({ family }) => `select public.create_profile('${family}', 'pet', 'Cat')`),
  "delete the profile": system(
    ({ child }) => `update public.profiles set deleted_at = now() where id = '${child}'`,
    [...GUARDIANS, "friend", "other", "nurse", "doctor"],
  ),
  "share": system(({ child, thirdFamily }) =>
    `insert into public.shared_dependents (profile_id, family_id, with_family_id)
     select p.id, p.family_id, '${thirdFamily}' from public.profiles as p where p.id = '${child}'`
  ),
  "end sharing": system(
    ({ child, sharing }) =>
      `update public.shared_dependents set ended_at = now() where profile_id = '${child}' and with_family_id = '${sharing}'`,
    ["other"],
  ),
  "change the birth date": owner(
    ({ child }) => `select public.update_profile_identity('${child}', p_birth_date => '1990-05-17')`,
    [...GUARDIANS, "other", "nurse", "doctor"],
  ),
  "end a job": system(({ job }) => `update public.organization_members set ended_at = now() where id = '${job}'`, [
    "nurse",
  ]),
  "suspend the clinic": system(
    ({ clinic }) => `update public.organizations set suspended_at = now() where id = '${clinic}'`,
    ["nurse", "doctor"],
  ),
  "move the profile": system(
    ({ child, fourthFamily }) => `update public.profiles set family_id = '${fourthFamily}' where id = '${child}'`,
    GUARDIANS,
  ),
};
