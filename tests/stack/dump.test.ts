import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Search, writingsOf } from "../bench/dump/search.ts";
import { searchDump } from "../bench/dump/measure.ts";
import { makeData } from "./_folder.ts";

test("a stolen dump, data folder or log names nobody, and holds no key that opens anything", async () => {
  const folder = await mkdtemp(join(tmpdir(), "guardian-dump-"));
  try {
    const dataDir = join(folder, "stack");
    await makeData(dataDir);
    const found = await searchDump({ dataDir }, 2, () => {});
    expect(found).toMatchObject({
      canaries: 20,
      found: { dump: 0, data_folder: 0, logs: 0, output: 0 },
      ...{ keys_found: 0, texts_that_open: 0 },
      // What is plain as the list says: the search finds it.
      ...{ labels: 3, labels_found: 3 },
    });
    expect(found.texts_tried).toBeGreaterThan(10);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test("the search finds a canary however it is written down", () => {
  const search = new Search(["quexlabcdefghi", "909171234567"]);
  const written = [
    "x quexlabcdefghi y",
    "QUEXLABCDEFGHI",
    "Quexlabcdefghi",
    Buffer.from("-quexlabcdefghi").toString("hex"),
  ];
  for (const text of written) expect([...search.inText(text)], text).toEqual(["quexlabcdefghi"]);
  for (const before of ["", "a", "ab"]) {
    const text = Buffer.from(`${before}+909171234567.`).toString("base64");
    expect([...search.inText(text)], text).toEqual(["909171234567"]);
  }
  expect([...search.in(Buffer.from("quexlabcdefghi", "utf16le"))]).toEqual(["quexlabcdefghi"]);
  expect([...search.inText("quexlabcdefgh 90917123456")]).toEqual([]);
  expect(writingsOf(Buffer.alloc(32, 7).toString("base64")).map(({ length }) => length)).toEqual([44, 32, 64, 88]);
});
