import { randomUUID } from "node:crypto";
import { copyFile, mkdir, mkdtemp, readdir, rename, rm, truncate, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { freeStackPort, requireFreePorts } from "../../scripts/stack/ports.ts";
import { type Stack, startStack } from "../../scripts/stack/start.ts";
import { handIn, outcome, put, register, textPaper } from "../api/_documents.ts";
import { labReport } from "../api/_papers.ts";
import { type Household, must, newHousehold } from "../api/_people.ts";
import { filesIn } from "../api/_stored-files.ts";
import { prepareFolder } from "./_backup.ts";
import { type Command, printed, start } from "./_command.ts";

/* Stored files after a kill -9, damage and restores: what a start finds, and what it does about it. */

const WAIT = { timeout: 20_000, interval: 10 };
let dataDir: string;
let port: number;
let killed: Command;
let stack: Stack | undefined;
let home: Household;
let folder: string;
let logs: string[];

const client = () => home.guardian.client;
const files = (part = "objects") => filesIn(join(folder, part));
const pathOf = (file: string, part = "objects") =>
  join(folder, part, ...(part === "objects" ? [file.slice(0, 2)] : []), file);

async function stop(): Promise<void> {
  await stack?.stop();
  stack = undefined;
}

async function restart(): Promise<void> {
  logs = [];
  stack = await startStack({ dataDir, port, fresh: false, onLog: (line) => void logs.push(line) });
}

const told = () => logs.filter((line) => line.startsWith("storage: ")).map((line) => line.replace(/ in \/.*/, ""));

/** Does something that stores one file. @returns what it answers, and the file. */
async function stored<T>(work: () => Promise<T>): Promise<[T, string]> {
  const before = new Set(await files());
  const answer = await work();
  const [file = "", ...more] = (await files()).filter((name) => !before.has(name));
  expect(more).toEqual([]);
  return [answer, file];
}

const paper = (value: number) => textPaper(labReport(home.child, [["Ferritin", `${value}`, "ng/mL", "7 - 140"]]));

async function filed(value: number): Promise<string> {
  const id = await handIn(client(), home.childId, paper(value));
  expect(await outcome(client(), id)).toMatchObject({ status: "filed" });
  return id;
}

async function registered(): Promise<string> {
  const id = await register(client(), home.childId, paper(99));
  must(await put(client(), id, paper(99)));
  return id;
}

const fileFlags = async (id: string) =>
  (await outcome(client(), id)).flags.filter(({ code, state }) => code.startsWith("stored-file-") && state === "open")
    .map(({ code }) => code);

let lost: [string, string];
let damaged: [string, string];
let whole: [string, string];
let waiting: [string, string];

beforeAll(async () => {
  dataDir = join(await mkdtemp(join(tmpdir(), "guardian-files-")), "data");
  await prepareFolder(dataDir);
  port = await freeStackPort();
  killed = start("--no-demo", "--data-dir", dataDir, "--port", String(port));
  await printed(killed, /Ctrl-C stops it/);
  const endpoint = {
    apiUrl: `http://127.0.0.1:${port}`,
    mailUrl: `http://127.0.0.1:${port + 3}`,
    publishableKey: /sb_publishable_\S+/.exec(killed.stderr)?.[0] ?? "",
  };
  home = await newHousehold(endpoint, "guardian");
  folder = join(dataDir, "storage", (await readdir(join(dataDir, "storage")))[0] ?? "");
  lost = await stored(() => filed(11));
  damaged = await stored(() => filed(12));
  whole = await stored(() => filed(13));
  waiting = await stored(registered);

  // Killed while a file arrives.
  const arriving = await register(client(), home.childId, paper(14));
  const upload = request(`${endpoint.apiUrl}/storage/v1/object/documents/${arriving}/original`, {
    method: "POST",
    headers: {
      apikey: endpoint.publishableKey,
      authorization: `Bearer ${home.guardian.token}`,
      "content-type": "text/plain",
      "content-length": 1_000_000,
    },
  });
  upload.on("error", () => {});
  upload.write(new Uint8Array(300_000));
  await vi.waitFor(async () => expect(await files(".uploads")).toHaveLength(1), WAIT);
  killed.process.kill("SIGKILL");
  await killed.ended;
  await vi.waitFor(() => requireFreePorts(port), WAIT); // Its child processes end with it, a moment later.
});
afterAll(async () => {
  killed?.process.kill("SIGKILL");
  await stack?.stop();
  await rm(join(dataDir, ".."), { recursive: true, force: true });
});

test("a start after a kill -9 brings rows and files together, and says what it found", async () => {
  expect(await files(".uploads")).toHaveLength(1);
  await rename(pathOf(lost[1]), join(dataDir, "lost"));
  await copyFile(pathOf(damaged[1]), join(dataDir, "damaged"));
  await truncate(pathOf(damaged[1]), 10);
  await rm(pathOf(waiting[1]));
  const unknown = randomUUID();
  await mkdir(join(folder, "objects", unknown.slice(0, 2)), { recursive: true });
  await writeFile(pathOf(unknown), "nobody's");

  await restart();
  expect(told()).toEqual([
    "storage: 1 file without an object put aside",
    "storage: 1 upload without a file forgotten: each can be repeated",
    "storage: the files of 1 document are lost: flagged",
    "storage: the files of 1 document are damaged: flagged",
  ]);
  expect(await files(".uploads")).toEqual([]);
  expect(await files(".lost+found")).toEqual([unknown]);
  expect(await fileFlags(lost[0])).toEqual(["stored-file-lost"]);
  expect(await fileFlags(damaged[0])).toEqual(["stored-file-damaged"]);
  expect(await fileFlags(whole[0])).toEqual([]);
  for (const [id] of [lost, damaged, whole]) expect((await outcome(client(), id)).status).toBe("filed");
  must(await put(client(), waiting[0], paper(99)));
});

test("files that are back are flagged no more, and what was put aside is taken back when a row names it", async () => {
  await stop();
  await rename(join(dataDir, "lost"), pathOf(lost[1]));
  await copyFile(join(dataDir, "damaged"), pathOf(damaged[1]));
  await rename(pathOf(whole[1]), pathOf(whole[1], ".lost+found"));

  await restart();
  expect(told()).toEqual(["storage: 1 file put back that had been put aside"]);
  for (const [id] of [lost, damaged, whole]) expect(await fileFlags(id)).toEqual([]);
  expect(await files()).toHaveLength(4);
});

test("a folder without any file is another folder: nothing is flagged and nothing forgotten", async () => {
  await stop();
  await rename(folder, `${folder}.elsewhere`);

  await restart();
  expect(told()).toEqual(["storage: the files of 4 objects are not"]);
  for (const [id] of [lost, damaged, whole]) expect(await fileFlags(id)).toEqual([]);
});
