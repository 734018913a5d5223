import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { signIn } from "../../scripts/client/sign-in.ts";
import { lockFile } from "../../scripts/stack/lock.ts";
import { freeStackPort } from "../../scripts/stack/ports.ts";
import { type Circumstances, type Command, printed, runScript } from "./_command.ts";

/** A moment of a start that is interrupted: after how much of its time, and by what. */
interface Moment {
  share: number;
  signal: "SIGINT" | "SIGTERM" | "SIGHUP";
  /** Once more, by somebody who does not want to wait. */
  again: boolean;
}
const CODES = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };
const SIGNALS = Object.keys(CODES) as Moment["signal"][];

const SEED = 20_261_120;
const FIRST_STARTS = 5;
/** Theirs, one before and one after them, on a machine that is busy. */
const STARTS_MS = (FIRST_STARTS + 2) * 60_000;
/** One second Ctrl-C that the process takes for a second one, and not for the same press. */
const SECOND_PRESS_MS = 500;
/** However loaded the machine: an interrupted start is gone by then, at once after a second signal. */
const GONE_MS = 20_000;

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = state + 0x6d2b79f5 | 0;
    let mixed = Math.imul(state ^ state >>> 15, 1 | state);
    mixed = mixed + Math.imul(mixed ^ mixed >>> 7, 61 | mixed) ^ mixed;
    return ((mixed ^ mixed >>> 14) >>> 0) / 2 ** 32;
  };
}

let folder: string;
let dataDir: string;
let port: number;

const serve = (circumstances: Circumstances = {}, ...args: string[]) =>
  runScript(
    "scripts/stack/main.ts",
    ["--no-demo", "--data-dir", dataDir, "--port", String(port), ...args],
    circumstances,
  );

/** The processes that a start on this folder and port has begun and that still run. */
async function left(): Promise<string[]> {
  const found: string[] = [];
  for (const pid of (await readdir("/proc")).filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)) {
    const read = (file: string) => readFile(`/proc/${pid}/${file}`, "utf8").catch(() => "");
    const [command, environment] = [await read("cmdline"), await read("environ")];
    const mentions = [folder, `127.0.0.1:${port}`, `\0${port + 3}\0`].some((text) => command.includes(text));
    if (mentions || environment.includes(`SUPABASE_URL=http://127.0.0.1:${port}\0`)) {
      found.push(command.replaceAll("\0", " "));
    }
  }
  return found;
}

const isFree = (each: number) =>
  new Promise<boolean>((resolve) => {
    const server = createServer().once("error", () => resolve(false));
    server.listen(each, "127.0.0.1", () => server.close(() => resolve(true)));
  });

/** Nothing of a start that has ended is left: no process, no port, and whoever starts next gets the lock. */
async function expectNothingLeft(): Promise<void> {
  await expect.poll(left, { timeout: GONE_MS }).toEqual([]);
  for (const offset of [0, 1, 3, 4]) expect(await isFree(port + offset)).toBe(true);
}

const within = <T>(ms: number, what: Promise<T>) =>
  Promise.race([
    what,
    pause(ms, undefined, { ref: false }).then(() => Promise.reject(new Error(`not within ${ms} ms`))),
  ]);

async function interrupt(command: Command, { signal, again }: Moment): Promise<number | null> {
  command.process.kill(signal);
  if (again) {
    await Promise.race([pause(SECOND_PRESS_MS), command.ended]);
    command.process.kill(signal);
  }
  return await within(GONE_MS, command.ended);
}

