import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Client, signIn } from "../../scripts/client/sign-in.ts";
import { uploadDocument, watchDocument } from "../../scripts/client/document.ts";
import { keysFolder } from "../../scripts/stack/keys.ts";
import { freeStackPort } from "../../scripts/stack/ports.ts";
import { ROOT } from "../../scripts/stack/start.ts";
import { type Command, printed, runScript, toEnd } from "./_command.ts";
import { type Disk, makeDisk } from "./_disk.ts";
import { contentsOf, makeData } from "./_folder.ts";

const PAPER = join(ROOT, "tests/fixtures/demo/11-miso-bloods.pdf");
const SIZE_MIB = 220;

let disk: Disk;
let port: number;
let serving: Command;

const startOn = (name: string, ...args: string[]) =>
  runScript(
    "scripts/stack/main.ts",
    ["--no-demo", "--data-dir", disk.inside(name), "--port", String(port), ...args],
    { under: disk.under },
  );
const endpoint = () => ({
  apiUrl: `http://127.0.0.1:${port}`,
  mailUrl: `http://127.0.0.1:${port + 3}`,
  publishableKey: /sb_publishable_\S+/.exec(serving.stderr)?.[0] ?? "",
});
const serve = async () => {
  serving = startOn("data");
  await printed(serving, /Ctrl-C stops it/);
};
const said = (stderr: string) =>
  stderr.split("\n").filter((line) => line && !/^(Starting Guardian|EXPERIMENTAL)/.test(line));

/**
 * Has the database write into its log, and nothing into a table, in statements of so many mebibytes until it is enough. Between two
 * statements the log may be cut short, and what it took is used again: only one as large as the disk is certain to fill it.
 */
async function writeLog(mebibytes: number, isEnough: () => boolean): Promise<void> {
  const sql = postgres(`postgresql://postgres:postgres@127.0.0.1:${port + 1}/postgres`, { max: 1, fetch_types: false });
  const statement =
    `select pg_logical_emit_message(true, 'filler', repeat('x', 1048576)) from generate_series(1, ${mebibytes})`;
  try {
    for (let written = 0; written < SIZE_MIB && !isEnough(); written += mebibytes) await sql.unsafe(statement).simple();
  } finally {
    await sql.end({ timeout: 1 });
  }
}

/** What an upload by an app that has registered a document answers. */
async function upload(client: Client, profileId: string) {
  const { data, error } = await client.rpc("register_document", {
    p_profile_id: profileId,
    p_file_name: "letter.txt",
    p_media_type: "text/plain",
    p_byte_size: 3,
  });
  if (error) throw new Error(error.message);
  const { data: { session } } = await client.auth.getSession();
  return await fetch(`${endpoint().apiUrl}/storage/v1/object/documents/${(data as { id: string }).id}/original`, {
    method: "POST",
    headers: { authorization: `Bearer ${session?.access_token}`, apikey: endpoint().publishableKey },
    body: "abc",
  });
}

beforeAll(async () => {
  port = await freeStackPort();
  disk = await makeDisk(SIZE_MIB);
  const folder = await mkdtemp(join(tmpdir(), "guardian-disk-"));
  await makeData(join(folder, "data"));
  for (const path of ["data", keysFolder("data").split("/").at(-1) ?? ""]) {
    await cp(join(folder, path), disk.outside(path), { recursive: true });
  }
  await rm(folder, { recursive: true });
});
afterAll(async () => {
  serving?.process.kill("SIGKILL");
  await serving?.ended;
  await disk.remove();
});

test.each([["data", 5, 32], ["new", 100, 128]])(
  "a start on a full disk, with %s, is refused in one sentence, and nothing changed",
  async (name, left, needed) => {
    disk.fill(left);
    const before = await contentsOf(disk.outside(""));
    const { code, stdout, stderr } = await toEnd(startOn(name, "--json"));
    expect([code, stdout, said(stderr)]).toEqual([1, "", [
      expect.stringMatching(
        new RegExp(
          `^the disk that holds .*${name} is full \\(\\d+ MB left, a start needs ${needed} MB\\): make space`,
        ),
      ),
    ]]);
    expect(await contentsOf(disk.outside(""))).toEqual(before);
    disk.empty();
  },
);

test("a disk that fills while it serves: writing is refused, reading is not, and it goes on when there is space", async () => {
  await serve();
  const ada = await signIn(endpoint(), "ada@example.org");
  const { data: family } = await ada.rpc("create_family", { p_label: "Rossi" }).throwOnError();
  const pet = { p_family_id: family, p_kind: "pet", p_label: "Miso", p_given: "Miso" } as const;
  const { data: profileId } = await ada.rpc("create_profile", pet).throwOnError();

  // Almost full: what grows is refused, the record can still be kept.
  disk.fill(20);
  const refused = await upload(ada, profileId);
  expect([refused.status, refused.headers.get("content-type")]).toEqual([507, "application/problem+json"]);
  expect(await refused.json()).toMatchObject({ type: "https://guardian.dev/problems/disk-full", status: 507 });

  // Full: the database has its log to finish what it does, then nothing is written any more.
  disk.fill(0);
  const full = /is full: make space\. Until then Guardian only reads\./; // Segments of the log that are there are filled first.
  await writeLog(1, () => full.test(serving.stderr));
  await expect.poll(() => serving.stderr).toMatch(full);
  expect((await ada.rpc("create_family", { p_label: "Lost" })).status).toBe(507);
  expect((await ada.from("families").select("label").throwOnError()).data).toEqual([{ label: "Rossi" }]);

  disk.empty();
  await expect.poll(() => serving.stderr, { timeout: 10_000 }).toContain("There is space again");
  await ada.rpc("rename_family", { p_family_id: family, p_label: "Rossi-Bianchi" }).throwOnError();
  const document = await uploadDocument(ada, profileId, PAPER);
  const { status } = await watchDocument(ada, document, 30_000);
  expect(["filed", "needs_review", "quarantined"]).toContain(status);
});

test("a disk that stays full while the database has to write: it stops with one sentence and nothing is lost", async () => {
  const ada = await signIn(endpoint(), "ada@example.org");
  const documents = async (client: Client) =>
    (await client.from("documents").select("id, status").order("registered_at").throwOnError()).data;
  const before = await documents(ada);
  const stored = await contentsOf(disk.outside("data/storage"));
  disk.fill(0);
  const heard = serving.stderr.length;
  await writeLog(SIZE_MIB, () => false).catch(() => {});
  expect(await serving.ended).toBe(1);
  expect(serving.stderr.slice(heard)).toMatch(/is full: Guardian stops, make space and start again\.\n$/);
  expect(serving.stderr).not.toMatch(/\n\s+at |PANIC|Aborted/);

  disk.empty();
  await serve();
  const again = await signIn(endpoint(), "ada@example.org");
  expect(await documents(again)).toEqual(before);
  expect(await contentsOf(disk.outside("data/storage"))).toEqual(stored);
  expect((await again.rpc("create_family", { p_label: "Verdi" })).error).toBeNull();
});
