import { createHash, randomUUID } from "node:crypto";
import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type NativeCluster, startNative } from "../../scripts/native/cluster.ts";
import { openNative } from "../../scripts/stack/database/native.ts";
import { prepareDatabase } from "../../scripts/stack/database/prepare.ts";
import { ROOT } from "../../scripts/stack/start.ts";

/*
 * Somebody is erased at the very moment in which workers file their papers, a paper is handed in, another is moved to them
 * and a hold is placed: each on a connection of its own. Only a database with more than one session can show this.
 */

const ROUNDS = 25;
const WORKERS = 4;
const [USER, SESSION, FAMILY] = [randomUUID(), randomUUID(), randomUUID()];
const CLAIMS = JSON.stringify({ sub: USER, session_id: SESSION, role: "authenticated" });

let cluster: NativeCluster;
let connections: postgres.Sql[];
let siblingId: string;

beforeAll(async () => {
  cluster = await startNative();
  const database = await openNative({ url: cluster.url, vault: { file: "", secrets: {} } });
  await prepareDatabase(database, ROOT).finally(() => database.close());
  connections = Array.from({ length: WORKERS + 4 }, () => postgres(cluster.url, { max: 1, onnotice: () => {} }));
  await connection(0).unsafe(`
    insert into auth.users (id, email) values ('${USER}', '${USER}@example.org');
    insert into auth.sessions (id, user_id) values ('${SESSION}', '${USER}');
    insert into public.families (id, label) values ('${FAMILY}', 'Race');
    insert into public.family_members (family_id, user_id, role) values ('${FAMILY}', '${USER}', 'owner');`).simple();
  siblingId = await newPet("Rex");
});

afterAll(async () => {
  for (const sql of connections ?? []) await sql.end();
  await cluster?.stop();
});

const connection = (number: number) => connections[number] as postgres.Sql;
const [PERSON, UPLOADER, MOVER, COURT] = [WORKERS, WORKERS + 1, WORKERS + 2, WORKERS + 3];

/** Calls a function as the guardian. @returns its answer, or the code it was refused with. */
async function call<T>(sql: postgres.Sql, text: string, ...parameters: unknown[]): Promise<T | { code: string }> {
  try {
    return await sql.begin(async (run) => {
      await run`select set_config('request.jwt.claims', ${CLAIMS}, true)`;
      const [row] = await run.unsafe(`select to_json(${text}) as answer`, parameters as never[]);
      return row?.answer;
    }) as T;
  } catch (error) {
    return { code: (error as { code?: string }).code ?? String(error) };
  }
}

async function newPet(name: string): Promise<string> {
  return await call<string>(
    connection(PERSON),
    "private.create_profile($1, 'pet', $2, $2, null, null, null, '[]', false, null)",
    FAMILY,
    name,
  ) as string;
}

/** A paper in the queue. */
async function submitted(profileId: string, sql = connection(PERSON)): Promise<string> {
  const document = await call<{ id: string }>(
    sql,
    "private.register_document($1, 'scan.pdf', 'application/pdf', 10, null)",
    profileId,
  ) as { id: string };
  await sql`insert into storage.objects (bucket_id, name) values ('documents', ${`${document.id}/original`})`;
  await call(sql, "private.submit_document($1)", document.id);
  return document.id;
}

const EXTRACTION = {
  schema: "guardian.extraction/1",
  reader: { name: "text-layer", version: "1" },
  kind: "lab_report",
  subject: {},
  statements: [{ id: "s1" }],
  unread: [],
  also_named: [],
};

