import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { CommandError } from "../db/command.ts";
import { findAdvice } from "../db/find-advice.ts";
import { pushMigrations } from "../db/push-migrations.ts";
import { supabaseJson } from "../db/supabase.ts";
import { ROOT } from "../stack/start.ts";
import { unanswered } from "./answers.ts";
import { requireChecked } from "./checks.ts";
import { judge, pendingOf, readWanted } from "./judge.ts";
import { onProject, type Project, readDeployed, readFunctions, readMigrations } from "./project.ts";
import { sentence } from "./sentence.ts";
import { workingTreeWarnings } from "./working-tree.ts";

/** What a deployment would do, and what it did. */
export interface Outcome {
  project: string;
  dry_run: boolean;
  /** The migrations the database did not have, by version, and those it was given. */
  migrations: { pending: string[]; applied: string[] };
  /** The functions of this repository, and those that were deployed. */
  functions: { all: string[]; deployed: string[] };
  warnings: string[];
  /** Why it did not go through. */
  error: string | null;
}

export interface DeployOptions {
  project: Project;
  /** Change things; otherwise only say what would be changed. */
  yes: boolean;
  /** Where the deployed functions answer. */
  apiUrl: string;
  say: (line: string) => void;
}

const DeployedSchema = z.object({ functions: z.array(z.string()) });

async function functionNames(): Promise<string[]> {
  const entries = await readdir(join(ROOT, "supabase/functions"), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith("_")).map(({ name }) => name).sort();
}

/** Everything that can be known before anything is changed. @throws {CommandError} with all that is in the way. */
async function prepare({ project, say }: DeployOptions, outcome: Outcome): Promise<void> {
  const deployed = await readDeployed(project);
  const { problems, warnings } = judge(deployed, await readWanted());
  outcome.migrations.pending = pendingOf(deployed);
  outcome.warnings.push(...await workingTreeWarnings(), ...warnings);
  if (problems.length > 0) throw new CommandError(problems.join("\n"));
  await requireChecked(say);
}

const pushOptions = ({ profile, timeoutMs }: Project) => ({
  ...timeoutMs ? { timeoutMs } : {},
  extra: profile ? [`--profile=${profile}`] : [],
});

/** What the database has got of what was pending. Asked of the database: a push may have ended half-way. */
async function appliedOf(project: Project, pending: string[]): Promise<string[]> {
  const still = pendingOf({ migrations: await readMigrations(project) });
  return pending.filter((version) => !still.includes(version));
}

async function deployDatabase({ project, say }: DeployOptions, { migrations }: Outcome): Promise<void> {
  try {
    await pushMigrations(project.database, { ...pushOptions(project), dryRun: false });
    migrations.applied = migrations.pending;
  } catch (error) {
    migrations.applied = await appliedOf(project, migrations.pending).catch(() => []);
    throw error;
  }
  say(`ok     database: ${migrations.applied.length} migrations applied`);
}

/** All functions at once: the Management API takes each, and then makes all of them current in one call. */
async function deployFunctions({ project, say }: DeployOptions, { functions }: Outcome): Promise<void> {
  const args = ["functions", "deploy", "--use-api", "--yes", ...onProject(project)];
  functions.deployed = (await supabaseJson(args, DeployedSchema, project)).functions.sort();
  const active = (await readFunctions(project)).filter(({ status }) => status === "ACTIVE").map(({ name }) => name);
  const missing = functions.all.filter((name) => !active.includes(name));
  if (missing.length > 0) throw new CommandError(`functions were deployed but are not active: ${missing.join(", ")}`);
  say(`ok     functions: ${functions.deployed.join(", ")}`);
}

/** Looks at what is there now. What is found does not take the deployment back. */
async function lookBack({ project, apiUrl }: DeployOptions, outcome: Outcome): Promise<void> {
  const [advice, silent] = await Promise.all([
    findAdvice(project.database, pushOptions(project)),
    unanswered(apiUrl, outcome.functions.all),
  ]);
  outcome.warnings.push(...advice.map((finding) => `advisors on the project: ${finding}`));
  if (silent.length > 0) throw new CommandError(silent.join("\n"));
}

/** How far it came, for somebody who has to decide what to do now. */
function whereItStands({ migrations, functions }: Outcome): string {
  const left = migrations.pending.filter((version) => !migrations.applied.includes(version));
  const database = migrations.applied.length === 0 && left.length > 0
    ? "the database is as it was"
    : `applied: ${migrations.applied.join(", ") || "nothing was pending"}; not applied: ${left.join(", ") || "none"}`;
  const deployed = functions.deployed.length > 0
    ? `deployed: ${functions.deployed.join(", ")}`
    : "no function was deployed";
  return `Database: ${database}. Functions: ${deployed}. It is safe to run this again.`;
}

/**
 * Deploys the database first, for functions need what it has, and then the functions. May be run again after an
 * interruption at any point: what is applied is not applied twice, and functions are replaced by themselves.
 */
export async function deploy(options: DeployOptions): Promise<Outcome> {
  const { project, yes, say } = options;
  const outcome: Outcome = {
    project: project.ref,
    dry_run: !yes,
    migrations: { pending: [], applied: [] },
    functions: { all: await functionNames(), deployed: [] },
    warnings: [],
    error: null,
  };
  let changing = false;
  try {
    await prepare(options, outcome);
    if (!yes) {
      await pushMigrations(project.database, { ...pushOptions(project), dryRun: true });
      return outcome;
    }
    changing = true;
    await deployDatabase(options, outcome);
    await deployFunctions(options, outcome);
    await lookBack(options, outcome);
    say("ok     every function answers");
  } catch (error) {
    const reason = sentence(error, project);
    outcome.error = changing ? `${reason}\n${whereItStands(outcome)}` : `${reason}\nNothing was changed.`;
  }
  return outcome;
}
