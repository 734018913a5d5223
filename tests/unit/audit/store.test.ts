import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { signDocument } from "../../../functions-shared/audit/document.ts";
import { listStatements } from "../../../functions-shared/audit/listing.ts";
import { openStore } from "../../../functions-shared/audit/open-store.ts";
import { makeSigningKey, openSigner } from "../../../functions-shared/audit/signing.ts";
import { startAppendStore, type TestStore } from "../../support/append-store.ts";

let folder: string;
let server: TestStore;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "guardian-store-"));
  server = await startAppendStore();
});
afterEach(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

const overHttp = (timeoutMs?: number) =>
  openStore(server.place, { authorization: server.authorization, timeoutMs, pauseMs: 1 });
const inFolder = () => openStore(join(folder, "made", "by itself"));

describe.each([["a folder", inFolder], ["a URL", overHttp]])("%s", (_what, open) => {
  test("takes a name once and keeps what it was given first", async () => {
    const store = open();
    expect(await store.read("root-1.json")).toBeNull();
    expect(await store.add("root-1.json", "first")).toBe(true);
    expect(await store.add("root-1.json", "second")).toBe(false);
    expect(await store.read("root-1.json")).toBe("first");
  });

  test("of many at once one gets the name", async () => {
    const store = open();
    const texts = Array.from({ length: 20 }, (_, nth) => `writer ${nth}`);
    const got = await Promise.all(texts.map((text) => store.add("root-1.json", text)));
    expect(got.filter(Boolean)).toHaveLength(1);
    expect(await store.read("root-1.json")).toBe(texts[got.indexOf(true)]);
  });
});

test("a folder holds whole documents only, under no other name", async () => {
  await inFolder().add("root-1.json", "whole");
  await inFolder().add("root-1.json", "late");
  expect(await readdir(join(folder, "made", "by itself"))).toEqual(["root-1.json"]);
});

test("a folder that cannot be written is a failure with its code", async () => {
  await writeFile(join(folder, "file"), "");
  await expect(openStore(join(folder, "file")).add("x", "")).rejects.toMatchObject({
    name: "StoreError",
    code: "eexist",
  });
});

test("a URL keeps its query, which may be what lets us in", async () => {
  await overHttp().add("root-1.json", "text");
  expect(server.requests).toEqual(["PUT /trail/root-1.json?sig=1"]);
});

test.each([500, 503, 429, 409])("a URL that answers %i is asked again, three times in all", async (status) => {
  let answered = 0;
  server.trouble = (request, response) => {
    request.resume();
    return ++answered < 3 ? (response.writeHead(status).end("busy"), true) : false;
  };
  expect(await overHttp().add("root-1.json", "text")).toBe(true);
  answered = Number.NEGATIVE_INFINITY;
  await expect(overHttp().read("root-1.json")).rejects.toMatchObject({ code: `http-${status}` });
  expect(server.requests).toHaveLength(6);
});

test("a URL that refuses is not asked again", async () => {
  await expect(openStore(server.place).add("root-1.json", "")).rejects.toMatchObject({ code: "http-403" });
  expect(server.requests).toHaveLength(1);
});

test("a URL that does not answer in time, or not at all, is a failure and no hang", async () => {
  server.trouble = () => true;
  await expect(overHttp(50).add("root-1.json", "")).rejects.toMatchObject({ code: "time-out" });
  server.trouble = (request) => (request.socket.destroy(), true);
  await expect(overHttp().read("root-1.json")).rejects.toMatchObject({ code: "out-of-reach" });
});

test("what was written although the answer was lost is found when it is asked again", async () => {
  let lost = false;
  server.trouble = (request, response) => {
    if (lost || request.method !== "PUT") return false;
    lost = true;
    request.on("data", () => {}).on("end", () => {
      server.documents.set("root-1.json", "text");
      response.writeHead(503).end();
    });
    return true;
  };
  expect(await overHttp().add("root-1.json", "text")).toBe(false);
  expect(await overHttp().read("root-1.json")).toBe("text");
});

test("a URL that leads elsewhere, or answers with far too much, is not followed", async () => {
  server.trouble = (_request, response) => (response.writeHead(302, { location: "/trail/x" }).end(), true);
  await expect(overHttp().read("root-1.json")).rejects.toMatchObject({ name: "StoreError" });
  server.trouble = (_request, response) => (response.writeHead(200).end("x".repeat(100_000)), true);
  await expect(overHttp().read("root-1.json")).rejects.toMatchObject({ code: "document-too-large" });
});

test("a list tells what is missing, what is not ours and what was put under another's name", async () => {
  const [ours, theirs] = [await openSigner(await makeSigningKey()), await openSigner(await makeSigningKey())];
  const store = overHttp();
  const add = async (number: number, signer = ours, name = number) =>
    store.add(`root-${String(name).padStart(12, "0")}.json`, await signDocument(signer, { kind: "root", number }));
  for (const number of [1, 2, 17, 18]) await add(number);
  await add(3, theirs);
  await add(1, ours, 4);
  const { statements, bad, last } = await listStatements(store, "root", [ours.key]);
  expect([[...statements.keys()], last]).toEqual([[1, 2, 17, 18], 18]);
  expect(bad.map(({ name, why }) => [Number(name.slice(5, 17)), why])).toEqual([
    [3, "it is signed with a key that is not trusted"],
    [4, "it is the document of another name"],
    ...Array.from({ length: 12 }, (_, nth) => [nth + 5, "it is missing"]),
  ]);
});
