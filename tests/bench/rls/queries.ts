import { type Data, farChild, heldProfile, ownChild, patient } from "./data.ts";

/** Somebody who asks, and the rows they see of what they ask for. */
export interface Actor {
  name: string;
  userId: string;
  token: string;
  /** Sees every label of the profiles named here; otherwise none. */
  opensLabels: boolean;
  profile: string;
  document: string;
  timeline: string[];
  day: string[];
}

/** One question, as SQL and as the path of a REST request; with what row level security adds said as a condition. */
export interface Query {
  name: string;
  sql(actor: Actor, explicit: boolean): string;
  path(actor: Actor, explicit: boolean): string;
  /** Answered by a count in the headers. */
  counts?: boolean;
}

const COLUMNS = "id, type, code, code_display, value_number, unit, occurred_on";
const list = (ids: string[]) => ids.map((id) => `'${id}'`).join(", ");
const sqlMask = (actor: Actor, explicit: boolean) => explicit && !actor.opensLabels ? " and label_mask = 0" : "";
const restMask = (actor: Actor, explicit: boolean, prefix = "") =>
  explicit && !actor.opensLabels ? `&${prefix}label_mask=eq.0` : "";
/** The last days of the 1,500 that the events are spread over; nearly all of them. */
const RECENT = "current_date - 30";
const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);

function events(
  name: string,
  profiles: (actor: Actor) => string[],
  since: string | null,
  order: string | null,
): Query {
  const columns = order === null ? "count(*)" : COLUMNS;
  return {
    name,
    counts: order === null,
    sql: (actor, explicit) => {
      const ids = profiles(actor);
      const whose = ids.length === 1 ? `profile_id = '${ids[0]}'` : `profile_id in (${list(ids)})`;
      return `select ${columns} from public.clinical_events where ${whose} and status = 'filed'` +
        (since ? ` and occurred_on >= ${since}` : "") + sqlMask(actor, explicit) + (order ? ` order by ${order}` : "");
    },
    path: (actor, explicit) => {
      const ids = profiles(actor);
      return `clinical_events?select=${order === null ? "id" : COLUMNS.replaceAll(" ", "")}` +
        `&profile_id=${ids.length === 1 ? `eq.${ids[0]}` : `in.(${ids.join(",")})`}&status=eq.filed` +
        (since ? `&occurred_on=gte.${since === RECENT ? day(30) : day(1480)}` : "") + restMask(actor, explicit) +
        (order ? "&order=occurred_on.desc.nullslast,id.asc&limit=50" : "");
    },
  };
}

const NEWEST = "occurred_on desc nulls last, id limit 50";

/** The questions of the record, from the smallest answer to the longest. */
export const QUERIES: Query[] = [
  events("newest 50 of a profile", (actor) => [actor.profile], null, NEWEST),
  events("a family's timeline", (actor) => actor.timeline, null, NEWEST),
  events("a clinic's day", (actor) => actor.day, RECENT, NEWEST),
  events("a filtered count of 5,000 rows", (actor) => [actor.profile], "current_date - 1480", null),
  {
    name: "one document with its events",
    sql: (actor, explicit) =>
      `select d.id, d.status, d.kind, (select coalesce(json_agg(e), '[]') from (
        select id, type, code, value_number from public.clinical_events
        where document_id = d.id and profile_id = d.profile_id and status = 'filed'${
        sqlMask(actor, explicit)
      }) as e) as events
      from public.documents as d where d.id = '${actor.document}'`,
    path: (actor, explicit) =>
      `documents?select=id,status,kind,clinical_events(id,type,code,value_number)&id=eq.${actor.document}` +
      `&clinical_events.status=eq.filed${restMask(actor, explicit, "clinical_events.")}`,
  },
];

/** Who asks: a guardian, a reader of one record, a user with thousands of grants, and one of a clinic's staff. */
export async function actorsOf(
  data: Data,
  tokens: Record<string, { id: string; token: string }>,
): Promise<Actor[]> {
  const { scale } = data;
  const profiles = (numbers: number[]) => data.ids("profile", numbers);
  const [family, held, patients, documents] = [
    await profiles([1, ownChild, ownChild + 1]),
    await profiles(Array.from({ length: 40 }, (_, nth) => heldProfile(scale, nth))),
    await profiles(Array.from({ length: 40 }, (_, nth) => patient(scale, nth))),
    await data.ids("document", [1, 601]),
  ];
  const [own = "", far = ""] = await profiles([ownChild, farChild(scale)]);
  const actor = (name: string, rest: Omit<Actor, "name" | "userId" | "token" | "document">): Actor => ({
    name,
    userId: tokens[name]?.id ?? "",
    token: tokens[name]?.token ?? "",
    document: documents[rest.profile === own ? 0 : 1] ?? "",
    ...rest,
  });
  return [
    actor("guardian", { opensLabels: true, profile: own, timeline: family, day: family }),
    actor("reader", { opensLabels: false, profile: own, timeline: [own], day: [own] }),
    actor("holder", { opensLabels: false, profile: far, timeline: held.slice(0, 2), day: held }),
    actor("staff", { opensLabels: false, profile: far, timeline: patients.slice(0, 2), day: patients }),
  ];
}
