import type { Eye, Reason } from "../access.ts";
import { termAt, termsOf } from "../ages.ts";
import { future } from "../random-people.ts";
import { randomMask } from "../random-records.ts";
import { type Consent, LABELS, profileOf, type World } from "../world.ts";
import { lit, type Propose, timeLit } from "./call.ts";
import { authority, endOf, fallWith, givenAs } from "./grants.ts";

type Decision = Pick<Consent, "profile" | "purpose" | "organization" | "decision" | "mask" | "until">;

/** What a decision would be answered, and what it does. */
interface Recorded {
  code: string;
  apply(): void;
}

type Subject = Pick<Consent, "profile" | "purpose" | "organization">;

/** The latest version. */
function present(world: World, { profile, purpose, organization }: Subject): Consent | null {
  const versions = world.consents.filter((one) =>
    one.profile === profile && one.purpose === purpose && one.organization === organization
  );
  return versions.reduce<Consent | null>((last, one) => last && last.version > one.version ? last : one, null);
}

/** The labels a permission reaches now; a guardian's ends with guardianship (null) and closes with it. */
function permitted(world: World, consent: Consent): number | null {
  if (consent.givenAs === "self") return consent.mask;
  const term = termAt(termsOf(world, profileOf(world, consent.profile)), world.now);
  return term ? consent.mask & term.mask : null;
}

/** Whether something is permitted. Undecided, which a lapsed permission is too, only emergency access is. */
export function stands(world: World, subject: Subject): boolean {
  if (profileOf(world, subject.profile).deleted) return false;
  const consent = present(world, subject);
  if (consent?.decision === "deny") return false;
  if (!consent || permitted(world, consent) === null) return subject.purpose === "emergency_access";
  return consent.until === null || consent.until > world.now;
}

/** What a clinic was granted beyond a decision falls. */
function revokeBeyond(world: World, consent: Consent): void {
  for (const grant of world.grants) {
    if (grant.profile !== consent.profile || grant.organization === null || grant.revoked) continue;
    if (grant.organization !== consent.organization) continue;
    const longer = (grant.until ?? Infinity) > (consent.until ?? Infinity);
    if (consent.decision === "deny" || (grant.mask & ~consent.mask) !== 0 || longer) fallWith(world, grant);
  }
}

/** A new version: by whoever may give all labels of the version it replaces, and never over the person's own decision. */
function record(eye: Eye, wish: Decision): Recorded {
  const { world } = eye;
  const last = present(world, wish);
  const reason = authority(eye, wish.profile, wish.mask | (last?.mask ?? 0), null);
  const refused = { code: "42501", apply: () => {} };
  if (!reason) return refused;
  const ownAuthority = givenAs(reason) === "self" && reason.grant === null;
  if (last?.decidedAs === "self" && !ownAuthority) return refused;
  if (wish.organization !== null) {
    const organization = world.organizations.find(({ id }) => id === wish.organization);
    if (!organization?.verified || (wish.decision === "permit" && organization.suspended)) return refused;
  }
  if (wish.until !== null && (wish.decision === "deny" || wish.until <= world.now)) {
    return { ...refused, code: "22023" };
  }
  const end = endOf({ ...reason }, { until: null });
  const until = wish.decision === "deny" ? null : Math.min(wish.until ?? Infinity, end ?? Infinity);
  const consent: Consent = {
    ...wish,
    version: (last?.version ?? 0) + 1,
    mask: wish.mask | (wish.decision === "deny" ? last?.mask ?? 0 : 0),
    ...{ decidedBy: eye.uid, givenAs: givenAs(reason), decidedAs: reason.grant ? "manager" : givenAs(reason) },
    until: until === Infinity ? null : until,
  };
  const apply = () => {
    world.consents.push(consent);
    revokeBeyond(world, consent);
  };
  return { code: "ok", apply };
}

/** The consent a grant to a clinic needs: what stands, when it goes far enough, else a new one. */
export function consentToGrant(
  eye: Eye,
  organization: string,
  wish: { profile: string; mask: number; until: number | null },
  reason: Reason,
): Recorded | null {
  const subject = { profile: wish.profile, purpose: "provider_sharing", organization };
  const until = endOf(reason, wish);
  const last = stands(eye.world, subject) ? present(eye.world, subject) : null;
  if (!last) return record(eye, { ...subject, decision: "permit", mask: wish.mask, until });
  const far = (wish.mask & ~(permitted(eye.world, last) ?? 0)) === 0 && (last.until ?? Infinity) >= (until ?? Infinity);
  // A person's own grant rests on their own decision.
  const rests = last.decidedAs === "self" || givenAs(reason) === "guardian" ||
    (last.givenAs === "self" && reason.grant);
  if (far && rests) return null;
  const longer = Math.max(last.until ?? Infinity, until ?? Infinity);
  const mask = wish.mask | last.mask;
  return record(eye, { ...subject, decision: "permit", mask, until: longer === Infinity ? null : longer });
}

export const decideConsent: Propose = (dice, world) => {
  const clinic = world.organizations.length > 0 && dice.chance(0.5) ? dice.pick(world.organizations).id : null;
  const decision = dice.pick(["permit", "deny"] as const);
  const wish: Decision = {
    ...{ profile: dice.pick(world.profiles).id, organization: clinic, decision },
    purpose: clinic === null ? dice.pick(["research", "emergency_access", "ai_processing"]) : "provider_sharing",
    mask: dice.usually(0.5, 0, randomMask(dice)),
    until: decision === "permit" && dice.chance(0.3) ? future(dice, world) : null,
  };
  const labels = LABELS.filter(([bit]) => wish.mask & bit).map(([, code]) => code).join(",");
  return {
    verb: "decide_consent",
    object: wish.profile,
    sql: `select public.decide_consent(${lit(wish.profile)}, ${lit(wish.purpose)}, ${lit(wish.decision)}, 'urn:oracle',
      p_organization_id => ${lit(wish.organization)}, p_valid_until => ${
      timeLit(wish.until)
    }, p_labels => '{${labels}}')::text`,
    expect: (eye) => record(eye, wish).code,
    apply: (eye) => record(eye, wish).apply(),
  };
};
