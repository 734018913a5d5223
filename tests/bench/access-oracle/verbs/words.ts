import { type Eye, isGuardian, principalsOf, type Reason, reasons } from "../access.ts";
import { type Term, termsOf } from "../ages.ts";
import { labelNames, seesEvent } from "../labels.ts";
import { future, past } from "../random-people.ts";
import { opensDocument, seesDocument } from "../sight.ts";
import { type ClinicalEvent, type Grant, type Profile, UNCLASSIFIED, type World } from "../world.ts";
import { lit, oftenManager, pickOne, type Propose, timeLit } from "./call.ts";

const HOUR = 3_600_000;
const sorted = (lines: string[]) => lines.sort().join(";") || null;
/** A time in whole hours from a moment of the world: what was given "for a day" is a little longer by the database's clock. */
const hoursFrom = (at: number, now: number) => Math.floor((at - now) / HOUR + 0.5);
const hours = (column: string, now: number) =>
  `floor((extract(epoch from ${column})::float8 * 1000 - ${now}) / ${HOUR} + 0.5)::bigint`;

/** A time somebody reaches a record in, and how. */
interface Span extends Term {
  level: string;
}

/** A grant's times: a guardian's closes and ends as guardianship does. */
function spansOfGrant(terms: Term[], grant: Grant): Span[] {
  const mask = grant.level === "manage" ? grant.mask | UNCLASSIFIED : grant.mask;
  const whole = { from: grant.from, until: grant.until ?? Infinity };
  if (grant.givenAs === "self") return [{ ...whole, mask, level: grant.level }];
  return terms.map((term) => ({
    from: Math.max(whole.from, term.from),
    until: Math.min(whole.until, term.until),
    mask: mask & term.mask,
    level: grant.level,
  })).filter(({ from, until }) => from < until);
}

/** The present span, or the first to come, with the end of the last. */
function told(now: number, who: string, source: string, grant: string, spans: Span[]): string[] {
  const left = spans.filter(({ until }) => until > now).sort((a, b) => a.from - b.from);
  const [span] = left;
  if (!span) return [];
  const ends = Math.max(...left.map(({ until }) => until));
  const from = span.from > now ? hoursFrom(span.from, now) : "";
  const until = ends === Infinity ? "" : hoursFrom(ends, now);
  return [[who, source, grant, span.level, labelNames(span.mask).join("+"), from, until].join("|")];
}

/** Who sees a profile, as somebody who manages it with these labels open is told. */
function whoSees(world: World, profile: Profile, manage: number): string | null {
  const terms = termsOf(world, profile);
  const always = { from: -Infinity, until: Infinity, mask: -1, level: "manage" };
  const lines = profile.user === null ? [] : told(world.now, profile.user, "self", "", [always]);
  const families = [
    profile.family,
    ...world.shares.filter(({ profile: id, ended }) => id === profile.id && !ended).map(({ withFamily }) => withFamily),
  ];
  // Once for each family in which they are guardians.
  for (const { family, user, role } of world.members) {
    if (role === "member" || !families.includes(family) || !isGuardian(world, profile, user)) continue;
    lines.push(...told(world.now, user, "guardian", "", terms.map((term) => ({ ...term, level: "manage" }))));
  }
  for (const grant of world.grants) {
    if (grant.profile !== profile.id || grant.revoked || (grant.mask & ~manage) !== 0) continue;
    const spans = spansOfGrant(terms, grant);
    lines.push(...told(world.now, grant.user ?? grant.organization ?? "", "grant", grant.id, spans));
  }
  return sorted(lines);
}

export const listWhoSees: Propose = (dice, world) => {
  const profile = dice.pick(world.profiles);
  return {
    verb: "who_sees",
    object: profile.id,
    by: oftenManager(dice, world, profile.id),
    sql: `select string_agg(r.line, ';' order by r.line collate "C") from (
      select concat_ws('|', coalesce(w.user_id, w.organization_id), w.source, coalesce(w.grant_id::text, ''), w.level,
        array_to_string(w.labels, '+'), coalesce(${hours("w.valid_from", world.now)}::text, ''),
        coalesce(${hours("w.valid_until", world.now)}::text, '')) as line
      from json_to_recordset(public.who_sees(${lit(profile.id)})) as w (user_id uuid, organization_id uuid, source text,
        grant_id uuid, level text, labels text[], valid_from timestamptz, valid_until timestamptz)) as r`,
    expect: (eye) => eye.holds(profile.id, "manage") ? "ok" : "42501",
    value: (eye) => whoSees(eye.world, profile, eye.reach(profile.id)?.manage ?? 0),
  };
};

const RANK = ["read", "write", "manage"] as const;
const atLeast = (all: Reason[], nth: number) => all.filter(({ level }) => RANK.indexOf(level) >= nth);
const open = (all: Reason[]) => (all.length === 0 ? null : all.reduce((mask, one) => mask | one.mask, 0));

