import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { useStack } from "../support/stack.ts";
import { outcome, put, register, submit, textPaper } from "./_documents.ts";
import { labReport } from "./_papers.ts";
import { type Household, must, newHousehold, newPerson, type Person } from "./_people.ts";
import { changesNothing } from "./_unchanged.ts";

const stack = useStack();
const LIMIT = 20 * 1024 * 1024;
let home: Household;
let writer: Person;
let manager: Person;
let stranger: Household;
let paper: ReturnType<typeof textPaper>;
let documentId: string;

beforeAll(async () => {
  home = await newHousehold(stack(), "guardian");
  stranger = await newHousehold(stack(), "stranger");
  paper = textPaper(labReport(home.child));
  [writer, manager] = [await newPerson(stack(), "writer"), await newPerson(stack(), "manager")];
  for (const [person, p_level] of [[writer, "write"], [manager, "manage"]] as const) {
    const to = { p_profile_id: home.childId, p_grantee_user_id: person.userId, p_level };
    must(await home.guardian.client.rpc("grant_access", to));
  }
});
beforeEach(async () => {
  documentId = await register(home.guardian.client, home.childId, paper);
});

const attempt = <T>(work: () => Promise<T>) => changesNothing(stack(), work);
const bucket = ({ client }: Person) => client.storage.from("documents");
const path = () => `${documentId}/original`;

/** A raw upload: what supabase-js would tidy up before it is sent. */
const rawUpload = (person: Person, name: string, body: BodyInit = "x", headers: Record<string, string> = {}) =>
  fetch(`${stack().apiUrl}/storage/v1/object/documents/${name}`, {
    method: "POST",
    headers: {
      apikey: stack().publishableKey,
      authorization: `Bearer ${person.token}`,
      "content-type": "text/plain",
      ...headers,
    },
    body,
  });

describe("the file of a document", () => {
  test("is uploaded once, by who registered it; a second upload and an upsert leave the first", async () => {
    expect(must(await put(home.guardian.client, documentId, paper)).path).toBe(path());
    await attempt(async () => {
      expect((await put(home.guardian.client, documentId, textPaper("other"))).error?.message).toMatch(/exists/);
      const options = { contentType: "text/plain", upsert: true };
      expect((await bucket(home.guardian).upload(path(), "other", options)).error).not.toBeNull();
      expect((await bucket(home.guardian).update(path(), "other")).error).not.toBeNull();
    });
    must(await submit(home.guardian.client, documentId));
    expect(await outcome(home.guardian.client, documentId)).toMatchObject({ status: "filed" });
  });

  test("attack 10: is uploaded by nobody else, not even by those who may write to the same child or manage it", () =>
    attempt(async () => {
      for (const person of [writer, manager, stranger.guardian]) {
        expect((await put(person.client, documentId, paper)).error?.message).toMatch(/row-level security/);
      }
      expect((await rawUpload({ ...stranger.guardian, token: stack().publishableKey }, path())).ok).toBe(false);
    }));

  test("attack 10: is uploaded to the one expected path and to no other name", async () => {
    const names = [
      `${documentId}/original2`,
      `${documentId}/original/`,
      `${documentId}/original/more`,
      `${documentId}/Original`,
      `${documentId.toUpperCase()}/original`,
      `${documentId}`,
      `..%2f${documentId}%2foriginal`,
      `%2fetc%2fpasswd`,
      `..%2f..%2f..%2fescaped`,
      `${documentId}%2f..%2f..%2fescaped`,
      `${documentId}/original%00`,
      `${documentId}/original%0a`,
      `${documentId}%5coriginal`,
      `${crypto.randomUUID()}/original`,
      "original",
    ];
    await attempt(async () => {
      for (const name of names) {
        const { status } = await rawUpload(home.guardian, name);
        expect([name, status >= 400 && status < 500]).toEqual([name, true]);
      }
    });
  });

  test("is uploaded no more once it has been submitted, whatever became of it", async () => {
    must(await put(home.guardian.client, documentId, paper));
    must(await submit(home.guardian.client, documentId));
    await outcome(home.guardian.client, documentId);
    await attempt(async () => {
      expect((await put(home.guardian.client, documentId, textPaper("another"))).error).not.toBeNull();
      const options = { contentType: "text/plain", upsert: true };
      expect((await bucket(home.guardian).upload(path(), "another", options)).error).not.toBeNull();
    });
  });

  test("cannot be submitted before it is uploaded", () =>
    attempt(async () => {
      expect(await submit(home.guardian.client, documentId).then(({ error }) => error?.context.status)).toBe(409);
    }));
});

describe("no client", () => {
  test("attack 13: downloads, lists or signs, not even who uploaded the file", async () => {
    must(await put(home.guardian.client, documentId, paper));
    await attempt(async () => {
      for (const person of [home.guardian, writer, manager, stranger.guardian]) {
        const files = bucket(person);
        expect((await files.download(path())).data).toBeNull();
        expect((await files.list(documentId)).data).toEqual([]);
        expect((await files.list("")).data).toEqual([]);
        expect((await files.createSignedUrl(path(), 60)).data).toBeNull();
        expect((await files.createSignedUrls([path()], 60)).data?.[0]?.signedUrl ?? null).toBeNull();
        expect((await files.createSignedUploadUrl(path())).data).toBeNull();
        expect((await files.info(path())).data).toBeNull();
        expect((await files.exists(path())).data).toBe(false);
        expect((await fetch(files.getPublicUrl(path()).data.publicUrl)).ok).toBe(false);
        expect((await person.client.storage.listBuckets()).data).toEqual([]);
      }
    });
  });

  test("moves, copies, replaces or removes a file, or touches the bucket", async () => {
    must(await put(home.guardian.client, documentId, paper));
    const other = await register(home.guardian.client, home.childId, paper);
    await attempt(async () => {
      for (const person of [home.guardian, stranger.guardian]) {
        const files = bucket(person);
        expect((await files.move(path(), `${other}/original`)).data).toBeNull();
        expect((await files.copy(path(), `${other}/original`)).data).toBeNull();
        expect((await files.remove([path()])).data ?? []).toEqual([]);
        expect((await person.client.storage.updateBucket("documents", { public: true })).data).toBeNull();
        expect((await person.client.storage.emptyBucket("documents")).error).not.toBeNull();
        expect((await person.client.storage.deleteBucket("documents")).error).not.toBeNull();
        expect((await person.client.storage.createBucket("mine", { public: true })).error).not.toBeNull();
      }
    });
    must(await submit(home.guardian.client, documentId));
    expect((await outcome(home.guardian.client, documentId)).status).toMatch(/filed|rejected/);
  });
});

describe("size and type", () => {
  test("a document of more than 20 MiB, or of none, cannot be announced", () =>
    attempt(async () => {
      for (const p_byte_size of [0, -1, LIMIT + 1]) {
        const { error, status } = await home.guardian.client.rpc("register_document", {
          p_profile_id: home.childId,
          p_file_name: "big.pdf",
          p_media_type: "application/pdf",
          p_byte_size,
        });
        expect([p_byte_size, status, error === null]).toEqual([p_byte_size, 400, false]);
      }
    }));

  test("more than 20 MiB of bytes are refused, and the path stays free for the file", async () => {
    await attempt(async () => {
      const huge = await rawUpload(home.guardian, path(), new Uint8Array(LIMIT + 1));
      expect(huge.status).toBeGreaterThanOrEqual(400);
      expect(huge.status).toBeLessThan(500);
    });
    expect(must(await put(home.guardian.client, documentId, paper)).path).toBe(path());
  });
});
