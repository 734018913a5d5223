import { parseArgs, type ParseArgsConfig } from "node:util";
import { sentence } from "../stack/failure.ts";

type Options = NonNullable<ParseArgsConfig["options"]>;
type Values<O extends Options> = ReturnType<typeof parseArgs<{ options: O; allowPositionals: true }>>["values"];

/** A failure that is told in one sentence, without a stack trace. */
export class CommandError extends Error {
  override name = "CommandError";
}

/**
 * Runs a command of package.json: `--help` prints the text, a wrong option or a failure is told and ends it.
 * @param work gets the options and the other arguments.
 * @param failed the exit code when it fails.
 */
export async function runCommand<O extends Options>(
  help: string,
  options: O,
  work: (values: Values<O>, positionals: string[]) => Promise<void>,
  failed = 1,
): Promise<void> {
  try {
    const { values, positionals } = parseArgs({
      options: { ...options, help: { type: "boolean", default: false } },
      allowPositionals: true,
    });
    if ((values as { help?: boolean }).help) console.log(help);
    else await work(values as Values<O>, positionals);
  } catch (error) {
    console.error(sentence(error));
    process.exitCode = failed;
  }
}
