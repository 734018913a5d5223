import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { freeStackPort } from "../stack/ports.ts";
import { startStack } from "../stack/start.ts";
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
  const dataDir = await mkdtemp(join(tmpdir(), "guardian-eval-"));
  try {
    const stack = await startStack({
      dataDir: join(dataDir, "stack"),
      port: await freeStackPort(),
      fresh: false,
      onLog: say,
    });
    try {
      const { differences, ...figures } = score(await runCorpus(stack, folder, say));
      const report = verbose ? { ...figures, differences } : figures;
      if (json) console.log(JSON.stringify(report, null, 2));
      else {
        for (const [name, value] of Object.entries(figures)) console.log(`${name.padEnd(26)} ${value}`);
        if (verbose) { for (const difference of differences) console.log(`  ${difference}`); }
      }
    } finally {
      await stack.stop();
    }
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
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
