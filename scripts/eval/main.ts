import type { DocumentDetail } from "../../functions-shared/contracts/document.ts";
import type { CorpusDocument } from "../client/corpus.ts";
import type { Stack } from "../stack/start.ts";
import { withStack } from "../stack/temporary.ts";
import { generate } from "./generated.ts";
import { type EvalOptions, HELP, readOptions } from "./options.ts";
import { drawOverlay } from "./overlay.ts";
import { printFigures } from "./print.ts";
import { type QuickDocument, runQuickly } from "./quick.ts";
import { runCorpus } from "./run.ts";
import { score } from "./score.ts";

const say = (line: string) => console.error(line);

const unreadOf = ({ name, extraction }: QuickDocument): string[] =>
  extraction?.unread.map(({ text, reason }) => `${name}: not understood (${reason}): ${text}`) ?? [];

async function evaluate(options: EvalOptions): Promise<void> {
  const { corpus, overlay, json, verbose } = options;
  const folder = typeof corpus === "string" ? corpus : await generate(corpus, say);
  const onDetail = overlay === undefined
    ? undefined
    : (document: CorpusDocument, detail: DocumentDetail) => drawOverlay(overlay, document.path, document.name, detail);
  const run = (stack: Stack) => runCorpus(stack, folder, { ...options, onDetail }, say);
  const scored: QuickDocument[] = options.quick
    ? await runQuickly(folder, options, say)
    : await withStack(say, run, { workers: 1 });
  const { differences, ...figures } = score(scored);
  if (json) return console.log(JSON.stringify(verbose ? { ...figures, differences } : figures, null, 2));
  printFigures(figures, (line) => console.log(line));
  if (verbose) { for (const line of [...differences, ...scored.flatMap(unreadOf)]) console.log(`  ${line}`); }
}

try {
  const options = readOptions(process.argv.slice(2));
  if (options) await evaluate(options);
  else console.log(HELP);
} catch (error) {
  say((error as Error).message);
  process.exitCode = 1;
}