/** Works whatever is due, stage after stage, until told to stop. @returns the refusals other than a lost lease. */
async function work(sql: postgres.Sql, until: () => boolean): Promise<string[]> {
  const wrong: string[] = [];
  for (let idle = 0; !until() || idle < 3;) {
    const stage = ["process", "normalize", "guard"][idle % 3] ?? "process";
    const job = await call<{ lease_token: string; document_id: string } | null>(
      sql,
      `private.claim_job('${stage}', 60, 'race/${randomUUID()}')`,
    );
    if (!job) {
      idle++;
      continue;
    }
    if ("code" in job) {
      wrong.push(`claim ${job.code}`);
      continue;
    }
    idle = 0;
    const hash = createHash("sha256").update(job.document_id).digest("hex");
    const result = {
      process: { sha256: hash, extraction: EXTRACTION },
      normalize: {
        events: [{
          statement_id: "s1",
          type: "observation",
          name: "Haemoglobin",
          labels: [],
          occurred_on: "2026-03-04",
          source: { page: 1, box: [1, 2, 3, 4] },
          confidence: 1,
          fingerprint: hash,
        }],
      },
      guard: {
        disposition: "filed",
        held_event_ids: [],
        flags: [],
        identity: { outcome: "same", profile_id: null, differences: [] },
      },
    }[stage];
    const answer = await call(
      sql,
      "private.complete_stage($1, $2::text::jsonb)",
      job.lease_token,
      JSON.stringify(result),
    );
    if (answer && typeof answer === "object" && "code" in answer && answer.code !== "PT409") {
      wrong.push(`${stage} ${answer.code}`);
    }
  }
  return wrong;
}

/** Everything in the database that still knows an id. */
async function traces(id: string): Promise<string[]> {
  const tables = await connection(PERSON)<{ name: string }[]>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'private')`;
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = await connection(PERSON).unsafe(`select from ${name} as r where strpos(r::text, '${id}') > 0 limit 1`);
    if (rows.length > 0) found.push(name);
  }
  return found;
}

/** Resolves when a connection waits for somebody's lock. */
const waits = (sql: postgres.Sql, pid: number) =>
  expect.poll(() => sql`select wait_event_type from pg_stat_activity where pid = ${pid}`, { timeout: 10_000 })
    .toEqual([{ wait_event_type: "Lock" }]);

test("who hands a paper in for somebody who is erased at that moment is told what they are told afterwards", async () => {
  const pet = await newPet("Ghost");
  const register = () =>
    call(connection(UPLOADER), "private.register_document($1, 'late.pdf', 'application/pdf', 10, null)", pet);
  const [row] = await connection(UPLOADER)`select pg_backend_pid() as pid`;
  let late: unknown;
  await connection(PERSON).begin(async (run) => {
    await run`select set_config('request.jwt.claims', ${CLAIMS}, true)`;
    await run`select private.erase_profile(${pet}, 'requested')`;
    late = register();
    await waits(connection(MOVER), row?.pid);
  });
  expect(await late).toEqual({ code: "42501" });
  expect(await register()).toEqual({ code: "42501" });
});

test("who is erased while papers are filed, handed in and moved and holds are placed is gone, or there as a whole", async () => {
  const outcomes = new Set<string>();
  for (let round = 0; round < ROUNDS; round++) {
    const pet = await newPet(`Pet ${round}`);
    for (let paper = 0; paper < 3; paper++) await submitted(pet);
    const elsewhere = await submitted(siblingId);
    let over = false;
    const workers = Array.from({ length: WORKERS }, (_, number) => work(connection(number), () => over));
    const others = [
      call(connection(UPLOADER), "private.register_document($1, 'late.pdf', 'application/pdf', 10, null)", pet),
      call(connection(MOVER), "private.reassign_document($1, $2)", elsewhere, pet),
      ...(round % 2 ? [call(connection(COURT), "private.place_legal_hold($1, 'Counsel', 'Case 1')", pet)] : []),
    ];
    const erased = await call<string>(connection(PERSON), "private.erase_profile($1, 'requested')", pet);
    await Promise.all(others);
    over = true;
    const wrong = (await Promise.all(workers)).flat();
    expect(wrong.filter((refusal) => !refusal.endsWith("40P01"))).toEqual([]);
    outcomes.add(typeof erased === "string" ? "erased" : erased.code);
    if (typeof erased === "string") {
      expect(await traces(pet)).toEqual(["private.erasures"]);
    } else {
      expect(["PT409", "40P01"]).toContain(erased.code);
      expect((await traces(pet)).length).toBeGreaterThan(5);
    }
  }
  expect([...outcomes]).toContain("erased");
  const differences = await connection(PERSON)`select * from private.access_differences()`;
  expect(differences).toEqual([]);
});
