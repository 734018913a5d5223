import type { Query } from "../../../scripts/db/owner-session.ts";
import type { Dice } from "../access-oracle/dice.ts";
import type { Trail } from "./trail.ts";

/** What a mutation touched: any of these named is the place. */
export interface Touched {
  events: number[];
  roots: number[];
}

/** Where a mutation may strike: in what is sealed, or behind the last root. */
export interface Target {
  trail: Trail;
  dice: Dice;
  query: Query;
  /** Ids to choose from. */
  ids: number[];
}

type Mutation = (target: Target) => Promise<Touched>;

/** Another value of a column, whatever stood there. */
const OTHER: Record<string, string> = {
  "timestamp with time zone":
    "occurred_at + make_interval(secs => 1 + floor(random() * 1000000)::integer) * (case when random() < 0.5 then 1 else -1 end)",
  uuid: "gen_random_uuid()",
  text: "md5(random()::text)",
  "text[]": "array[md5(random()::text)]",
  xid8: "(1 + floor(random() * 100000))::bigint::text::xid8",
  bytea: "sha256(convert_to(random()::text, 'UTF8'))",
};
const COLUMNS = `
select a.attname::text as name, a.atttypid::regtype::text as type, a.attnotnull as needed from pg_attribute as a
where a.attrelid = 'audit.events'::regclass and a.attnum > 0 and not a.attisdropped and a.attname <> 'id'`;

const ALL =
  "(select string_agg(quote_ident(attname), ', ') from pg_attribute where attrelid = 'audit.events'::regclass and attnum > 0 and not attisdropped and attname <> 'id')";

async function otherColumns(query: Query): Promise<string> {
  const [row] = await query<{ names: string }>(`select ${ALL} as names`);
  return row?.names ?? "";
}

async function edit({ query, dice, ids }: Target): Promise<Touched> {
  const id = dice.pick(ids);
  const { name, type, needed } = dice.pick(await query<{ name: string; type: string; needed: boolean }>(COLUMNS));
  const value = !needed && dice.chance(0.2) ? "null" : OTHER[type];
  if (value === undefined) throw new Error(`what else could be in a column of type ${type}?`);
  const changed = await query(
    `update audit.events set ${name} = ${value} where id = $1 and ${name} is distinct from ${value} returning id`,
    [id],
  );
  return { events: changed.length > 0 ? [id] : [], roots: [] };
}

/** The image and, so that it fits, the commitment. */
async function editImage({ query, dice, ids }: Target): Promise<Touched> {
  const id = dice.pick(ids);
  await query(
    `update audit.events set image = i.image, commitment = sha256(i.image)
     from (select convert_to(md5(random()::text), 'UTF8') as image) as i where id = $1`,
    [id],
  );
  return { events: [id], roots: [] };
}

/** Identity columns are not updated: the row is written anew under another id. */
async function renumber({ query, dice, ids }: Target): Promise<Touched> {
  const id = dice.pick(ids);
  const names = await otherColumns(query);
  const other = dice.chance(0.5) ? "(select max(id) + 1 from audit.events)" : "$1::bigint + 1000000";
  const [row] = await query<{ id: number }>(
    `with gone as (delete from audit.events where id = $1 returning *)
     insert into audit.events (id, ${names}) overriding system value select ${other}, ${names} from gone returning id::float8 as id`,
    [id],
  );
  return { events: [id, row?.id ?? id], roots: [] };
}

async function remove({ query, dice, ids }: Target): Promise<Touched> {
  const from = dice.roll(ids.length);
  const events = ids.slice(from, from + (dice.chance(0.7) ? 1 : dice.between(2, 400)));
  await query("delete from audit.events where id = any ($1::bigint[])", [`{${events.join(",")}}`]);
  return { events, roots: [] };
}

/** A copy of an event, of its transaction, under an id of its own or one that is taken. */
async function insert({ query, dice, ids }: Target): Promise<Touched> {
  const like = dice.pick(ids);
  const names = await otherColumns(query);
  const id = dice.chance(0.5) ? "(select max(id) + 1 from audit.events)" : "id";
  const values = names.replace("occurred_at", "occurred_at + interval '1 microsecond'").replace(
    "row_id",
    "md5(random()::text)",
  );
  const [row] = await query<{ id: number }>(
    `insert into audit.events (id, ${names}) overriding system value select ${id}, ${values} from audit.events where id = $1
     returning id::float8 as id`,
    [like],
  );
  return { events: [row?.id ?? 0], roots: [] };
}

