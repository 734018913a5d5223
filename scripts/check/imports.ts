import { readdir, readFile } from "node:fs/promises";
import { dirname, join, normalize } from "node:path";
import { ROOT } from "../stack/start.ts";
import type { Check } from "./check.ts";

const FOLDER = "functions-shared";

/** The steps that data takes. A folder imports from itself and from earlier ones, never from a later one. */
const STEPS = [
  ...["contracts", "audit", "http", "reading", "extraction", "coding", "identity", "quality", "record", "search"],
] as const;
/** What talks to the platform: for the functions alone. The steps between it and them stay pure. */
const PLATFORM = "http";

/** Where an earlier step may look a word up in a later one's dictionary: whether it is the name of something, never a code for it. */
const LOOKED_UP = new Set(["coding/loinc/named.ts", "coding/named.ts"]);

/** A module and the modules it imports by a relative path; paths from functions-shared/. */
export type ImportGraph = Map<string, string[]>;

const SPECIFIER =
  /(?:^|[\s;])(?:import|export)\b[^"';]*?["'](\.{1,2}\/[^"']+)["']|\bimport\(\s*["'](\.{1,2}\/[^"']+)["']/g;

function importsOf(module: string, source: string): string[] {
  return [...source.matchAll(SPECIFIER)].map((match) => normalize(join(dirname(module), match[1] ?? match[2] ?? "")));
}

function stepOf(module: string): string {
  return module.includes("/") ? module.slice(0, module.indexOf("/")) : "";
}

function orderViolation(from: string, to: string): string | null {
  if (to.startsWith("..")) return `${from} imports ${to}, outside of ${FOLDER}/`;
  const [step, target] = [stepOf(from), stepOf(to)];
  if (target === "" || step === target || LOOKED_UP.has(to)) return null; // Generated types stand above the steps.
  if (target === PLATFORM) return `${from} imports ${to}: only functions use ${PLATFORM}/`;
  const isLater = STEPS.indexOf(target as never) > STEPS.indexOf(step as never);
  return isLater ? `${from} imports ${to}, a later step` : null;
}

/** The modules of a cycle, or null. Depth first; a module met again on the way down closes one. */
function cycleFrom(graph: ImportGraph, module: string, path: string[], done: Set<string>): string[] | null {
  if (path.includes(module)) return [...path.slice(path.indexOf(module)), module];
  if (done.has(module)) return null;
  for (const next of graph.get(module) ?? []) {
    const cycle = cycleFrom(graph, next, [...path, module], done);
    if (cycle) return cycle;
  }
  done.add(module);
  return null;
}

/** What breaks the order of the steps: imports of later steps, unknown folders, cycles. */
export function importViolations(graph: ImportGraph): string[] {
  const violations: string[] = [];
  const done = new Set<string>();
  for (const [module, imports] of graph) {
    const step = stepOf(module);
    if (step !== "" && !STEPS.includes(step as never)) {
      violations.push(`${module}: ${step}/ is no step (${STEPS.join(", ")})`);
    }
    violations.push(...imports.map((to) => orderViolation(module, to)).filter((found) => found !== null));
    const cycle = cycleFrom(graph, module, [], done);
    if (cycle) return [...violations, `a cycle: ${cycle.join(" → ")}`];
  }
  return violations;
}

async function readGraph(): Promise<ImportGraph> {
  const files = await readdir(join(ROOT, FOLDER), { recursive: true });
  const modules = files.filter((file) => file.endsWith(".ts")).sort();
  return new Map(
    await Promise.all(
      modules.map(async (module) =>
        [module, importsOf(module, await readFile(join(ROOT, FOLDER, module), "utf8"))] as const
      ),
    ),
  );
}

export const importOrder: Check = { name: "import order", find: async () => importViolations(await readGraph()) };
