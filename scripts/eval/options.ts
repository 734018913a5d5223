import { resolve } from "node:path";
import { parseArgs } from "node:util";
import type { ChoiceOptions } from "./choose.ts";
import { CLASSES } from "./classes.ts";
import { HALVES, type Wanted } from "./generated.ts";

export const HELP = `npm run eval -- DIR [options]
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
  --overlay DIR    draw what was read over each page, a PNG a page: green filed, red flagged, orange held; not with --quick
  --json           print the report as one JSON object on standard output
  --verbose        list every difference; with --quick also what was not understood
  --help           this text`;

const OPTIONS = {
  corpus: { type: "string" },
  seed: { type: "string" },
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

/** What a command line asks for: a folder, or which corpus of our own to generate. */
export interface EvalOptions extends ChoiceOptions {
  corpus: string | Wanted;
  inFlight: number;
  waitMs: number;
  quick: boolean;
  overlay: string | undefined;
  json: boolean;
  verbose: boolean;
}

function whole(name: string, text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new Error(`--${name} takes a whole number above 0.`);
  return number;
}

function oneOf<T extends string>(name: string, text: string | undefined, all: readonly T[]): T | undefined {
  if (text !== undefined && !all.includes(text as T)) throw new Error(`--${name} takes one of ${all.join(", ")}.`);
  return text as T | undefined;
}

/**
 * Reads a command line, before anything is generated or run. Null where it asks for help.
 *
 * @throws what is wrong with it, in words for whoever typed it.
 */
export function readOptions(args: string[]): EvalOptions | null {
  const { values, positionals: folders } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
  if (values.help) return null;
  const { quick, overlay, json, verbose, layout, seed } = values;
  if (quick && overlay !== undefined) throw new Error("--overlay draws what the functions read: not with --quick.");
  const wanted = oneOf("class", values.class, CLASSES), half = oneOf("corpus", values.corpus, HALVES);
  if (half ? folders.length > 0 : folders.length !== 1) throw new Error(`Name one folder, or a corpus.\n\n${HELP}`);
  if (!half && (seed ?? layout) !== undefined) {
    throw new Error("--seed and --layout say what to generate: with --corpus.");
  }
  return {
    corpus: half ? { half, seed: whole("seed", seed ?? "1"), class: wanted, layout } : resolve(folders[0]!),
    class: wanted,
    limit: values.limit === undefined ? undefined : whole("limit", values.limit),
    inFlight: whole("in-flight", values["in-flight"]),
    waitMs: whole("wait", values.wait) * 1000,
    quick,
    overlay: overlay === undefined ? undefined : resolve(overlay),
    json,
    verbose,
  };
}
