import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { ROOT } from "../stack/start.ts";
import type { Bench } from "./bench.ts";
import { Figures } from "./figures.ts";

const FOLDER = join(ROOT, "tests/bench");
const HELP = `npm run bench -- NAME [options]

Measures speed and scale with one of the programs in tests/bench. Progress goes to standard error.

  --json   print exactly one JSON object on standard output
  --help   this text, and the options of NAME`;

async function benchNames(): Promise<string[]> {
  const files = await readdir(FOLDER).catch(() => []);
  return files.filter((file) => /^[a-z][a-z-]*\.ts$/.test(file)).map((file) => file.slice(0, -3)).sort();
}

const wants = (option: string) => process.argv.includes(option);

/** The NAME of the command line, which comes first, and what it stands for. */
async function findBench(names: string[]): Promise<Bench | null> {
  const name = process.argv[2];
  const list = `Names: ${names.join(", ")}`;
  if (name === undefined || name.startsWith("-")) {
    if (!wants("--help")) throw new Error(`${HELP}\n\n${list}`);
    console.log(`${HELP}\n\n${list}`);
    return null;
  }
  if (!names.includes(name)) throw new Error(`there is no bench ${name}. ${list}`);
  const { bench } = await import(pathToFileURL(join(FOLDER, `${name}.ts`)).href) as { bench: Bench };
  if (!wants("--help")) return bench;
  console.log(`npm run bench -- ${name} [options]\n\n${bench.help}`);
  return null;
}

async function main(): Promise<void> {
  const bench = await findBench(await benchNames());
  if (!bench) return;
  const { values } = parseArgs({
    args: process.argv.slice(3),
    options: { ...bench.options, json: { type: "boolean", default: false } },
  });
  const figures = new Figures(values.json === true);
  figures.keep(await bench.run((line) => console.error(line), values, (result) => figures.keep(result)));
  figures.tell();
}

await main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
