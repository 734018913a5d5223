/*
 * A random world as plain objects: what the database is filled with, and what the model decides from. Times are
 * milliseconds since 1970, UTC; days are "YYYY-MM-DD".
 */

export type Level = "read" | "write" | "manage";
export type FamilyRole = "owner" | "guardian" | "member";
export type Kind = "self" | "child" | "dependent_adult" | "pet";
export type OrganizationRole = "administrator" | "practitioner" | "assistant";
type Id = string;

export interface User {
  id: Id;
  session: Id;
  /** How the session stands: not there any more, ended by its own time, or open. */
  signedIn: "yes" | "signed-out" | "expired";
  deleted: boolean;
  banned: boolean;
}

export interface Family {
  id: Id;
  jurisdiction: string;
}

export interface Member {
  family: Id;
  user: Id;
  role: FamilyRole;
}

export interface Profile {
  id: Id;
  family: Id;
  kind: Kind;
  user: Id | null;
  jurisdiction: string;
  birth: string;
  /** Whether it is known until when guardians reach it; without, none does. */
  hasTerms: boolean;
  deleted: boolean;
}

export interface Share {
  id: Id;
  profile: Id;
  withFamily: Id;
  ended: boolean;
}

export interface Grant {
  id: Id;
  profile: Id;
  user: Id | null;
  organization: Id | null;
  level: Level;
  mask: number;
  from: number;
  until: number | null;
  givenAs: "self" | "guardian";
  givenUnder: Id | null;
  grantedBy: Id | null;
  revoked: boolean;
}

/** One version of a decision; the latest on a purpose (and organization) counts. */
export interface Consent {
  profile: Id;
  purpose: string;
  organization: Id | null;
  version: number;
  decision: "permit" | "deny";
  mask: number;
  decidedBy: Id | null;
  decidedAs: "self" | "guardian" | "manager";
  givenAs: "self" | "guardian";
  until: number | null;
}

export interface Organization {
  id: Id;
  verified: boolean;
  suspended: boolean;
}

export interface OrganizationMember {
  id: Id;
  organization: Id;
  user: Id;
  role: OrganizationRole;
  ended: boolean;
}

export interface Credential {
  id: Id;
  user: Id;
  verified: boolean;
  expires: number | null;
  revoked: boolean;
}

export interface Document {
  id: Id;
  profile: Id;
  status: string;
  mask: number;
  /** Labels people gave it as a whole, beside those of its events. */
  added: number;
  registeredBy: Id | null;
  deleted: boolean;
}

export interface ClinicalEvent {
  id: Id;
  document: Id;
  profile: Id;
  status: string;
  mask: number;
  /** What it states: events of a profile with the same fact say the same. */
  fact: string;
  code: SensitiveCode | null;
}

/** A code that gives a label, as the table says; or how every such code starts. */
export interface SensitiveCode {
  system: string;
  match: "exact" | "prefix";
  code: string;
  bit: number;
}

export interface Flag {
  id: Id;
  document: Id;
  event: Id | null;
  profile: Id;
  mask: number;
}

export type Purpose = "join_family" | "claim_profile" | "share_dependent" | "take_over_dependent" | "emergency_contact";

/** An invitation of an address, which is a user's. */
export interface Invitation {
  id: Id;
  purpose: Purpose;
  family: Id;
  profile: Id | null;
  role: FamilyRole | null;
  user: Id;
  invitedBy: Id;
  expired: boolean;
  /** Accepted, or withdrawn. */
  closed: boolean;
}

export interface EmergencyContact {
  id: Id;
  profile: Id;
  user: Id;
  namedAs: "self" | "guardian";
  ended: boolean;
}

/** Whose law it is, as the database's tables say; how it applies is the model's own. */
export interface Jurisdiction {
  code: string;
  parent: string | null;
  majority: number | null;
  /** Age at which records of a label close to guardians, by the label's bit. */
  closings: { bit: number; age: number }[];
}

export interface Notice {
  user: Id;
  profile: Id;
  code: string;
  subject: Id;
}

export interface OrganizationInvitation {
  id: Id;
  organization: Id;
}

/** What a clinic asks for: of an address, which is a user's, or of a profile. */
export interface AccessRequest {
  id: Id;
  organization: Id;
  user: Id | null;
  profile: Id | null;
  level: Level;
  mask: number;
  days: number;
  expired: boolean;
  decided: boolean;
}

/** A record opened in an emergency; what it opened has been taken back since. */
export interface Opening {
  id: Id;
  profile: Id;
  openedBy: Id;
  openedAt: number;
}

export interface World {
  seed: number;
  now: number;
  law: Map<string, Jurisdiction>;
  codes: SensitiveCode[];
  users: User[];
  families: Family[];
  members: Member[];
  profiles: Profile[];
  shares: Share[];
  grants: Grant[];
  organizations: Organization[];
  organizationMembers: OrganizationMember[];
  practitioners: Id[];
  credentials: Credential[];
  documents: Document[];
  events: ClinicalEvent[];
  flags: Flag[];
  invitations: Invitation[];
  contacts: EmergencyContact[];
  consents: Consent[];
  notices: Notice[];
  organizationInvitations: OrganizationInvitation[];
  requests: AccessRequest[];
  openings: Opening[];
}

/** The label of what nobody has classified yet. */
export const UNCLASSIFIED = 32;
export const LABELS = [[1, "PSY"], [2, "SEX"], [4, "ETH"], [8, "GDIS"], [16, "HIV"], [32, "UNCLASSIFIED"]] as const;

/** The profile of an id; every id the model meets is one of the world's. */
export function profileOf(world: World, id: Id): Profile {
  const profile = world.profiles.find((one) => one.id === id);
  if (!profile) throw new Error(`no profile ${id}`);
  return profile;
}
