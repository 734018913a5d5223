import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createClient } from "@supabase/supabase-js";
import { beforeAll, expect, test, vi } from "vitest";
import ws from "ws";
import { put, register, textPaper } from "../api/_documents.ts";
import { type Household, must, newHousehold } from "../api/_people.ts";
import { fileOf, filesFolder, filesIn } from "../api/_stored-files.ts";
import { useStack } from "../support/stack.ts";
import { functionPid } from "./_processes.ts";

const stack = useStack();
const WAIT = { timeout: 30_000, interval: 20 };
let home: Household;
let service: ReturnType<typeof newService>;
let folder: string;

const newService = () =>
  createClient(stack().apiUrl, stack().secretKey, {
    auth: { persistSession: false, autoRefreshToken: false },
    realtime: { transport: ws as never },
  });

beforeAll(async () => {
  home = await newHousehold(stack(), "guardian");
  service = newService();
  folder = join(await filesFolder(stack()), "objects");
});

const query = <Row>(sql: string, ...parameters: unknown[]) => stack().database.query<Row>(sql, parameters);
const files = () => filesIn(folder);

/** A document with its file, not handed in. */
async function uploaded(): Promise<string> {
  const paper = textPaper("not handed in");
  const id = await register(home.guardian.client, home.childId, paper);
  must(await put(home.guardian.client, id, paper));
  return id;
}

interface Deletion {
  attempt: number;
  last_error: string | null;
  done: boolean;
}

const deletionOf = async (id: string): Promise<Deletion | undefined> =>
  (await query<Deletion>(
    "select attempt, last_error, done_at is not null as done from private.storage_deletions where path = $1",
    `${id}/original`,
  ))[0];
const done = (id: string) => vi.waitFor(async () => expect((await deletionOf(id))?.done).toBe(true), WAIT);
const known = (id: string) => query("select from storage.objects where name = $1", `${id}/original`);
const hurry = (id: string) =>
  query("update private.storage_deletions set run_after = clock_timestamp() where path = $1", `${id}/original`);

test("what a person takes back is gone: the document, the object, and its bytes on the disk", async () => {
  const before = await files();
  const [discarded, kept] = [await uploaded(), await uploaded()];
  const { error } = await home.guardian.client.rpc("discard_document", { p_document_id: discarded });
  expect(error).toBeNull();
  const { data } = await home.guardian.client.from("documents").select("id").in("id", [discarded, kept]);
  expect(data).toEqual([{ id: kept }]);
  await done(discarded);
  expect(await known(discarded)).toEqual([]);
  expect(await files()).toHaveLength(before.length + 1);
  expect(await known(kept)).toHaveLength(1);
});

test("a worker that dies between deleting the bytes and saying so: another does it again, harmlessly", async () => {
  const id = await uploaded();
  const before = await files();
  // Deleted and claimed in one transaction: no keeper comes before this worker, which has one second.
  await stack().database.transaction(async (run) => {
    await run("delete from public.documents where id = $1", [id]);
    const [row] = await run("select private.claim_storage_deletions(100, 1) as claim", []) as { claim: unknown }[];
    expect(row?.claim).toMatchObject({ objects: [{ path: `${id}/original` }] });
  });
  must(await service.storage.from("documents").remove([`${id}/original`]));
  expect(await deletionOf(id)).toEqual({ attempt: 1, last_error: null, done: false });
  await done(id);
  expect(await deletionOf(id)).toEqual({ attempt: 2, last_error: null, done: true });
  expect(await files()).toHaveLength(before.length - 1);
});

test("kill -9 of the keeper while it deletes: everything is deleted in the end, and nothing else", async () => {
  const before = await files();
  const ids = await Promise.all(Array.from({ length: 30 }, uploaded));
  const kept = await uploaded();
  await query("delete from public.documents where id = any ($1::uuid[])", ids);
  const pid = await vi.waitFor(async () => {
    expect(await query("select from private.storage_deletions where done_at is null and attempt > 0")).not.toEqual([]);
    const running = functionPid("storage-keeper") as number;
    process.kill(running, "SIGKILL");
    return running;
  }, { ...WAIT, interval: 1 });
  await vi.waitFor(() => expect(functionPid("storage-keeper") ?? pid).not.toBe(pid), WAIT);
  for (const id of ids) await hurry(id);
  for (const id of ids) await done(id);
  expect(await files()).toHaveLength(before.length + 1);
  expect(await known(kept)).toHaveLength(1);
});

test("attack 22: what Storage cannot delete is a failure that is tried again, never a success", async () => {
  const id = await uploaded();
  const file = await fileOf(stack(), id);
  await rm(file);
  await mkdir(file);
  await writeFile(join(file, "in the way"), "");
  await query("delete from public.documents where id = $1", id);
  await vi.waitFor(async () => expect((await deletionOf(id))?.last_error).toBe("storage-refused"), WAIT);
  expect([(await deletionOf(id))?.done, (await known(id)).length]).toEqual([false, 1]);
  await rm(file, { recursive: true });
  await hurry(id);
  await done(id);
  expect(await known(id)).toEqual([]);
});

test("the sweep forgets what nobody handed in for a week, and objects of no document", async () => {
  const [forgotten, kept] = [await uploaded(), await uploaded()];
  must(await service.storage.from("documents").upload("stray", "x", { contentType: "text/plain" }));
  await query("update public.documents set registered_at = now() - interval '8 days' where id = $1", forgotten);
  await query("update private.installation set swept_at = '-infinity'");
  await done(forgotten);
  await vi.waitFor(
    async () => expect(await query("select from storage.objects where name = 'stray'")).toEqual([]),
    WAIT,
  );
  const { data } = await home.guardian.client.from("documents").select("id").in("id", [forgotten, kept]);
  expect(data).toEqual([{ id: kept }]);
  expect(await known(kept)).toHaveLength(1);
});
