import type { Eye } from "../access.ts";
import { reasons } from "../access.ts";
import { termAt, termsOf } from "../ages.ts";
import type { FamilyRole, Member, Profile, World } from "../world.ts";
import { type Call, lit, pickOne, type Propose } from "./call.ts";

/** Whether all guardianship of a profile is over; unknown (no) where none was. */
export function isOfAge(world: World, profile: Profile): boolean {
  const terms = termsOf(world, profile);
  return terms.length > 0 && Math.max(...terms.map(({ until }) => until)) <= world.now;
}

/** The profile an adult takes along when they leave. */
const ownProfile = (world: World, family: string, user: string | null) =>
  world.profiles.find((one) =>
    one.family === family && one.user === user && !one.deleted &&
    (one.kind === "self" || (one.kind === "child" && isOfAge(world, one)))
  );

/** Whether somebody is guardian now where the profile is kept. */
export const keepsIt = (world: World, profile: Profile, user: string) =>
  !profile.deleted && profile.kind !== "self" && profile.user !== user &&
  termAt(termsOf(world, profile), world.now) !== undefined &&
  world.members.some((one) => one.family === profile.family && one.user === user && one.role !== "member");

const ownersBut = (world: World, { family, user }: Member) =>
  world.members.filter((one) => one.family === family && one.role === "owner" && one.user !== user).length;

const leavesNone = (world: World, member: Member) => member.role === "owner" && ownersBut(world, member) === 0;
const drop = (world: World, member: Member) => void (world.members = world.members.filter((one) => one !== member));

const removal = (member: Member, answer: (world: World) => string): Call => ({
  verb: "remove_family_member",
  object: member.family,
  sql: `select public.remove_family_member(${lit(member.family)}, ${lit(member.user)})::text`,
  expect: (eye) => {
    if (!eye.belongs(member.family, ["owner"])) return "42501";
    return leavesNone(eye.world, member) ? "23514" : answer(eye.world);
  },
  apply: ({ world }) => drop(world, member),
});

/** Somebody is taken out who has no profile of their own there. */
export const removeGuest: Propose = (dice, world) => {
  const member = pickOne(dice, world.members.filter(({ family, user }) => !ownProfile(world, family, user)));
  return member && removal(member, () => "ok");
};

export const removeMember: Propose = (dice, world) => removal(dice.pick(world.members), () => "allowed");

export const leaveFamily: Propose = (dice, world) => {
  const { id } = dice.pick(world.families);
  return {
    verb: "leave_family",
    object: id,
    sql: `select public.leave_family(${lit(id)})::text`,
    expect: (eye) => {
      const member = world.members.find(({ family, user }) => family === id && user === eye.uid);
      if (!member) return ownProfile(world, id, eye.uid) ? "allowed" : "42501";
      return leavesNone(world, member) ? "23514" : "allowed";
    },
  };
};

export const setRole: Propose = (dice, world) => {
  const member = dice.pick(world.members);
  const role = dice.pick<FamilyRole>(["owner", "guardian", "member"]);
  return {
    verb: "set_family_role",
    object: member.family,
    sql: `select public.set_family_role(${lit(member.family)}, ${lit(member.user)}, ${lit(role)})::text`,
    expect: (eye) => {
      if (!eye.belongs(member.family, ["owner"])) return "42501";
      return role !== "owner" && leavesNone(world, member) ? "23514" : "ok";
    },
    apply: () => void (member.role = role),
  };
};

export const handOver: Propose = (dice, world) => {
  const member = dice.pick(world.members);
  return {
    verb: "hand_over_family",
    object: member.family,
    sql: `select public.hand_over_family(${lit(member.family)}, ${lit(member.user)})::text`,
    expect: (eye) => eye.belongs(member.family, ["owner"]) && member.user !== eye.uid ? "ok" : "42501",
    apply: (eye) => {
      const mine = world.members.find(({ family, user }) => family === member.family && user === eye.uid);
      if (mine) mine.role = "guardian";
      member.role = "owner";
    },
  };
};

export const endSharing: Propose = (dice, world) => {
  const share = pickOne(dice, world.shares);
  if (!share) return null;
  const { profile, withFamily } = share;
  const open = () => world.shares.find((one) => one.profile === profile && one.withFamily === withFamily && !one.ended);
  return {
    verb: "end_sharing",
    object: profile,
    sql: `select public.end_sharing(${lit(profile)}, ${lit(withFamily)})::text`,
    expect: (eye) => {
      const kept = world.profiles.find(({ id }) => id === profile)?.family ?? "";
      const guards = [kept, withFamily].some((family) => eye.belongs(family, ["owner", "guardian"]));
      return open() && guards ? "ok" : "42501";
    },
    apply: () => {
      const share = open();
      if (share) share.ended = true;
    },
  };
};

function mayDelete(eye: Eye, profile: Profile): boolean {
  if (eye.uid === null || reasons(eye.world, profile, eye.uid).length === 0) return false;
  if (profile.user === eye.uid) {
    return profile.kind === "self" || (profile.kind === "child" && isOfAge(eye.world, profile));
  }
  // Nobody puts out of everybody's reach what they may not see.
  const guards = reasons(eye.world, profile, eye.uid).some(({ source, mask }) => source === "guardian" && mask === -1);
  return guards && keepsIt(eye.world, profile, eye.uid);
}

export const deleteProfile: Propose = (dice, world) => {
  const profile = dice.pick(world.profiles);
  return {
    verb: "delete_profile",
    object: profile.id,
    sql: `select public.delete_profile(${lit(profile.id)})::text`,
    expect: (eye) => mayDelete(eye, profile) ? "ok" : "42501",
    apply: () => void (profile.deleted = true),
  };
};

export const endContact: Propose = (dice, world) => {
  const contact = pickOne(dice, world.contacts.filter(({ id }) => id !== "")); // Those of this run have an id of the database.
  if (!contact) return null;
  const { id, profile, user } = contact;
  return {
    verb: "end_emergency_contact",
    object: profile,
    sql: `select public.end_emergency_contact(${lit(id)})::text`,
    expect: (eye) => {
      const whose = world.profiles.find((one) => one.id === profile && !one.deleted);
      if (contact.ended || eye.uid === null) return "42501";
      if (user === eye.uid || whose?.user === eye.uid) return "ok";
      return contact.namedAs === "guardian" && eye.holds(profile, "manage") ? "ok" : "42501";
    },
    apply: () => void (contact.ended = true),
  };
};
