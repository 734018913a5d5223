import { appendFile, copyFile, open, readdir, readFile, rename, rm, stat, symlink, truncate } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "@supabase/supabase-js";
import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import ws from "ws";
import { useStack } from "../support/stack.ts";
import { bytesOf, outcome, put, register, submit, textPaper } from "./_documents.ts";
import { labReport } from "./_papers.ts";
import { type Household, must, newHousehold } from "./_people.ts";
import { exchange } from "./_raw.ts";
import { fileOf, filesFolder, filesIn } from "./_stored-files.ts";
import { changesNothing } from "./_unchanged.ts";

/* How the embedded stack keeps bytes; hosted Storage keeps them in S3. */

const stack = useStack();
const WAIT = { timeout: 20_000, interval: 20 };
let home: Household;
let service: ReturnType<typeof newService>;
let folder: string;
let paper: ReturnType<typeof textPaper>;
let documentId: string;

const newService = () =>
  createClient(stack().apiUrl, stack().secretKey, {
    auth: { persistSession: false, autoRefreshToken: false },
    realtime: { transport: ws as never },
  });
const client = () => home.guardian.client;
const bucket = () => service.storage.from("documents");
const path = () => `${documentId}/original`;
const files = (part = "objects") => filesIn(join(folder, part));

let printed = 0;
beforeAll(async () => {
  home = await newHousehold(stack(), "guardian");
  service = newService();
  folder = await filesFolder(stack());
});
beforeEach(async () => {
  paper = textPaper(labReport(home.child, [["Ferritin", `${20 + printed++}`, "ng/mL", "7 - 140"]]));
  documentId = await register(client(), home.childId, paper);
});

test("of many uploads of one file at the same moment one is stored, whole, and the others are told that it is there", async () => {
  for (let round = 0; round < 4; round++) {
    const id = await register(client(), home.childId, paper);
    const before = await files();
    const papers = Array.from({ length: 8 }, (_, nth) => textPaper(`${nth}`.repeat(1 + nth * 20_000)));
    const answers = await Promise.all(papers.map((each) => put(client(), id, each)));
    const winners = papers.filter((_, nth) => !answers[nth]?.error);
    expect(winners).toHaveLength(1);
    for (const { error } of answers) {
      if (error) expect(error).toMatchObject({ statusCode: "409", message: "The resource already exists" });
    }
    const stored = must(await bucket().download(`${id}/original`));
    expect(await stored.text()).toBe(winners[0]?.content);
    expect(await files()).toHaveLength(before.length + 1);
    expect(await files(".uploads")).toEqual([]);
  }
});

test("an upload that breaks off leaves nothing, and the file can be uploaded", async () => {
  const before = await files();
  await changesNothing(stack(), async () => {
    const upload = request(`${stack().apiUrl}/storage/v1/object/documents/${path()}`, {
      method: "POST",
      headers: {
        apikey: stack().publishableKey,
        authorization: `Bearer ${home.guardian.token}`,
        "content-type": "text/plain",
        "content-length": 1_000_000,
      },
    });
    upload.on("error", () => {});
    upload.write(new Uint8Array(200_000));
    await vi.waitFor(async () => expect(await files(".uploads")).toHaveLength(1), WAIT);
    upload.destroy();
    await vi.waitFor(async () => expect(await files(".uploads")).toEqual([]), WAIT);
  });
  expect(await files()).toEqual(before);
  must(await put(client(), documentId, paper));
});

test("an upload in chunks is held to the bucket's limit, and leaves nothing when it is larger", async () => {
  must(await service.storage.createBucket("small", { public: false, fileSizeLimit: 1000 }));
  const before = await files();
  const send = (size: number) =>
    fetch(`${stack().apiUrl}/storage/v1/object/small/chunked-${size}`, {
      method: "POST",
      headers: { apikey: stack().secretKey, "content-type": "text/plain" },
      body: new Blob([new Uint8Array(size)]).stream(),
      duplex: "half",
    } as RequestInit);
  const refused = await send(1001);
  expect([refused.status, await refused.json()]).toEqual([400, expect.objectContaining({ statusCode: "413" })]);
  expect([await files(), await files(".uploads")]).toEqual([before, []]);
  expect((await send(1000)).status).toBe(200);
});

test("files and folders are for their owner's eyes only", async () => {
  must(await put(client(), documentId, paper));
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const modes = await Promise.all(entries.map(async (entry) => {
    const { mode } = await stat(join(entry.parentPath, entry.name));
    return [entry.isDirectory(), (mode & 0o777).toString(8)];
  }));
  expect(modes.length).toBeGreaterThan(4);
  for (const [isFolder, mode] of modes) expect(mode).toBe(isFolder ? "700" : "600");
  expect(((await stat(folder)).mode & 0o777).toString(8)).toBe("700");
});

