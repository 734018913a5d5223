import postgres from "postgres";
import { afterAll, beforeAll } from "vitest";
import { openScratch, scratchSecrets } from "../../scripts/db/scratch.ts";
import { type NativeCluster, startNative } from "../../scripts/native/cluster.ts";
import type { Database } from "../../scripts/stack/database/database.ts";
import { openNative } from "../../scripts/stack/database/native.ts";
import { openPglite } from "../../scripts/stack/database/pglite.ts";
import { applyPlatform } from "../../scripts/stack/database/platform.ts";
import { freeStackPort } from "../../scripts/stack/ports.ts";
import { NATIVE_VARIABLE } from "../../scripts/test/native-variable.ts";

/** A database as a new Supabase project has it: roles, Auth, Storage and Vault, and no migration of ours yet. */
export interface EmptyProject {
  database: Database;
  /** Where the Supabase CLI and psql connect. */
  url: string;
  close(): Promise<void>;
}

/** Makes empty projects, each in a moment. */
export interface Projects {
  open(): Promise<EmptyProject>;
  close(): Promise<void>;
}

async function embeddedProjects(): Promise<Projects> {
  const first = await openPglite({ dataDir: null, vault: { file: "", secrets: scratchSecrets() } });
  await applyPlatform(first);
  const template = await first.dump();
  await first.close();
  return {
    open: async () => {
      const database = await openScratch(template);
      const port = await freeStackPort();
      await database.listen(port);
      return { database, url: database.url(port), close: () => database.close() };
    },
    close: async () => {},
  };
}

const open = (url: string) => openNative({ url, vault: { file: "", secrets: scratchSecrets() } });

async function nativeProjects(): Promise<Projects> {
  const cluster: NativeCluster = await startNative();
  const admin = postgres(cluster.url.replace(/[^/]+$/, "template1"), { max: 1, onnotice: () => {} });
  const first = await open(cluster.url);
  await applyPlatform(first).finally(() => first.close());
  let made = 0;
  return {
    open: async () => {
      const name = `project_${made++}`;
      await admin`create database ${admin(name)} template postgres`;
      const url = cluster.url.replace(/[^/]+$/, name);
      const database = await open(url);
      return { database, url, close: () => database.close() };
    },
    close: async () => {
      await admin.end();
      await cluster.stop();
    },
  };
}

/** Lends empty projects to the tests of a file: on PGlite, or (npm test -- --native) on a native Postgres 17. */
export function useProjects(): () => Promise<EmptyProject> {
  let projects: Projects | undefined;
  const opened: EmptyProject[] = [];
  beforeAll(async () => {
    projects = await (process.env[NATIVE_VARIABLE] ? nativeProjects() : embeddedProjects());
  });
  afterAll(async () => {
    for (const project of opened) await project.close();
    await projects?.close();
  });
  return async () => {
    if (!projects) throw new Error("projects exist only while tests run: call this inside a test or hook");
    const project = await projects.open();
    opened.push(project);
    return project;
  };
}