/** What a principal would see at a time, of what somebody sees and by what that somebody is shown. */
function preview(eye: Eye, profile: Profile, principals: Set<string>, at: number): string {
  const { world } = eye;
  const manage = eye.reach(profile.id)?.manage ?? 0;
  const then = { ...world, now: at };
  const theirs = [...principals].flatMap((one) => reasons(then, profile, one))
    .filter(({ grant }) => grant === null || (grant.mask & ~manage) === 0);
  const [read, write] = [open(theirs), open(atLeast(theirs, 1))];
  const mine = world.documents.filter((one) => one.profile === profile.id && seesDocument(eye, one));
  const papers = mine.filter((one) => opensDocument(one, { read, write }, principals)).length;
  const opens = ({ status, mask }: ClinicalEvent) => {
    const mineOpen = status === "filed" ? read : write;
    return mineOpen !== null && (mask & ~mineOpen) === 0;
  };
  const facts = world.events.filter((one) => one.profile === profile.id && seesEvent(eye, one));
  const seen = facts.filter(opens).length;
  const level = RANK.findLast((_, nth) => atLeast(theirs, nth).length > 0) ?? "";
  return [
    ...[read !== null, level, labelNames(read ?? 0).join("+"), papers, mine.length - papers],
    ...[seen, facts.length - seen],
  ].join("|");
}

export const previewAccess: Propose = (dice, world) => {
  const profile = dice.pick(world.profiles);
  const clinic = dice.chance(0.3) ? pickOne(dice, world.organizations) : null;
  const user = clinic ? null : dice.pick(world.users).id;
  const at = dice.pick([null, past(dice, world), future(dice, world), future(dice, world)]);
  const stands = clinic?.verified && !clinic.suspended ? new Set([clinic.id]) : new Set<string>();
  return {
    verb: "preview_access",
    object: profile.id,
    by: oftenManager(dice, world, profile.id),
    sql: `select concat_ws('|', p.j ->> 'reaches', coalesce(p.j ->> 'level', ''),
        (select coalesce(string_agg(l.code, '+' order by l.nth), '')
         from jsonb_array_elements_text(p.j -> 'labels') with ordinality as l (code, nth)),
        p.j ->> 'documents', p.j ->> 'hidden_documents',
        (select coalesce(sum(e.value::integer), 0) from jsonb_each_text(p.j -> 'events') as e), p.j ->> 'hidden_events')
      from public.preview_access(${lit(profile.id)}, ${lit(user)}, ${lit(clinic?.id ?? null)}, ${
      timeLit(at)
    }) as p (j)`,
    expect: (eye) => eye.holds(profile.id, "manage") ? "ok" : "42501",
    // Whoever it is about need not be signed in, and the past is told as the present.
    value: (eye) =>
      preview(eye, profile, user ? principalsOf(eye.world, user) : stands, Math.max(at ?? world.now, world.now)),
  };
};

/** What ends with each term to come: labels that are not open in the next, or everything. */
function transitionsOf(world: World, profile: Profile, manage: number): string[] {
  const terms = termsOf(world, profile);
  return terms.flatMap(({ until, mask }, nth) => {
    if (until <= world.now || until === Infinity) return [];
    const next = terms[nth + 1];
    const ending = next
      ? 0
      : world.grants.filter((one) =>
        one.profile === profile.id && one.givenAs === "guardian" && !one.revoked && (one.until ?? Infinity) > until &&
        (one.mask & ~manage) === 0
      ).length;
    return [[
      ...[profile.id, hoursFrom(until, world.now), next ? "labels-close" : "majority"],
      ...[labelNames(mask & ~(next?.mask ?? 0)).join("+"), profile.user !== null ? "t" : "f", ending],
      profile.user === null ? "invite-to-claim" : "",
    ].join("|")];
  });
}

function transitions(eye: Eye, family: string | null): string | null {
  const { world, uid } = eye;
  if (uid === null) return null;
  const kept = ({ id, family: keeping }: Profile) =>
    family === null || keeping === family ||
    world.shares.some((one) => one.profile === id && one.withFamily === family && !one.ended);
  // As themself: whom a clinic treats grows up elsewhere.
  const managed = (one: Profile) => open(atLeast(reasons(world, one, uid), 2));
  return sorted(
    world.profiles.filter((one) => one.kind === "child" && !one.deleted && kept(one))
      .flatMap((one) => {
        const manage = managed(one);
        return manage === null ? [] : transitionsOf(world, one, manage);
      }),
  );
}

export const listTransitions: Propose = (dice, world) => {
  const family = dice.chance(0.4) ? null : dice.pick(world.families).id;
  return {
    verb: "age_transitions",
    object: family ?? "-",
    sql: `select string_agg(r.line, ';' order by r.line collate "C") from (
      select concat_ws('|', t.profile_id, ${hours("t.at", world.now)}, t.what, array_to_string(t.labels, '+'),
        t.has_account, t.grants_ending, coalesce(t.to_do, '')) as line
      from public.age_transitions(${lit(family)}) as t) as r`,
    expect: (eye) => family === null || eye.belongs(family) ? "ok" : "42501",
    value: (eye) => transitions(eye, family),
  };
};
