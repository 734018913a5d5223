import { beforeAll, describe, expect, test } from "vitest";
import { useStack } from "../support/stack.ts";
import { put, register, textPaper } from "./_documents.ts";
import { labReport } from "./_papers.ts";
import { must } from "./_people.ts";
import { newRecord, type Record } from "./_record.ts";
import { changesNothing } from "./_unchanged.ts";

const stack = useStack();
let home: Record;
beforeAll(async () => {
  home = await newRecord(stack(), "guardian");
});

interface Sent {
  method?: string;
  type?: string;
  body?: BodyInit;
}

const send = (path: string, { method = "POST", type = "application/json", body }: Sent) =>
  fetch(stack().apiUrl + path, {
    method,
    headers: {
      apikey: stack().publishableKey,
      authorization: `Bearer ${home.guardian.token}`,
      "content-type": type,
    },
    ...(body === undefined ? {} : { body }),
  });

const json = (value: unknown): Sent => ({ body: JSON.stringify(value) });

/** A person's own rows, read as any app reads them. */
const isServed = async () => expect(must(await home.guardian.client.from("documents").select("id"))).toHaveLength(2);

const NOBODY = "00000000-0000-4000-8000-000000000000";

/** Requests an app would not send, by what is wrong with them; what they are answered. */
const BAD: [what: string, path: string, sent: Sent, status: number][] = [
  [
    "a number where a list belongs",
    "/rest/v1/rpc/grant_access",
    json({ p_profile_id: NOBODY, p_grantee_user_id: NOBODY, p_labels: 2 ** 31 }),
    400,
  ],
  ["an object where an id belongs", "/rest/v1/rpc/document_detail", json({ p_document_id: { a: 1 } }), 400],
  ["a list where an id belongs", "/rest/v1/rpc/document_detail", json({ p_document_id: [1] }), 400],
  ["a number too large", "/rest/v1/rpc/revoke_access", { body: '{"p_grant_id":1e400}' }, 400],
  ["a text where a truth value belongs", "/rest/v1/rpc/create_profile", json({ p_for_self: "perhaps" }), 404],
  ["a zero byte", "/rest/v1/rpc/create_family", { body: '{"p_label":"a\\u0000b"}' }, 400],
  ["an open quote", "/rest/v1/families?select=%22", { method: "GET" }, 400],
  ["an order of nothing", "/rest/v1/families?order=,", { method: "GET" }, 400],
  ["a limit below zero", "/rest/v1/families?limit=-1", { method: "GET" }, 416],
  ["an address that is not UTF-8", "/rest/v1/%ff", { method: "GET" }, 400],
  ["no JSON, but a list", "/auth/v1/otp", json([]), 400],
  ["null", "/auth/v1/otp", json(null), 400],
  ["an address in a list", "/auth/v1/otp", json({ email: ["a@example.org"] }), 400],
  ["a password that is an object", "/auth/v1/token?grant_type=password", json({ password: {} }), 400],
  ["a refresh token that is a list", "/auth/v1/token?grant_type=refresh_token", json({ refresh_token: [1] }), 400],
  ["half a JSON", "/storage/v1/object/move", { body: '{"bucketId":"doc' }, 400],
  [
    "a zero byte",
    "/storage/v1/object/copy",
    { body: '{"bucketId":"\\u0000","sourceKey":"a","destinationKey":"b"}' },
    400,
  ],
  ["no body", "/storage/v1/object/sign/documents", {}, 400],
  ["bytes for JSON", "/storage/v1/object/list/documents", { body: new Uint8Array([0x1f, 0x8b, 8, 0]) }, 400],
];

describe("what no app would send", () => {
  test.each(BAD)("%s to %s is the caller's fault, and the next caller is served", async (_what, path, sent, status) => {
    await changesNothing(stack(), async () => {
      const response = await send(path, sent);
      const text = await response.text();
      expect([response.status, text]).toEqual([status, expect.not.stringMatching(/node_modules|TypeError|\bat /)]);
    });
    await isServed();
  });

  test.each([
    ["that names no boundary", "multipart/form-data", "--x\r\n\r\n--x--"],
    ["whose boundary does not occur", "multipart/form-data; boundary=y", "--x\r\n\r\n--x--"],
    ["that breaks off", "multipart/form-data; boundary=x", '--x\r\nContent-Disposition: form-data; name=""\r\n\r\nab'],
    [
      "without a file",
      "multipart/form-data; boundary=x",
      '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb\r\n--x--',
    ],
  ])("a form %s is no upload, and leaves the place free for one", async (_what, type, body) => {
    const paper = textPaper(labReport(home.child));
    const id = await register(home.guardian.client, home.childId, paper);
    await changesNothing(stack(), async () => {
      expect((await send(`/storage/v1/object/documents/${id}/original`, { type, body })).status).toBe(400);
    });
    expect(must(await put(home.guardian.client, id, paper)).path).toBe(`${id}/original`);
  });
});
