import * as clinics from "./clinics.ts";
import type { Propose } from "./call.ts";
import { decideConsent, stands } from "./consents.ts";
import * as families from "./families.ts";
import * as documents from "./documents.ts";
import { grantAccess, revokeAccess } from "./grants.ts";
import * as invitations from "./invitations.ts";
import * as labels from "./labels.ts";
import * as profiles from "./profiles.ts";
import * as requests from "./requests.ts";
import * as words from "./words.ts";

/** What changes who reaches whom: tried, and kept when it is allowed. */
export const CHANGES: Propose[] = [
  ...[grantAccess, grantAccess, grantAccess, revokeAccess, revokeAccess, decideConsent],
  ...[profiles.createProfile, profiles.updateIdentity, documents.registerDocument],
  ...[requests.approveRequest, clinics.endMembership, invitations.acceptInvitation, invitations.acceptInvitation],
  ...[families.removeGuest, families.setRole, families.handOver, families.endSharing, families.deleteProfile],
  ...[families.endContact, labels.labelEvent, labels.labelEvent, labels.labelDocument],
];

const emergency = (world: Parameters<typeof stands>[0], profile: string) =>
  stands(world, { profile, purpose: "emergency_access", organization: null });
const { isOfAge: _isOfAge, keepsIt: _keepsIt, ...familyVerbs } = families;
const { breakGlass, ...otherClinics } = clinics;

/** All that is tried and taken back. */
export const TRIES: Propose[] = [
  ...CHANGES,
  ...Object.values(profiles),
  ...Object.values(documents),
  ...Object.values(otherClinics),
  ...Object.values(requests),
  ...Object.values(familyVerbs),
  ...Object.values(invitations),
  ...Object.values(words),
  ...Object.values(words),
  breakGlass(emergency),
];
