import { closingAges, majorityAge } from "./ages.ts";
import type { Dice } from "./dice.ts";
import type { EmergencyContact, Family, Invitation, Member, Profile, Share, User, World } from "./world.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Far enough from now that no run is long enough to meet one. */
const DISTANCES = [2 * HOUR, DAY, 40 * DAY, 900 * DAY];

export const past = (dice: Dice, { now }: World) => now - dice.pick(DISTANCES);
export const future = (dice: Dice, { now }: World) => now + dice.pick(DISTANCES);

const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);

export function randomUser(dice: Dice): User {
  return {
    id: dice.id(),
    session: dice.id(),
    signedIn: dice.usually(0.92, "yes", "signed-out", "expired"),
    deleted: dice.chance(0.03),
    banned: dice.chance(0.02),
  };
}

/** A birth date so that an age which matters is reached a year ago, yesterday, today, tomorrow, in a year. */
export function randomBirth(dice: Dice, world: World, jurisdiction: string): string {
  const ages = [...closingAges(world.law, jurisdiction).values(), majorityAge(world.law, jurisdiction)];
  const age = dice.usually(0.15, 4, ...ages);
  const today = new Date(world.now + dice.pick([-400, -1, 0, 1, 400]) * DAY);
  const birth = Date.UTC(today.getUTCFullYear() - age, today.getUTCMonth(), today.getUTCDate());
  return dayOf(Math.min(birth, world.now));
}

/** A birth date of somebody who is an adult everywhere. */
const adultBirth = (dice: Dice, { now }: World) => dayOf(now - dice.between(30, 80) * 366 * DAY);

export function randomMembers(dice: Dice, world: World, family: Family): Member[] {
  const people = dice.shuffle(world.users).slice(0, dice.between(1, 5));
  return people.map(({ id }, nth) => ({
    family: family.id,
    user: id,
    role: nth === 0 ? "owner" as const : dice.pick(["owner", "guardian", "guardian", "member", "member"] as const),
  }));
}

export function randomProfile(dice: Dice, world: World, family: Family): Profile {
  const kind = dice.pick(["self", "child", "child", "child", "child", "dependent_adult", "pet"] as const);
  const jurisdiction = dice.usually(0.6, family.jurisdiction, ...world.law.keys());
  const grown = kind === "self" || kind === "dependent_adult";
  // One person has one profile in a family.
  const taken = world.profiles.filter((one) => one.family === family.id && !one.deleted).map(({ user }) => user);
  const free = world.users.filter(({ id }) => !taken.includes(id));
  const own = free.length > 0 && (kind === "self" ? dice.chance(0.9) : kind !== "pet" && dice.chance(0.3));
  return {
    id: dice.id(),
    family: family.id,
    kind,
    user: own ? dice.pick(free).id : null,
    jurisdiction,
    birth: grown ? adultBirth(dice, world) : randomBirth(dice, world, jurisdiction),
    hasTerms: dice.chance(0.95),
    deleted: dice.chance(0.07),
  };
}

/** Dependents that other families keep too; a profile with one other family once at a time. */
export function randomShares(dice: Dice, world: World): Share[] {
  return world.profiles.flatMap((profile) =>
    world.families.filter(({ id }) => id !== profile.family && dice.chance(0.25)).map((family) => ({
      id: dice.id(),
      profile: profile.id,
      withFamily: family.id,
      ended: dice.chance(0.3),
    }))
  );
}

const PURPOSES = ["claim_profile", "share_dependent", "take_over_dependent", "emergency_contact"] as const;

/** Into a family, or to a profile of it; given by somebody who may or may not. */
export function randomInvitations(dice: Dice, world: World, family: Family): Invitation[] {
  const profiles = world.profiles.filter((one) => one.family === family.id);
  const members = world.members.filter((one) => one.family === family.id);
  return dice.times(0, 4, () => {
    const join = profiles.length === 0 || dice.chance(0.4);
    return {
      id: dice.id(),
      purpose: join ? "join_family" as const : dice.pick(PURPOSES),
      family: family.id,
      profile: join ? null : dice.pick(profiles).id,
      role: join ? dice.pick(["owner", "guardian", "member"] as const) : null,
      user: dice.pick(world.users).id,
      invitedBy: dice.chance(0.8) ? dice.pick(members).user : dice.pick(world.users).id,
      expired: dice.chance(0.1),
      closed: dice.chance(0.15),
    };
  });
}

/** Whom somebody named to be let in at night; one person once. */
export const randomContacts = (dice: Dice, world: World, profile: Profile): EmergencyContact[] =>
  dice.shuffle(world.users).slice(0, dice.roll(2)).map(({ id }) => ({
    id: dice.id(),
    profile: profile.id,
    user: id,
    namedAs: dice.pick(["self", "guardian"] as const),
    ended: dice.chance(0.2),
  }));
