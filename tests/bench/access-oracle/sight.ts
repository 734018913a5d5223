import type { Eye } from "./access.ts";
import { seesEvent } from "./labels.ts";
import { type Document, UNCLASSIFIED, type World } from "./world.ts";

/** Who sees which rows of a table. */
interface Sight {
  /** The key of a row `r` as text, in SQL. */
  key: string;
  /** Where the rows are taken from, when not from the whole table. */
  from?: string;
  rows(world: World, eye: Eye): Iterable<readonly [key: string, seen: boolean]>;
}

/** Of a table whose rows are found under one list of the world. */
function each<Row>(
  list: (world: World) => Row[],
  seen: (row: Row, eye: Eye, world: World) => boolean,
  { key = "r.id::text", of }: { key?: string; of?: (row: Row) => string } = {},
): Sight {
  const id = of ?? ((row: Row) => (row as { id: string }).id);
  return { key, rows: (world, eye) => list(world).map((row) => [id(row), seen(row, eye, world)] as const) };
}

/** Reference data is read by everybody who is signed in: whether any row is seen. */
const forEverybody = (table: string): Sight => ({
  key: "'any'::text",
  from: `(select from ${table} limit 1)`,
  rows: (_, eye) => [["any", eye.uid !== null]],
});
/** Nobody reads it through the API. */
const forNobody: Sight = { key: "r.id::text", rows: () => [] };

/** Filed documents are for readers, others for writers; who handed one in sees it though it is unclassified. */
export function opensDocument(
  document: Document,
  reach: { read: number | null; write: number | null },
  principals: Set<string>,
): boolean {
  const open = document.status === "filed" ? reach.read : reach.write;
  if (open === null || document.deleted) return false;
  const own = principals.has(document.registeredBy ?? "") ? UNCLASSIFIED : 0;
  return (document.mask & ~(open | own)) === 0;
}

export function seesDocument(eye: Eye, document: Document): boolean {
  const reach = eye.reach(document.profile);
  return reach !== null && opensDocument(document, reach, eye.principals);
}

/** Every table of `public`, by name. */
export const SIGHTS: Record<string, Sight> = {
  "public.families": each((w) => w.families, ({ id }, eye) => eye.belongs(id)),
  "public.family_members": each((w) => w.members, ({ family }, eye) => eye.belongs(family), {
    key: "r.family_id || ',' || r.user_id",
    of: ({ family, user }) => `${family},${user}`,
  }),
  "public.invitations": each((w) => w.invitations, ({ family, profile, invitedBy }, eye) => {
    if (eye.uid !== null && invitedBy === eye.uid) return true;
    return profile === null ? eye.belongs(family, ["owner", "guardian"]) : eye.holds(profile, "manage");
  }),
  "public.emergency_contacts": each(
    (w) => w.contacts,
    ({ profile, user }, eye) => user === eye.uid || eye.holds(profile, "manage"),
    {
      key: "concat_ws(',', r.profile_id, r.user_id, r.ended_at is not null)",
      of: ({ profile, user, ended }) => [profile, user, ended ? "t" : "f"].join(","),
    },
  ),
  "public.profiles": each((w) => w.profiles, ({ id, deleted }, eye) => !deleted && eye.holds(id, "read")),
  "public.shared_dependents": each(
    (w) => w.shares,
    ({ profile, withFamily }, eye) => eye.holds(profile, "manage") || eye.belongs(withFamily, ["owner", "guardian"]),
    {
      key: "concat_ws(',', r.profile_id, r.with_family_id, r.ended_at is not null)",
      of: ({ profile, withFamily, ended }) => [profile, withFamily, ended ? "t" : "f"].join(","),
    },
  ),
  "public.profile_grants": each(
    (w) => w.grants,
    ({ profile, user, organization, mask }, eye) =>
      eye.principals.has(user ?? organization ?? "") || eye.holds(profile, "manage", mask),
  ),
  "public.consents": each(
    (w) => w.consents,
    ({ profile, decidedBy, mask }, eye) =>
      (eye.uid !== null && decidedBy === eye.uid) || eye.holds(profile, "manage", mask),
    {
      key: "concat_ws(',', r.profile_id, r.purpose, r.organization_id, r.version)",
      of: ({ profile, purpose, organization, version }) =>
        [profile, purpose, ...organization === null ? [] : [organization], version].join(","),
    },
  ),
  "public.notices": each((w) => w.notices, ({ user }, eye) => user === eye.uid, {
    key: "concat_ws(',', r.user_id, r.profile_id, r.code, r.subject_id)",
    of: ({ user, profile, code, subject }) => [user, profile, code, subject].join(","),
  }),
  "public.organization_invitations": each(
    (w) => w.organizationInvitations,
    ({ organization }, eye) => eye.worksFor(organization, ["administrator"]),
  ),
  "public.access_requests": each(
    (w) => w.requests,
    ({ organization, profile, mask }, eye) =>
      eye.worksFor(organization, ["administrator"]) || eye.principals.has(organization) ||
      (profile !== null && eye.holds(profile, "manage", mask)),
  ),
  "public.emergency_openings": each(
    (w) => w.openings,
    ({ profile, openedBy }, eye) => openedBy === eye.uid || eye.holds(profile, "manage"),
  ),
  "public.organizations": each(
    (w) => w.organizations,
    ({ id, verified, suspended }, eye) => eye.uid !== null && ((verified && !suspended) || eye.worksFor(id)),
  ),
  "public.organization_members": each(
    (w) => w.organizationMembers,
    ({ organization, user }, eye) => eye.uid !== null && (user === eye.uid || eye.worksFor(organization)),
  ),
  "public.practitioners": each((w) => w.practitioners, (user, eye) => user === eye.uid, {
    key: "r.user_id::text",
    of: (user) => user,
  }),
  "public.practitioner_credentials": each((w) => w.credentials, ({ user }, eye) => user === eye.uid),
  "public.documents": each((w) => w.documents, (document, eye) => seesDocument(eye, document)),
  "public.clinical_events": each((w) => w.events, (event, eye) => seesEvent(eye, event)),
  "public.quality_flags": each((w) => w.flags, ({ profile, mask }, eye) => eye.holds(profile, "write", mask)),
  ...Object.fromEntries(
    [
      "sensitivity_labels",
      "jurisdictions",
      "age_rules",
      "sensitive_codes",
      "classified_codes",
      "code_systems",
      "concepts",
      "break_glass_rules",
      "retention_policies",
    ]
      .map((name) => [`public.${name}`, forEverybody(`public.${name}`)]),
  ),
  "storage.objects": forNobody,
};

/** What the model says a user sees: for every row of the world, by table. */
export function sightOf(world: World, eye: Eye): Map<string, Map<string, boolean>> {
  return new Map(Object.entries(SIGHTS).map(([table, sight]) => [table, new Map(sight.rows(world, eye))]));
}
