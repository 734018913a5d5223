import type postgres from "postgres";

/** How much there is. Everything else follows from it. */
export interface Scale {
  families: number;
  /** Grants to single users, beside the clinic's. */
  grants: number;
  /** What the user with the most grants holds. */
  held: number;
  staff: number;
  patients: number;
  events: number;
}

/** The people who ask, by the ids they signed in with. */
export type Askers = Record<"guardian" | "reader" | "holder" | "staff", string>;

/** Events each of the two long records has, on documents of ten. */
const LONG = 6_000;
const EVENTS_EACH = 10;

/** @returns the scale for so many events: a family to a hundred, four profiles each, half of them patients of the clinic. */
export function scaleOf(events: number): Scale {
  const families = Math.max(200, Math.round(events / 100));
  return {
    families,
    grants: families * 12,
    held: Math.min(5_000, families * 4),
    staff: 200,
    patients: families * 2,
    events,
  };
}

/** The long record of the guardian's and the reader's child, and the one among thousands; both are the clinic's patients. */
export const ownChild = 3;
export const farChild = ({ families }: Scale) => families * 2 + 3;

/** The n-th patient, from 0: the child among thousands comes first. */
export function patient(scale: Scale, nth: number): number {
  const profiles = scale.families * 4;
  return ((farChild(scale) - 1 + 2 * nth) % profiles) + 1;
}

/** The n-th profile the holder of grants reaches. */
export const heldProfile = (scale: Scale, nth: number) => ((farChild(scale) - 1 + nth) % (scale.families * 4)) + 1;

const NAMES = `
create schema bench;
create function bench.id(p_kind text, p_nth bigint) returns uuid language sql immutable
  return md5(current_setting('bench.seed') || ' ' || p_kind || ' ' || p_nth)::uuid;
create function bench.pick(p_nth bigint, p_of bigint) returns bigint language sql immutable
  return 1 + (hashint8extended(p_nth, current_setting('bench.seed')::bigint) & 2147483647) % p_of;`;

/** Families of two adults and two children, an owner and a guardian each, and who asks. */
const people = ({ families }: Scale, askers: Askers) => `
insert into auth.users (id, email) select bench.id('user', n), 'bench' || n || '@bench.localhost'
from generate_series(1, ${families * 2}) as n;
insert into public.families (id, label) select bench.id('family', n), 'Family ' || n from generate_series(1, ${families}) as n;
insert into public.family_members (family_id, user_id, role)
select bench.id('family', n), bench.id('user', 2 * n - k), (array['guardian', 'owner'])[1 + k]::public.family_role
from generate_series(1, ${families}) as n, generate_series(0, 1) as k;
insert into public.family_members (family_id, user_id, role) values (bench.id('family', 1), '${askers.guardian}', 'guardian');
insert into public.profiles (id, family_id, kind, label, user_id)
select bench.id('profile', n), bench.id('family', (n + 3) / 4),
  case when n % 4 in (1, 2) then 'self' else 'child' end::public.profile_kind, 'Person ' || n,
  case when n = 1 then '${askers.guardian}'::uuid when n % 4 in (1, 2) then bench.id('user', (n + 3) / 4 * 2 - 1 + (n - 1) % 4) end
from generate_series(1, ${families * 4}) as n;
insert into private.guardianship_terms (profile_id, family_id, valid_from, valid_until, mask)
select p.id, p.family_id, now() - interval '5 years', now() + interval '13 years', -1
from public.profiles as p where p.kind = 'child' on conflict do nothing;`;

const grants = (scale: Scale, askers: Askers) => `
insert into public.profile_grants (profile_id, family_id, grantee_user_id, level, label_mask, valid_from, basis)
select bench.id('profile', g.nth), bench.id('family', (g.nth + 3) / 4), g.grantee, 'read', g.mask, now() - interval '9 days', 'consent'
from (
  select bench.pick(n, ${scale.families * 4}) as nth, bench.id('user', bench.pick(n + 7919, ${
  scale.families * 2
})) as grantee,
    case when n % 10 = 0 then 1 else 0 end as mask
  from generate_series(1, ${scale.grants - scale.held - 1}) as n
  union all
  select ${ownChild}, '${askers.reader}', 0
  union all
  select (${farChild(scale) - 1} + n) % ${scale.families * 4} + 1, '${askers.holder}', 0 from generate_series(0, ${
  scale.held - 1
}) as n
) as g;
insert into public.organizations (id, name, kind, verified_at) values (bench.id('clinic', 1), 'Clinic', 'clinic', now());
insert into auth.users (id, email) select bench.id('staff', n), 'staff' || n || '@bench.localhost' from generate_series(2, ${scale.staff}) as n;
insert into public.organization_members (organization_id, user_id, role)
select bench.id('clinic', 1), case n when 1 then '${askers.staff}' else bench.id('staff', n) end, 'assistant'
from generate_series(1, ${scale.staff}) as n;`;

/** Patients from the n-th on, and what follows from all there is. */
const patients = (scale: Scale, from: number, to: number) => `
insert into public.profile_grants (profile_id, family_id, grantee_organization_id, level, label_mask, valid_from, basis)
select bench.id('profile', p.nth), bench.id('family', (p.nth + 3) / 4), bench.id('clinic', 1), 'read', 0, now() - interval '1 day', 'consent'
from (select (${farChild(scale) - 1} + 2 * n) % ${scale.families * 4} + 1 as nth from generate_series(${from}, ${
  to - 1
}) as n) as p;
truncate private.effective_access;
insert into private.effective_access select * from private.derived_access(array(select f.id from public.families as f));`;

