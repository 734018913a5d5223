import { sentence } from "./failure.ts";

/** Exit codes as shells know them: 128 and the signal's number. */
const SIGNALS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };
/** Nobody reads any longer what is printed: the code of SIGPIPE, which Node turns into an error. */
const READER_GONE = 141;
/** One Ctrl-C can arrive twice: from the terminal, and passed on by npm. */
const SAME_PRESS_MS = 400;
/** What stops in order takes a few seconds at most. */
const STOP_MS = 15_000;

/** Why the process is to end before its work is done. */
export class Ending extends Error {
  override name = "Ending";
  /** @param asked somebody wants it to end: no failure of a stack that serves. */
  constructor(readonly exitCode: number, message: string, readonly asked = false) {
    super(message);
  }
}

/** The line of this repository an error comes from. The message may hold what a person entered; this does not. */
function placeOf(error: unknown): string {
  const [, place] = /\(?(?:file:\/\/)?\/\S*?\/((?:scripts|functions-shared|node_modules)\/\S+?:\d+)/.exec(
    (error as Error)?.stack ?? "",
  ) ?? [];
  return place ? ` at ${place}` : "";
}

/** An error nobody caught, as one line. */
function uncaught(error: unknown): string {
  const { name = typeof error, code } = (error ?? {}) as { name?: string; code?: unknown };
  const kind = code === undefined ? name : `${name} ${String(code)}`;
  const told = (error as NodeJS.ErrnoException)?.syscall ? `: ${sentence(error)}` : "";
  return `Guardian stops, for an error that nobody caught (${kind}${placeOf(error)})${told}`;
}

/**
 * Whatever asks this process to end: Ctrl-C, a signal, a closed terminal, a reader that left, an error nobody caught.
 * The signal's reason is an {@link Ending}. A second request, or a stop that takes too long, ends it on the spot.
 */
export function untilEnding(say: (line: string) => void): AbortSignal {
  const controller = new AbortController();
  let first = 0;
  const end = (ending: Ending) => {
    if (controller.signal.aborted) return;
    first = performance.now();
    setTimeout(() => process.exit(ending.exitCode), STOP_MS).unref();
    controller.abort(ending);
  };
  for (const [signal, code] of Object.entries(SIGNALS)) {
    process.on(signal, () => {
      if (controller.signal.aborted && performance.now() - first > SAME_PRESS_MS) process.exit(code);
      end(new Ending(code, `interrupted (${signal})`, true));
    });
  }
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", () => end(new Ending(READER_GONE, "nobody reads what is printed")));
  }
  for (const event of ["uncaughtException", "unhandledRejection"] as const) {
    process.on(event, (error: unknown) => {
      if (!controller.signal.aborted) say(uncaught(error));
      end(new Ending(1, "an error that nobody caught"));
    });
  }
  return controller.signal;
}
