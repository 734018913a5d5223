// Runs a TypeScript command of this repository, and first installs what it needs: a fresh clone has no node_modules.
// Plain JavaScript on Node alone, because nothing else is there yet.
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Guardian needs Node 20.19 or newer; this is ${process.version}.`);
  process.exit(1);
}

const lock = resolve(root, "package-lock.json");
const installed = resolve(root, "node_modules/.package-lock.json");
if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs) {
  console.error("Installing dependencies (once) …");
  const npm = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (npm.status !== 0) {
    console.error("Dependencies could not be installed: npm ci failed (see above).");
    process.exit(npm.status ?? 1);
  }
}

const [script, ...args] = process.argv.slice(2);
const entrypoint = resolve(root, script);
process.argv = [process.argv[0], entrypoint, ...args];
const { register } = await import("tsx/esm/api");
register();
await import(pathToFileURL(entrypoint).href);
