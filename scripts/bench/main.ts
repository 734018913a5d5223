import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { ROOT } from "../stack/start.ts";

const FOLDER = join(ROOT, "tests/bench");
const HELP = `npm run bench -- NAME [options]

Measures speed and scale with one of the programs in tests/bench. Progress goes to standard error.

  --json   print exactly one JSON object on standard output
  --help   this text`;

/** What a file in tests/bench exports: `run` measures and returns what is printed. */
interface Bench {
  run(say: (line: string) => void): Promise<Record<string, unknown>>;
}

async function benchNames(): Promise<string[]> {
  const files = await readdir(FOLDER).catch(() => []);
  return files.filter((file) => /^[a-z][a-z-]*\.ts$/.test(file)).map((file) => file.slice(0, -3)).sort();
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { json: { type: "boolean", default: false }, help: { type: "boolean", default: false } },
    allowPositionals: true,
  });
  const names = await benchNames();
  const list = names.length > 0 ? names.join(", ") : "none yet";
  if (values.help) return console.log(`${HELP}\n\nNames: ${list}`);
  const [name] = positionals;
  if (name === undefined) throw new Error(`${HELP}\n\nNames: ${list}`);
  if (!names.includes(name)) throw new Error(`there is no bench ${name}; there are: ${list}`);
  const bench = await import(pathToFileURL(join(FOLDER, `${name}.ts`)).href) as Bench;
  const result = await bench.run((line) => console.error(line));
  if (values.json) console.log(JSON.stringify(result));
  else for (const [key, value] of Object.entries(result)) console.log(`${key}: ${JSON.stringify(value)}`);
}

await main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
