import { beforeAll, describe, expect, test } from "vitest";
import { must, newPerson, type Person } from "../api/_people.ts";
import { newRecord, newStranger, type Record } from "../api/_record.ts";
import { changesNothing } from "../api/_unchanged.ts";
import { useStack } from "../support/stack.ts";
import { asService, asUser, call, expectProblem } from "./_call.ts";

const stack = useStack();
let home: Record;
let stranger: Record;
let reader: Person;

beforeAll(async () => {
  home = await newRecord(stack(), "guardian");
  stranger = await newStranger(stack());
  reader = await newPerson(stack(), "reader");
  must(
    await home.guardian.client.rpc("grant_access", { p_profile_id: home.childId, p_grantee_user_id: reader.userId }),
  );
});

const attempt = <T>(work: () => Promise<T>) => changesNothing(stack(), work);
const send = (name: string, token: string, body: unknown) =>
  call(stack(), name, { headers: asUser(stack(), token), body: JSON.stringify(body) });

/** Everything a user may ask of the functions, about one record. */
const requests = ({ filedId, heldId, flagId, childId }: Record): [string, unknown][] => [
  ["document-processor", { document_id: filedId }],
  ["document-processor", { document_id: heldId }],
  ["quality-guardian", { action: "resolve", flag_id: flagId, resolution: "confirm" }],
  ["quality-guardian", { action: "resolve", flag_id: flagId, resolution: "reject", note: "x" }],
  ["quality-guardian", { action: "dismiss", flag_id: flagId }],
  ["quality-guardian", { action: "restore", flag_id: flagId }],
  ["quality-guardian", { action: "reassign", document_id: heldId, profile_id: childId }],
  ["quality-guardian", { action: "reassign", document_id: filedId, profile_id: stranger.childId }],
];

describe("attack 19: another family's documents and flags", () => {
  test("are neither submitted, decided nor moved by a stranger, nor by somebody who may only read", () =>
    attempt(async () => {
      for (const person of [stranger.guardian, reader]) {
        for (const [name, body] of requests(home)) {
          await expectProblem(await send(name, person.token, body), 404, "not-found");
        }
      }
    }));

  test("answer like documents and flags that do not exist", () =>
    attempt(async () => {
      const ghost = { ...home, filedId: crypto.randomUUID(), heldId: crypto.randomUUID(), flagId: crypto.randomUUID() };
      const answers = async (record: Record) => {
        const asked = requests(record).map(async ([name, body]) => {
          const { request_id: _, ...problem } = await (await send(name, stranger.guardian.token, body)).json();
          return problem;
        });
        return await Promise.all(asked);
      };
      expect(await answers(home)).toEqual(await answers(ghost));
    }));

  test("are listed for those who may act on them, and for nobody else", async () => {
    const list = async (person: Person) =>
      (await (await send("quality-guardian", person.token, { action: "list", document_id: home.heldId })).json()).flags;
    expect(await list(home.guardian)).toMatchObject([{ id: home.flagId, code: "no-subject" }]);
    expect(await list(reader)).toEqual([]);
    expect(await list(stranger.guardian)).toEqual([]);
  });
});

describe("attack 20: what the body says about who asks", () => {
  test.each(["user_id", "profile_id", "family_id", "requested_by", "role"])(
    "refuses a %s beside the request",
    (field) =>
      attempt(async () => {
        for (const [name, body] of requests(stranger).slice(0, 3)) {
          const forged = { ...body as object, [field]: home.guardian.userId };
          await expectProblem(await send(name, stranger.guardian.token, forged), 400, "invalid-body");
        }
      }),
  );
});

describe("who may ask what", () => {
  test("what a user asks is not answered to the service: it has no rights of its own", () =>
    attempt(async () => {
      for (const [name, body] of requests(home)) {
        const response = await call(stack(), name, { headers: asService(stack()), body: JSON.stringify(body) });
        await expectProblem(response, 403, "users-only");
      }
    }));

  test("the service key reads no table and calls no RPC but the queue's", () =>
    attempt(async () => {
      for (const table of ["documents", "clinical_events", "profiles", "families", "profile_grants", "quality_flags"]) {
        const response = await fetch(`${stack().apiUrl}/rest/v1/${table}?select=*`, { headers: asService(stack()) });
        expect([table, response.status]).toEqual([table, 403]);
      }
      for (const rpc of ["document_detail", "submit_document"]) {
        const response = await fetch(`${stack().apiUrl}/rest/v1/rpc/${rpc}`, {
          method: "POST",
          headers: asService(stack()),
          body: JSON.stringify({ p_document_id: home.filedId }),
        });
        expect([rpc, response.status]).toEqual([rpc, 403]);
      }
    }));

  test("a stage completed with a made-up lease, or with somebody else's event, stores nothing", () =>
    attempt(async () => {
      const verdict = {
        disposition: "filed",
        identity: { outcome: "same", profile_id: null, differences: [] },
        held_event_ids: [],
        flags: [],
      };
      const response = await fetch(`${stack().apiUrl}/rest/v1/rpc/complete_stage`, {
        method: "POST",
        headers: asService(stack()),
        body: JSON.stringify({ p_lease_token: crypto.randomUUID(), p_result: verdict }),
      });
      expect([response.status, (await response.json()).message]).toEqual([409, "lease-lost"]);
    }));
});
