import type { Eye } from "../access.ts";
import { birthday, majorityAge, type Term, termAt, termsFor, termsOf } from "../ages.ts";
import type { Dice } from "../dice.ts";
import { randomBirth } from "../random-people.ts";
import type { Kind, Profile, World } from "../world.ts";
import { lit, pickOne, type Propose } from "./call.ts";

export const renameFamily: Propose = (dice, world) => {
  const { id } = dice.pick(world.families);
  return {
    verb: "rename_family",
    object: id,
    sql: `select public.rename_family(${lit(id)}, 'Renamed')::text`,
    expect: (eye) => eye.belongs(id, ["owner"]) ? "ok" : "42501",
  };
};

/** An RPC that takes a profile, for those who reach it at a level. */
function ofProfile(verb: string, level: "read" | "manage", parameters = ""): Propose {
  return (dice, world) => {
    const { id } = dice.pick(world.profiles);
    return {
      verb,
      object: id,
      sql: `select public.${verb}(${lit(id)}${parameters})::text`,
      expect: (eye) => eye.holds(id, level) ? "ok" : "42501",
    };
  };
}

export const openProfile = ofProfile("open_profile", "read");
export const renameProfile = ofProfile("rename_profile", "manage", ", 'Renamed'");
export const profileIdentity = ofProfile("profile_identity", "read");
export const listConsents = ofProfile("list_consents", "manage");
export const profileProgress = ofProfile("profile_progress", "read");

const isMinor = (world: World, birth: string, jurisdiction: string) =>
  birthday(birth, majorityAge(world.law, jurisdiction)) > world.now;

function randomNewcomer(dice: Dice, world: World): Profile {
  const family = dice.pick(world.families);
  const jurisdiction = dice.usually(0.5, family.jurisdiction, ...world.law.keys());
  const kind = dice.pick<Kind>(["self", "child", "child", "dependent_adult", "pet"]);
  const birth = kind === "child" ? randomBirth(dice, world, jurisdiction) : "1960-02-29";
  const hasTerms = kind !== "self";
  return { id: "", family: family.id, kind, user: null, jurisdiction, birth, hasTerms, deleted: false };
}

function answerToCreate(eye: Eye, who: Profile, forSelf: boolean): string {
  const { world } = eye;
  if (forSelf) {
    if (!eye.belongs(who.family) || who.kind !== "self") return "42501";
    return world.profiles.some((one) => one.family === who.family && one.user === eye.uid && !one.deleted)
      ? "PT409"
      : "ok";
  }
  if (!eye.belongs(who.family, ["owner", "guardian"]) || who.kind === "self") return "42501";
  return who.kind === "child" && !isMinor(world, who.birth, who.jurisdiction) ? "22023" : "ok";
}

export const createProfile: Propose = (dice, world) => {
  const who = randomNewcomer(dice, world);
  const forSelf = who.kind === "self" ? dice.chance(0.8) : dice.chance(0.1);
  return {
    verb: "create_profile",
    object: who.family,
    sql: `select public.create_profile(${lit(who.family)}, ${lit(who.kind)}, 'New', p_birth_date => ${lit(who.birth)},
      p_for_self => ${forSelf}, p_jurisdiction => ${lit(who.jurisdiction)})::text`,
    expect: (eye) => answerToCreate(eye, who, forSelf),
    apply: (eye, id) => void eye.world.profiles.push({ ...who, id, user: forSelf ? eye.uid : null }),
  };
};

const overlap = (one: Term, other: Term) => one.from < other.until && other.from < one.until;
const end = (terms: Term[]) => Math.max(...terms.map(({ until }) => until));

/** Whether something is open to guardians in one of two times that is closed in the other, or for longer. */
const exceeds = (more: Term[], less: Term[]) =>
  end(more) > end(less) ||
  more.some((one) => less.some((other) => overlap(one, other) && (one.mask & ~other.mask) !== 0));

/**
 * Others who manage correct a birth date while nothing has closed and the child has no account, else only so that
 * guardians reach less. The person lets guardians who reach them reach more, not less.
 */
function answerToChange(eye: Eye, profile: Profile, birth: string, jurisdiction: string): string {
  const { world } = eye;
  if (!eye.holds(profile.id, "manage")) return "42501";
  if (profile.kind === "dependent_adult" && isMinor(world, birth, jurisdiction)) return "22023";
  const before = termsOf(world, profile);
  const after = termsFor(world.law, { kind: profile.kind, birth, jurisdiction });
  if (before.length === 0) return "ok";
  const open = termAt(before, world.now)?.mask ?? 0;
  const may = profile.user === eye.uid
    ? open === 0 || !exceeds(before, after)
    : (open === -1 && profile.user === null) || !exceeds(after, before);
  return may ? "ok" : "42501";
}

export const updateIdentity: Propose = (dice, world) => {
  const profile = pickOne(dice, world.profiles.filter(({ hasTerms }) => hasTerms));
  if (!profile) return null;
  const jurisdiction = dice.usually(0.6, profile.jurisdiction, ...world.law.keys());
  const birth = dice.chance(0.3) ? profile.birth : randomBirth(dice, world, jurisdiction);
  return {
    verb: "update_profile_identity",
    object: profile.id,
    sql: `select public.update_profile_identity(${lit(profile.id)}, p_birth_date => ${lit(birth)},
      p_jurisdiction => ${lit(jurisdiction)})::text`,
    expect: (eye) => answerToChange(eye, profile, birth, jurisdiction),
    apply: () => void Object.assign(profile, { birth, jurisdiction }),
  };
};
