import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { afterAll, expect, test } from "vitest";
import { endEndless } from "../../../scripts/stack/endless.ts";

const CPU_SECONDS = 1;
/** Serves, and computes for three seconds of processor time: in steps of so many milliseconds. */
const program = (stepMs: number) => `
  const server = require("node:http").createServer((_request, response) => response.end());
  server.listen(0, "127.0.0.1", () => { console.log(server.address().port); setTimeout(compute, 100); });
  const used = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
  function compute() {
    for (const end = used() + ${stepMs}; used() < end;);
    used() > 3000 ? process.exit(0) : setTimeout(compute, 5);
  }`;

const started: ChildProcess[] = [];
afterAll(() => started.splice(0).forEach((child) => child.kill("SIGKILL")));

/** Runs the program and watches it. @returns how it ended, and whether that was told beforehand. */
async function ended(stepMs: number) {
  const child = spawn(process.execPath, ["-e", program(stepMs)], { stdio: ["ignore", "pipe", "inherit"] });
  started.push(child);
  const [port] = await once(child.stdout!, "data");
  let killed = false;
  const onKill = () => killed = true;
  endEndless(child, { address: `http://127.0.0.1:${Number(port)}`, cpuSeconds: CPU_SECONDS, onKill });
  const [code, signal] = await once(child, "exit");
  return { code, signal, killed };
}

const CASES = [
  {
    what: "that answers nobody meanwhile is killed",
    stepMs: 60_000,
    end: { code: null, signal: "SIGKILL", killed: true },
  },
  {
    what: "that answers between its steps comes to its end",
    stepMs: 20,
    end: { code: 0, signal: null, killed: false },
  },
];

test.concurrent.each(CASES)(
  "a process that takes more processor time than it may and $what",
  async ({ stepMs, end }) => {
    expect(await ended(stepMs)).toEqual(end);
  },
  60_000,
);
