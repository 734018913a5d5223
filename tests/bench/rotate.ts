import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Bench, wholeNumber } from "../../scripts/bench/bench.ts";
import { startNative } from "../../scripts/native/cluster.ts";
import { freeStackPort } from "../../scripts/stack/ports.ts";
import { startStack } from "../../scripts/stack/start.ts";
import { whileServing } from "./rotate/clients.ts";
import { keys } from "./rotate/keys-command.ts";

type Say = (line: string) => void;

interface Scale {
  clients: number;
  rotations: number;
}

/** Rotates and retires while everybody reads and writes. */
async function measure(dataDir: string, databaseUrl: string | undefined, scale: Scale, say: Say) {
  const stack = await startStack({
    ...{ dataDir, port: await freeStackPort(), fresh: false, onLog: say },
    ...(databaseUrl ? { databaseUrl } : {}),
  });
  try {
    const where = ["--data-dir", dataDir, ...(databaseUrl ? ["--db", databaseUrl] : [])];
    let rewrapped = 0;
    const started = performance.now();
    const { requests, errors } = await whileServing(stack, scale.clients, async () => {
      for (let nth = 0; nth < scale.rotations; nth++) {
        rewrapped += (await keys<{ rewrapped: number }>("rotate", ...where)).rewrapped;
        const { retired } = await keys<{ retired: unknown[] }>("retire", ...where);
        if (retired.length !== 1) throw new Error(`${retired.length} epochs were retired`);
        say(`rotation ${nth + 1} of ${scale.rotations}`);
      }
    });
    for (const error of new Set(errors)) say(error);
    const [left] = await stack.database.query<{ count: number }>(
      "select count(*)::int as count from private.data_keys where epoch <= $1",
      [scale.rotations],
    );
    return {
      ...{ clients: scale.clients, requests, errors: errors.length, rotations: scale.rotations },
      ...{ data_keys_rewrapped: rewrapped, left_under_old_keys: left?.count, database: stack.database.kind },
      seconds: Number(((performance.now() - started) / 1000).toFixed(1)),
    };
  } finally {
    await stack.stop();
  }
}

const run: Bench["run"] = async (say, values) => {
  const scale = {
    clients: wholeNumber(values, "clients", [1, 200]),
    rotations: wholeNumber(values, "rotations", [1, 100]),
  };
  const folder = await mkdtemp(join(tmpdir(), "guardian-rotate-"));
  const native = values.pglite ? undefined : await startNative({ baseline: false });
  try {
    return await measure(join(folder, "stack"), native?.url, scale, say);
  } finally {
    await native?.stop();
    await rm(folder, { recursive: true, force: true });
  }
};

export const bench: Bench = {
  help: `Rotates the key-encryption key, and retires the old one, while people read and write what it seals.

  --clients N     people at once                           (default: 16)
  --rotations N   how often                                (default: 3)
  --pglite        on the embedded database instead of a native Postgres 17`,
  options: {
    clients: { type: "string", default: "16" },
    rotations: { type: "string", default: "3" },
    pglite: { type: "boolean", default: false },
  },
  run,
};
