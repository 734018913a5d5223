import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { keysFolder } from "../../scripts/stack/keys.ts";
import { useStack } from "../support/stack.ts";
import { whileServing } from "../bench/rotate/clients.ts";
import { keys } from "../bench/rotate/keys-command.ts";

const stack = useStack();
const CLIENTS = 6;

test("the key-encryption key is rotated, and the old one destroyed, while people read and write: nobody notices", async () => {
  const { dataDir, database, databaseUrl } = stack();
  const where = ["--data-dir", dataDir, ...(database.kind === "postgres" ? ["--db", databaseUrl] : [])];
  const { requests, errors } = await whileServing(stack(), CLIENTS, async () => {
    expect(await keys("rotate", ...where)).toMatchObject({ epoch: 2, resumed: false });
    expect(await keys("retire", ...where)).toEqual({ retired: [{ epoch: 1, recoverable_until: null }] });
  });
  expect(errors).toEqual([]);
  expect(requests).toBeGreaterThan(CLIENTS * 5);
  const epochs = await database.query("select distinct epoch from private.data_keys");
  expect(epochs).toEqual([{ epoch: 2 }]);
  const file = JSON.parse(await readFile(`${keysFolder(dataDir)}/vault.json`, "utf8"));
  expect(Object.keys(file).sort()).toEqual(["guardian_kek_2", "guardian_lookup_key"]);
});
