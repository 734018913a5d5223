import type { Dice } from "./dice.ts";
import { labelsOfCode } from "./labels.ts";
import { future, past } from "./random-people.ts";
import type {
  ClinicalEvent,
  Consent,
  Credential,
  Document,
  Flag,
  Grant,
  Organization,
  OrganizationMember,
} from "./world.ts";
import type { Profile, World } from "./world.ts";

/** No label most of the time, else any of them, alone and together. */
export function randomMask(dice: Dice): number {
  const one = () => 1 << dice.roll(6);
  return dice.pick([() => 0, () => 0, one, one, () => one() | one(), () => dice.roll(64)])();
}

/** Grants of one profile; some rest on an earlier one of it. */
export function randomGrants(dice: Dice, world: World, profile: Profile): Grant[] {
  const grants: Grant[] = [];
  for (let left = dice.roll(6); left > 0; left--) {
    const toClinic = world.organizations.length > 0 && dice.chance(0.3);
    const from = dice.usually(0.85, past(dice, world), future(dice, world));
    const until = dice.pick([null, null, future(dice, world), past(dice, world)]);
    const under = grants.filter(({ level, user }) => level === "manage" && user !== null);
    const rests = under.length > 0 && dice.chance(0.5) ? dice.pick(under) : null;
    grants.push({
      id: dice.id(),
      profile: profile.id,
      user: toClinic ? null : dice.pick(world.users).id,
      organization: toClinic ? dice.pick(world.organizations).id : null,
      level: toClinic ? dice.pick(["read", "write"]) : dice.pick(["read", "write", "manage"]),
      mask: randomMask(dice),
      from,
      until: until !== null && until <= from ? null : until,
      givenAs: rests?.givenAs ?? dice.usually(0.6, "self", "guardian"),
      givenUnder: rests?.id ?? null,
      grantedBy: rests?.user ?? dice.pick([profile.user, dice.pick(world.users).id]),
      revoked: dice.chance(0.15),
    });
  }
  return grants;
}

/** What was decided about a profile: some purposes, in one version or two. */
export function randomConsents(dice: Dice, world: World, profile: Profile): Consent[] {
  const purposes: [string, string | null][] = [
    ...[["research", null], ["emergency_access", null], ["ai_processing", null]] as [string, null][],
    ...world.organizations.map(({ id }) => ["provider_sharing", id] as [string, string]),
  ];
  return purposes.filter(() => dice.chance(0.3)).flatMap(([purpose, organization]) =>
    dice.times(1, 2, (nth): Consent => {
      const givenAs = dice.pick(["self", "guardian"] as const);
      const decision = dice.usually(0.7, "permit", "deny");
      return {
        ...{ profile: profile.id, purpose, organization, version: nth + 1, decision, givenAs, mask: randomMask(dice) },
        decidedBy: dice.pick(world.users).id,
        decidedAs: dice.usually(0.7, givenAs, "manager"),
        until: decision === "permit" && dice.chance(0.3) ? future(dice, world) : null,
      };
    })
  );
}

export const randomOrganization = (dice: Dice): Organization => ({
  id: dice.id(),
  verified: dice.chance(0.8),
  suspended: dice.chance(0.2),
});

/** Who works there; a user in one role at most once at a time. */
export function randomStaff(dice: Dice, world: World, organization: Organization): OrganizationMember[] {
  return dice.shuffle(world.users).slice(0, dice.between(1, 5)).map(({ id }) => ({
    id: dice.id(),
    organization: organization.id,
    user: id,
    role: dice.pick(["administrator", "practitioner", "practitioner", "assistant"] as const),
    ended: dice.chance(0.2),
  }));
}

export function randomCredential(dice: Dice, world: World, user: string): Credential {
  const verified = dice.chance(0.75);
  const expires = verified ? dice.usually(0.5, null, past(dice, world), future(dice, world)) : null;
  return { id: dice.id(), user, verified, expires, revoked: dice.chance(0.15) };
}

const DOCUMENT_STATUSES = [
  ...["filed", "filed", "filed", "registered", "queued", "processing", "needs_review", "quarantined", "rejected"],
];
const EVENT_STATUSES = [
  ...["filed", "filed", "filed", "proposed", "held", "held", "quarantined", "superseded", "entered_in_error"],
];

export const randomDocument = (dice: Dice, world: World, profile: Profile): Document => ({
  id: dice.id(),
  profile: profile.id,
  status: dice.pick(DOCUMENT_STATUSES),
  mask: randomMask(dice),
  added: 0,
  registeredBy: dice.usually(0.1, null, ...world.users.map(({ id }) => id)),
  deleted: dice.chance(0.1),
});

/** An event; some state what another of the profile does, of which one is filed at most. */
export function randomEvent(dice: Dice, world: World, { id: document, profile }: Document): ClinicalEvent {
  const others = world.events.filter((one) => one.profile === profile);
  const twin = others.length > 0 && dice.chance(0.35) ? dice.pick(others) : null;
  const code = twin ? twin.code : dice.chance(0.4) ? dice.pick(world.codes) : null;
  const filedOnce = others.some(({ fact, status }) => fact === twin?.fact && status === "filed");
  const status = dice.pick(EVENT_STATUSES);
  const id = dice.id();
  return {
    ...{ id, document, profile, code, fact: twin?.fact ?? id },
    status: filedOnce && status === "filed" ? "superseded" : status,
    mask: randomMask(dice) | labelsOfCode(world, code),
  };
}

export function randomFlag(dice: Dice, world: World, document: Document): Flag {
  const events = world.events.filter((event) => event.document === document.id);
  const event = events.length > 0 && dice.chance(0.6) ? dice.pick(events).id : null;
  return { id: dice.id(), document: document.id, event, profile: document.profile, mask: randomMask(dice) };
}
