import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { createWriteStream, existsSync } from "node:fs";
import { chown, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import postgres from "postgres";
import { keysFolder, openKeys } from "../stack/keys.ts";
import { applyBaseline } from "../stack/database/platform.ts";
import { postgresBinaries } from "./binaries.ts";
import { type OsUser, postgresUser } from "./os-user.ts";

/** Password of the plain role `postgres`, the same as on Supabase local. The cluster listens on 127.0.0.1 alone. */
const PASSWORD = "postgres";
const SUPERUSER = "supabase_admin";
const START_TIMEOUT_MS = 30_000;
/** Only for clusters that are thrown away: what a crash would lose is of no value. */
const UNSAFE_AND_FAST = ["fsync=off", "full_page_writes=off", "synchronous_commit=off", "max_wal_size=4GB"];
/** What only a superuser may install; migrations and tests find them in schema `extensions`, as on hosted. */
const EXTENSIONS = `
create extension if not exists vector schema extensions;
create extension if not exists pgtap schema extensions;
do $$
begin -- For supabase db lint; a Postgres from elsewhere may lack it.
  if exists (select from pg_available_extensions where name = 'plpgsql_check') then
    create extension if not exists plpgsql_check schema extensions;
  end if;
end
$$;`;

export interface NativeOptions {
  /** @default a free one */
  port?: number;
  /** @default true: roles, schemas and Vault of Supabase; without, a bare Postgres with the plain role `postgres`. */
  baseline?: boolean;
  /** @default false: nothing waits for the disk, for what is lost with the machine is thrown away anyway. */
  durable?: boolean;
}

export interface NativeCluster {
  /** The plain role `postgres`: no superuser, as on hosted Supabase. */
  url: string;
  /** The superuser `supabase_admin`. */
  adminUrl: string;
  /** What the server logs, while it is there. */
  logPath: string;
  /** Ends the server, as an update of its machine does, and starts it again. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** Postgres's programs, and the user they run as. */
interface Programs {
  bin: string;
  user: OsUser | null;
}

async function programs(): Promise<Programs> {
  return { bin: await postgresBinaries(), user: postgresUser() };
}

/** Runs one of Postgres's programs. @throws with what it said. */
function runProgram({ bin, user }: Programs, name: string, args: string[]): void {
  // Its server outlives pg_ctl and keeps what it inherits: no pipes.
  const { status, error, stderr } = spawnSync(join(bin, name), args, {
    cwd: "/",
    stdio: ["ignore", "ignore", name === "pg_ctl" ? "ignore" : "pipe"],
    ...user,
  });
  if (status !== 0) throw new Error(`${name} ${args.join(" ")} failed\n${stderr ?? error ?? ""}`);
}

/** A port nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as { port: number };
  await new Promise((closed) => server.close(closed));
  return port;
}

const clusterFolder = (dataDir: string) => join(dataDir, "cluster");
const logFile = (dataDir: string) => join(dataDir, "server.log");
const passwordFile = (dataDir: string) => join(dataDir, "superuser-password");
const serverUrl = (role: string, password: string, port: number) =>
  `postgresql://${role}:${password}@127.0.0.1:${port}/postgres`;
const serverSettings = (port: number) => [
  ...["listen_addresses=127.0.0.1", "unix_socket_directories=", `port=${port}`, "max_connections=100"],
];

/** Makes the cluster's folder, its superuser and its key file, once. */
async function initialize(tools: Programs, dataDir: string): Promise<void> {
  await mkdir(dataDir, { recursive: true });
  const { vault } = await openKeys(dataDir);
  if (tools.user) {
    for (const path of [dataDir, keysFolder(dataDir), vault.file]) await chown(path, tools.user.uid, tools.user.gid);
  }
  if (existsSync(join(clusterFolder(dataDir), "PG_VERSION"))) return;
  await writeFile(passwordFile(dataDir), randomBytes(24).toString("base64url"), { mode: 0o600 });
  if (tools.user) await chown(passwordFile(dataDir), tools.user.uid, tools.user.gid);
  runProgram(tools, "initdb", [
    ...["--pgdata", clusterFolder(dataDir), "--username", SUPERUSER, "--pwfile", passwordFile(dataDir)],
    ...["--auth", "scram-sha-256", "--encoding", "UTF8", "--locale", "C", "--locale-provider", "builtin"],
    ...["--builtin-locale", "C.UTF-8", "--no-sync"],
  ]);
}

/** Makes the plain role `postgres` and, where wanted, lays Supabase's baseline. Changes nothing when it is there. */
async function prepareRoles(adminUrl: string, vaultFile: string, baseline: boolean): Promise<void> {
  const sql = postgres(adminUrl, { max: 1, onnotice: () => {} });
  try {
    const [known] = await sql`select from pg_roles where rolname = 'postgres'`;
    if (!known) {
      await sql.unsafe(`create role postgres login createdb createrole bypassrls password '${PASSWORD}'`);
      await sql`alter database postgres owner to postgres`;
    }
    if (!baseline) return;
    await applyBaseline((script) => sql.unsafe(script).simple(), vaultFile);
    await sql.unsafe(EXTENSIONS).simple();
  } finally {
    await sql.end();
  }
}

/** Resolves when the server accepts connections. @throws with its log when it ends before. */
function serving(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let log = "";
    const timer = setTimeout(() => reject(new Error(`Postgres did not start in time\n${log}`)), START_TIMEOUT_MS);
    server.stderr?.setEncoding("utf8").on("data", (chunk: string) => {
      log = (log + chunk).slice(-4_000);
      if (!log.includes("ready to accept connections")) return;
      clearTimeout(timer);
      resolve();
    });
    server.once("error", reject);
    server.once("exit", () => {
      clearTimeout(timer);
      reject(new Error(`Postgres ended\n${log}`));
    });
  });
}

