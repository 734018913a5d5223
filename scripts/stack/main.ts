import { runDemo } from "../demo/demo.ts";
import { printTable } from "../demo/table.ts";
import { HELP, type Options, readOptions, UsageError } from "./options.ts";
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

/** Resolves when somebody asks the process to end. */
function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => resolve());
  });
}

async function serve(options: Options): Promise<void> {
  const started = performance.now();
  const stopping = interrupted();
  say("Starting Guardian …");
  const stack = await startStack({
    dataDir: options.dataDir,
    port: options.port,
    fresh: options.fresh,
    ...(options.databaseUrl ? { databaseUrl: options.databaseUrl } : {}),
    onLog: say,
  });
  try {
    for (const migration of stack.migrations) say(`  applied ${migration}`);
    say(`Guardian serves after ${((performance.now() - started) / 1000).toFixed(1)} s.`);
    if (options.demo) {
      const rows = await Promise.race([runDemo(stack, say), stopping]);
      if (rows) printTable(rows, options.json);
    }
    if (options.once) return;
    printAddresses(stack);
    await stopping;
    say("Stopping …");
  } finally {
    await stack.stop();
  }
}

try {
  const options = readOptions(process.argv.slice(2));
  if (options) await serve(options);
  else console.log(HELP);
} catch (error) {
  const { message, cause } = error as Error;
  say(message);
  if (cause instanceof Error && !(error instanceof UsageError) && !message.includes(cause.message)) {
    say(`  because: ${cause.message}`);
  }
  process.exitCode = 1;
}
