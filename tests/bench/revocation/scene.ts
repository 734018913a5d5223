import { randomUUID } from "node:crypto";
import type postgres from "postgres";

const USERS = [
  ...[
    "owner",
    "guardian",
    "deputy",
    "friend",
    "newcomer",
    "joiner",
    "other",
    "third",
    "fourth",
    "claimant",
    "nurse",
    "doctor",
    "medic",
    "aunt",
  ],
] as const;
const THINGS = [
  "family",
  "sharing",
  "thirdFamily",
  "fourthFamily",
  "child",
  "grant",
  "clinic",
  "job",
  "station",
  "post",
  "licence",
  "naming",
  "document",
  "event",
] as const;

/** What the owner has invited somebody to. */
const INVITATIONS = ["joining", "inviting", "moving", "claiming"] as const;

/** Ids by name, of people and of what they have to do with each other. */
export type Scene = Record<(typeof USERS)[number] | (typeof THINGS)[number] | (typeof INVITATIONS)[number], string>;

const YEARS_OLD = 6;

/**
 * A child kept by an owner and two guardians, shared with another family, granted to a friend and to a clinic where a
 * nurse and a doctor work; two more families, and two people who have nothing to do with it yet. In an emergency a medic of
 * an ambulance station may open the record, and an aunt who was named for it.
 */
export async function newScene(sql: postgres.Sql): Promise<Scene> {
  const scene = Object.fromEntries([...USERS, ...THINGS, ...INVITATIONS].map((name) => [name, randomUUID()])) as Scene;
  const { family, sharing, thirdFamily, fourthFamily, child, grant, clinic, job, document, station, medic } = scene;
  const people = USERS.map((name) => scene[name]);
  await sql.unsafe(`
    insert into auth.users (id, email, email_confirmed_at)
    select u, u || '@example.org', now() from unnest('{${people}}'::uuid[]) as u;
    insert into auth.sessions (id, user_id) select u, u from unnest('{${people}}'::uuid[]) as u;
    insert into public.families (id, label)
    select f, 'Race' from unnest('{${[family, sharing, thirdFamily, fourthFamily]}}'::uuid[]) as f;
    insert into public.family_members (family_id, user_id, role) values
      ('${family}', '${scene.owner}', 'owner'), ('${family}', '${scene.guardian}', 'guardian'),
      ('${family}', '${scene.deputy}', 'guardian'), ('${sharing}', '${scene.other}', 'owner'),
      ('${thirdFamily}', '${scene.third}', 'owner'), ('${fourthFamily}', '${scene.fourth}', 'owner');
    insert into public.profiles (id, family_id, kind, label) values ('${child}', '${family}', 'child', 'Child');
    insert into private.guardianship_terms (profile_id, family_id, valid_from, valid_until, mask)
    select '${child}', '${family}', t.* from private.terms_of('child', (current_date - interval '${YEARS_OLD} years')::date, '001') as t;
    insert into public.shared_dependents (profile_id, family_id, with_family_id) values ('${child}', '${family}', '${sharing}');
    insert into public.organizations (id, name, kind, verified_at) values ('${clinic}', 'Clinic', 'clinic', now());
    insert into public.organization_members (id, organization_id, user_id, role) values
      ('${job}', '${clinic}', '${scene.nurse}', 'assistant'), (gen_random_uuid(), '${clinic}', '${scene.doctor}', 'practitioner');
    insert into public.practitioners (user_id, name) values ('${scene.doctor}', 'Doctor');
    insert into public.practitioner_credentials (user_id, system, value, verified_at)
    values ('${scene.doctor}', 'urn:register', '${scene.doctor}', now());
    insert into public.organizations (id, name, kind, verified_at) values ('${station}', 'Station', 'hospital', now());
    insert into public.organization_members (id, organization_id, user_id, role)
    values ('${scene.post}', '${station}', '${medic}', 'practitioner');
    insert into public.practitioners (user_id, name) values ('${medic}', 'Medic');
    insert into public.practitioner_credentials (id, user_id, system, value, verified_at)
    values ('${scene.licence}', '${medic}', 'urn:register', '${medic}', now());
    insert into public.emergency_contacts (id, profile_id, family_id, user_id, named_as, named_by)
    values ('${scene.naming}', '${child}', '${family}', '${scene.aunt}', 'guardian', '${scene.owner}');
    insert into public.consents (profile_id, family_id, purpose, organization_id, version, decision, policy, evidence,
      decided_by, decided_as, given_as)
    values ('${child}', '${family}', 'provider_sharing', '${clinic}', 1, 'permit', 'urn:form', '{"method": "paper"}',
      '${scene.owner}', 'guardian', 'guardian');
    insert into public.profile_grants (id, profile_id, family_id, grantee_user_id, grantee_organization_id, level, basis,
      given_as, granted_by)
    values ('${grant}', '${child}', '${family}', '${scene.friend}', null, 'read', 'consent', 'self', null),
      (gen_random_uuid(), '${child}', '${family}', null, '${clinic}', 'read', 'consent', 'guardian', '${scene.owner}');
    insert into public.documents (id, profile_id, family_id, media_type, byte_size, label_mask, file_name_sealed)
    values ('${document}', '${child}', '${family}', 'application/pdf', 1, 0, '\\x00');
    update public.documents set status = 'queued' where id = '${document}';
    update public.documents set status = 'processing' where id = '${document}';
    update public.documents set status = 'filed' where id = '${document}';
    insert into public.invitations (id, purpose, family_id, profile_id, role, email_hash, invited_by)
    select i.id::uuid, i.purpose::public.invitation_purpose, '${family}', i.profile::uuid, i.role::public.family_role,
      private.lookup_hash(i.id::uuid, i.invited || '@example.org'), '${scene.owner}'
    from (values ('${scene.joining}', 'join_family', null, 'guardian', '${scene.joiner}'),
      ('${scene.inviting}', 'share_dependent', '${child}', null, '${scene.third}'),
      ('${scene.moving}', 'take_over_dependent', '${child}', null, '${scene.fourth}'),
      ('${scene.claiming}', 'claim_profile', '${child}', null, '${scene.claimant}'))
      as i (id, purpose, profile, role, invited);
    insert into public.clinical_events (id, profile_id, family_id, document_id, statement_id, status, type, source_path,
      confidence, label_mask, fingerprint, details_sealed, filed_at)
    values ('${scene.event}', '${child}', '${family}', '${document}', '1', 'filed', 'observation', 'a', 1, 0, '\\x00',
      private.seal('${child}', 'clinical_events.details_sealed.${scene.event}', '{"fingerprint": "1"}'), now());
`).simple();
  return scene;
}

/** SQL that makes a transaction a user's, as the API does. */
export function actAs(user: string): string {
  const claims = JSON.stringify({ sub: user, role: "authenticated", session_id: user });
  return `select set_config('request.jwt.claims', '${claims}', true), set_config('request.jwt.claim.sub', '${user}', true),
    set_config('role', 'authenticated', true)`;
}

/** How many rows of the child a user reads, in every table that has some, by one statement. */
export const countSeen = ({ child }: Scene) => `
  select (select count(*) from public.profiles where id = '${child}')
    + (select count(*) from public.documents where profile_id = '${child}')
    + (select count(*) from public.clinical_events where profile_id = '${child}') as seen`;

/** What a user reads of the child, on a connection of its own transaction. */
export async function seenBy(sql: postgres.Sql, scene: Scene, user: string): Promise<number> {
  return await sql.begin(async (tx) => {
    await tx.unsafe(actAs(user));
    const [row] = await tx.unsafe(countSeen(scene));
    return Number(row?.seen);
  }) as number;
}
