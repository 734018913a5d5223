import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ErasureCertificateSchema } from "../../functions-shared/contracts/erasure.ts";
import { exportJson, exportParts } from "../../scripts/client/export.ts";
import type { Stack } from "../../scripts/stack/start.ts";
import { handIn, outcome, put, register, submit, textPaper } from "../api/_documents.ts";
import { labReport, type Named } from "../api/_papers.ts";
import { addChild, type Household, must, newHousehold, newPerson } from "../api/_people.ts";
import { readEverything } from "../support/contents.ts";
import { auditStore } from "../../scripts/stack/audit.ts";
import { keysFolder } from "../../scripts/stack/keys.ts";
import { backup, idle, prepareFolder, restore, serve, succeed } from "./_backup.ts";
import { run } from "./_command.ts";
import { inDatabase } from "./_folder.ts";

/** Words that nobody else has, in every place that holds a word of the person. */
const CANARY = {
  label: "Zaunkoenigin",
  given: "Quetzalina",
  family: "Vorarlbergsen",
  number: "HR-774411",
  file: "Nachtigall-Befund.txt",
  note: "Pirolnotiz der Mutter",
  printed: "Kolibrifaktor",
  hold: "Aktenzeichen Wiedehopf",
  address: "bachstelze",
};
const PERSON: Required<Named> = {
  name: `${CANARY.given} ${CANARY.family}`,
  born: "2016-04-02",
  number: CANARY.number,
  sex: "F",
};

let folder: string;
let dataDir: string;
let stack: Stack;
let home: Household;
let siblingId: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "guardian-erasure-"));
  dataDir = join(folder, "data");
  await prepareFolder(dataDir);
  stack = await serve(dataDir);
  home = await newHousehold(stack, "ada", PERSON);
  const sibling = { name: "Emil Brandt", born: "2018-07-09", number: "HR-20418", sex: "M" };
  siblingId = await addChild(home.guardian.client, home.familyId, sibling);
  await outcome(home.guardian.client, await handIn(home.guardian.client, siblingId, textPaper(labReport(sibling))));
});

