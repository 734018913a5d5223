import type { Eye } from "../access.ts";
import { isVerifiedPractitioner, reasons } from "../access.ts";
import { termAt, termsOf } from "../ages.ts";
import { type Profile, profileOf, type World } from "../world.ts";
import { lit, pickOne, type Propose } from "./call.ts";

const operates = (world: World, organization: string) =>
  world.organizations.some(({ id, verified, suspended }) => id === organization && verified && !suspended);

/** An RPC that takes an organization. */
function ofOrganization(verb: string, parameters: string, expect: (eye: Eye, id: string) => string): Propose {
  return (dice, world) => {
    const organization = pickOne(dice, world.organizations);
    return organization && {
      verb,
      object: organization.id,
      sql: `select ${parameters.replace("$1", lit(organization.id))}`,
      expect: (eye) => expect(eye, organization.id),
    };
  };
}

export const inviteStaff = ofOrganization(
  "invite_organization_member",
  "public.invite_organization_member($1, 'new@example.org', 'assistant')::text",
  (eye, id) => eye.worksFor(id, ["administrator"]) ? "ok" : "42501",
);

export const listStaff = ofOrganization(
  "organization_staff",
  "count(*)::text from public.organization_staff($1)",
  (eye, id) => eye.worksFor(id, ["administrator"]) ? "ok" : "42501",
);

/** Whom a clinic reaches, for those who act for it. */
export const listPatients: Propose = (dice, world) => {
  const organization = pickOne(dice, world.organizations);
  return organization && {
    verb: "organization_patients",
    object: organization.id,
    sql: `select string_agg(p ->> 'profile_id', ',' order by p ->> 'profile_id')
      from json_array_elements(public.organization_patients(${lit(organization.id)})) as p`,
    expect: (eye) => eye.principals.has(organization.id) ? "ok" : "42501",
    value: () =>
      world.profiles.filter((profile) => reasons(world, profile, organization.id).length > 0)
        .map(({ id }) => id).sort().join(",") || null,
  };
};

const mayAskFor = (eye: Eye, organization: string) => operates(eye.world, organization) && eye.speaksFor(organization);

export const askAnAddress = ofOrganization(
  "request_access",
  "public.request_access($1, 'new@example.org')::text",
  (eye, id) => mayAskFor(eye, id) ? "ok" : "42501",
);

/** A clinic asks again of somebody it reaches. */
export const askAgain: Propose = (dice, world) => {
  const organization = pickOne(dice, world.organizations);
  if (!organization) return null;
  const profile = dice.pick(world.profiles);
  return {
    verb: "request_access",
    object: profile.id,
    sql: `select public.request_access(${lit(organization.id)}, p_profile_id => ${lit(profile.id)})::text`,
    expect: (eye) =>
      mayAskFor(eye, organization.id) && reasons(world, profile, organization.id).length > 0 ? "allowed" : "42501",
  };
};

/** Somebody works there no more: said by an administrator, or by themself; one administrator stays. */
export const endMembership: Propose = (dice, world) => {
  const membership = pickOne(dice, world.organizationMembers);
  if (!membership) return null;
  const { organization, user } = membership;
  const present = () => world.organizationMembers.filter((one) => one.organization === organization && !one.ended);
  return {
    verb: "end_organization_membership",
    object: organization,
    sql: `select public.end_organization_membership(${lit(organization)}, ${lit(user)})::text`,
    expect: (eye) => {
      const theirs = present().filter((one) => one.user === user);
      if ((user !== eye.uid && !eye.worksFor(organization, ["administrator"])) || theirs.length === 0) return "42501";
      const left = present().filter((one) => one.role === "administrator" && one.user !== user);
      return theirs.some(({ role }) => role === "administrator") && left.length === 0 ? "23514" : "ok";
    },
    apply: () => present().filter((one) => one.user === user).forEach((one) => one.ended = true),
  };
};

/** Where somebody is a verified practitioner of a clinic that is open. */
const practises = (eye: Eye) =>
  eye.uid !== null && isVerifiedPractitioner(eye.world, eye.uid) &&
  eye.world.organizations.some(({ id }) => operates(eye.world, id) && eye.worksFor(id, ["practitioner"]));

const isOfTheFamily = (eye: Eye, profile: string) =>
  [
    profileOf(eye.world, profile).family,
    ...eye.world.shares.filter((one) => one.profile === profile && !one.ended).map(({ withFamily }) => withFamily),
  ].some((family) => eye.belongs(family));

const DAY = 86_400_000;
/** How often somebody opens records in a day: all, and the same one (break_glass_rules). */
const LIMITS = { practitioner: [10, 2], contact: [3, 2] } as const;

/** Whether somebody was named for emergencies: by the person, or by guardians as long as there are any. */
const isContact = (eye: Eye, profile: Profile) =>
  !profile.deleted &&
  eye.world.contacts.some((one) =>
    one.profile === profile.id && one.user === eye.uid && !one.ended &&
    (one.namedAs === "self" || termAt(termsOf(eye.world, profile), eye.world.now) !== undefined)
  );

/** As what somebody may open a record: nobody is a practitioner to their own family. */
function openerOf(eye: Eye, profile: Profile): keyof typeof LIMITS | null {
  if (practises(eye) && !isOfTheFamily(eye, profile.id)) return "practitioner";
  return isContact(eye, profile) ? "contact" : null;
}

export const breakGlass = (stands: (world: World, profile: string) => boolean): Propose => (dice, world) => {
  const profile = dice.pick(world.profiles);
  const { id } = profile;
  return {
    verb: "break_glass",
    object: id,
    sql: `select public.break_glass(${lit(id)}, 'found unconscious at home')::text`,
    expect: (eye) => {
      const opener = openerOf(eye, profile);
      if (opener === null) return "42501";
      const [perDay, perProfile] = LIMITS[opener];
      const mine = world.openings.filter((one) => one.openedBy === eye.uid && one.openedAt > world.now - DAY);
      if (mine.length >= perDay || mine.filter((one) => one.profile === id).length >= perProfile) return "PT429";
      return stands(world, id) ? "ok" : "42501";
    },
  };
};

/** An RPC that takes an opening, for those who manage the record, and perhaps for whoever opened it. */
function ofOpening(verb: string, openersToo: boolean): Propose {
  return (dice, world) => {
    const opening = pickOne(dice, world.openings);
    return opening && {
      verb,
      object: opening.id,
      sql: `select public.${verb}(${lit(opening.id)})::text`,
      expect: (eye) =>
        eye.holds(opening.profile, "manage") || (openersToo && opening.openedBy === eye.uid) ? "ok" : "42501",
    };
  };
}

export const endBreakGlass = ofOpening("end_break_glass", true);
export const seeOpening = ofOpening("emergency_opening", false);