async function urls(dataDir: string, port: number): Promise<{ url: string; adminUrl: string }> {
  const password = await readFile(passwordFile(dataDir), "utf8");
  return { url: serverUrl("postgres", PASSWORD, port), adminUrl: serverUrl(SUPERUSER, password, port) };
}

/** Runs the server of a cluster as a child that ends with this process even when it is killed (Linux). */
async function runServer(tools: Programs, dataDir: string, settings: string[]): Promise<ChildProcess> {
  const command = [join(tools.bin, "postgres"), "-D", clusterFolder(dataDir)];
  const [program = "", ...args] = [
    ...(process.platform === "linux" ? ["setpriv", "--pdeathsig", "INT"] : []),
    ...[...command, ...settings.flatMap((setting) => ["-c", setting])],
  ];
  const server = spawn(program, args, { cwd: "/", stdio: ["ignore", "ignore", "pipe"], ...tools.user });
  server.stderr?.pipe(createWriteStream(logFile(dataDir), { flags: "a", mode: 0o600 }));
  await serving(server);
  return server;
}

/** Ends a server that runs. SIGINT is Postgres's fast shutdown: open sessions are rolled back and closed. */
async function endServer(server: ChildProcess | undefined): Promise<void> {
  if (!server || server.exitCode !== null || server.signalCode !== null) return;
  const gone = new Promise((ended) => server.once("exit", ended));
  server.kill("SIGINT");
  await gone;
}

/** Starts a native Postgres 17 that is thrown away when it stops. */
export async function startNative(options: NativeOptions = {}): Promise<NativeCluster> {
  const tools = await programs();
  const dataDir = await mkdtemp(join(tmpdir(), "guardian-native-"));
  const port = options.port ?? await freePort();
  const settings = [...serverSettings(port), ...options.durable ? [] : UNSAFE_AND_FAST];
  let server: ChildProcess | undefined;
  const stop = async () => {
    await endServer(server);
    for (const folder of [dataDir, keysFolder(dataDir)]) await rm(folder, { recursive: true, force: true });
  };
  try {
    await initialize(tools, dataDir);
    server = await runServer(tools, dataDir, settings);
    const { vault } = await openKeys(dataDir);
    const addresses = await urls(dataDir, port);
    await prepareRoles(addresses.adminUrl, vault.file, options.baseline ?? true);
    const restart = async () => {
      await endServer(server);
      server = await runServer(tools, dataDir, settings);
    };
    return { ...addresses, logPath: logFile(dataDir), restart, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Starts a cluster whose data stays, in the background. Changes nothing when it runs. */
export async function startPersistent(dataDir: string, port: number): Promise<{ url: string; adminUrl: string }> {
  const tools = await programs();
  const folder = resolve(dataDir);
  await initialize(tools, folder);
  if (!isRunning(tools, folder)) {
    const settings = serverSettings(port).map((setting) => `-c ${setting}`).join(" ");
    const log = join(folder, "postgres.log");
    try {
      runProgram(tools, "pg_ctl", ["start", "-w", "-s", "-D", clusterFolder(folder), "-l", log, "-o", settings]);
    } catch (error) {
      throw new Error(`Postgres did not start; ${log} tells why`, { cause: error });
    }
  }
  const { vault } = await openKeys(folder);
  const addresses = await urls(folder, await runningPort(folder));
  await prepareRoles(addresses.adminUrl, vault.file, true);
  return addresses;
}

function isRunning({ bin, user }: Programs, dataDir: string): boolean {
  const { status } = spawnSync(join(bin, "pg_ctl"), ["status", "-D", clusterFolder(dataDir)], { cwd: "/", ...user });
  return status === 0;
}

/** The port of a running cluster (fourth line of postmaster.pid, https://www.postgresql.org/docs/17/storage-file-layout.html). */
async function runningPort(dataDir: string): Promise<number> {
  return Number((await readFile(join(clusterFolder(dataDir), "postmaster.pid"), "utf8")).split("\n")[3]);
}

/** Stops a cluster that `startPersistent` started. @returns whether it ran. */
export async function stopPersistent(dataDir: string): Promise<boolean> {
  const tools = await programs();
  const folder = resolve(dataDir);
  if (!existsSync(clusterFolder(folder)) || !isRunning(tools, folder)) return false;
  runProgram(tools, "pg_ctl", ["stop", "-w", "-s", "-m", "fast", "-D", clusterFolder(folder)]);
  return true;
}
