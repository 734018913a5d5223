import type { Run } from "../../../scripts/stack/database/database.ts";
import { familyOf, insert, time } from "./insert.ts";
import { insertBindings } from "./store-invitations.ts";
import { insertClinics, insertDealings } from "./store-clinics.ts";
import type { World } from "./world.ts";

async function insertPeople(run: Run, world: World): Promise<void> {
  await insert(
    run,
    "auth.users",
    world.users.map(({ id, deleted, banned }) => ({
      ...{ id, email: `${id}@example.org`, email_confirmed_at: time(world.now) },
      deleted_at: deleted ? time(world.now) : null,
      banned_until: banned ? "2999-01-01" : null,
    })),
  );
  await insert(
    run,
    "auth.sessions",
    world.users.filter(({ signedIn }) => signedIn !== "signed-out").map((user) => ({
      ...{ id: user.session, user_id: user.id },
      not_after: user.signedIn === "expired" ? time(world.now - 60_000) : null,
    })),
  );
  await insert(
    run,
    "public.families",
    world.families.map(({ id, jurisdiction }) => ({ id, label: "Oracle", jurisdiction })),
  );
  await insert(
    run,
    "public.family_members",
    world.members.map(({ family, user, role }) => ({
      ...{ family_id: family, user_id: user, role },
    })),
  );
}

async function insertProfiles(run: Run, world: World): Promise<void> {
  await insert(
    run,
    "public.profiles",
    world.profiles.map((one) => ({
      ...{ id: one.id, family_id: one.family, kind: one.kind, user_id: one.user, jurisdiction: one.jurisdiction },
      ...{ label: "Someone", deleted_at: one.deleted ? time(world.now) : null },
    })),
  );
  const births = world.profiles.filter(({ hasTerms }) => hasTerms).map(({ id, birth }) => ({ id, birth }));
  await run(
    `insert into private.guardianship_terms (profile_id, family_id, valid_from, valid_until, mask)
     select p.id, p.family_id, t.valid_from, t.valid_until, t.mask
     from jsonb_to_recordset($1::text::jsonb) as b (id uuid, birth date)
     join public.profiles as p on p.id = b.id
     cross join lateral private.terms_of(p.kind, b.birth, p.jurisdiction) as t`,
    [JSON.stringify(births)],
  );
  await insert(
    run,
    "public.shared_dependents",
    world.shares.map(({ id, profile, withFamily, ended }) => ({
      ...{ id, profile_id: profile, family_id: familyOf(world, profile), with_family_id: withFamily },
      ended_at: ended ? time(world.now) : null,
    })),
  );
}

async function insertGrants(run: Run, world: World): Promise<void> {
  await insert(
    run,
    "public.profile_grants",
    world.grants.map((one) => ({
      ...{ id: one.id, profile_id: one.profile, family_id: familyOf(world, one.profile), level: one.level },
      ...{ grantee_user_id: one.user, grantee_organization_id: one.organization, label_mask: one.mask },
      ...{ valid_from: time(one.from), valid_until: time(one.until), basis: "consent", given_as: one.givenAs },
      ...{ given_under: one.givenUnder, granted_by: one.grantedBy, revoked_at: one.revoked ? time(world.now) : null },
    })),
  );
}

async function insertConsents(run: Run, world: World): Promise<void> {
  const rows = world.consents.map((one) => ({
    ...{ profile_id: one.profile, family_id: familyOf(world, one.profile), organization_id: one.organization },
    ...{
      purpose: one.purpose,
      version: one.version,
      decision: one.decision,
      label_mask: one.mask,
      policy: "urn:oracle",
    },
    ...{ decided_by: one.decidedBy, decided_as: one.decidedAs, given_as: one.givenAs, valid_until: time(one.until) },
    evidence: { method: "paper" },
  }));
  await insert(run, "public.consents", rows);
}

async function insertRecords(run: Run, world: World): Promise<void> {
  await insert(
    run,
    "public.documents",
    world.documents.map((one) => ({
      ...{ id: one.id, profile_id: one.profile, family_id: familyOf(world, one.profile), status: one.status },
      ...{ media_type: "application/pdf", byte_size: 1, label_mask: one.mask, registered_by: one.registeredBy },
      added_mask: 0,
      deleted_at: one.deleted ? time(world.now) : null,
    })),
    { file_name_sealed: "private.seal(r.profile_id, 'documents.file_name_sealed.' || r.id, 'paper.pdf')" },
  );
  await insert(
    run,
    "public.clinical_events",
    world.events.map((one) => ({
      ...{ id: one.id, profile_id: one.profile, family_id: familyOf(world, one.profile), document_id: one.document },
      ...{ statement_id: one.id, status: one.status, type: "observation", source_path: "a", confidence: 1 },
      ...{ label_mask: one.mask, filed_at: one.status === "filed" ? time(world.now) : null },
      ...{ code_system: one.code?.system ?? null, code: one.code?.code ?? null, added_mask: 0 },
      fingerprint: `\\x${Buffer.from(one.fact).toString("hex")}`,
    })),
    {
      details_sealed: `private.seal(r.profile_id, 'clinical_events.details_sealed.' || r.id,
        jsonb_build_object('fingerprint', convert_from(r.fingerprint, 'utf8'))::text)`,
    },
  );
  await insert(
    run,
    "public.quality_flags",
    world.flags.map((one) => ({
      ...{ id: one.id, profile_id: one.profile, family_id: familyOf(world, one.profile), document_id: one.document },
      ...{ event_id: one.event, code: "worth-a-look", severity: "info", detail: "", blocking: false, state: "open" },
      ...{ label_mask: one.mask, created_at: time(world.now) },
    })),
  );
}

/** Fills a database with a world, as the system does: what is derived is derived by its triggers. */
export async function storeWorld(run: Run, world: World): Promise<void> {
  await insertPeople(run, world);
  await insertClinics(run, world);
  await insertProfiles(run, world);
  await insertGrants(run, world);
  await insertBindings(run, world);
  await insertConsents(run, world);
  await insertDealings(run, world);
  await insertRecords(run, world);
}
