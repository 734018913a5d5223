import { once } from "node:events";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type NativeCluster, startNative } from "../../scripts/native/cluster.ts";
import { freeStackPort } from "../../scripts/stack/ports.ts";
import { startToEnd } from "../stack/_command.ts";

let folder: string;
let cluster: NativeCluster;

/** The cluster's URL with something changed. */
const changed = (change: (url: URL) => void): string => {
  const url = new URL(cluster.url);
  change(url);
  return url.href;
};

beforeAll(async () => {
  [folder, cluster] = await Promise.all([
    mkdtemp(join(tmpdir(), "guardian-refused-")),
    startNative({ baseline: false }),
  ]);
  const sql = postgres(cluster.adminUrl, { max: 1, onnotice: () => {} });
  await sql`create role reader login password 'reader'`;
  await sql`create database frozen`;
  await sql`alter database frozen set default_transaction_read_only = on`;
  await sql.end();
});
afterAll(async () => {
  await cluster.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Runs npm start --db URL to its end. @returns the exit code, what was printed but for the greeting, and what is left. */
async function refusal(url: string) {
  const dataDir = join(folder, "data");
  const port = String(await freeStackPort());
  const { code, stdout, stderr } = await startToEnd("--json", "--db", url, "--data-dir", dataDir, "--port", port);
  const said = stderr.split("\n").filter((line) => line && !/^(Starting Guardian|EXPERIMENTAL)/.test(line));
  return { code, stdout, said, left: await readdir(folder) };
}
const oneSentence = (sentence: RegExp) => ({
  code: 1,
  stdout: "",
  said: [expect.stringMatching(sentence)],
  left: [],
});

describe("npm start --db: one clear sentence, nothing changed, no password in it", () => {
  test.each<[string, () => string, RegExp]>([
    [
      "a wrong password",
      () => changed((url) => url.password = "wrong-4711"),
      /^127\.0\.0\.1:\d+\/postgres does not accept this user and password: correct/,
    ],
    [
      "no such database",
      () => changed((url) => url.pathname = "/nowhere"),
      /^127\.0\.0\.1:\d+\/nowhere is no database of that server: create it/,
    ],
    [
      "a database that is read-only",
      () => changed((url) => url.pathname = "/frozen"),
      /\/frozen is read-only: use the primary/,
    ],
    [
      "a role without rights",
      () => changed((url) => [url.username, url.password] = ["reader", "reader"]),
      /\/postgres may not lay what Guardian needs there: use a role that may/,
    ],
    [
      "a machine that is not there",
      () => "postgresql://postgres@guardian.invalid/postgres",
      /there is no machine of the name|cannot be looked up/,
    ],
  ])("%s", async (_, url, sentence) => {
    expect(await refusal(url())).toEqual(oneSentence(sentence));
  });

  test("something that listens and is no Postgres", async () => {
    const server = createServer((socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n")).listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as { port: number };
    try {
      expect(await refusal(`postgresql://postgres@127.0.0.1:${port}/postgres`))
        .toEqual(
          oneSentence(
            /^127\.0\.0\.1:\d+\/postgres (does not answer in time|ended the connection): see that it is a Postgres/,
          ),
        );
    } finally {
      server.close();
    }
  });
});
