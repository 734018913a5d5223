import type { Run } from "../../../scripts/stack/database/database.ts";

/** A rule broken on purpose: a text of a function, of a view, or of a table's policy, becomes another one. */
interface Mutation {
  says: string;
  /** A function or view of `private`, or a table of `public`. */
  in: { function: string } | { view: string } | { policyOf: string };
  from: string;
  to: string;
}

const inFunction = (name: string, says: string, from: string, to: string): Mutation => ({
  ...{ says, in: { function: name }, from, to },
});
const inView = (name: string, says: string, from: string, to: string): Mutation => ({
  ...{ says, in: { view: name }, from, to },
});
const inPolicy = (table: string, says: string, from: string, to: string): Mutation => ({
  ...{ says, in: { policyOf: table }, from, to },
});

/** What the oracle has to find. */
export const MUTATIONS: Record<string, Mutation> = {
  "expiry-ignored": inPolicy(
    "clinical_events",
    "events are seen by access that has ended",
    "(a.valid_until > statement_timestamp())",
    "true",
  ),
  "labels-ignored": inPolicy("documents", "a document's labels do not count", "documents.label_mask &", "0 &"),
  "near-for-ever": inFunction(
    "near",
    "what is looked at before access is probed goes on after access has ended",
    "and a.valid_until > statement_timestamp()",
    "",
  ),
  "near-labels-ignored": inFunction(
    "near_by_label",
    "what is looked at first says that labels are open to those who have one of them",
    "filter (where m.mask = -1)",
    "filter (where m.mask <> 0)",
  ),
  "held-events-for-readers": inPolicy(
    "clinical_events",
    "what is held back is seen by those who only read",
    "OR (clinical_events.status = 'filed'::event_status)",
    "OR true",
  ),
  "majority-ignored": inFunction(
    "terms_of",
    "guardianship goes on after majority",
    "private.birthday(p_birth_date, private.majority_age(p_jurisdiction)) as at",
    "private.birthday(p_birth_date, 900) as at",
  ),
  "revoked-counts": inFunction("derived_access", "a revoked grant goes on", " and g.revoked_at is null", ""),
  "suspended-counts": inView(
    "acting_for",
    "a suspended clinic goes on",
    "(o.suspended_at IS NULL)",
    "true",
  ),
  "unproven-counts": inView(
    "verified_credentials",
    "a practitioner nobody has verified reads",
    "(verified_at IS NOT NULL)",
    "true",
  ),
  "members-are-guardians": inFunction(
    "derived_access",
    "every member is a guardian",
    "and m.role in ('owner', 'guardian')",
    "and m.role is not null",
  ),
  "shares-never-end": inFunction(
    "derived_access",
    "a family that shared a child keeps it",
    " and s.ended_at is null",
    "",
  ),
  "fallen-stay": inFunction(
    "revoke_grants",
    "what was given under a revoked grant stays",
    "g.given_under = f.id",
    "g.given_under = f.id and false",
  ),
  "more-than-held": inFunction(
    "authority",
    "one gives labels one does not hold",
    "and p_mask & ~a.mask = 0",
    "",
  ),
  "reopened-by-guardians": inFunction(
    "require_lawful_terms",
    "a guardian makes a child younger again",
    "(open_now = -1 and p.user_id is null) or not change.widens",
    "true",
  ),
  "twins-apart": inFunction(
    "label_event",
    "a fact that is labelled stays open where it was read elsewhere",
    "and t.fingerprint = e.fingerprint and",
    "and t.id = e.id and",
  ),
  "unlabelled-by-managers": inFunction(
    "may_unlabel",
    "whoever manages a record takes labels away",
    "and a.source in ('self', 'guardian') and a.mask = -1",
    "",
  ),
  "hidden-grants-told": inFunction(
    "who_sees",
    "who manages a record is told of grants with labels that are closed to them",
    "and private.grant_is_shown(a.source, a.source_id, mine.manage_mask)",
    "",
  ),
  "preview-for-ever": inFunction(
    "preview_access",
    "what is previewed for a day to come is what is seen today",
    "private.access_of(theirs, p_profile_id, moment, mine.manage_mask)",
    "private.access_of(theirs, p_profile_id, statement_timestamp(), mine.manage_mask)",
  ),
};

async function mutateFunction(run: Run, { from, to }: Mutation, name: string): Promise<void> {
  const [row] = await run(
    "select pg_get_functiondef(p.oid) as body from pg_proc as p where p.pronamespace = 'private'::regnamespace and p.proname = $1",
    [name],
  ) as { body: string }[];
  if (!row?.body.includes(from)) throw new Error(`private.${name} does not say "${from}"`);
  await run(row.body.replace(from, () => to));
}

async function mutateView(run: Run, { from, to }: Mutation, name: string): Promise<void> {
  const view = `private.${name}`;
  const [row] = await run("select pg_get_viewdef($1::text::regclass) as body", [view]) as { body: string }[];
  if (!row?.body.includes(from)) throw new Error(`${view} does not say "${from}": ${row?.body}`);
  await run(`create or replace view ${view} with (security_invoker = true) as ${row.body.replace(from, () => to)}`);
}

async function mutatePolicy(run: Run, { from, to }: Mutation, table: string): Promise<void> {
  const [row] = await run(
    `select quote_ident(p.polname) as name, pg_get_expr(p.polqual, p.polrelid) as test from pg_policy as p
     where p.polrelid = $1::text::regclass`,
    [`public.${table}`],
  ) as { name: string; test: string }[];
  if (!row?.test.includes(from)) throw new Error(`the policy of ${table} does not say "${from}": ${row?.test}`);
  await run(`alter policy ${row.name} on public.${table} using (${row.test.replaceAll(from, () => to)})`);
}

/** Breaks a rule of a scratch database. @throws when the rule is not written as it was. */
export async function mutate(run: Run, name: string): Promise<void> {
  const mutation = MUTATIONS[name];
  if (!mutation) throw new Error(`--mutate takes one of: ${Object.keys(MUTATIONS).join(", ")}`);
  if ("function" in mutation.in) await mutateFunction(run, mutation, mutation.in.function);
  else if ("view" in mutation.in) await mutateView(run, mutation, mutation.in.view);
  else await mutatePolicy(run, mutation, mutation.in.policyOf);
}
