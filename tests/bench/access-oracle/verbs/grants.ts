import { type Eye, type Reason, reasons } from "../access.ts";
import type { Dice } from "../dice.ts";
import { future, past } from "../random-people.ts";
import { randomMask } from "../random-records.ts";
import { type Grant, LABELS, type Level, profileOf, type World } from "../world.ts";
import { consentToGrant } from "./consents.ts";
import { lit, pickOne, type Propose, timeLit } from "./call.ts";

/** What somebody wants to give. */
export interface Wish {
  profile: string;
  user: string | null;
  organization: string | null;
  level: Level;
  mask: number;
  from: number | null;
  until: number | null;
}

const ORDER = ["self", "guardian", "grant"];

const ends = ({ grant }: Reason) => grant?.until ?? Infinity;

/** The one reason somebody gives on: their own before a guardian's before a grant's; of grants the one that lasts longest. */
export function authority(eye: Eye, profile: string, mask: number, until: number | null): Reason | null {
  if (eye.uid === null) return null;
  const enough = reasons(eye.world, profileOf(eye.world, profile), eye.uid).filter((reason) =>
    reason.level === "manage" && (mask & ~reason.mask) === 0 && (until === null || until <= ends(reason))
  );
  enough.sort((a, b) =>
    ORDER.indexOf(a.source) - ORDER.indexOf(b.source) || (ends(a) === ends(b) ? 0 : ends(b) - ends(a)) ||
    ((a.grant?.id ?? "") < (b.grant?.id ?? "") ? -1 : 1)
  );
  return enough[0] ?? null;
}

/** On whose authority one gives: the person's own or a guardian's; a grant hands on what it was given on. */
export const givenAs = (reason: Reason): "self" | "guardian" =>
  reason.grant ? reason.grant.givenAs : reason.source === "self" ? "self" : "guardian";

export function answerToGrant(eye: Eye, wish: Wish): string {
  const { world } = eye;
  const reason = authority(eye, wish.profile, wish.mask, wish.until);
  if (!reason || wish.user === eye.uid) return "42501";
  if (wish.user !== null && world.users.find(({ id }) => id === wish.user)?.deleted !== false) return "42501";
  if (wish.organization !== null) {
    const organization = world.organizations.find(({ id }) => id === wish.organization);
    if (!organization?.verified || organization.suspended) return "42501";
    if (wish.level === "manage") return "22023";
  }
  const until = endOf(reason, wish);
  const from = Math.max(wish.from ?? world.now, world.now);
  if (until !== null && until <= from) return "22023";
  return (wish.organization && consentToGrant(eye, wish.organization, wish, reason)?.code) || "ok";
}

/** What rests on a grant ends with it when nothing else was said. */
export const endOf = (reason: Reason, { until }: { until: number | null }): number | null =>
  until ?? reason.grant?.until ?? null;

/** What the world is when it was given. */
export function give(eye: Eye, wish: Wish, id: string): void {
  const reason = authority(eye, wish.profile, wish.mask, wish.until);
  if (!reason) throw new Error("a grant was given on nothing");
  if (wish.organization !== null) consentToGrant(eye, wish.organization, wish, reason)?.apply();
  eye.world.grants.push({
    id,
    ...{ profile: wish.profile, user: wish.user, organization: wish.organization, level: wish.level, mask: wish.mask },
    from: Math.max(wish.from ?? eye.world.now, eye.world.now),
    until: endOf(reason, wish),
    givenAs: givenAs(reason),
    givenUnder: reason.grant?.id ?? null,
    grantedBy: eye.uid,
    revoked: false,
  });
}

function randomWish(dice: Dice, world: World): Wish {
  const toClinic = world.organizations.length > 0 && dice.chance(0.25);
  return {
    profile: dice.pick(world.profiles).id,
    user: toClinic ? null : dice.pick(world.users).id,
    organization: toClinic ? dice.pick(world.organizations).id : null,
    level: dice.usually(0.9, dice.pick(["read", "write", ...toClinic ? [] : ["manage" as const]]), "manage"),
    mask: dice.usually(0.5, 0, randomMask(dice)),
    from: dice.usually(0.7, null, past(dice, world), future(dice, world)),
    until: dice.usually(0.6, null, past(dice, world), future(dice, world), future(dice, world)),
  };
}

export const grantAccess: Propose = (dice, world) => {
  const wish = randomWish(dice, world);
  const labels = LABELS.filter(([bit]) => wish.mask & bit).map(([, code]) => code).join(",");
  return {
    verb: "grant_access",
    object: wish.profile,
    sql: `select public.grant_access(${lit(wish.profile)}, p_grantee_user_id => ${lit(wish.user)},
      p_grantee_organization_id => ${lit(wish.organization)}, p_level => ${lit(wish.level)}, p_labels => '{${labels}}',
      p_valid_from => ${timeLit(wish.from)}, p_valid_until => ${timeLit(wish.until)})::text`,
    expect: (eye) => answerToGrant(eye, wish),
    apply: (eye, value) => give(eye, wish, value),
  };
};

/** The grantee; the person themself; others who manage and see it, except what the person gave. */
function mayRevoke(eye: Eye, grant: Grant): boolean {
  const profile = profileOf(eye.world, grant.profile);
  const person = profile.deleted ? null : profile.user;
  if (eye.uid === null) return false;
  if (grant.user === eye.uid || person === eye.uid) return true;
  return eye.holds(profile.id, "manage", grant.mask) && (person === null || grant.grantedBy !== person);
}

/** A grant, and all that was given under it. */
export function fallWith(world: World, grant: Grant): void {
  grant.revoked = true;
  for (const one of world.grants) if (one.givenUnder === grant.id && !one.revoked) fallWith(world, one);
}

export const revokeAccess: Propose = (dice, world) => {
  const grant = pickOne(dice, world.grants);
  return grant && {
    verb: "revoke_access",
    object: grant.id,
    sql: `select public.revoke_access(${lit(grant.id)})::text`,
    expect: (eye) => mayRevoke(eye, grant) ? "ok" : "42501",
    apply: (eye) => fallWith(eye.world, grant),
  };
};