/** A new event that claims to be old: of the present transaction, but of another day. */
async function backdate({ query, dice, ids }: Target): Promise<Touched> {
  const names = (await otherColumns(query)).replace("written_in, ", "");
  const values = names.replace("occurred_at", `clock_timestamp() - interval '${dice.between(2, 700)} hours'`);
  const [row] = await query<{ id: number }>(
    `insert into audit.events (${names}) select ${values} from audit.events where id = $1 returning id::float8 as id`,
    [dice.pick(ids)],
  );
  return { events: [row?.id ?? 0], roots: [] };
}

/** Two events change places: everything but their ids. */
async function swap({ query, dice, ids }: Target): Promise<Touched> {
  const [one = 0, other = 0] = dice.shuffle(ids);
  const names = await otherColumns(query);
  await query(
    `with gone as (delete from audit.events where id in ($1, $2) returning *)
     insert into audit.events (id, ${names}) overriding system value select $1 + $2 - id, ${names} from gone`,
    [one, other],
  );
  return { events: [one, other], roots: [] };
}

async function truncateTail({ query, dice, ids }: Target): Promise<Touched> {
  const from = dice.pick(ids);
  await query("delete from audit.events where id >= $1", [from]);
  return { events: ids.filter((id) => id >= from), roots: [] };
}

async function dropPartition({ query, dice, ids }: Target): Promise<Touched> {
  const parts = await query<{ name: string; ids: string }>(
    `select e.tableoid::regclass::text as name, string_agg(e.id::text, ',') as ids from audit.events as e
     where e.id = any ($1::bigint[]) group by 1`,
    [`{${ids.join(",")}}`],
  );
  const part = dice.pick(parts);
  await query(dice.chance(0.5) ? `drop table ${part.name}` : `alter table audit.events detach partition ${part.name}`);
  return { events: part.ids.split(",").map(Number), roots: [] };
}

/** Every root from this one on is gone, and what was written since; sometimes the database goes on from there. */
async function restoreOld({ query, dice, trail }: Target): Promise<Touched> {
  const keep = dice.roll(trail.sealed.length);
  const gone = trail.sealed.slice(keep);
  const last = Math.max(0, ...trail.sealed.slice(0, keep).flatMap(({ ids }) => ids));
  await query("delete from audit.events where id > $1", [last]);
  await query("delete from audit.statements where kind = 'root' and number >= $1", [gone[0]?.number ?? 1]);
  return { events: gone.flatMap(({ ids }) => ids), roots: gone.map(({ number }) => number) };
}

/** Some event is changed, and everything that follows from it is computed again: entries, trees, chain. */
async function rewrite(target: Target): Promise<Touched> {
  const { query, dice, trail } = target;
  const from = dice.roll(trail.sealed.length);
  const root = trail.sealed[from];
  if (!root) throw new Error("nothing is sealed");
  const change = dice.pick([editImage, remove, insert]);
  const touched = await change({ ...target, ids: root.ids });
  await query("delete from audit.statements where kind = 'root' and number >= $1", [root.number]);
  while (
    (await query<{ sealed: unknown }>("select private.seal_trail(10000) as sealed"))[0]?.sealed
  ) { /* and the next */ }
  if (dice.chance(0.7)) await query("update audit.statements set published_at = clock_timestamp()");
  return { ...touched, roots: trail.sealed.slice(from).map(({ number }) => number) };
}

/** The statements themselves: a root that is told otherwise, or not at all. */
async function restate({ query, dice, trail }: Target): Promise<Touched> {
  const { number } = dice.pick(trail.sealed);
  await query(
    dice.pick([
      "delete from audit.statements where kind = 'root' and number = $1",
      "update audit.statements set text = replace(text, '\"count\":', '\"count\":1') where kind = 'root' and number = $1",
      "update audit.statements set number = number + 1000 where kind = 'root' and number = $1",
    ]),
    [number],
  );
  return { events: [], roots: [number] };
}

/** What a superuser does to what lies before the last root, and how often of a hundred. */
export const BEFORE: readonly [share: number, name: string, mutation: Mutation][] = [
  [32, "edit a column", edit],
  [6, "edit image and commitment", editImage],
  [6, "renumber", renumber],
  [12, "delete", remove],
  [8, "insert", insert],
  [4, "insert as of another day", backdate],
  [8, "swap", swap],
  [5, "truncate the tail", truncateTail],
  [4, "drop a partition", dropPartition],
  [5, "restore an old state", restoreOld],
  [7, "rewrite consistently", rewrite],
  [3, "change a root", restate],
];

/** What they do behind it. */
export const BEHIND: readonly [share: number, name: string, mutation: Mutation][] = [
  [50, "edit a column", edit],
  [20, "delete", remove],
  [30, "swap", swap],
];