afterAll(async () => {
  await stack?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Puts a word of the person into every place there is for one. @returns a document that is still on its way. */
async function plant(): Promise<string> {
  const { guardian: { client }, childId } = home;
  must(await client.rpc("rename_profile", { p_profile_id: childId, p_label: CANARY.label }).then(done));
  const rows: Parameters<typeof labReport>[1] = [["Ferritin", "14", "ng/mL", "7 - 140"], [
    CANARY.printed,
    "12.5",
    "mg/L",
    "0 - 20",
  ]];
  const filed = await outcome(
    client,
    await handIn(client, childId, textPaper(labReport(PERSON, rows), CANARY.file)),
  );
  const held = await outcome(client, await handIn(client, childId, textPaper(labReport({}), CANARY.file)));
  expect([filed.status, held.status]).toEqual(["filed", "needs_review"]);
  const [flag] = held.flags;
  must(
    await client.rpc("resolve_quality_flag", {
      p_flag_id: flag?.id ?? "",
      p_resolution: "confirm",
      p_note: CANARY.note,
    }),
  );
  const manager = await newPerson(stack, CANARY.address);
  must(
    await client.rpc("grant_access", { p_profile_id: childId, p_grantee_user_id: manager.userId, p_level: "manage" }),
  );
  must(
    await client.rpc("invite_to_profile", {
      p_profile_id: childId,
      p_email: `${CANARY.address}@example.org`,
      p_purpose: "emergency_contact",
    }),
  );
  must(
    await client.rpc("decide_consent", {
      p_profile_id: childId,
      p_purpose: "research",
      p_decision: "permit",
      p_policy: "urn:example:policy:1",
    }),
  );
  await stack.database.query(
    `select private.release_legal_hold(private.place_legal_hold($1, 'Counsel Greta', $2), 'Counsel Greta', $2)`,
    [childId, CANARY.hold],
  );
  return await register(client, childId, textPaper(labReport(PERSON), CANARY.file));
}

/** An RPC that answers nothing has answered. */
const done = <A extends { error: { message: string } | null }>(answer: A) => ({ ...answer, data: "done" as const });

/** The files below a folder in which one of these words stands. */
async function filesWith(words: string[], place: string): Promise<string[]> {
  const entries = await readdir(place, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.filter((one) => one.isFile())) {
    const content = await readFile(join(entry.parentPath, entry.name));
    if (words.some((word) => content.includes(word))) found.push(entry.name);
  }
  return found;
}

interface Image {
  key: string;
  sealed: string;
}

/** Every image of the person in the trail, as an old copy of its table has it, with the wrapped key of that time. */
const images = (profileId: string) =>
  stack.database.query<Image>(
    `select encode(k.wrapped_key, 'hex') as key, encode(e.image, 'hex') as sealed
     from audit.events as e join private.data_keys as k on k.subject_id = e.subject_id
     where e.subject_id = $1 and e.image is not null`,
    [profileId],
  );

/** How many of these images one of the keys that are there now opens. */
async function opened(copy: Image[], profileId: string): Promise<number> {
  const keys = await stack.database.query<{ secret: string }>(
    "select decrypted_secret as secret from vault.decrypted_secrets where name like 'guardian_kek_%'",
  );
  let count = 0;
  for (const { key, sealed } of copy) {
    const tries = keys.map(({ secret }) =>
      stack.database.query(
        `select audit.decrypt_image(private.decrypt($1, 'private.data_keys.' || $2, decode($3, 'hex')), decode($4, 'hex'))`,
        [secret, profileId, key, sealed],
      ).then(() => 1, () => 0)
    );
    if ((await Promise.all(tries)).includes(1)) count++;
  }
  return count;
}

const RENEWED = new Set(["audit.events", "private.erasures", "private.storage_deletions", "private.data_keys"]);

/** Every row that does not name the person or a document of theirs, but for what every change changes. */
async function rowsOfOthers(theirs: string[]): Promise<string[]> {
  const { rows } = await readEverything(stack.database.query);
  return Object.entries(rows)
    .filter(([table]) => /^(public|private)\./.test(table) && !RENEWED.has(table))
    .flatMap(([table, lines]) => lines.map((line) => `${table} ${line.replace(/"access_version": ?\d+/, "")}`))
    .filter((line) => !theirs.some((id) => line.includes(id)))
    .sort();
}

test("who is erased is in no row, no file and no answer any more, and once the epoch is retired no old copy opens", async () => {
  const { guardian: { client }, childId } = home;
  const words = Object.values(CANARY).filter((word) => word !== CANARY.address && word !== CANARY.file);
  const underWay = await plant();
  await idle(stack);

  // Everything about the person can be taken away: every word is in it, opened, but for what is the operator's.
  let text = "";
  for await (const part of exportJson(client, childId)) text += part;
  expect(words.filter((word) => !text.includes(word))).toEqual([CANARY.hold]);
  expect(JSON.parse(text).documents).toHaveLength(3);
  const documents: string[] = [];
  for await (const part of exportParts(client, childId)) documents.push(...part.documents.map(({ id }) => id));

  const copy = await images(childId);
  const others = await rowsOfOthers([childId, ...documents]);
  expect(copy.length).toBeGreaterThan(20);
  expect(await opened(copy, childId)).toBe(copy.length);
  expect((await filesWith(words, join(dataDir, "storage"))).length).toBeGreaterThan(0);

  // A paper is handed in at this very moment.
  must(await put(client, underWay, textPaper(labReport(PERSON), CANARY.file)));
  const submitted = submit(client, underWay);
  const erasureId = must(await client.rpc("erase_profile", { p_profile_id: childId }));
  await submitted;
  await idle(stack);

  expect(await rowsOfOthers([childId, ...documents])).toEqual(others);
  const certificate = async () =>
    ErasureCertificateSchema.parse(must(await client.rpc("erasure_certificate", { p_erasure_id: erasureId })));
  const { complete, key } = await certificate();
  expect({ complete, epochs: key.epochs_to_retire }).toEqual({ complete: false, epochs: [1] });
  await expect.poll(async () => (await certificate()).stored_files, { timeout: 60_000 }).toEqual({
    deleted: 3,
    waiting: 0,
  });
  expect(await filesWith([...words, CANARY.file], join(dataDir, "storage"))).toEqual([]);
  expect(await opened(copy, childId)).toBe(copy.length);

  await succeed(run("scripts/keys/main.ts", "rotate", "--data-dir", dataDir));
  await succeed(run("scripts/keys/main.ts", "retire", "--data-dir", dataDir));
  expect(await certificate()).toMatchObject({ complete: true, key: { epochs_to_retire: [] } });
  expect(await opened(copy, childId)).toBe(0);

  await succeed(backup("--data-dir", dataDir, "--out", join(folder, "dump")));
  expect(await filesWith([...words, CANARY.file], join(folder, "dump"))).toEqual([]);
  expect(await filesWith(["Emil"], join(folder, "dump"))).not.toEqual([]);
  const { rows } = await readEverything(stack.database.query);
  const holding = Object.entries(rows).filter(([, lines]) => lines.some((line) => line.includes(childId)));
  const tables = new Set(holding.map(([table]) => table.replace(/^audit\.events_\w+$/, "audit.events")));
  expect([...tables].sort()).toEqual(["audit.events", "audit.statements", "private.erasures"]);

  // The others go on.
  const identity = must(await client.rpc("profile_identity", { p_profile_id: siblingId }));
  expect(identity).toMatchObject({ given: "Emil", family: "Brandt" });
  const next = await handIn(client, siblingId, textPaper(labReport({ name: "Emil Brandt", born: "2018-07-09" })));
  expect((await outcome(client, next)).status).toMatch(/filed|needs_review/);
});

test("who was erased after a backup is erased again when it is restored, and the trail verifies", async () => {
  const { guardian: { client } } = home;
  const erasureId = must(await client.rpc("erase_profile", { p_profile_id: siblingId }));
  const published = async () => must(await client.rpc("erasure_certificate", { p_erasure_id: erasureId }));
  await expect.poll(published, { timeout: 60_000 }).toMatchObject({ published_at: expect.any(String) });
  await stack.stop();

  const restored = join(folder, "restored");
  const place = ["--data-dir", restored, "--store", auditStore(dataDir)];
  const { stderr } = await succeed(
    restore(join(folder, "dump"), "--data-dir", restored, "--keys", keysFolder(dataDir)),
  );
  expect(stderr).toContain("npm run erasures -- replay");
  const sibling = () => inDatabase(restored, `select from public.profiles where id = '${siblingId}'`);
  expect(await sibling()).toHaveLength(1);

  await succeed(run("scripts/audit/epoch.ts", "--by", "Greta", "--reason", "A drill", ...place));
  const replayed = await succeed(run("scripts/erasures/main.ts", "replay", ...place, "--json"));
  expect(JSON.parse(replayed.stdout)).toMatchObject({
    published: 2,
    replayed: [{ number: 2, outcome: "erased" }],
    bad: [],
  });
  expect(await sibling()).toHaveLength(0);
  await succeed(run("scripts/audit/verify.ts", ...place));
});
