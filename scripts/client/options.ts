import { parseArgs, type ParseArgsConfig } from "node:util";

type Options = NonNullable<ParseArgsConfig["options"]>;
type Values<O extends Options> = ReturnType<typeof parseArgs<{ args: string[]; options: O }>>["values"];

/** A command line, or an environment, that cannot be obeyed. */
export class UsageError extends Error {
  override name = "UsageError";
}

/** The options of a command line. @throws {UsageError} with the help when it has others. */
export function parseOptions<O extends Options>(args: string[], options: O, help: string): Values<O> {
  try {
    return parseArgs({ args, options }).values;
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n\n${help}`);
  }
}

/** Which API a service works for, and the key it works with. @throws {UsageError} when either is missing. */
export function readService(url: string | undefined, env: Record<string, string | undefined>) {
  if (!/^https?:\/\//.test(url ?? "") || !URL.canParse(url ?? "")) {
    throw new UsageError("--url takes the API's address, https://YOUR-REF.supabase.co");
  }
  const secretKey = env.SUPABASE_SECRET_KEY ?? "";
  if (secretKey === "") {
    throw new UsageError("set the environment variable SUPABASE_SECRET_KEY to the project's secret key");
  }
  return { url: (url ?? "").replace(/\/+$/, ""), secretKey };
}
