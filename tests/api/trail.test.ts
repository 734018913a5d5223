import { beforeAll, describe, expect, test } from "vitest";
import { useStack } from "../support/stack.ts";
import { must, newPerson, type Person } from "./_people.ts";
import { newRecord, type Record } from "./_record.ts";
import { expectRefused } from "./_unchanged.ts";

const stack = useStack();
let home: Record;
let reader: Person;
let stranger: Person;

beforeAll(async () => {
  home = await newRecord(stack(), "guardian");
  [reader, stranger] = await Promise.all([newPerson(stack(), "reader"), newPerson(stack(), "stranger")]);
  must(
    await home.guardian.client.rpc("grant_access", {
      p_profile_id: home.childId,
      p_grantee_user_id: reader.userId,
      p_level: "manage",
    }),
  );
});

interface Event {
  verb: string;
  table_name: string;
  actor_id: string;
  profile_id: string;
  row_id: string | null;
  purpose: string | null;
  changed_columns: string[] | null;
  image: { address: string; user_agent: string };
}

/** What the trail says of one request. */
const eventsOf = (requestId: string) =>
  stack().database.query<Event>(
    `select e.verb, e.table_name, e.actor_id, e.profile_id, e.row_id, e.purpose, e.changed_columns,
       audit.open_image(e) as image
     from audit.events as e where e.request_id = $1 and e.verb in ('read', 'refuse') order by e.id`,
    [requestId],
  );

/** Every RPC that opens something of a person, with what the guardian asks. */
const openings = () =>
  [
    ["profile_identity", { p_profile_id: home.childId }],
    ["document_detail", { p_document_id: home.filedId }],
    ["open_profile", { p_profile_id: home.childId }],
    ["who_sees", { p_profile_id: home.childId }],
    ["export_profile", { p_profile_id: home.childId }],
    ["disclosures", { p_profile_id: home.childId }],
    ["disclosures_fhir", { p_profile_id: home.childId }],
    ["preview_access", { p_profile_id: home.childId, p_user_id: reader.userId }],
  ] as const;

/** Calls an RPC under a request id. */
function call(person: Person, name: ReturnType<typeof openings>[number][0], body: object, requestId: string) {
  return person.client.rpc(name, body as never).setHeader("x-request-id", requestId).setHeader("user-agent", "A test");
}

describe("what is opened by an RPC", () => {
  test("stands on the trail, with who, of whom, why, which fields and from where", async () => {
    for (const [name, body] of openings()) {
      for (const [person, purpose] of [[home.guardian, "FAMRQT"], [reader, "SUPNWK"]] as const) {
        if (/^(export|disclosures)/.test(name) && person === reader) continue; // That is the family's.
        const id = `read-${name}-${purpose}`.replaceAll("_", "-");
        must(await call(person, name, body, id));
        expect([name, await eventsOf(id)]).toEqual([name, [{
          verb: "read",
          table_name: name,
          actor_id: person.userId,
          profile_id: home.childId,
          row_id: name === "document_detail" ? home.filedId : null,
          purpose,
          changed_columns: expect.any(Array),
          image: { address: "127.0.0.1", user_agent: "A test" },
        }]]);
      }
    }
    const [identity] = await eventsOf("read-profile-identity-FAMRQT");
    expect(identity?.changed_columns).toEqual(["given", "family", "birth_date", "sex", "identifiers"]);
  });

  test("and what is refused too: the answer is an error, its event outlasts it, and nothing is told", async () => {
    for (const [name, body] of openings()) {
      const id = `refused-${name}`.replaceAll("_", "-");
      const answer = await call(stranger, name, body, id);
      expectRefused(answer);
      expect([name, answer.status, answer.error]).toEqual([
        name,
        403,
        expect.objectContaining({ code: "42501", message: "not allowed", details: null, hint: null }),
      ]);
      expect([name, await eventsOf(id)]).toEqual([name, [{
        verb: "refuse",
        table_name: name,
        actor_id: stranger.userId,
        profile_id: home.childId,
        row_id: name === "document_detail" ? home.filedId : null,
        purpose: null,
        changed_columns: null,
        image: { address: "127.0.0.1", user_agent: "A test" },
      }]]);
    }
  });

  test("a refusal is answered alike whether it is there or not, and makes no key for an id that is nobody's", async () => {
    const nobody = crypto.randomUUID();
    const there = await call(stranger, "profile_identity", { p_profile_id: home.childId }, "there-0001");
    const absent = await call(stranger, "profile_identity", { p_profile_id: nobody }, "absent-001");
    expect({ ...absent, error: { ...absent.error } }).toEqual({ ...there, error: { ...there.error } });
    expect((await eventsOf("absent-001"))[0]).toMatchObject({ verb: "refuse", profile_id: nobody });
    expect(await stack().database.query("select from private.data_keys where subject_id = $1", [nobody])).toEqual([]);
    await expect(stranger.client.rpc("profile_identity", { p_profile_id: nobody }).throwOnError()).rejects.toThrow(
      "not allowed",
    );
  });

  test("break-glass is noted with its purpose, by who tries it in vain too", async () => {
    const answer = await stranger.client.rpc("break_glass", {
      p_profile_id: home.childId,
      p_reason: "I would like to know",
    }).setHeader("x-request-id", "break-0001");
    expectRefused(answer);
    expect(answer.status).toBe(403);
    expect(await eventsOf("break-0001")).toMatchObject([{ verb: "refuse", table_name: "break_glass" }]);
  });

  test("what is read of tables under row level security is not", async () => {
    const { client } = home.guardian;
    must(await client.from("clinical_events").select("*").setHeader("x-request-id", "table-0001"));
    expect(await eventsOf("table-0001")).toEqual([]);
  });
});
