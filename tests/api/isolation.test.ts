import postgres from "postgres";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { useStack } from "../support/stack.ts";
import { put, register, textPaper } from "./_documents.ts";
import { killedInTransaction } from "./_killed.ts";
import { must } from "./_people.ts";
import { newRecord, type Record } from "./_record.ts";
import { claimsOf } from "./_tokens.ts";

const stack = useStack();
const FAMILIES = [
  { name: "Ada Brandt", born: "2016-04-02", number: "HR-1", sex: "F" },
  { name: "Noor Haddad", born: "2014-12-01", number: "HR-2", sex: "F" },
  { name: "Ben Okafor", born: "2019-02-11", number: "HR-3", sex: "M" },
  { name: "Lin Zhao", born: "2012-07-23", number: "HR-4", sex: "F" },
];
let records: Record[];

beforeAll(async () => {
  records = [];
  for (const [nth, child] of FAMILIES.entries()) records.push(await newRecord(stack(), `family${nth}`, child));
});

/** Every id that belongs to one family, to look for in what another was answered. */
const idsOf = (
  { familyId, selfId, childId, filedId, heldId, flagId, eventId, guardian }: Record,
) => [familyId, selfId, childId, filedId, heldId, flagId, eventId, guardian.userId];

/** The requests of one person: reads, RPCs and writes, of their own rows and of another family's. */
function requestsOf(mine: Record, other: Record, round: number): (() => PromiseLike<Answer>)[] {
  const { client } = mine.guardian;
  const paper = textPaper(`A file of round ${round}. `.repeat(2_000));
  return [
    () => client.from("documents").select("*"),
    () => client.from("clinical_events").select("*, documents(*)"),
    () => client.from("profiles").select("*, families!profiles_family_id_fkey(*)"),
    () => client.from("quality_flags").select("*", { count: "exact" }),
    () => client.rpc("document_detail", { p_document_id: mine.filedId }),
    () => client.rpc("profile_identity", { p_profile_id: mine.childId }),
    () => client.rpc("document_detail", { p_document_id: other.filedId }),
    () => client.rpc("profile_identity", { p_profile_id: other.childId }),
    () => client.from("documents").select("*").eq("id", other.filedId),
    () => client.rpc("rename_profile", { p_profile_id: mine.childId, p_label: `Round ${round}` }),
    () => client.rpc("rename_profile", { p_profile_id: other.childId, p_label: "stolen" }),
    () => client.from("documents").delete().eq("id", other.filedId).select(),
    async () => put(client, await register(client, mine.childId, paper), paper),
    () => put(client, other.heldId, paper),
    () => client.functions.invoke("quality-guardian", { body: { action: "list", document_id: mine.heldId } }),
    () => client.functions.invoke("quality-guardian", { body: { action: "list", document_id: other.heldId } }),
  ];
}

interface Answer {
  data: unknown;
  error: { code?: string; message?: string } | null;
}

const shuffled = <T>(items: T[]) =>
  items.map((item) => ({ item, key: Math.random() })).sort((a, b) => a.key - b.key).map(({ item }) => item);

/** A psql that acts as one family's guardian, transaction after transaction, each rolled back, until it is stopped. */
function transactionsOf({ guardian, childId }: Record): { stop: () => Promise<number> } {
  const sql = postgres(stack().databaseUrl, { max: 1, onnotice: () => {} });
  const claims = JSON.stringify(claimsOf(guardian.token));
  let [going, transactions] = [true, 0];
  const loop = (async () => {
    for (; going; transactions++) {
      await sql.begin(async (tx) => {
        await tx`select set_config('role', 'authenticated', true), set_config('request.jwt.claims', ${claims}, true)`;
        const rows = await tx`select registered_by from public.documents`;
        expect(new Set(rows.map((row) => row.registered_by))).toEqual(new Set([guardian.userId]));
        await tx`select public.rename_profile(${childId}, 'psql')`;
        throw new RolledBack();
      }).catch((error) => {
        if (!(error instanceof RolledBack)) throw error;
      });
    }
  })();
  return {
    stop: async () => {
      going = false;
      await loop.finally(() => sql.end());
      return transactions;
    },
  };
}

class RolledBack extends Error {}

