import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { keysFolder } from "../../scripts/stack/keys.ts";
import { useStack } from "../support/stack.ts";
import { whileServing } from "../bench/rotate/clients.ts";
import { keys } from "../bench/rotate/keys-command.ts";

const stack = useStack();
const CLIENTS = 6;

test("the API does not reach the vault, nor what seals and opens, with the secret key either", async () => {
  const { apiUrl, secretKey } = stack();
  const paths = ["decrypted_secrets", "data_keys", "rpc/data_key", "rpc/secret", "rpc/open", "rpc/decrypt"];
  for (const schema of ["vault", "private", "public"]) {
    for (const path of paths) {
      const response = await fetch(`${apiUrl}/rest/v1/${path}`, {
        method: path.startsWith("rpc/") ? "POST" : "GET",
        headers: {
          ...{ apikey: secretKey, authorization: `Bearer ${secretKey}`, "content-type": "application/json" },
          ...{ "accept-profile": schema, "content-profile": schema },
        },
        ...(path.startsWith("rpc/")
          ? { body: JSON.stringify({ p_name: "guardian_kek_1", p_subject_id: crypto.randomUUID() }) }
          : {}),
      });
      expect([schema, path, response.status], await response.text()).toEqual([
        schema,
        path,
        expect.toSatisfy((status) => status >= 400 && status < 500),
      ]);
    }
  }
});

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
