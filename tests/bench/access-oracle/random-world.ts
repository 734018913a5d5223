import type { Dice } from "./dice.ts";
import {
  randomContacts,
  randomInvitations,
  randomMembers,
  randomProfile,
  randomShares,
  randomUser,
} from "./random-people.ts";
import { randomCredential, randomDocument, randomEvent, randomFlag } from "./random-records.ts";
import { randomConsents, randomGrants, randomOrganization, randomStaff } from "./random-records.ts";
import { randomNotices, randomOpenings, randomRequests } from "./random-clinics.ts";
import type { World } from "./world.ts";

/** What holds for all worlds alike. */
export type Rules = Pick<World, "law" | "codes">;

function emptyWorld(seed: number, now: number, rules: Rules): World {
  return {
    ...rules,
    ...{ seed, now, users: [], families: [], members: [], profiles: [], shares: [], grants: [] },
    ...{ organizations: [], organizationMembers: [], practitioners: [], credentials: [] },
    ...{ documents: [], events: [], flags: [], invitations: [], contacts: [], consents: [] },
    ...{ notices: [], organizationInvitations: [], requests: [], openings: [] },
  };
}

/** Families, people, clinics, and records, all at random: a few of each, so that they meet. */
export function randomWorld(dice: Dice, seed: number, now: number, rules: Rules): World {
  const world = emptyWorld(seed, now, rules);
  const codes = [...rules.law.keys()];
  world.users = dice.times(6, 9, () => randomUser(dice));
  world.families = dice.times(2, 3, () => ({ id: dice.id(), jurisdiction: dice.pick(codes) }));
  world.members = world.families.flatMap((family) => randomMembers(dice, world, family));
  for (const family of world.families) {
    for (let left = dice.between(1, 4); left > 0; left--) world.profiles.push(randomProfile(dice, world, family));
  }
  world.invitations = world.families.flatMap((family) => randomInvitations(dice, world, family));
  world.contacts = world.profiles.flatMap((profile) => randomContacts(dice, world, profile));
  world.shares = randomShares(dice, world);
  world.organizations = dice.times(0, 2, () => randomOrganization(dice));
  world.organizationMembers = world.organizations.flatMap((one) => randomStaff(dice, world, one));
  world.practitioners = world.users.filter(() => dice.chance(0.6)).map(({ id }) => id);
  world.credentials = world.practitioners.flatMap((user) =>
    dice.times(0, 2, () => randomCredential(dice, world, user))
  );
  world.grants = world.profiles.flatMap((profile) => randomGrants(dice, world, profile));
  world.consents = world.profiles.flatMap((profile) => randomConsents(dice, world, profile));
  world.requests = world.organizations.flatMap((one) => randomRequests(dice, world, one));
  world.organizationInvitations = world.organizations.filter(() => dice.chance(0.4))
    .map(({ id }) => ({ id: dice.id(), organization: id }));
  world.openings = world.profiles.flatMap((profile) => randomOpenings(dice, world, profile));
  world.notices = world.profiles.flatMap((profile) => randomNotices(dice, world, profile));
  world.documents = world.profiles.flatMap((profile) => dice.times(0, 3, () => randomDocument(dice, world, profile)));
  for (const document of world.documents) {
    for (let left = dice.roll(4); left > 0; left--) world.events.push(randomEvent(dice, world, document));
  }
  world.flags = world.documents.flatMap((document) => dice.times(0, 1, () => randomFlag(dice, world, document)));
  return world;
}
