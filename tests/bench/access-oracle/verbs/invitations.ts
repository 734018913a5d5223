import { type Eye, isGuardian, reasons } from "../access.ts";
import { termsOf } from "../ages.ts";
import { type FamilyRole, type Invitation, profileOf, type Purpose, type World } from "../world.ts";
import { lit, pickOne, type Propose } from "./call.ts";
import { isOfAge, keepsIt } from "./families.ts";

type Offer = Pick<Invitation, "purpose" | "family" | "profile" | "role" | "invitedBy">;

const roleIn = (world: World, family: string, user: string): FamilyRole | undefined =>
  world.members.find((one) => one.family === family && one.user === user)?.role;

/** Whether whoever invites may give this invitation now. */
function mayOffer(world: World, { purpose, family, profile, role, invitedBy }: Offer): boolean {
  const inviter = world.users.find(({ id }) => id === invitedBy);
  if (!inviter || inviter.deleted || inviter.banned) return false;
  const standing = roleIn(world, family, invitedBy);
  if (profile === null) return standing === "owner" || (standing === "guardian" && role === "member");
  const whose = profileOf(world, profile);
  if (purpose === "claim_profile") {
    const keeper = roleIn(world, whose.family, invitedBy);
    return !whose.deleted && whose.user === null && ["child", "dependent_adult"].includes(whose.kind) &&
      (keeper === "owner" || keeper === "guardian");
  }
  const sources = reasons(world, whose, invitedBy).map(({ source }) => source);
  if (purpose === "emergency_contact" && sources.includes("self")) return true;
  return purpose === "take_over_dependent" ? keepsIt(world, whose, invitedBy) : sources.includes("guardian");
}

export const inviteMember: Propose = (dice, world) => {
  const { id } = dice.pick(world.families);
  const role = dice.pick<FamilyRole>(["owner", "guardian", "member"]);
  return {
    verb: "invite_family_member",
    object: id,
    sql: `select public.invite_family_member(${lit(id)}, 'new@example.org', ${lit(role)})::text`,
    expect: ({ uid }) => {
      const offer: Offer = { purpose: "join_family", family: id, profile: null, role, invitedBy: uid ?? "" };
      return mayOffer(world, offer) ? "ok" : "42501";
    },
  };
};

const PURPOSES: Purpose[] = ["claim_profile", "share_dependent", "take_over_dependent", "emergency_contact"];

export const inviteToProfile: Propose = (dice, world) => {
  const profile = dice.pick(world.profiles);
  const purpose = dice.pick(PURPOSES);
  return {
    verb: "invite_to_profile",
    object: profile.id,
    sql: `select public.invite_to_profile(${lit(profile.id)}, 'new@example.org', ${lit(purpose)})::text`,
    expect: ({ uid }) => {
      const offer: Offer = { purpose, family: profile.family, profile: profile.id, role: null, invitedBy: uid ?? "" };
      if (uid === null || profile.deleted || !mayOffer(world, offer)) return "42501";
      const guards = reasons(world, profile, uid).some(({ source }) => source === "guardian");
      return purpose !== "claim_profile" || guards ? "ok" : "42501";
    },
  };
};

function answerToClaim(eye: Eye, { profile, family }: Invitation): string {
  const { world } = eye;
  const whose = profileOf(world, profile ?? "");
  const role = roleIn(world, family, eye.uid ?? "");
  const guards = termsOf(world, whose).length > 0 && isGuardian(world, whose, eye.uid ?? "");
  if (role === "owner" || role === "guardian" || guards) return "42501";
  return world.profiles.some((one) => one.family === family && one.user === eye.uid && !one.deleted) ? "PT409" : "ok";
}

function answerToAccept(eye: Eye, invitation: Invitation, into: string): string {
  const { world, uid } = eye;
  const { purpose, profile, family } = invitation;
  if (uid === null || invitation.closed || invitation.expired || invitation.user !== uid) return "42501";
  if (!mayOffer(world, invitation)) return "42501";
  if (purpose === "join_family") return roleIn(world, family, uid) ? "PT409" : "ok";
  if (purpose === "claim_profile") return answerToClaim(eye, invitation);
  if (purpose === "emergency_contact") {
    if (profileOf(world, profile ?? "").user === uid) return "42501";
    return world.contacts.some((one) => one.profile === profile && one.user === uid && !one.ended) ? "PT409" : "ok";
  }
  if (!eye.belongs(into, ["owner", "guardian"])) return "42501";
  if (purpose === "take_over_dependent") return "allowed";
  const there = world.shares.some((one) => one.profile === profile && one.withFamily === into && !one.ended);
  return into === family || there ? "PT409" : "ok";
}

function accept(eye: Eye, invitation: Invitation, into: string): void {
  const { world, uid } = eye;
  const { purpose, family, role } = invitation;
  const user = uid ?? "";
  invitation.closed = true;
  if (purpose === "join_family") return void world.members.push({ family, user, role: role ?? "member" });
  const profile = profileOf(world, invitation.profile ?? "");
  if (purpose === "share_dependent") {
    return void world.shares.push({ id: "", profile: profile.id, withFamily: into, ended: false });
  }
  if (purpose === "emergency_contact") {
    const namedAs = profile.user === invitation.invitedBy ? "self" : "guardian";
    return void world.contacts.push({ id: "", profile: profile.id, user, namedAs, ended: false });
  }
  if (profile.kind === "child" && isOfAge(world, profile)) profile.kind = "self";
  profile.user = user;
  if (!roleIn(world, family, user)) world.members.push({ family, user, role: "member" });
}

/** Accepting; `moves` tells whether dependents are taken over too, which gives the world another shape. */
const accepting = (moves: boolean): Propose => (dice, world) => {
  const open = world.invitations.filter(({ purpose }) => moves || purpose !== "take_over_dependent");
  const invitation = pickOne(dice, open);
  if (!invitation) return null;
  const into = dice.pick(world.families).id;
  return {
    verb: "accept_invitation",
    object: invitation.id,
    sql: `select public.accept_invitation(${lit(invitation.id)}, ${lit(into)})::text`,
    by: dice.chance(0.8) ? invitation.user : null,
    expect: (eye) => answerToAccept(eye, invitation, into),
    apply: (eye) => accept(eye, invitation, into),
  };
};

export const acceptInvitation = accepting(false);
export const acceptAnyInvitation = accepting(true);

export const withdrawInvitation: Propose = (dice, world) => {
  const invitation = pickOne(dice, world.invitations);
  return invitation && {
    verb: "withdraw_invitation",
    object: invitation.id,
    sql: `select public.withdraw_invitation(${lit(invitation.id)})::text`,
    expect: ({ uid }) => {
      const could = mayOffer(world, { ...invitation, invitedBy: uid ?? "" });
      return !invitation.closed && uid !== null && (invitation.invitedBy === uid || could) ? "ok" : "42501";
    },
    apply: () => void (invitation.closed = true),
  };
};
