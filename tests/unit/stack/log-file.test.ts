import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { LogFile } from "../../../scripts/stack/log-file.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "guardian-log-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("the log begins a new file when one is full, and keeps so many", async () => {
  const path = join(folder, "logs/stack.jsonl");
  const log = new LogFile({ path, maxBytes: 1000, keep: 2 });
  for (let round = 0; round < 12; round++) {
    for (let nth = 0; nth < 5; nth++) log.write(JSON.stringify({ round, filling: "x".repeat(100) }));
    await log.flush();
  }
  expect((await readdir(join(folder, "logs"))).sort()).toEqual(["stack.jsonl", "stack.jsonl.1", "stack.jsonl.2"]);
  const last = (await readFile(path, "utf8")).trimEnd().split("\n").at(-1) ?? "";
  expect(JSON.parse(last).round).toBe(11);
  for (const file of await readdir(join(folder, "logs"))) {
    expect((await stat(join(folder, "logs", file))).size).toBeLessThan(2000);
  }
  expect((await stat(path)).mode & 0o077).toBe(0);
  expect(log.dropped).toBe(0);
});

test("what cannot be written is counted, and harms nobody", async () => {
  const file = join(folder, "not-a-folder");
  await writeFile(file, "");
  const log = new LogFile({ path: join(file, "stack.jsonl") });
  log.write("one");
  log.write("two");
  await log.flush();
  expect(log.dropped).toBe(2);
});

test("lines that come faster than the disk takes them are dropped, not gathered without end", async () => {
  const log = new LogFile({ path: join(folder, "many.jsonl") });
  const line = "x".repeat(100_000);
  for (let nth = 0; nth < 50; nth++) log.write(line);
  expect(log.dropped).toBeGreaterThan(30);
  await log.flush();
  expect((await stat(join(folder, "many.jsonl"))).size).toBeLessThan(2_000_000);
});
