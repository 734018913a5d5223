import { createClient } from "@supabase/supabase-js";
import postgres from "postgres";
import ws from "ws";
import type { Paper } from "./papers.ts";

/** What became of a document: everything that must not depend on what was killed meanwhile. */
export interface Outcome {
  /** As JSON, to be compared whole. */
  document: string;
  dead: string[];
}

export interface Outcomes {
  byId: Map<string, Outcome>;
  filedTwice: number;
  halfFiled: number;
  /** Jobs that are still open. */
  unfinished: number;
}

const DOCUMENTS = `
  select d.id, jsonb_build_object(
    'status', d.status, 'reason', d.status_reason, 'kind', d.kind, 'profile', d.profile_id, 'labels', d.label_mask,
    'duplicate_of', f.duplicate_of, 'identity', f.identity_outcome, 'differences', f.differences,
    'hash', encode(f.content_hash, 'hex'),
    'events', (select jsonb_agg(jsonb_build_object('statement', e.statement_id, 'type', e.type, 'system', e.code_system,
        'code', e.code, 'value', e.value_number, 'comparator', e.value_comparator, 'ordinal', e.value_ordinal,
        'unit', e.unit, 'low', e.range_low, 'high', e.range_high, 'date', e.occurred_on, 'page', e.source_page,
        'box', e.source_box, 'path', e.source_path, 'profile', e.profile_id, 'status', e.status,
        'fingerprint', encode(e.fingerprint, 'hex')) order by e.statement_id)
      from public.clinical_events as e where e.document_id = d.id),
    'flags', (select jsonb_agg(jsonb_build_array(q.code, q.severity, q.blocking, q.state) order by q.code, q.severity)
      from public.quality_flags as q where q.document_id = d.id and q.resolution is distinct from 'rechecked')
  )::text as document,
  array(select distinct j.last_error from private.processing_jobs as j
    where j.document_id = d.id and j.state = 'dead') as dead
  from public.documents as d left join private.document_findings as f on f.document_id = d.id`;

const TWICE = `
  select (select count(*) from (
      select from public.clinical_events where status = 'filed' group by profile_id, fingerprint having count(*) > 1) as a)
    + (select count(*) from (
      select from public.clinical_events group by document_id, statement_id having count(*) > 1) as b) as times`;

const HALF = `
  select count(*) as documents from public.documents as d where exists (
    select from public.clinical_events as e where e.document_id = d.id
      and case d.status when 'filed' then e.status in ('proposed', 'quarantined') else e.status = 'filed' end)`;

/** Reads how it all ended, from the database itself. */
export async function readOutcomes(databaseUrl: string): Promise<Outcomes> {
  const sql = postgres(databaseUrl, { max: 1, fetch_types: false, onnotice: () => {} });
  const count = async (text: string) => Number(Object.values((await sql.unsafe(text))[0] ?? {})[0]);
  try {
    const rows = await sql.unsafe(DOCUMENTS) as unknown as { id: string; document: string; dead: string | string[] }[];
    return {
      byId: new Map(rows.map(({ id, document, dead }) => [
        id,
        { document, dead: Array.isArray(dead) ? dead : dead.slice(1, -1).split(",").filter(Boolean) },
      ])),
      filedTwice: await count(TWICE),
      halfFiled: await count(HALF),
      unfinished: await count("select count(*) from private.processing_jobs where state in ('queued', 'leased')"),
    };
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** The papers whose stored bytes are not those that were handed in. */
export async function wrongBytes(apiUrl: string, secretKey: string, papers: Paper[]): Promise<string[]> {
  const client = createClient(apiUrl, secretKey, {
    auth: { persistSession: false, autoRefreshToken: false },
    realtime: { transport: ws as never },
  });
  const wrong: string[] = [];
  for (const { id, name, bytes } of papers) {
    const { data, error } = await client.storage.from("documents").download(`${id}/original`);
    if (error || !Buffer.from(bytes).equals(Buffer.from(await data.arrayBuffer()))) wrong.push(name);
  }
  return wrong;
}
