import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { connect, signIn } from "../../scripts/client/sign-in.ts";
import { lockFile } from "../../scripts/stack/lock.ts";
import { freeStackPort } from "../../scripts/stack/ports.ts";
import { type Command, printed, start, startToEnd } from "./_command.ts";

let folder: string;
let dataDir: string;
let port: number;
let serving: Command;

const endpoint = () => ({
  apiUrl: `http://127.0.0.1:${port}`,
  mailUrl: `http://127.0.0.1:${port + 3}`,
  publishableKey: /sb_publishable_\S+/.exec(serving.stderr)?.[0] ?? "",
});
const serve = async () => {
  serving = start("--no-demo", "--data-dir", dataDir, "--port", String(port));
  await printed(serving, /Ctrl-C stops it/);
};
/** What was said in one sentence: no trace, no second paragraph. */
const sentence = (stderr: string) => stderr.split("\n").filter((line) => line && line !== "Starting Guardian …");

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "guardian-start-"));
  dataDir = join(folder, "data");
  port = await freeStackPort();
  await serve();
});
afterAll(async () => {
  serving.process.kill("SIGTERM");
  await serving.ended;
  await rm(folder, { recursive: true, force: true });
});

describe("npm start", () => {
  test("prints where the API, Postgres and the mail are, and the publishable key, never the secret one", async () => {
    for (
      const address of [endpoint().apiUrl, endpoint().mailUrl, `postgresql://postgres:postgres@127.0.0.1:${port + 1}`]
    ) {
      expect(serving.stderr).toContain(address);
    }
    expect(endpoint().publishableKey).not.toBe("");
    expect(serving.stderr).not.toMatch(/sb_secret_/);
    // A function that has just been started may take longer to answer than the check waits.
    await expect.poll(async () => (await fetch(`${endpoint().apiUrl}/health`)).json(), { timeout: 30_000 })
      .toMatchObject({ status: "ok" });
    expect((await fetch(endpoint().mailUrl)).headers.get("content-type")).toContain("text/html");
  });

  test("keeps its keys beside the data, not in it, for their owner's eyes only", async () => {
    const keys = `${dataDir}.keys`;
    expect((await stat(keys)).mode & 0o077).toBe(0);
    const files = await readdir(keys);
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) expect((await stat(join(keys, file))).mode & 0o077).toBe(0);
    const inData = await readdir(dataDir, { recursive: true });
    expect(inData.filter((file) => /vault\.json|api\.json|keys/.test(file) && !file.startsWith("postgres"))).toEqual(
      [],
    );
  });

  test.each([[], ["--fresh"]])(
    "a second one on the same data folder %j is refused in one sentence, and the first goes on",
    async (...fresh) => {
      const second = await startToEnd("--data-dir", dataDir, "--port", String(await freeStackPort()), ...fresh);
      expect(second.code).toBe(1);
      expect(sentence(second.stderr)).toEqual([expect.stringMatching(/^a stack is already running on .*--data-dir$/)]);
      expect((await stat(lockFile(dataDir))).isFile()).toBe(true);
      await signIn(endpoint(), "still-here@example.org");
    },
  );

  test.each([0, 1, 3, 4])(
    "a port that is taken (%i above the first) is told in one sentence, and nothing is left running",
    async (offset) => {
      const taken = await freeStackPort();
      const server = createServer().listen(taken + offset, "127.0.0.1");
      const other = join(folder, `taken-${offset}`);
      try {
        const { code, stderr } = await startToEnd("--no-demo", "--data-dir", other, "--port", String(taken));
        expect(code).toBe(1);
        const said = sentence(stderr).filter((line) => !line.startsWith("EXPERIMENTAL"));
        expect(said).toEqual([expect.stringContaining(`port ${taken + offset} is taken`)]);
      } finally {
        server.close();
      }
      await expect(stat(lockFile(other))).rejects.toThrow(/ENOENT/);
    },
  );

  test("attack 23: what a refused statement was asked with is not in the log", async () => {
    const client = await signIn(endpoint(), "eve@example.org");
    const foreign = await client.rpc("create_profile", {
      p_family_id: crypto.randomUUID(),
      p_kind: "child",
      p_label: "Wilhelmina",
      p_given: "Wilhelmina",
      p_family: "Quackenbush",
      p_birth_date: "2011-11-11",
      p_identifiers: [{ system: "MRN", value: "SECRET-4711" }],
    });
    expect(foreign.error?.code).toBe("42501");
    const broken = await client.from("documents").select("*").eq("id", "Quackenbush");
    expect(broken.error).not.toBeNull();
    expect(serving.stderr + serving.stdout).not.toMatch(/Wilhelmina|Quackenbush|2011-11-11|SECRET-4711|eve@example/);
  });

  test("after kill -9 starts again on the same data: the session, the family and the keys are still good", async () => {
    const client = await signIn(endpoint(), "ada@example.org");
    const { data: familyId } = await client.rpc("create_family", { p_label: "Rossi" });
    const { data: { session } } = await client.auth.getSession();
    const before = endpoint().publishableKey;
    serving.process.kill("SIGKILL");
    await serving.ended;
    await serve();
    expect(endpoint().publishableKey).toBe(before);
    const again = connect(endpoint());
    await again.auth.setSession({
      access_token: session?.access_token ?? "",
      refresh_token: session?.refresh_token ?? "",
    });
    expect((await again.from("families").select("id, label")).data).toEqual([{ id: familyId, label: "Rossi" }]);
  });

  test("ends cleanly when it is asked to, and leaves no process and no lock behind", async () => {
    serving.process.kill("SIGTERM");
    expect(await serving.ended).toBe(0);
    await expect(stat(lockFile(dataDir))).rejects.toThrow(/ENOENT/);
    for (const offset of [0, 1, 3, 4]) {
      await expect(fetch(`http://127.0.0.1:${port + offset}`)).rejects.toThrow();
    }
    await serve();
  });
});

describe("the command line of npm start", () => {
  test("--help says what there is, on standard output, and starts nothing", async () => {
    const { code, stdout, stderr } = await startToEnd("--help");
    expect([code, stderr]).toEqual([0, ""]);
    for (const option of ["--once", "--json", "--fresh", "--no-demo", "--data-dir", "--port", "--db"]) {
      expect(stdout).toContain(option);
    }
  });

  test.each([
    [["--nonsense"], /Unknown option '--nonsense'/],
    [["--port", "80"], /--port takes a number from 1024 to 65530/],
    [["--port", "many"], /--port takes a number/],
    [["--db", "mysql://localhost/x"], /--db takes a postgres:\/\/ URL/],
    [["extra"], /Unexpected argument 'extra'/],
  ])("%j is refused with a sentence that says what would do", async (args, message) => {
    const { code, stdout, stderr } = await startToEnd(...args);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test("a database that does not answer is told in a sentence", async () => {
    const nowhere = `postgresql://postgres@127.0.0.1:${await freeStackPort()}/postgres`;
    const { code, stderr } = await startToEnd(
      ...["--db", nowhere, "--data-dir", join(folder, "nowhere"), "--port", String(await freeStackPort())],
    );
    expect(code).toBe(1);
    expect(stderr).not.toMatch(/\n\s+at |AggregateError/);
    expect(sentence(stderr).length).toBeLessThanOrEqual(2);
  });
});
