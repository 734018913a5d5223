import { resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Stack } from "../stack/start.ts";
import { withStack } from "../stack/temporary.ts";
import { CLASSES, type DocumentClass } from "./classes.ts";
import { generate, HALVES } from "./generated.ts";
import { printFigures } from "./print.ts";
import type { DocumentDetail } from "../../functions-shared/contracts/document.ts";
import type { CorpusDocument } from "../client/corpus.ts";
import { drawOverlay } from "./overlay.ts";
import { type QuickDocument, runQuickly } from "./quick.ts";
import { runCorpus } from "./run.ts";
import { score } from "./score.ts";

const HELP = `npm run eval -- DIR [options]
npm run eval -- --corpus develop|measured [options]

Runs a labelled corpus (family.json, documents, NAME.expected.json beside each) through the real functions on a stack of
its own, and says how good they were.

  --corpus NAME    generate a corpus of our own into supabase/.temp and run that: "develop" to work with, "measured",
                   of other layouts, only to be measured
  --seed N         which documents to generate (default 1); another seed, other documents in the same layouts
  --class NAME     only documents of a class: ${CLASSES.join(", ")}
  --layout NAME    only documents of a layout of the generated corpus
  --limit N        only so many documents, spread over all
  --in-flight N    how many documents are under way at a time (default 3)
  --wait SECONDS   how long to wait for a document, for one that waits for the OCR worker too (default 600)
  --quick          read in this process, without a stack, what OCR saw kept for the next time: for work on the rules of reading
  --overlay DIR    draw what was read over each page, a PNG a page: green filed, red flagged, orange held
  --json           print the report as one JSON object on standard output
  --verbose        list every difference; with --quick also what was not understood
  --help           this text`;

const say = (line: string) => console.error(line);

const OPTIONS = {
  corpus: { type: "string" },
  seed: { type: "string", default: "1" },
  class: { type: "string" },
  layout: { type: "string" },
  limit: { type: "string" },
  "in-flight": { type: "string", default: "3" },
  wait: { type: "string", default: "600" },
  quick: { type: "boolean", default: false },
  overlay: { type: "string" },
  json: { type: "boolean", default: false },
  verbose: { type: "boolean", default: false },
  help: { type: "boolean", default: false },
} as const;

function whole(name: string, text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new Error(`--${name} takes a whole number above 0.`);
  return number;
}

function oneOf<T extends string>(name: string, text: string | undefined, all: readonly T[]): T | undefined {
  if (text !== undefined && !all.includes(text as T)) throw new Error(`--${name} takes one of ${all.join(", ")}.`);
  return text as T | undefined;
}

const unreadOf = ({ name, extraction }: QuickDocument): string[] =>
  extraction?.unread.map(({ text, reason }) => `${name}: not understood (${reason}): ${text}`) ?? [];

type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>["values"];

/** The folder to run: the one named, or a corpus generated now. */
async function folderOf(values: Values, folders: string[], wanted: DocumentClass | undefined): Promise<string> {
  const half = oneOf("corpus", values.corpus, HALVES);
  if (half && folders.length === 0) {
    return await generate({ half, seed: whole("seed", values.seed!), class: wanted, layout: values.layout }, say);
  }
  if (half || folders.length !== 1) throw new Error(`Name one folder, or a corpus.\n\n${HELP}`);
  return resolve(folders[0]!);
}

async function evaluate(values: Values, folders: string[]): Promise<void> {
  const wanted = oneOf("class", values.class, CLASSES);
  const { overlay } = values;
  const folder = await folderOf(values, folders, wanted);
  const options = {
    class: wanted,
    limit: values.limit === undefined ? undefined : whole("limit", values.limit),
    inFlight: whole("in-flight", values["in-flight"]!),
    waitMs: whole("wait", values.wait!) * 1000,
    onDetail: overlay === undefined
      ? undefined
      : (document: CorpusDocument, detail: DocumentDetail) =>
        drawOverlay(resolve(overlay), document.path, document.name, detail),
  };
  const run = (stack: Stack) => runCorpus(stack, folder, options, say);
  if (values.quick && overlay !== undefined) {
    throw new Error("--overlay draws what the functions read: not with --quick.");
  }
  const scored: QuickDocument[] = values.quick
    ? await runQuickly(folder, options, say)
    : await withStack(say, run, { workers: 1 });
  const { differences, ...figures } = score(scored);
  if (values.json) return console.log(JSON.stringify(values.verbose ? { ...figures, differences } : figures, null, 2));
  printFigures(figures, (line) => console.log(line));
  if (values.verbose) { for (const line of [...differences, ...scored.flatMap(unreadOf)]) console.log(`  ${line}`); }
}

try {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: OPTIONS });
  if (values.help) console.log(HELP);
  else await evaluate(values, positionals);
} catch (error) {
  say((error as Error).message);
  process.exitCode = 1;
}
