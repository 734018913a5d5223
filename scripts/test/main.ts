import { parseArgs } from "node:util";
import { runDatabaseTests, type Tally } from "./database.ts";
import { runVitest, type VitestLayer } from "./vitest.ts";

const HELP = `npm test -- [options]
npm test -- --only database [--native] FILE…

Runs every test and ends with the line "N passed, N failed". What is skipped or unfinished counts as failed.

  --only LAYER   one layer: database (pgTAP), unit, api, functions, stack or deploy; may be given more than once
  FILE…          of the layer database these files alone, by path or name (tests/database/access.test.sql)
  --native       on a native Postgres 17 instead of the embedded database (what is missing of it is installed): the
                 layers database, api, functions, deploy, and native, which needs several sessions at once
  --help         this text`;

type Layer = "database" | VitestLayer;
const EMBEDDED: Layer[] = ["database", "unit", "api", "functions", "stack", "deploy"];
const NATIVE: Layer[] = ["database", "api", "functions", "deploy", "native"];

function readLayers(only: string[] | undefined, native: boolean): Layer[] {
  const layers = native ? NATIVE : EMBEDDED;
  for (const layer of only ?? []) {
    if (!layers.includes(layer as Layer)) throw new Error(`--only ${layer}: there are ${layers.join(", ")}`);
  }
  return layers.filter((layer) => only === undefined || only.includes(layer));
}

function readFiles(files: string[], layers: Layer[]): string[] {
  if (files.length > 0 && layers.join() !== "database") {
    throw new Error(`${files[0]}: files are named with --only database; one of another layer: npx vitest run FILE`);
  }
  return files;
}

/** A layer that cannot even run is one failure; the others still run. */
async function attempt(work: () => Promise<Tally>): Promise<Tally> {
  try {
    return await work();
  } catch (error) {
    console.log(`FAILED ${(error as Error).message}`);
    return { passed: 0, failed: 1 };
  }
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      only: { type: "string", multiple: true },
      native: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return console.log(HELP);
  const layers = readLayers(values.only, values.native);
  const files = readFiles(positionals, layers);
  const tallies: Tally[] = [];
  if (layers.includes("database")) {
    const options = { native: values.native, files, say: (line: string) => console.log(line) };
    tallies.push(await attempt(() => runDatabaseTests(options)));
  }
  const vitest = layers.filter((layer): layer is VitestLayer => layer !== "database");
  if (vitest.length > 0) tallies.push(await attempt(() => runVitest(vitest, values.native)));
  const sum = (key: keyof Tally) => tallies.reduce((total, tally) => total + tally[key], 0);
  console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
  process.exitCode = sum("failed") > 0 || sum("passed") === 0 ? 1 : 0;
}

await main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
