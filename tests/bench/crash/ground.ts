import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { startNative } from "../../../scripts/native/cluster.ts";
import { keysFolder } from "../../../scripts/stack/keys.ts";
import { freeStackPort } from "../../../scripts/stack/ports.ts";
import { KillableStack } from "./stack.ts";

/** The two runs: one with kills, and one without on a copy of the same beginning. */
export type Place = "killed" | "calm";

/** Where the stacks of both runs keep their data: a folder, and on native Postgres a database each. */
export interface Ground {
  stack(place: Place): KillableStack;
  keys(place: Place): string;
  /** Copies what is at `killed` to `calm`: the same people, ids and keys. No stack may be running. */
  copy(): Promise<void>;
  remove(): Promise<void>;
}

/** @param native on a Postgres 17 of its own instead of embedded databases. */
export async function openGround(native: boolean): Promise<Ground> {
  const folder = await mkdtemp(join(tmpdir(), "guardian-crash-"));
  const cluster = native ? await startNative({ baseline: false }) : null;
  const port = await freeStackPort();
  const dataDir = (place: Place) => join(folder, place);
  const databaseUrl = (place: Place) => {
    const url = new URL(cluster?.url ?? "");
    if (place === "calm") url.pathname = "/calm";
    return url.href;
  };
  return {
    stack: (place) => new KillableStack(port, ["--data-dir", dataDir(place)], cluster ? databaseUrl(place) : undefined),
    keys: (place) => keysFolder(dataDir(place)),
    copy: async () => {
      for (const folderOf of [dataDir, (place: Place) => keysFolder(dataDir(place))]) {
        await cp(folderOf("killed"), folderOf("calm"), { recursive: true });
      }
      if (!cluster) return;
      // From another database: one that is copied may have no session of its own.
      const elsewhere = new URL(cluster.adminUrl);
      elsewhere.pathname = "/template1";
      const sql = postgres(elsewhere.href, { max: 1, onnotice: () => {} });
      await sql.unsafe("create database calm template postgres owner postgres").finally(() => sql.end());
    },
    remove: async () => {
      await cluster?.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
