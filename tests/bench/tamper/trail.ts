import { join } from "node:path";
import { statementHash } from "../../../functions-shared/audit/document.ts";
import { openStore } from "../../../functions-shared/audit/open-store.ts";
import { makeSigningKey, openSigner } from "../../../functions-shared/audit/signing.ts";
import type { Statement } from "../../../functions-shared/contracts/audit.ts";
import { type Keeper, publish } from "../../../functions-shared/http/audit-keeper.ts";
import { bounds } from "../../../scripts/audit/trail.ts";
import { type Report, verifyTrail } from "../../../scripts/audit/verify-trail.ts";
import type { Query } from "../../../scripts/db/owner-session.ts";
import type { Ground } from "./ground.ts";

/** A root, and where its events lie. */
export interface Sealed {
  number: number;
  ids: number[];
}

/** Sealed whenever it is asked for; and no check keeps a superuser, who could drop it, from any value. */
const SETTINGS = `
create or replace function private.root_interval() returns interval language sql immutable set search_path = '' return interval '0';
do $$
declare
  c record;
begin
  for c in select conname from pg_constraint where conrelid = 'audit.events'::regclass and contype = 'c' loop
    execute format('alter table audit.events drop constraint %I', c.conname);
  end loop;
end $$`;

/** What people do: rows that the triggers put on the trail, with images sealed under the keys of whom they are about. */
const WRITES = [
  "insert into public.families (label) select 'Family ' || n from generate_series(1, $1::integer) as n",
  "update public.families set label = label || ' x' where id in (select id from public.families order by random() limit $1::integer)",
];

/** Events with every column filled, as reads and writes of requests are; `$2` days from now. */
const EVENTS = `
insert into audit.events (occurred_at, actor_id, on_behalf_of, actor_role, session_id, request_id, verb, schema_name, table_name,
  row_id, profile_id, purpose, changed_columns, subject_id, image, commitment)
select clock_timestamp() + make_interval(days => $2::integer), gen_random_uuid(), gen_random_uuid(), 'authenticated',
  gen_random_uuid()::text, gen_random_uuid()::text, 'update', 'public', 'clinical_events', gen_random_uuid()::text,
  gen_random_uuid(), 'TREAT', array['value_number', 'unit'], gen_random_uuid(), i.image, sha256(i.image)
from generate_series(1, $1::integer) as n
cross join lateral (select convert_to(repeat(md5(n::text || random()::text), 6), 'UTF8') as image) as i`;

/** A trail under attack: the database, what is published of it, and who signs. */
export class Trail {
  readonly query: Query;
  keeper: Keeper;
  readonly sealed: Sealed[] = [];
  unsealed: number[] = [];
  /** What an installation seals at; here it is done whenever it is asked for. */
  readonly interval: number;

  private constructor(query: Query, keeper: Keeper, interval: number) {
    this.query = query;
    this.keeper = keeper;
    this.interval = interval;
  }

  static async begin({ query, folder }: Ground): Promise<Trail> {
    const signer = await openSigner(await makeSigningKey());
    const keeper = { signer, store: openStore(join(folder, "store")), keys: [signer.key] };
    const { interval_seconds } = await bounds(query);
    for (const statement of SETTINGS.split(";\ndo").map((text, nth) => nth === 0 ? text : `do${text}`)) {
      await query(statement);
    }
    return new Trail(query, keeper, interval_seconds);
  }

  /** Writes events in several transactions. @param days how far ahead of the clock, to reach another month. */
  async write(count: number, days = 0): Promise<void> {
    for (const sql of WRITES) await this.query(sql, [Math.ceil(count / 10)]);
    for (let left = count; left > 0; left -= 50) await this.query(EVENTS, [Math.min(left, 50), days]);
  }

  async writeMany(count: number): Promise<void> {
    await this.query(EVENTS, [count, 0]);
  }

  /** Seals and publishes what there is, as audit-keeper does. */
  async seal(): Promise<void> {
    while ((await this.query<{ sealed: unknown }>("select private.seal_trail(10000) as sealed"))[0]?.sealed) {
      /* more */
    }
    const [row] = await this.query<{ due: string }>("select private.unpublished_statements(1000)::text as due");
    for (
      const { kind, number, text } of JSON.parse(row?.due ?? "[]") as { kind: string; number: number; text: string }[]
    ) {
      const statement = JSON.parse(text) as Statement;
      if (!await publish(this.keeper, statement)) continue;
      await this.query("select private.note_published($1, $2, $3)", [kind, number, statementHash(statement)]);
    }
  }

  /** Looks which events are sealed, and in which root. */
  async survey(): Promise<void> {
    this.sealed.length = 0;
    const known = new Set<number>();
    const roots = await this.query<{ number: number; entries: string }>(
      `select number::float8 as number, encode(entries, 'hex') as entries from audit.statements where kind = 'root' order by 1`,
    );
    for (const { number, entries } of roots) {
      const ids = (entries.match(/.{80}/g) ?? []).map((entry) => Number(BigInt(`0x${entry.slice(0, 16)}`)));
      this.sealed.push({ number, ids });
      for (const id of ids) known.add(id);
    }
    const all = await this.query<{ id: number }>("select id::float8 as id from audit.events order by 1");
    this.unsealed = all.map(({ id }) => id).filter((id) => !known.has(id));
  }

  /** Verifies inside the present transaction, over the same connection. */
  verify(): Promise<Report> {
    return verifyTrail(this.keeper.store, this.keeper.keys, (read) => read(this.query));
  }

  /** Verifies in a transaction of its own. */
  async verifyAlone(): Promise<Report> {
    await this.query("begin isolation level repeatable read");
    return await this.verify().finally(() => this.query("rollback"));
  }
}
