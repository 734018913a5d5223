// Runs a TypeScript command of this repository, and first installs what it needs: a fresh clone has no node_modules.
// Plain JavaScript on Node alone, because nothing else is there yet.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Guardian needs Node 20.19 or newer; this is ${process.version}.`);
  process.exit(1);
}

const lockfile = resolve(root, "package-lock.json");
const installed = resolve(root, "node_modules/.package-lock.json");
const isInstalled = () => existsSync(installed) && statSync(installed).mtimeMs >= statSync(lockfile).mtimeMs;

/** Whether the process that holds a lock file still runs. */
function isHeld(file) {
  try {
    process.kill(Number(readFileSync(file, "utf8")), 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

/** Waits until nobody else installs: two at once would spoil each other's node_modules. */
function takeTurn(file) {
  mkdirSync(resolve(file, ".."), { recursive: true });
  for (;;) {
    try {
      return writeFileSync(file, String(process.pid), { flag: "wx" });
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
    }
    if (isHeld(file)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    else rmSync(file, { force: true });
  }
}

function install() {
  console.error("Installing dependencies (once) …");
  const npm = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (npm.status === 0) return;
  console.error("Dependencies could not be installed: npm ci failed (see above).");
  process.exitCode = npm.status ?? 1;
}

if (!isInstalled()) {
  const turn = resolve(root, "supabase/.temp/install.pid");
  takeTurn(turn);
  if (!isInstalled()) install();
  rmSync(turn, { force: true });
  if (process.exitCode) process.exit();
}

const [script, ...args] = process.argv.slice(2);
const entrypoint = resolve(root, script);
process.argv = [process.argv[0], entrypoint, ...args];
const { register } = await import("tsx/esm/api");
register();
await import(pathToFileURL(entrypoint).href);
