import { termAt, termsOf } from "./ages.ts";
import { type FamilyRole, type Grant, type Level, type OrganizationRole, profileOf, UNCLASSIFIED } from "./world.ts";
import type { Profile, User, World } from "./world.ts";

const RANK: Record<Level, number> = { read: 1, write: 2, manage: 3 };

/** One reason why a principal reaches a profile now. */
export interface Reason {
  source: "self" | "guardian" | "grant";
  level: Level;
  mask: number;
  until: number;
  grant: Grant | null;
}

/** What somebody may do with a profile now: the labels open at each level, null where the level is not reached. */
export interface Reach {
  read: number;
  write: number | null;
  manage: number | null;
}

/** The user whose token counts, or nobody. */
export function standing(user: User | null): string | null {
  return user && user.signedIn === "yes" && !user.deleted && !user.banned ? user.id : null;
}

export function isVerifiedPractitioner(world: World, user: string): boolean {
  return world.credentials.some((one) =>
    one.user === user && one.verified && !one.revoked && (one.expires === null || one.expires > world.now)
  );
}

/** The user, and the verified organizations they treat people for. */
export function principalsOf(world: World, uid: string | null): Set<string> {
  if (uid === null) return new Set();
  const acting = world.organizationMembers.filter(({ user, ended, organization, role }) => {
    if (user !== uid || ended || role === "administrator") return false;
    const place = world.organizations.find(({ id }) => id === organization);
    if (!place?.verified || place.suspended) return false;
    return role === "assistant" || isVerifiedPractitioner(world, uid);
  });
  return new Set([uid, ...acting.map(({ organization }) => organization)]);
}

/** Whether somebody is owner or guardian where the dependent is kept, or where it is shared. */
export function isGuardian(world: World, profile: Profile, principal: string): boolean {
  if (profile.kind === "self" || profile.user === principal) return false;
  const families = [
    profile.family,
    ...world.shares.filter((share) => share.profile === profile.id && !share.ended).map((share) => share.withFamily),
  ];
  return world.members.some(({ family, user, role }) =>
    user === principal && role !== "member" && families.includes(family)
  );
}

function grantReason(world: World, profile: Profile, grant: Grant): Reason | null {
  const until = grant.until ?? Infinity;
  if (grant.revoked || grant.from > world.now || until <= world.now) return null;
  const mask = grant.level === "manage" ? grant.mask | UNCLASSIFIED : grant.mask;
  if (grant.givenAs === "self") return { source: "grant", level: grant.level, mask, until, grant };
  const term = termAt(termsOf(world, profile), world.now);
  if (!term) return null;
  return { source: "grant", level: grant.level, mask: mask & term.mask, until: Math.min(until, term.until), grant };
}

/** Why a principal reaches a profile at this moment. */
export function reasons(world: World, profile: Profile, principal: string): Reason[] {
  if (profile.deleted) return [];
  const found: Reason[] = [];
  if (profile.user === principal) {
    found.push({ source: "self", level: "manage", mask: -1, until: Infinity, grant: null });
  }
  const term = termAt(termsOf(world, profile), world.now);
  if (term && isGuardian(world, profile, principal)) {
    found.push({ source: "guardian", level: "manage", mask: term.mask, until: term.until, grant: null });
  }
  for (const grant of world.grants) {
    if (grant.profile !== profile.id || (grant.user ?? grant.organization) !== principal) continue;
    const reason = grantReason(world, profile, grant);
    if (reason) found.push(reason);
  }
  return found;
}

const union = (all: Reason[], level: Level): number | null => {
  const enough = all.filter((reason) => RANK[reason.level] >= RANK[level]);
  return enough.length === 0 ? null : enough.reduce((mask, reason) => mask | reason.mask, 0);
};

/** One user of a world, and what follows from who they are. */
export class Eye {
  readonly uid: string | null;
  readonly principals: Set<string>;
  #reach = new Map<string, Reach | null>();
  constructor(readonly world: World, readonly user: User | null) {
    this.uid = standing(user);
    this.principals = principalsOf(world, this.uid);
  }

  /** What they may do with a profile; null: they do not reach it. */
  reach(id: string): Reach | null {
    const known = this.#reach.get(id);
    if (known !== undefined) return known;
    const all = [...this.principals].flatMap((one) => reasons(this.world, profileOf(this.world, id), one));
    const read = union(all, "read");
    const reach = read === null ? null : { read, write: union(all, "write"), manage: union(all, "manage") };
    this.#reach.set(id, reach);
    return reach;
  }

  /** Whether they reach a profile at a level with these labels open. */
  holds(id: string, level: Level, mask = 0): boolean {
    const open = this.reach(id)?.[level] ?? null;
    return open !== null && (mask & ~open) === 0;
  }

  /** Whether they belong to a family, as one of these roles. */
  belongs(family: string, roles: FamilyRole[] = ["owner", "guardian", "member"]): boolean {
    return this.uid !== null &&
      this.world.members.some((one) => one.family === family && one.user === this.uid && roles.includes(one.role));
  }

  /** Whether they work for an organization, as one of these roles; whether or not it is verified. */
  worksFor(
    organization: string,
    roles: OrganizationRole[] = ["administrator", "practitioner", "assistant"],
  ): boolean {
    return this.uid !== null &&
      this.world.organizationMembers.some((one) =>
        one.organization === organization && one.user === this.uid && !one.ended && roles.includes(one.role)
      );
  }

  /** Whether they may ask on behalf of an organization: its administrators, and practitioners who are verified. */
  speaksFor(organization: string): boolean {
    return this.worksFor(organization, ["administrator"]) ||
      (this.uid !== null && this.worksFor(organization, ["practitioner"]) &&
        isVerifiedPractitioner(this.world, this.uid));
  }
}
