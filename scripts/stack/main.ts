import { runDemo } from "../demo/demo.ts";
import { printTable } from "../demo/table.ts";
import { Ending, untilEnding } from "./ending.ts";
import { sentence } from "./failure.ts";
import { HELP, type Options, readOptions } from "./options.ts";
import { type Stack, startStack } from "./start.ts";

const say = (line: string) => console.error(line);

function printAddresses(stack: Stack): void {
  say(`
  API              ${stack.apiUrl}
  Postgres         ${stack.databaseUrl}
  Mail             ${stack.mailUrl}
  Publishable key  ${stack.publishableKey}

Ctrl-C stops it; the data stays.`);
}

/** Rejects with the reason when the process is to end. */
function ended(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener("abort", () => reject(signal.reason));
  });
}

/** Prints what became of the demo family's papers, then serves until the process is to end. */
async function serve(stack: Stack, options: Options, signal: AbortSignal): Promise<void> {
  if (options.demo) printTable(await Promise.race([runDemo(stack, say), ended(signal)]), options.json);
  if (options.once) return;
  printAddresses(stack);
  await ended(signal).catch((ending: Ending) => {
    say("Stopping …");
    if (!ending.asked) throw ending;
  });
}

async function run(options: Options, signal: AbortSignal): Promise<void> {
  const started = performance.now();
  say("Starting Guardian …");
  const stack = await startStack({
    dataDir: options.dataDir,
    port: options.port,
    fresh: options.fresh,
    workers: options.workers,
    functionCpuSeconds: options.functionCpuSeconds,
    ...(options.databaseUrl ? { databaseUrl: options.databaseUrl } : {}),
    signal,
    onLog: say,
  });
  try {
    for (const migration of stack.migrations) say(`  applied ${migration}`);
    say(`Guardian serves after ${((performance.now() - started) / 1000).toFixed(1)} s.`);
    await serve(stack, options, signal);
  } finally {
    await stack.stop();
  }
}

/** Says why the process ends. @returns its exit code. */
function tell(error: unknown, signal: AbortSignal): number {
  const ending: unknown = signal.aborted ? signal.reason : error;
  if (ending instanceof Ending) {
    if (ending.asked) say(ending.message);
    return ending.exitCode;
  }
  say(sentence(error));
  return 1;
}

const ending = untilEnding(say);
let code = 0;
try {
  const options = await readOptions(process.argv.slice(2));
  if (options) await run(options, ending);
  else console.log(HELP);
} catch (error) {
  code = tell(error, ending);
}
// Whatever may still hang on after an interruption has nothing left to do.
if (ending.aborted) process.exit(code);
process.exitCode = code;
