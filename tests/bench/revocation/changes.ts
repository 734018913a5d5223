import type { Scene } from "./scene.ts";

type Person = "owner" | "guardian" | "deputy" | "friend" | "other" | "nurse" | "doctor" | "medic" | "aunt";

/** A change of who reaches the child. */
export interface Change {
  /** Whose request it is; null: the system's. */
  by: "owner" | "joiner" | "third" | "fourth" | "claimant" | "medic" | "aunt" | null;
  sql(scene: Scene): string;
  /** Who reads the child no more when it was done, whatever else is done. */
  closes: Person[];
}

const GUARDIANS: Person[] = ["owner", "guardian", "deputy"];
const system = (sql: Change["sql"], closes: Person[] = []): Change => ({ by: null, sql, closes });
const owner = (sql: Change["sql"], closes: Person[] = []): Change => ({ by: "owner", sql, closes });
const accepted = (by: Change["by"], sql: Change["sql"], closes: Person[] = []): Change => ({ by, sql, closes });

/** Every kind of change that access is derived from: as those ask for it who may, the operator's as the system. */
export const CHANGES: Record<string, Change> = {
  "grant": owner(({ child, newcomer }) => `select public.grant_access('${child}', '${newcomer}')`),
  "revoke": owner(({ grant }) => `select public.revoke_access('${grant}')`, ["friend"]),
  "withdraw consent": owner(
    ({ child, clinic }) =>
      `select public.decide_consent('${child}', 'provider_sharing', 'deny', 'urn:form', p_organization_id => '${clinic}')`,
    ["nurse", "doctor"],
  ),
  "add a member": accepted("joiner", ({ joining }) => `select public.accept_invitation('${joining}')`),
  "remove a member": owner(
    ({ family, guardian }) => `select public.remove_family_member('${family}', '${guardian}')`,
    ["guardian"],
  ),
  "change a role": owner(
    ({ family, deputy }) => `select public.set_family_role('${family}', '${deputy}', 'member')`,
    ["deputy"],
  ),
  "add a profile": owner(({ family }) => `select public.create_profile('${family}', 'pet', 'Cat')`),
  "delete the profile": owner(
    ({ child }) => `select public.delete_profile('${child}')`,
    [...GUARDIANS, "friend", "other", "nurse", "doctor", "medic", "aunt"],
  ),
  "claim the profile": accepted("claimant", ({ claiming }) => `select public.accept_invitation('${claiming}')`),
  "share": accepted(
    "third",
    ({ thirdFamily, inviting }) => `select public.accept_invitation('${inviting}', '${thirdFamily}')`,
  ),
  "end sharing": owner(({ child, sharing }) => `select public.end_sharing('${child}', '${sharing}')`, ["other"]),
  "change the birth date": owner(
    ({ child }) => `select public.update_profile_identity('${child}', p_birth_date => '1990-05-17')`,
    [...GUARDIANS, "other", "nurse", "doctor"],
  ),
  "end a job": system(
    ({ job }) => `update public.organization_members set ended_at = now() where id = '${job}'`,
    ["nurse"],
  ),
  "suspend the clinic": system(
    ({ clinic }) => `update public.organizations set suspended_at = now() where id = '${clinic}'`,
    ["nurse", "doctor"],
  ),
  "move the profile": accepted(
    "fourth",
    ({ fourthFamily, moving }) => `select public.accept_invitation('${moving}', '${fourthFamily}')`,
    GUARDIANS,
  ),
};

const open = (by: "medic" | "aunt"): Change => ({
  by,
  sql: ({ child }) => `select public.break_glass('${child}', 'Unconscious after a fall')`,
  closes: [],
});

/** Opening a record in an emergency. */
export const OPENINGS: Record<string, Change> = {
  "a medic breaks the glass": open("medic"),
  "a contact breaks the glass": open("aunt"),
};

/** What takes away the ground such an opening stands on. */
export const GROUNDS: Record<string, Change> = {
  "suspend the station": system(
    ({ station }) => `update public.organizations set suspended_at = now() where id = '${station}'`,
    ["medic"],
  ),
  "end the medic's job": system(
    ({ post }) => `update public.organization_members set ended_at = now() where id = '${post}'`,
    ["medic"],
  ),
  "revoke the licence": system(
    ({ licence }) => `update public.practitioner_credentials set revoked_at = now() where id = '${licence}'`,
    ["medic"],
  ),
  "end the naming": owner(({ naming }) => `select public.end_emergency_contact('${naming}')`, ["aunt"]),
  "deny emergencies": owner(
    ({ child }) => `select public.decide_consent('${child}', 'emergency_access', 'deny', 'urn:form')`,
    ["medic", "aunt"],
  ),
};