/** No trace and no second sentence: what a stop says. */
const said = (command: Command) =>
  command.stderr.split("\n").filter((line) => !/^(Starting Guardian …|EXPERIMENTAL .*|\s+applied .*|)$/.test(line));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "guardian-endings-"));
  dataDir = join(folder, "data");
  port = await freeStackPort();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("Ctrl-C at any moment", () => {
  const name = "of the first start: it ends at once, leaves nothing running, and the next start makes everything";
  test(name, { timeout: STARTS_MS }, async () => {
    const random = randomFrom(SEED);
    const started = performance.now();
    const whole = serve({}, "--once");
    expect([await whole.ended, whole.stderr]).toEqual([0, expect.stringContaining("Guardian serves")]);
    const lasts = performance.now() - started;
    await expectNothingLeft();

    for (let n = 0; n < FIRST_STARTS; n++) {
      const moment: Moment = {
        share: (n + random()) / FIRST_STARTS,
        signal: SIGNALS[n % SIGNALS.length] ?? "SIGINT",
        again: random() < 0.4,
      };
      // Each on what the one before has left; some on a lock that a killed process has left, or another program's.
      if (n === 0) await rm(dataDir, { recursive: true });
      if (n === 0) await rm(`${dataDir}.keys`, { recursive: true });
      if (n % 2 === 0) await writeFile(lockFile(dataDir), n === 0 ? "" : "1\n");
      const command = serve();
      await printed(command, /Starting Guardian/);
      await Promise.race([pause(lasts * moment.share), command.ended]);
      const code = await interrupt(command, moment);
      const serving = command.stderr.includes("Ctrl-C stops it");
      expect([moment, [serving ? 0 : CODES[moment.signal], CODES[moment.signal]], said(command).join()])
        .toEqual([moment, expect.arrayContaining([code]), expect.not.stringMatching(/Error|\n\s+at /)]);
      await expectNothingLeft();
    }

    const last = serve();
    await printed(last, /Ctrl-C stops it/);
    const publishableKey = /sb_publishable_\S+/.exec(last.stderr)?.[0] ?? "";
    const ada = await signIn(
      { apiUrl: `http://127.0.0.1:${port}`, mailUrl: `http://127.0.0.1:${port + 3}`, publishableKey },
      "ada@example.org",
    );
    expect((await ada.rpc("create_family", { p_label: "Rossi" })).error).toBeNull();
    last.process.kill("SIGINT");
    expect(await within(GONE_MS, last.ended)).toBe(0);
    expect(existsSync(lockFile(dataDir))).toBe(false);
    await expectNothingLeft();
  });

  test("the second Ctrl-C ends it on the spot, one that arrives twice (from the terminal and from npm) does not", async () => {
    const once = serve();
    await printed(once, /Ctrl-C stops it/);
    for (let arrival = 0; arrival < 2; arrival++) once.process.kill("SIGINT");
    expect([await within(GONE_MS, once.ended), said(once).at(-1)]).toEqual([0, "Stopping …"]);
    await expectNothingLeft();
  });
});

describe("the end that nobody asked for", () => {
  test("nobody reads what it prints (npm start | head -1): it stops in order", async () => {
    const command = serve();
    await printed(command, /Starting Guardian/);
    command.process.stderr?.destroy();
    command.process.stdout?.destroy();
    expect(await within(60_000, command.ended)).toBe(141);
    expect(existsSync(lockFile(dataDir))).toBe(false);
    await expectNothingLeft();
  });

  test.each([
    ["an exception", `throw new TypeError("Wilhelmina Quackenbush")`, /^Guardian stops, .* nobody caught \(TypeError/],
    ["a rejection", `Promise.reject(new Error("Quackenbush"))`, /^Guardian stops, .* nobody caught \(Error/],
  ])("%s that nobody caught is told in one line without what it was about, and the stack stops in order", async (
    _,
    fault,
    sentence,
  ) => {
    const trap = `process.on("SIGUSR2", () => { ${fault} });`;
    const command = serve({ env: { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(trap)}` } });
    await printed(command, /Ctrl-C stops it/);
    const before = command.stderr.length;
    command.process.kill("SIGUSR2");
    expect(await within(GONE_MS, command.ended)).toBe(1);
    const lines = command.stderr.slice(before).split("\n").filter(Boolean);
    expect(lines).toEqual([expect.stringMatching(sentence), "Stopping …"]);
    expect(command.stderr).not.toContain("Quackenbush");
    expect(existsSync(lockFile(dataDir))).toBe(false);
    await expectNothingLeft();
  });
});

test("of several starts at the same moment on the same data one serves, and the others are refused", async () => {
  const ports = [port, await freeStackPort(), await freeStackPort()];
  const commands = ports.map((each) =>
    runScript("scripts/stack/main.ts", ["--no-demo", "--data-dir", dataDir, "--port", String(each)])
  );
  const fates = commands.map(async (command) => {
    const served = printed(command, /Ctrl-C stops it/).then(() => "serves", () => "");
    return await Promise.race([served, command.ended]);
  });
  expect((await Promise.all(fates)).sort()).toEqual([1, 1, "serves"]);
  for (const [n, command] of commands.entries()) {
    command.process.kill("SIGTERM");
    if (await fates[n] === "serves") expect(await within(GONE_MS, command.ended)).toBe(0);
    else expect(said(command)).toEqual([expect.stringMatching(/^a stack is already running on /)]);
  }
});
