import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import { CommandError } from "../db/command.ts";
import { changeSecrets, contentOf, seenFile, VaultSchema } from "../stack/key-file.ts";
import type { KeyPlace } from "./port.ts";

const [LOOK_MS, PATIENCE_MS] = [50, 60_000];

export interface KeyFileOptions {
  file: string;
  /** Whether a stack runs that has to take up what changes. */
  stackRuns: () => Promise<boolean>;
  /** Has the command's own session read what stands there now. */
  use: () => Promise<void>;
}

/** A key file of one's own: written whole or not at all, then taken up by the stack that runs (stack/key-watch.ts). */
export function keyFilePlace({ file, stackRuns, use }: KeyFileOptions): KeyPlace {
  return {
    provider: "key-file",
    name: file,
    put: async (name, secret = randomBytes(32).toString("base64")) => {
      await changeSecrets(file, (secrets) => name in secrets ? secrets : { ...secrets, [name]: secret });
      await use();
    },
    remove: async (name) => {
      await changeSecrets(file, ({ [name]: _gone, ...rest }) => rest);
      await use();
    },
    read: async () => VaultSchema.parse(JSON.parse(await readFile(file, "utf8"))),
    settled: async () => {
      const content = contentOf(await readFile(file, "utf8"));
      const late = Date.now() + PATIENCE_MS;
      while (await stackRuns() && await readFile(seenFile(file), "utf8").catch(() => "") !== content) {
        if (Date.now() > late) {
          throw new CommandError(
            `the stack that runs has not taken up ${file} within ${
              PATIENCE_MS / 1000
            } seconds: see its log, then run this again`,
          );
        }
        await pause(LOOK_MS);
      }
    },
  };
}
