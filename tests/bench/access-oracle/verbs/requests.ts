import { type Eye, reasons } from "../access.ts";
import { type AccessRequest, profileOf, type World } from "../world.ts";
import { lit, pickOne, type Propose } from "./call.ts";
import { answerToGrant, give, type Wish } from "./grants.ts";

const DAY = 86_400_000;

/** A request that is open and for somebody: bound to their address, or about somebody they manage. */
function mayAnswer(eye: Eye, { decided, expired, profile, user, mask }: AccessRequest): boolean {
  if (decided || expired || eye.uid === null) return false;
  return profile === null ? user === eye.uid : eye.holds(profile, "manage", mask);
}

/** Those who manage a profile, with these labels open. */
function managers(world: World, profile: string, mask: number): string[] {
  return world.users.map(({ id }) => id).filter((user) => {
    const all = reasons(world, profileOf(world, profile), user).filter(({ level }) => level === "manage");
    return all.length > 0 && (mask & ~all.reduce((open, reason) => open | reason.mask, 0)) === 0;
  });
}

export const seeRequest: Propose = (dice, world) => {
  const request = pickOne(dice, world.requests);
  return request && {
    verb: "access_request",
    object: request.id,
    sql: `select public.access_request(${lit(request.id)})::text`,
    expect: (eye) => {
      const organization = world.organizations.find(({ id }) => id === request.organization);
      return mayAnswer(eye, request) && organization?.verified && !organization.suspended ? "ok" : "42501";
    },
  };
};

export const approveRequest: Propose = (dice, world) => {
  const request = pickOne(dice, world.requests);
  if (!request) return null;
  const profile = request.profile !== null && dice.chance(0.8) ? request.profile : dice.pick(world.profiles).id;
  const wish: Wish = {
    ...{
      profile,
      user: null,
      organization: request.organization,
      level: request.level,
      mask: request.mask,
      from: null,
    },
    until: world.now + request.days * DAY,
  };
  return {
    verb: "approve_access_request",
    object: request.id,
    sql: `select public.approve_access_request(${lit(request.id)}, ${lit(profile)})::text`,
    expect: (eye) =>
      mayAnswer(eye, request) && (request.profile === null || request.profile === profile)
        ? answerToGrant(eye, wish)
        : "42501",
    apply: (eye, value) => {
      give(eye, wish, value);
      Object.assign(request, { decided: true, profile });
      for (const user of managers(world, profile, request.mask)) {
        world.notices.push({ user, profile, code: "access-approved", subject: request.id });
      }
    },
  };
};

export const declineRequest: Propose = (dice, world) => {
  const request = pickOne(dice, world.requests);
  return request && {
    verb: "decline_access_request",
    object: request.id,
    sql: `select public.decline_access_request(${lit(request.id)})::text`,
    expect: (eye) => mayAnswer(eye, request) ? "ok" : "42501",
  };
};

export const withdrawRequest: Propose = (dice, world) => {
  const request = pickOne(dice, world.requests);
  return request && {
    verb: "withdraw_access_request",
    object: request.id,
    sql: `select public.withdraw_access_request(${lit(request.id)})::text`,
    expect: (eye) => {
      if (!eye.speaksFor(request.organization)) return "42501";
      return request.decided ? "PT409" : "ok";
    },
  };
};

export const markNotice: Propose = (dice, world) => {
  const notice = pickOne(dice, world.notices.filter(({ code }) => code === "emergency-opened"));
  return notice && {
    verb: "mark_notice_read",
    object: notice.subject,
    sql: `select public.mark_notice_read(${lit(notice.subject)})::text`,
    expect: (eye) => notice.user === eye.uid ? "ok" : "42501",
  };
};
