import { rm } from "node:fs/promises";
import { beforeAll, describe, expect, test } from "vitest";
import { bytesOf, put, register, textPaper } from "../api/_documents.ts";
import { must, newHousehold, newPerson, type Person } from "../api/_people.ts";
import { newRecord, type Record } from "../api/_record.ts";
import { fileOf } from "../api/_stored-files.ts";
import { changesNothing } from "../api/_unchanged.ts";
import { useStack } from "../support/stack.ts";
import { asUser, call, expectProblem } from "./_call.ts";

const stack = useStack();
let home: Record;
let reader: Person;
let stranger: Person;

beforeAll(async () => {
  home = await newRecord(stack(), "guardian");
  [reader, stranger] = await Promise.all([newPerson(stack(), "reader"), newPerson(stack(), "stranger")]);
  must(
    await home.guardian.client.rpc("grant_access", { p_profile_id: home.childId, p_grantee_user_id: reader.userId }),
  );
});

const ask = (person: Person, documentId: string, headers: HeadersInit = {}) =>
  call(stack(), "document-file", {
    headers: { ...asUser(stack(), person.token), ...headers },
    body: JSON.stringify({ document_id: documentId }),
  });

/** Registers and uploads a file that nothing is read of: who registered it may see it. */
async function stored(name: string, type: string, content: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const { client } = home.guardian;
  const id = await register(client, home.childId, { name, type, content });
  must(await put(client, id, { name, type, content }));
  return id;
}

const eventsOf = (requestId: string) =>
  stack().database.query<
    { verb: string; row_id: string; profile_id: string | null; fields: string[]; purpose: string }
  >(
    `select verb, row_id, profile_id, changed_columns as fields, purpose from audit.events
     where request_id = $1 and table_name = 'document_file' and actor_id is not null`,
    [requestId],
  );

describe("the file of a document", () => {
  test("comes through supabase-js to those who may see the document, byte for byte", async () => {
    for (const { client } of [home.guardian, reader]) {
      const { data, error } = await client.functions.invoke("document-file", { body: { document_id: home.filedId } });
      expect(error).toBeNull();
      expect(data).toContain(home.child.name);
    }
    const random = crypto.getRandomValues(new Uint8Array(65_536));
    const image = await stored("scan.png", "image/png", random);
    const { data } = await home.guardian.client.functions.invoke("document-file", {
      body: { document_id: image },
      headers: { accept: "application/octet-stream" },
    });
    expect(new Uint8Array(await (data as Blob).arrayBuffer())).toEqual(random);
  });

  test("says its type, its length and its name, and is kept by nobody on the way", async () => {
    const paper = textPaper("Ünïted", 'Blut "März" 50%/..\\Ada’s\r\nx-evil: 1;é.txt');
    const response = await ask(home.guardian, await stored(paper.name, "text/plain; charset=utf-8", paper.content));
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "text/plain",
      "content-length": String(bytesOf(paper).byteLength),
      "content-disposition":
        `attachment; filename="Ada_sx-evil: 1;_.txt"; filename*=UTF-8''Ada%E2%80%99sx-evil%3A%201%3B%C3%A9.txt`,
      "cache-control": expect.stringContaining("no-store"),
      "x-content-type-options": "nosniff",
      "access-control-expose-headers": expect.stringContaining("content-disposition"),
    });
    expect(response.headers.get("x-evil")).toBeNull();
    expect(await response.text()).toBe("Ünïted");
  });

  test("is bytes to a browser where somebody announced a page", async () => {
    for (
      const type of ["text/html", "image/svg+xml", "application/xhtml+xml", "text/xml", "TEXT/HTML;x=application/pdf"]
    ) {
      const response = await ask(home.guardian, await stored("a.html", type, "<script>alert(1)</script>"));
      expect([type, response.headers.get("content-type")]).toEqual([type, "application/octet-stream"]);
      await response.body?.cancel();
    }
  });

  test("of 20 MiB comes whole, also to several at once and to one who stops reading another", async () => {
    const bytes = new Uint8Array(20 * 1024 * 1024).map((_, nth) => nth % 251);
    const id = await stored("large.pdf", "application/pdf", bytes);
    const left = await ask(home.guardian, id);
    await left.body?.cancel();
    const answers = await Promise.all(Array.from({ length: 4 }, () => ask(home.guardian, id)));
    for (const answer of answers) {
      expect(answer.headers.get("content-length")).toBe(String(bytes.byteLength));
      expect(Buffer.compare(new Uint8Array(await answer.arrayBuffer()), bytes)).toBe(0);
    }
  });
});

