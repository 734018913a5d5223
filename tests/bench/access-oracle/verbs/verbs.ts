import { decideConsent } from "./consents.ts";
import * as documents from "./documents.ts";
import type { Propose } from "./call.ts";
import { grantAccess, revokeAccess } from "./grants.ts";
import * as profiles from "./profiles.ts";

/** What changes who reaches whom: tried, and kept when it is allowed. */
export const CHANGES: Propose[] = [
  ...[grantAccess, grantAccess, grantAccess, revokeAccess, revokeAccess, decideConsent],
  ...[profiles.createProfile, profiles.updateIdentity, documents.registerDocument],
];

/** All that is tried and taken back. */
export const TRIES: Propose[] = [...CHANGES, ...Object.values(profiles), ...Object.values(documents)];
