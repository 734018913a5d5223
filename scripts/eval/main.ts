import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { withStack } from "../stack/temporary.ts";
import { runCorpus } from "./run.ts";
import { score } from "./score.ts";

const HELP = `npm run eval -- DIR [--json] [--verbose]

Runs a labelled corpus (family.json, documents, NAME.expected.json beside each) through the real functions on a stack of
its own, and says how good they were.

  --json      print the report as one JSON object on standard output
  --verbose   list every difference
  --help      this text`;

const say = (line: string) => console.error(line);

async function evaluate(folder: string, json: boolean, verbose: boolean): Promise<void> {
  const { differences, ...figures } = score(await withStack(say, (stack) => runCorpus(stack, folder, say)));
  const report = verbose ? { ...figures, differences } : figures;
  if (json) return console.log(JSON.stringify(report, null, 2));
  for (const [name, value] of Object.entries(figures)) console.log(`${name.padEnd(26)} ${value}`);
  if (verbose) { for (const difference of differences) console.log(`  ${difference}`); }
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: "boolean", default: false },
      verbose: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  const [folder] = positionals;
  if (values.help) console.log(HELP);
  else if (!folder || positionals.length > 1) throw new Error(`Name one folder.\n\n${HELP}`);
  else await evaluate(resolve(folder), values.json, values.verbose);
} catch (error) {
  say((error as Error).message);
  process.exitCode = 1;
}