describe("nobody else has it", () => {
  test("not a stranger, a reader of what is held, one who signed out: each like a document that is not there", async () => {
    const [unread, missing] = [await stored("a.txt", "text/plain", "unread"), crypto.randomUUID()];
    const gone = await newPerson(stack(), "gone");
    must(
      await home.guardian.client.rpc("grant_access", { p_profile_id: home.childId, p_grantee_user_id: gone.userId }),
    );
    await gone.client.auth.signOut();
    await changesNothing(stack(), async () => {
      const asked: [Person, string][] = [
        [stranger, home.filedId],
        [stranger, missing],
        [reader, home.heldId],
        [reader, unread],
        [home.guardian, missing],
      ];
      for (const [person, id] of asked) await expectProblem(await ask(person, id), 404, "not-found");
      expect([401, 404]).toContain((await ask(gone, home.filedId)).status);
    });
  });

  test("not one with too few labels, nor anybody once the file was not uploaded, the person put aside or erased", async () => {
    const { client } = home.guardian;
    await client.rpc("label_document", { p_document_id: home.filedId, p_labels: ["PSY"] }).throwOnError();
    const never = await register(client, home.childId, textPaper("never uploaded"));
    for (const [person, id] of [[reader, home.filedId], [home.guardian, never]] as const) {
      await expectProblem(await ask(person, id), 404, "not-found");
    }
    expect((await ask(home.guardian, home.filedId)).status).toBe(200);
    for (const end of ["delete_profile", "erase_profile"] as const) {
      const { guardian, childId } = await newHousehold(stack(), "ending");
      const id = await register(guardian.client, childId, textPaper(end));
      must(await put(guardian.client, id, textPaper(end)));
      expect(await (await ask(guardian, id)).text()).toBe(end);
      await guardian.client.rpc(end, { p_profile_id: childId }).throwOnError();
      await expectProblem(await ask(guardian, id), 404, "not-found");
    }
  });
});

describe("the trail", () => {
  test("has the reading with its purpose and the refusal, and the person sees both in words", async () => {
    const { guardian, childId, heldId } = home;
    await (await ask(guardian, heldId, { "x-request-id": "file-read-0001" })).body?.cancel();
    await ask(stranger, heldId, { "x-request-id": "file-refused-0001" });
    expect(await eventsOf("file-read-0001")).toEqual([
      { verb: "read", row_id: heldId, profile_id: childId, fields: ["file", "file_name"], purpose: "FAMRQT" },
    ]);
    expect(await eventsOf("file-refused-0001")).toEqual([
      { verb: "refuse", row_id: heldId, profile_id: childId, fields: null, purpose: null },
    ]);
    const { disclosures } = must(await guardian.client.rpc("disclosures", { p_profile_id: childId, p_limit: 200 })) as {
      disclosures: object[];
    };
    const what = { code: "document_file", what: "the file of a document", document_id: heldId };
    expect(disclosures).toContainEqual(expect.objectContaining({ ...what, who: "yourself", did: "read", shown: true }));
    expect(disclosures).toContainEqual(
      expect.objectContaining({ ...what, who: "somebody without access", did: "refuse", shown: false }),
    );
  });
});

test("a file that is not there any more is told as that, with no bytes", async () => {
  const id = await stored("lost.txt", "text/plain", "lost");
  await rm(await fileOf(stack(), id));
  await expectProblem(await ask(home.guardian, id), 500, "stored-file-lost");
});
