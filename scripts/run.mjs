// Runs a TypeScript command of this repository, and first installs what it needs: a fresh clone has no node_modules.
// Plain JavaScript on Node alone, because nothing else is there yet.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { takeLock } from "./file-lock.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Guardian needs Node 20.19 or newer; this is ${process.version}.`);
  process.exit(1);
}

const lockfile = resolve(root, "package-lock.json");
const installed = resolve(root, "node_modules/.package-lock.json");
const isInstalled = () => existsSync(installed) && statSync(installed).mtimeMs >= statSync(lockfile).mtimeMs;

/** What npm says when it cannot reach the registry. */
const UNREACHABLE = /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EIDLETIMEOUT|ENOTCACHED)\b/;

/** Installs. @returns why that could not be done, in one sentence. */
function install() {
  console.error("Installing dependencies (once) …");
  const npm = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: ["ignore", 2, "pipe"],
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (npm.status === 0) return null;
  if (npm.error) return `npm is missing (${npm.error.code}): it comes with Node, install it and try again.`;
  if (npm.signal) return `The installation was interrupted (${npm.signal}): the next start installs anew.`;
  const unreachable = UNREACHABLE.exec(npm.stderr)?.[0];
  if (unreachable) {
    return `Dependencies could not be installed, npm's registry does not answer (${unreachable}): see to the network ` +
      "or npm's proxy settings and start again.";
  }
  const [reason = `npm ci ended with ${npm.status}`] = /^npm error (?!code ).+/m.exec(npm.stderr) ?? [];
  return `Dependencies could not be installed (${reason}): npm ci tells more.`;
}

if (!isInstalled()) {
  // Two at once would spoil each other's node_modules.
  const turn = resolve(root, "supabase/.temp/install.pid");
  mkdirSync(resolve(turn, ".."), { recursive: true });
  const release = takeLock(turn, { wait: true });
  const failed = isInstalled() ? null : install();
  release?.();
  if (failed) {
    console.error(failed);
    process.exit(1);
  }
}

const [script, ...args] = process.argv.slice(2);
const entrypoint = resolve(root, script);
process.argv = [process.argv[0], entrypoint, ...args];
const { register } = await import("tsx/esm/api");
register();
await import(pathToFileURL(entrypoint).href);