describe("a name that is no name of an object is refused, with the service's key too", () => {
  const upload = (address: string) =>
    exchange(
      stack().apiUrl,
      `POST /storage/v1/object/${address} HTTP/1.1\r\nhost: 127.0.0.1\r\napikey: ${stack().secretKey}\r\n` +
        "content-type: text/plain\r\ncontent-length: 1\r\nconnection: close\r\n\r\nx",
    );

  test.each([
    ["a way out", "documents/../../../escaped"],
    ["a way out, encoded", "documents/%2e%2e/%2e%2e/escaped"],
    ["a way out, all encoded", "documents/..%2f..%2fescaped"],
    ["a way out, twice encoded", "documents/%252e%252e%252fescaped"],
    ["a way out with backslashes", "documents/..%5c..%5cescaped"],
    ["an absolute path", "documents/%2fetc%2fpasswd"],
    ["a zero byte", "documents/x%00.txt"],
    ["a line end", "documents/x%0d%0ay"],
    ["half a letter", "documents/%c3"],
    ["1,025 letters", `documents/${"x".repeat(1025)}`],
    ["a bucket that leads out", "%2e%2e/escaped"],
    ["a bucket that leads down", "documents%2fmore/escaped"],
    ["a bucket of 2,000 letters", `${"b".repeat(2000)}/x`],
  ])("%s", async (_what, address) => {
    const before = await files("");
    await changesNothing(stack(), async () => expect(await upload(address)).toMatch(/^HTTP\/1\.1 4\d\d /));
    expect(await files("")).toEqual(before);
  });

  test.each([
    ["POST", "object/list/documents", { prefix: "a\u0000" }],
    ["POST", "object/move", { bucketId: "documents", sourceKey: "a\u0000", destinationKey: "b" }],
    ["POST", "object/copy", { bucketId: "documents", sourceKey: "a", destinationKey: "b\u0000" }],
    ["DELETE", "object/documents", { prefixes: ["a\u0000"] }],
    ["POST", "bucket", { id: "a\u0000", name: "a\u0000" }],
  ])("a zero byte in what %s %s lists", async (method, address, body) => {
    const response = await fetch(`${stack().apiUrl}/storage/v1/${address}`, {
      method,
      headers: { apikey: stack().secretKey, "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    expect(response.status).toBe(400);
  });

  test("names of 255 letters and more in one part, and many parts, are names like any other", async () => {
    for (const name of ["x".repeat(1000), "a/".repeat(300) + "a", "a", "a/b"]) {
      must(await bucket().upload(name, `content of ${name}`, { contentType: "text/plain" }));
      expect(await must(await bucket().download(name)).text()).toBe(`content of ${name}`);
      must(await bucket().remove([name]));
    }
  });
});

describe("a stored file that is not what was uploaded is never served:", () => {
  const spoil: [string, string, (file: string) => Promise<void>][] = [
    ["a flipped byte", "stored-file-damaged", async (file) => {
      const handle = await open(file, "r+");
      await handle.write("#", 40).finally(() => handle.close());
    }],
    ["a lost end", "stored-file-damaged", async (file) => truncate(file, (await stat(file)).size - 1)],
    ["a longer end", "stored-file-damaged", async (file) => appendFile(file, "x")],
    ["a link in its place", "stored-file-damaged", async (file) => {
      await rename(file, `${file}.moved`);
      await symlink(`${file}.moved`, file);
    }],
    ["no file", "stored-file-lost", async (file) => rm(file)],
  ];

  test.each(spoil)(
    "%s. The document is rejected with the reason, logged, and files once the file is back",
    async (_what, reason, damage) => {
      must(await put(client(), documentId, paper));
      const file = await fileOf(stack(), documentId);
      const kept = join(tmpdir(), documentId);
      await copyFile(file, kept);
      await damage(file);
      const { data, error } = await bucket().download(path());
      expect([data, error]).toMatchObject([null, { status: 500, statusCode: reason }]);
      must(await submit(client(), documentId));
      expect(await outcome(client(), documentId)).toMatchObject({ status: "rejected", status_reason: reason });
      const [object] = await stack().database.query<{ id: string }>("select id from storage.objects where name = $1", [
        path(),
      ]);
      const kind = reason.replace("stored-file-", "");
      expect(stack().logs).toContain(`storage: the file of object ${object?.id} is ${kind}`);

      await rm(file, { force: true });
      await copyFile(kept, file);
      await rm(kept);
      must(await submit(client(), documentId));
      expect(await outcome(client(), documentId)).toMatchObject({ status: "filed" });
    },
  );
});

test("what is served is what was uploaded, with its type, size and hash", async () => {
  must(await put(client(), documentId, paper));
  const response = await fetch(`${stack().apiUrl}/storage/v1/object/documents/${path()}`, {
    headers: { apikey: stack().secretKey },
  });
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytesOf(paper));
  expect(response.headers.get("content-type")).toBe("text/plain");
  expect(response.headers.get("content-length")).toBe(String(bytesOf(paper).byteLength));
  expect(await readFile(await fileOf(stack(), documentId))).toEqual(Buffer.from(bytesOf(paper)));
});

test("copies and moves keep their bytes, and a file goes with the last object that names it", async () => {
  const before = await files();
  const text = async (name: string) => await must(await bucket().download(name)).text();
  must(await bucket().upload("one", "bytes", { contentType: "text/plain" }));
  must(await bucket().copy("one", "two"));
  must(await bucket().move("one", "three"));
  expect([await text("two"), await text("three")]).toEqual(["bytes", "bytes"]);
  must(await bucket().upload("two", "others", { contentType: "text/plain", upsert: true }));
  expect([await text("two"), await text("three")]).toEqual(["others", "bytes"]);
  expect(await files()).toHaveLength(before.length + 2);
  must(await bucket().remove(["three"]));
  expect((await bucket().download("three")).data).toBeNull();
  must(await bucket().upload("two", "again", { contentType: "text/plain", upsert: true }));
  expect(await files()).toHaveLength(before.length + 1);
  must(await bucket().remove(["two", "nothing"]));
  expect(await files()).toEqual(before);
});
