import type { Run } from "../../../scripts/stack/database/database.ts";
import type { User } from "./world.ts";

/** What the API does for a request: the role and the claims of the token, for the length of a transaction. */
const HELPERS = `
drop schema if exists oracle cascade;
create schema oracle;

create function oracle.become(p_claims jsonb) returns void language sql as $$
  select set_config('role', 'postgres', true),
    set_config('request.jwt.claims', p_claims::text, true),
    set_config('request.jwt.claim.sub', coalesce(p_claims ->> 'sub', ''), true),
    set_config('role', p_claims ->> 'role', true) $$;

-- The keys of all rows each caller sees, by table. What may not be selected at all shows nothing.
create function oracle.seen(p_callers jsonb, p_queries jsonb) returns jsonb language plpgsql as $$
declare
  caller jsonb;
  t record;
  keys jsonb;
  seen jsonb;
  answer jsonb := '[]';
begin
  for caller in select * from jsonb_array_elements(p_callers) loop
    perform oracle.become(caller);
    seen := '{}';
    for t in select * from jsonb_each_text(p_queries) loop
      begin
        execute format('select coalesce(jsonb_agg(r.key), ''[]'') from (%s) as r', t.value) into keys;
      exception when insufficient_privilege then
        keys := '[]';
      end;
      seen := seen || jsonb_build_object(t.key, keys);
    end loop;
    perform set_config('role', 'postgres', true);
    answer := answer || jsonb_build_array(seen);
  end loop;
  return answer;
end $$;

-- Each call as its caller: ok and its answer, or the SQLSTATE. Unless it is kept, nothing of it stays.
create function oracle.answers(p_calls jsonb, p_keep boolean) returns jsonb language plpgsql as $$
declare
  call jsonb;
  result text;
  answer jsonb := '[]';
begin
  for call in select * from jsonb_array_elements(p_calls) loop
    result := null;
    begin
      perform oracle.become(call -> 'caller');
      if call ->> 'sql' ~ '^select' then
        execute call ->> 'sql' into result;
      else
        execute call ->> 'sql';
      end if;
      perform set_config('role', 'postgres', true);
      if not p_keep then
        raise exception using errcode = 'OR000';
      end if;
      answer := answer || jsonb_build_array(jsonb_build_object('code', 'ok', 'value', result));
    exception when others then
      perform set_config('role', 'postgres', true);
      answer := answer || jsonb_build_array(case when sqlstate = 'OR000'
        then jsonb_build_object('code', 'ok', 'value', result)
        else jsonb_build_object('code', sqlstate, 'message', sqlerrm) end);
    end;
  end loop;
  return answer;
end $$;`;

/** How a call went: ok and what it answered, or a SQLSTATE. */
export interface Answer {
  code: string;
  value?: string | null;
  message?: string;
}

export const layHelpers = (run: Run) => run(HELPERS);

/** The claims of a user's token; null: of nobody's. */
export function claimsOf(user: User | null): Record<string, string> {
  if (!user) return { role: "anon" };
  return { sub: user.id, role: "authenticated", session_id: user.session };
}

async function asked<T>(run: Run, sql: string, parameters: unknown[]): Promise<T> {
  const [row] = await run(sql, parameters) as [{ answer: T | string }];
  return typeof row.answer === "string" ? JSON.parse(row.answer) as T : row.answer;
}

/** What each caller sees: keys by table, as its query finds them. */
export function askSeen(
  run: Run,
  callers: (User | null)[],
  queries: Record<string, string>,
): Promise<Record<string, string[]>[]> {
  const sql = "select oracle.seen($1::text::jsonb, $2::text::jsonb)::text as answer";
  return asked(run, sql, [JSON.stringify(callers.map(claimsOf)), JSON.stringify(queries)]);
}

/** What each call is answered. */
export function askAnswers(run: Run, calls: { caller: User | null; sql: string }[], keep: boolean): Promise<Answer[]> {
  const body = calls.map(({ caller, sql }) => ({ caller: claimsOf(caller), sql }));
  return asked(run, `select oracle.answers($1::text::jsonb, ${keep})::text as answer`, [JSON.stringify(body)]);
}
