import { execFile } from "node:child_process";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { ROOT } from "../../scripts/stack/start.ts";
import { useStack } from "../support/stack.ts";

const run = promisify(execFile);
const stack = useStack();
const readme = await readFile(join(ROOT, "README.md"), "utf8");

const LETTER = `Riverside Medical Laboratory

Patient: Mara Solheim                 Date of birth: 1990-05-04       Sex: F
Collected: 2026-09-30                 Reported: 2026-10-01

Test              Result    Unit        Reference range
Hemoglobin        13.4      g/dL        12.0 - 15.5
Sodium            140       mmol/L      136 - 145
`;

/** A client without a session, as the README's second block asks for one. */
const BEFORE = `import { askForCode } from ${JSON.stringify(join(ROOT, "tests/api/_code.ts"))};
const mailer = createClient(process.env.SUPABASE_URL!, process.env.SUPABASE_PUBLISHABLE_KEY!, {
  realtime: { transport: ws as never },
});
`;
/** What the invited does: reads the code in the mail, and has the page accept. */
const AFTER = `
const email = "grandmother@example.org";
await mailer.auth.verifyOtp({ email, token: await askForCode(email), type: "email" });
const accepted = await mailer.rpc("accept_invitation", { p_invitation_id: invitation }).throwOnError();
const joined = await mailer.from("family_members").select("role").eq("family_id", family).throwOnError();
console.log(JSON.stringify({ ...accepted.data, members: joined.data.length }));
`;

/** The frontend's code of the README, as it stands, with the one thing people do: read the code in the mail. */
async function runFrontend(): Promise<string[]> {
  const code = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, block]) => block);
  if (code.length !== 2) throw new Error(`the README has ${code.length} blocks of frontend code, of which 2 are run`);
  const folder = join(ROOT, "supabase/.temp");
  const file = join(folder, `readme-${process.pid}.mts`);
  const letter = join(folder, `readme-${process.pid}.txt`);
  await mkdir(folder, { recursive: true });
  await writeFile(file, BEFORE + code.join("\n") + AFTER);
  await writeFile(letter, LETTER);
  try {
    const { stdout } = await run(process.execPath, ["--import", "tsx", file], {
      cwd: ROOT,
      timeout: 60_000,
      env: {
        ...process.env,
        SUPABASE_URL: stack().apiUrl,
        SUPABASE_PUBLISHABLE_KEY: stack().publishableKey,
        MAIL_URL: stack().mailUrl,
        DOCUMENT: letter,
      },
    });
    return stdout.trim().split("\n");
  } finally {
    for (const made of [file, letter]) await rm(made, { force: true });
  }
}

test("the README's frontend code runs as it stands, from sign-in to the record and to inviting somebody", async () => {
  const [record = "", detail = "", joined = ""] = await runFrontend();
  const { status, events } = JSON.parse(record);
  expect(status).toBe("filed");
  expect(events).toHaveLength(2);
  expect(events).toEqual(expect.arrayContaining([
    expect.objectContaining({
      code: "718-7",
      value_number: 13.4,
      unit: "g/dL",
      occurred_on: "2026-09-30",
      source_page: 1,
    }),
    expect.objectContaining({ code: "2951-2", value_number: 140, unit: "mmol/L" }),
  ]));
  expect(JSON.parse(detail)).toEqual({ flags: 0, bytes: LETTER.length, differences: 0 });
  expect(JSON.parse(joined)).toMatchObject({ purpose: "join_family", profile_id: null, members: 2 });
});

// Each is a process of its own, half a minute in all where nothing else runs.
test("every npm command of the README exists and explains itself", { timeout: 180_000 }, async () => {
  const { scripts } = JSON.parse(await readFile(join(ROOT, "package.json"), "utf8")) as {
    scripts: Record<string, string>;
  };
  const commands = [...readme.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block]) => block).join("");
  const named = [...commands.matchAll(/^npm (?:run )?([a-z:]+)/gm)].map(([, name = ""]) => name);
  expect(named.length).toBeGreaterThan(8);
  for (const name of new Set(named)) {
    expect(Object.keys(scripts), name).toContain(name);
    const [, ...args] = scripts[name]?.split(" ") ?? [];
    const { stdout } = await run(process.execPath, [...args, "--help"], { cwd: ROOT, timeout: 30_000 });
    expect(stdout, name).toContain(name);
  }
});