/** Whose the n-th document is: two records are long, the others share what is left. */
const owner = (scale: Scale) =>
  `case when n <= ${LONG / EVENTS_EACH} then ${ownChild} when n <= ${2 * LONG / EVENTS_EACH} then ${farChild(scale)}
    else 1 + n % ${scale.families * 4} end`;

/** Documents from the n-th on with ten events each, in any order: one in twenty is labelled, one in sixty held. */
const records = (scale: Scale, from: number, to: number) => `
insert into public.documents (id, profile_id, family_id, status, kind, media_type, byte_size, label_mask, file_name_sealed, registered_at)
select bench.id('document', n), bench.id('profile', ${owner(scale)}), bench.id('family', (${
  owner(scale)
} + 3) / 4), 'filed', 'lab_report',
  'application/pdf', 1000, 0, '\\x00', now() - (bench.pick(n, 1500) || ' days')::interval
from generate_series(${from + 1}, ${to}) as n order by bench.id('order', n);
insert into public.clinical_events (profile_id, family_id, document_id, statement_id, status, type, code_system, code, code_display,
  value_number, unit, occurred_on, occurred_precision, source_page, source_box, confidence, label_mask, fingerprint, details_sealed, filed_at)
select bench.id('profile', ${owner(scale)}), bench.id('family', (${
  owner(scale)
} + 3) / 4), bench.id('document', n), 's' || e,
  case when e = 10 and n % 6 = 0 then 'held' else 'filed' end::public.event_status, 'observation', 'http://loinc.org',
  (array['718-7', '2345-7', '2160-0', '4548-4', '2951-2'])[1 + e % 5], 'Name', 10 + e, 'mg/dL',
  current_date - bench.pick(n, 1500)::integer, 'day', 1, '{0,0,1,1}', 0.9, case when (n * ${EVENTS_EACH} + e) % 20 = 0 then 1 else 0 end,
  decode(md5(n || '/' || e), 'hex'), decode(repeat(md5(n || ' ' || e), 10), 'hex'), now()
from (select n from generate_series(${
  from + 1
}, ${to}) as n order by bench.id('order', n)) as d, generate_series(1, ${EVENTS_EACH}) as e;`;

const FRESH =
  `analyze auth.users; analyze auth.sessions; vacuum (analyze) public.profiles; vacuum (analyze) public.profile_grants;
vacuum (analyze) private.effective_access; vacuum (analyze) public.documents; vacuum (analyze) public.clinical_events;
analyze public.families; analyze public.family_members; analyze public.organization_members;`;

/** What the triggers of the tables would do for each row is done once, or is of no matter here. */
const TABLES = [
  "families",
  "family_members",
  "profiles",
  "profile_grants",
  "organizations",
  "organization_members",
  "documents",
  "clinical_events",
]
  .map((name) => `public.${name}`).concat("private.guardianship_terms");

/**
 * Makes the data in bulk, in two steps: first a tenth of the events and ten patients, then the rest.
 * @param sql a connection of the tables' owner, or better of a superuser, whose rows no foreign key is looked up for.
 */
export class Data {
  readonly #sql: postgres.Sql;
  readonly #seed: number;
  readonly #superuser: boolean;
  readonly scale: Scale;

  constructor(sql: postgres.Sql, scale: Scale, options: { seed: number; superuser: boolean }) {
    this.#sql = sql;
    this.scale = scale;
    this.#seed = options.seed;
    this.#superuser = options.superuser;
  }

  async #run(...scripts: string[]): Promise<void> {
    const switched = (word: string) => TABLES.map((name) => `alter table ${name} ${word} trigger user;`).join("\n");
    const [off, on] = this.#superuser
      ? ["set local session_replication_role = replica;", ""]
      : [switched("disable"), switched("enable")];
    await this.#sql.begin(async (tx) => {
      await tx.unsafe(`set local statement_timeout = 0; set local bench.seed = ${this.#seed}; ${off}`).simple();
      for (const script of scripts) await tx.unsafe(script).simple();
      await tx.unsafe(on || "select").simple();
    });
    for (const statement of FRESH.split(";").filter((text) => text.trim() !== "")) {
      await this.#sql.unsafe(statement).simple();
    }
  }

  /** A tenth of the events (but both long records), and ten patients. @returns what there is. */
  async small(askers: Askers): Promise<{ events: number; patients: number }> {
    const { scale } = this;
    const documents = this.#documents(scale.events / 10);
    await this.#run(
      NAMES,
      people(scale, askers),
      grants(scale, askers),
      patients(scale, 0, 10),
      records(scale, 0, documents),
    );
    return { events: documents * EVENTS_EACH, patients: 10 };
  }

  async full(): Promise<{ events: number; patients: number }> {
    const { scale } = this;
    const [from, to] = [this.#documents(scale.events / 10), this.#documents(scale.events)];
    await this.#run(patients(scale, 10, scale.patients), records(scale, from, to));
    return { events: to * EVENTS_EACH, patients: scale.patients };
  }

  #documents(events: number): number {
    return Math.max(events, 2 * LONG) / EVENTS_EACH;
  }

  /** The ids of things by their numbers. */
  async ids(kind: "profile" | "family" | "document" | "clinic" | "user", numbers: number[]): Promise<string[]> {
    return await this.#sql.begin(async (tx) => {
      await tx.unsafe(`set local bench.seed = ${this.#seed}`).simple();
      const rows = await tx.unsafe(
        "select bench.id($1, n) as id from unnest($2::bigint[]) with ordinality as u (n, nth) order by nth",
        [kind, numbers],
      );
      return rows.map(({ id }) => String(id));
    });
  }
}
