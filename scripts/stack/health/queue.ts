import type { Database } from "../database/database.ts";

/** What stands in the queue. */
export interface QueueFigures {
  /** Jobs that can be claimed now. */
  due: number;
  /** How long the one that has been due the longest has waited. */
  oldestDueSeconds: number;
  /** Jobs by stage and state; finished and cancelled ones are not counted. */
  jobs: { stage: string; state: "queued" | "leased" | "dead"; count: number }[];
}

/** Each branch has an index of its own to go by; `dead` jobs are few. Deletions of stored bytes are jobs too. */
const FIGURES = `
  select j.stage, j.state, count(*)::integer as count,
    (count(*) filter (where j.due_since <= clock_timestamp()))::integer as due,
    coalesce(extract(epoch from clock_timestamp() - min(j.due_since)), 0)::float8 as oldest
  from (
    select stage::text, state, run_after as due_since from private.processing_jobs where state = 'queued'
    union all
    select stage::text, state, leased_until from private.processing_jobs where state = 'leased'
    union all
    select stage::text, state, null from private.processing_jobs where state = 'dead'
    union all
    select 'storage', 'queued', run_after from private.storage_deletions where done_at is null
  ) as j
  group by j.stage, j.state`;

interface Row {
  stage: string;
  state: "queued" | "leased" | "dead";
  count: number;
  due: number;
  oldest: number;
}

export async function readQueue(database: Database): Promise<QueueFigures> {
  const rows = await database.query<Row>(FIGURES);
  return {
    due: rows.reduce((sum, row) => sum + row.due, 0),
    oldestDueSeconds: Math.max(0, ...rows.map((row) => Math.round(row.oldest))),
    jobs: rows.map(({ stage, state, count }) => ({ stage, state, count })),
  };
}
