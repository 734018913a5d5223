import type { Dice } from "./dice.ts";
import { past } from "./random-people.ts";
import { randomMask } from "./random-records.ts";
import type { AccessRequest, Notice, Opening, Organization, Profile, World } from "./world.ts";

/** What a clinic has asked for: once of an address or a profile at a time. */
export const randomRequests = (dice: Dice, world: World, organization: Organization): AccessRequest[] =>
  dice.times(0, 3, () => {
    const known = dice.chance(0.4);
    return {
      id: dice.id(),
      organization: organization.id,
      user: known ? null : dice.pick(world.users).id,
      profile: known ? dice.pick(world.profiles).id : null,
      level: dice.pick(["read", "write"] as const),
      mask: randomMask(dice),
      days: dice.pick([3, 30]),
      expired: dice.chance(0.1),
      decided: dice.chance(0.2),
    };
  });

export const randomOpenings = (dice: Dice, world: World, profile: Profile): Opening[] =>
  dice.chance(0.2)
    ? dice.times(1, 2, () => ({
      id: dice.id(),
      profile: profile.id,
      openedBy: dice.pick(world.users).id,
      openedAt: past(dice, world),
    }))
    : [];

export const randomNotices = (dice: Dice, world: World, profile: Profile): Notice[] =>
  dice.times(0, 1, () => ({
    user: dice.pick(world.users).id,
    profile: profile.id,
    code: "emergency-opened",
    subject: dice.id(),
  }));
