import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { supabase } from "../../scripts/db/supabase.ts";
import { ROOT } from "../../scripts/stack/start.ts";

const read = (path: string) => readFile(join(ROOT, path), "utf8");
const readme = await read("README.md");
const { scripts } = JSON.parse(await read("package.json")) as { scripts: Record<string, string> };

/** What of a document is said to be typed: its shell blocks, line by line without comments, and its inline code. */
const typed = [
  ...[...readme.matchAll(/```sh\n([^]*?)```/g)].flatMap(([, block = ""]) => block.split("\n")),
  ...[...readme.matchAll(/`(n(?:pm|px) [^`]+)`/g)].map(([, code = ""]) => code),
].map((line) => line.replace(/\s+#.*$/, "").trim());
const commands = (pattern: RegExp) =>
  typed.flatMap((line) => {
    const [, command, options = ""] = pattern.exec(line) ?? [];
    return command ? [{ command, options: options.match(/--[a-z][a-z-]*/g) ?? [] }] : [];
  });

/** Commands in whose help an option stands. */
const npm = commands(/npm (?:run )?([a-z:]+)(.*)$/).map(({ command, options }) => ({
  command,
  options: options.filter((option) => option !== "--help"),
}));
const cli = commands(/npx supabase ([a-z]+(?: [a-z]+)?)(.*)$/);

test("every npm command of the README is one of package.json, and its help knows the options", async () => {
  expect(npm.length).toBeGreaterThan(10);
  for (const { command, options } of npm) {
    expect(Object.keys(scripts)).toContain(command);
    if (options.length === 0) continue;
    const [, , entry = ""] = (scripts[command] ?? "").split(" ");
    const folder = entry.replace(/[^/]+$/, "");
    const help = [entry, `${folder}options.ts`].map((path) => read(path).catch(() => ""));
    for (const option of options) {
      expect([command, (await Promise.all(help)).join("")]).toEqual([command, expect.stringContaining(option)]);
    }
  }
});

test("every command of the Supabase CLI in the README is one, with these options", async () => {
  expect(cli.map(({ command }) => command)).toEqual(
    expect.arrayContaining(["functions deploy", "migration repair", "config diff"]),
  );
  for (const { command, options } of cli) {
    const { status, stdout } = await supabase([...command.split(" "), "--help"]);
    expect([command, status]).toEqual([command, 0]);
    for (const option of options) expect([command, stdout]).toEqual([command, expect.stringContaining(option)]);
  }
});
