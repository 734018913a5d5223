import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openSigner } from "../../functions-shared/audit/signing.ts";
import { trustedKeys } from "../../scripts/audit/place.ts";
import { openKeys, readAuditKeys } from "../../scripts/stack/keys.ts";
import { run, runScript, toEnd } from "./_command.ts";

let folder: string;
let dataDir: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "guardian-audit-key-"));
  dataDir = join(folder, "data");
  await openKeys(dataDir);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const publicOf = async () => (await openSigner((await readAuditKeys(dataDir))?.signing_key ?? "")).key;

test("the signing key is changed, and what the ones before it have signed stays believed", async () => {
  const first = await publicOf();
  const { code, stdout } = await toEnd(run("scripts/audit/key.ts", "--rotate", "--data-dir", dataDir));
  const second = await publicOf();
  expect([code, stdout]).toEqual([0, `public key: ${second}\n`]);
  expect(second).not.toBe(first);
  expect(await trustedKeys({ "data-dir": dataDir }, [])).toEqual([second, first]);

  // Killed at any moment: the old key or the new one, and every one before it.
  const before = new Set([first, second]);
  for (const after of [150, 400, 700]) {
    const killed = run("scripts/audit/key.ts", "--rotate", "--data-dir", dataDir);
    const timer = setTimeout(() => killed.process.kill("SIGKILL"), after);
    await killed.ended;
    clearTimeout(timer);
    const trusted = await trustedKeys({ "data-dir": dataDir }, []);
    for (const key of before) expect(trusted).toContain(key);
    before.add(trusted[0] ?? "");
  }
});

test("where the key is a secret of the function, what to put in its place is printed, and nothing written", async () => {
  const kept = await readAuditKeys(dataDir);
  const own = await readAuditKeys(dataDir).then((keys) => keys?.signing_key ?? "");
  const env = { GUARDIAN_AUDIT_SIGNING_KEY: own, GUARDIAN_AUDIT_FORMER_KEYS: "older oldest" };
  const { code, stdout } = await toEnd(runScript("scripts/audit/key.ts", ["--rotate", "--data-dir", dataDir], { env }));
  const [, signing = "", former = "", key = ""] =
    /^GUARDIAN_AUDIT_SIGNING_KEY=(\S+)\nGUARDIAN_AUDIT_FORMER_KEYS=(.+)\npublic key: (\S+)\n$/.exec(stdout) ?? [];
  expect(code).toBe(0);
  expect((await openSigner(signing)).key).toBe(key);
  expect(former).toBe(`${(await openSigner(own)).key} older oldest`);
  expect(await readAuditKeys(dataDir)).toEqual(kept);
  expect((await toEnd(run("scripts/audit/key.ts", "--rotate", "--data-dir", join(folder, "none")))).code).toBe(1);
});
