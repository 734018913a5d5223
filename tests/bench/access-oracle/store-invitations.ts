import type { Run } from "../../../scripts/stack/database/database.ts";
import { familyOf, insert, time } from "./insert.ts";
import type { World } from "./world.ts";

const DAY = 86_400_000;

/** Invitations, their address kept as its hash, and emergency contacts. */
export async function insertBindings(run: Run, world: World): Promise<void> {
  const rows = world.invitations.map((one) => ({
    ...{ id: one.id, purpose: one.purpose, family_id: one.family, profile_id: one.profile, role: one.role },
    ...{ email: `${one.user}@example.org`, invited_by: one.invitedBy, created_at: time(world.now - 30 * DAY) },
    ...{ expires_at: time(world.now + (one.expired ? -DAY : DAY)), withdrawn_at: one.closed ? time(world.now) : null },
  }));
  await run(
    `insert into public.invitations (id, purpose, family_id, profile_id, role, email_hash, invited_by, created_at,
       expires_at, withdrawn_at)
     select r.id, r.purpose, r.family_id, r.profile_id, r.role, private.lookup_hash(r.id, r.email), r.invited_by,
       r.created_at, r.expires_at, r.withdrawn_at
     from jsonb_to_recordset($1::text::jsonb) as r (id uuid, purpose public.invitation_purpose, family_id uuid,
       profile_id uuid, role public.family_role, email text, invited_by uuid, created_at timestamptz,
       expires_at timestamptz, withdrawn_at timestamptz)`,
    [JSON.stringify(rows)],
  );
  await insert(
    run,
    "public.emergency_contacts",
    world.contacts.map(({ id, profile, user, namedAs, ended }) => ({
      ...{ id, profile_id: profile, family_id: familyOf(world, profile), user_id: user, named_as: namedAs },
      ...{ since: time(world.now), ended_at: ended ? time(world.now) : null },
    })),
  );
}
