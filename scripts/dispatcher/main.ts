// Runs in Node (npm run dispatch) and in Deno (inside the stack, where that costs a third of the memory): node: builtins
// and plain code only.
import process from "node:process";
import { log } from "../../functions-shared/http/log.ts";
import { UsageError } from "../client/options.ts";
import { keepHouse } from "./housekeeping.ts";
import { DispatchLoop } from "./loop.ts";
import { type DispatcherOptions, HELP, readOptions } from "./options.ts";
import { AnswerError, Project } from "./project.ts";

/** Whoever started us nudges with a line each; when standard input ends, they are gone. */
function listen(loop: DispatchLoop): void {
  process.stdin.on("data", () => loop.nudge());
  process.stdin.on("end", () => loop.stop());
  process.stdin.on("error", () => loop.stop());
}

async function dispatch(options: DispatcherOptions): Promise<void> {
  const project = new Project(options.url, options.secretKey);
  const loop = new DispatchLoop({ project, concurrency: options.concurrency, log });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => loop.stop());
  if (options.nudged) listen(loop);
  log("info", "dispatcher-started", { concurrency: options.concurrency });
  const rest = keepHouse(project, (error) => log("warn", "housekeeping-failed", { error: error.name }));
  await loop.run();
  rest();
  log("info", "dispatcher-stopped", {});
}

try {
  const options = readOptions(process.argv.slice(2));
  if (options) await dispatch(options);
  else console.log(HELP);
  process.exit(0);
} catch (error) {
  const refused = error instanceof AnswerError && "the API refuses the key in SUPABASE_SECRET_KEY";
  console.error(refused || (error instanceof UsageError ? error.message : `the dispatcher ended: ${error}`));
  process.exit(1);
}