describe("several families at once", () => {
  test("320 mixed requests in flight, and a psql in between: nobody is answered with a row of another family", async () => {
    const requests = records.flatMap((mine, nth) =>
      Array.from({ length: 5 }, (_, round) => requestsOf(mine, records[(nth + 1) % records.length] as Record, round))
        .flat().map((send) => ({ mine, send }))
    );
    expect(requests.length).toBe(320);
    const psql = transactionsOf(records[0] as Record);
    const answers = await Promise.all(
      shuffled(requests).map(async ({ mine, send }) => ({ mine, answer: await send() })),
    );
    expect(await psql.stop()).toBeGreaterThan(5);
    let rows = 0;
    for (const { mine, answer } of answers) {
      const text = JSON.stringify(answer.data);
      for (const other of records.filter((record) => record !== mine)) {
        for (const id of [...idsOf(other), other.child.name, other.child.number]) expect(text).not.toContain(id);
      }
      rows += Array.isArray(answer.data) ? answer.data.length : 0;
    }
    // Of its own a family has at least six rows a round to see: two documents, two profiles, an event, a flag.
    expect(rows).toBeGreaterThanOrEqual(4 * 5 * 6);
    for (const mine of records) {
      const own = answers.filter((entry) => entry.mine === mine && entry.answer.error === null);
      expect(own.length).toBeGreaterThanOrEqual(5 * 10);
      expect(must(await mine.guardian.client.from("profiles").select("label").eq("id", mine.childId).single()).label)
        .toMatch(/^Round \d$/);
      const registered = must(await mine.guardian.client.from("documents").select("status, registered_by"));
      expect(registered.filter(({ status }) => status === "registered")).toHaveLength(5);
      for (const { registered_by } of registered) expect(registered_by).toBe(mine.guardian.userId);
    }
    expect(await stack().database.query("select * from private.access_differences()")).toEqual([]);
  });

  test("attack 13: the session is nobody's afterwards: no role, no claims, no transaction stays behind", async () => {
    expect(
      await stack().database.query(
        `select current_user::text as role, nullif(current_setting('request.jwt.claims', true), '') as claims,
           now() > clock_timestamp() - interval '1 second' as fresh`,
      ),
    ).toEqual([{ role: "postgres", claims: null, fresh: true }]);
  });
});

describe("a client of the Postgres port beside the API", () => {
  let open: postgres.Sql[] = [];
  const psql = () => {
    const sql = postgres(stack().databaseUrl, { max: 1, idle_timeout: 0, onnotice: () => {} });
    open.push(sql);
    return sql;
  };
  afterEach(async () => {
    await Promise.all(open.map((sql) => sql.end({ timeout: 1 })));
    open = [];
  });
  const first = () => records[0] as Record;
  const label = async () => {
    const { guardian, childId } = first();
    return must(await guardian.client.from("profiles").select("label").eq("id", childId).single()).label;
  };

  test("with a transaction open is not mixed with the API: a change of the same row waits for its end", async () => {
    const { guardian, childId } = first();
    const order: string[] = [];
    let during: PromiseLike<unknown> | undefined;
    await psql().begin(async (tx) => {
      await tx`update public.profiles set label = 'by psql' where id = ${childId}`;
      const rename = guardian.client.rpc("rename_profile", { p_profile_id: childId, p_label: "by the API" });
      during = rename.then((answer) => {
        order.push("api");
        return must({ data: answer.status, error: answer.error });
      });
      expect(await tx`select label, current_user::text as role from public.profiles where id = ${childId}`)
        .toMatchObject([{ label: "by psql", role: "postgres" }]);
      // Long enough for the waiting call to have gone wrong, were it let through: 50 more statements.
      for (let nth = 0; nth < 50; nth++) {
        expect((await tx`select current_user::text as role`)[0]?.role).toBe("postgres");
      }
      order.push("commit");
    });
    expect(await during).toBe(204);
    expect(order).toEqual(["commit", "api"]);
    expect(await label()).toBe("by the API");
  });

  test("that rolls back leaves nothing, though the API was called meanwhile", async () => {
    const before = await label();
    let during: Promise<string> | undefined;
    await expect(
      psql().begin(async (tx) => {
        await tx`update public.profiles set label = 'rolled back'`;
        during = label();
        await tx`select 1 / 0`;
      }),
    ).rejects.toThrow(/division by zero/);
    expect(await during).toBe(before);
    expect(await stack().database.query("select from public.profiles where label = 'rolled back'")).toEqual([]);
  });

  test("attack 13: that sets a role and claims in its session does not lend them to the API", async () => {
    const sql = psql();
    await sql`set role service_role`;
    await sql`select set_config('request.jwt.claims', ${JSON.stringify({ role: "service_role" })}, false)`;
    const { guardian: { client } } = first();
    expect((await client.rpc("due_jobs")).error?.code).toBe("42501");
    const foreign = records[1] as Record;
    expect((await client.from("documents").select("*").eq("id", foreign.filedId)).data).toEqual([]);
    expect(must(await client.from("documents").select("id").eq("id", first().filedId))).toHaveLength(1);
  });

  test("that is killed in mid-transaction leaves nothing behind, and everybody else goes on", async () => {
    const before = await label();
    await killedInTransaction(stack().databaseUrl, "update public.profiles set label = 'half done'");
    expect(await label()).toBe(before);
    expect((await psql()`select label from public.profiles where label = 'half done'`).length).toBe(0);
    const answers = await Promise.all(records.map(({ guardian }) => guardian.client.from("documents").select("id")));
    for (const answer of answers) expect(must(answer).length).toBeGreaterThan(1);
  });
});
