import type { Run } from "../../../scripts/stack/database/database.ts";
import { familyOf, insert, time } from "./insert.ts";
import type { World } from "./world.ts";

export async function insertClinics(run: Run, world: World): Promise<void> {
  const when = (happened: boolean) => (happened ? time(world.now) : null);
  await insert(
    run,
    "public.organizations",
    world.organizations.map(({ id, verified, suspended }) => ({
      ...{ id, name: "Oracle", kind: "clinic", verified_at: when(verified), suspended_at: when(suspended) },
    })),
  );
  await insert(
    run,
    "public.organization_members",
    world.organizationMembers.map((one) => ({
      ...{
        id: one.id,
        organization_id: one.organization,
        user_id: one.user,
        role: one.role,
        ended_at: when(one.ended),
      },
    })),
  );
  await insert(run, "public.practitioners", world.practitioners.map((id) => ({ user_id: id, name: "Someone" })));
  await insert(
    run,
    "public.practitioner_credentials",
    world.credentials.map((one) => ({
      ...{ id: one.id, user_id: one.user, system: "urn:oracle", value: one.id, expires_at: time(one.expires) },
      ...{ verified_at: when(one.verified), revoked_at: when(one.revoked) },
    })),
  );
  await insert(
    run,
    "public.organization_invitations",
    world.organizationInvitations.map(({ id, organization }) => ({
      id,
      organization_id: organization,
      role: "assistant",
    })),
    { email_hash: "'\\x00'::bytea" },
  );
}

/** What is asked of people: an address is kept as its hash. */
async function insertRequests(run: Run, world: World): Promise<void> {
  const rows = world.requests.map((one) => ({
    ...{
      id: one.id,
      organization_id: one.organization,
      profile_id: one.profile,
      level: one.level,
      label_mask: one.mask,
    },
    ...{ family_id: one.profile === null ? null : familyOf(world, one.profile), days: one.days },
    ...{ email: one.user === null ? null : `${one.user}@example.org`, decision: one.decided ? "declined" : null },
    ...{
      requested_at: time(world.now - 90_000_000_000),
      expires_at: time(world.now + (one.expired ? -1 : 1) * 86_400_000),
    },
  }));
  await run(
    `insert into public.access_requests (id, organization_id, profile_id, family_id, level, label_mask, days, purpose,
       email_hash, decision, decided_at, requested_at, expires_at)
     select r.id, r.organization_id, r.profile_id, r.family_id, r.level, r.label_mask, r.days, 'TREAT',
       private.lookup_hash(r.organization_id, r.email), r.decision, case when r.decision is not null then now() end,
       r.requested_at, r.expires_at
     from jsonb_to_recordset($1::text::jsonb) as r (id uuid, organization_id uuid, profile_id uuid, family_id uuid,
       level public.access_level, label_mask integer, days integer, email text, decision text,
       requested_at timestamptz, expires_at timestamptz)`,
    [JSON.stringify(rows)],
  );
}

/** What has happened between clinics and people. */
export async function insertDealings(run: Run, world: World): Promise<void> {
  await insertRequests(run, world);
  await insert(
    run,
    "public.emergency_openings",
    world.openings.map(({ id, profile, openedBy, openedAt }) => ({
      ...{ id, profile_id: profile, family_id: familyOf(world, profile), opened_by: openedBy, kind: "practitioner" },
      ...{ opened_at: time(openedAt), closes_at: time(openedAt + 1) },
    })),
    { reason_sealed: "private.seal(r.profile_id, 'emergency_openings.reason_sealed.' || r.id, 'an emergency')" },
  );
  await insert(
    run,
    "public.notices",
    world.notices.map(({ user, profile, code, subject }) => ({
      ...{
        id: subject,
        user_id: user,
        profile_id: profile,
        family_id: familyOf(world, profile),
        code,
        subject_id: subject,
      },
      created_at: time(world.now),
    })),
  );
}
