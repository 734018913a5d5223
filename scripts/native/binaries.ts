import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { lstat, mkdir, readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { canRun, postgresUser } from "./os-user.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const INSTALLER = fileURLToPath(new URL("install.sh", import.meta.url));
/** Used when the repository stands where Postgres's user cannot reach, as below /root. */
const SHARED_FOLDER = "/var/tmp/guardian-native";
const VERSION = "17";
const BIN = `usr/lib/postgresql/${VERSION}/bin`;
const EXTENSIONS = ["pgcrypto", "pg_trgm", "vector", "pgtap"];

/** Whether a folder holds a Postgres 17 with every extension Guardian and its tests use. */
function isSuitable(bin: string): boolean {
  if (!existsSync(join(bin, "initdb")) || !canRun(join(bin, "postgres"), postgresUser())) return false;
  const version = spawnSync(join(bin, "postgres"), ["--version"], { encoding: "utf8" }).stdout;
  if (!version.includes(`(PostgreSQL) ${VERSION}.`)) return false;
  const share = spawnSync(join(bin, "pg_config"), ["--sharedir"], { encoding: "utf8" }).stdout.trim();
  return EXTENSIONS.every((name) => existsSync(join(share, "extension", `${name}.control`)));
}

/** What is installed where this machine has none: packages, and the programs of them that are run. */
const POSTGRES = [
  `${BIN}/*`,
  ...["postgresql-17", "postgresql-17-pgvector", "postgresql-17-pgtap", "postgresql-17-plpgsql-check"],
];
const TESSERACT = ["usr/bin/tesseract", "tesseract-ocr"];
const HEIF = ["usr/bin/heif-*", "libheif-examples", "libheif-plugin-libde265", "libheif-plugin-x265"];

/** A folder that Postgres's user can reach and nobody else can put programs into. */
async function installFolder(): Promise<string> {
  if (process.env.GUARDIAN_NATIVE_DIR) return resolve(process.env.GUARDIAN_NATIVE_DIR);
  const own = join(ROOT, "supabase/.temp/native");
  await mkdir(own, { recursive: true });
  const user = postgresUser();
  const reachable = user === null || spawnSync("test", ["-x", own], { cwd: "/", ...user }).status === 0;
  if (reachable) return own;
  await mkdir(SHARED_FOLDER, { recursive: true, mode: 0o755 });
  const { uid } = await lstat(SHARED_FOLDER);
  if (uid !== 0) throw new Error(`${SHARED_FOLDER} belongs to somebody else: set GUARDIAN_NATIVE_DIR`);
  return SHARED_FOLDER;
}

/** @throws when it cannot be; the installer has told why. */
function install(prefix: string, what: string[], otherwise: string): void {
  const { status } = spawnSync(INSTALLER, [prefix, ...what], { stdio: ["ignore", 2, 2] });
  if (status !== 0) throw new Error(`${what[1]} could not be installed (see above). ${otherwise}`);
}

/**
 * The folder of Postgres 17's programs: GUARDIAN_PG_BIN, else one this machine has, else installed once into
 * supabase/.temp/native (GUARDIAN_NATIVE_DIR), which takes about five seconds.
 * @throws when there is none and none can be installed.
 */
export async function postgresBinaries(): Promise<string> {
  const named = process.env.GUARDIAN_PG_BIN;
  if (named) {
    if (isSuitable(named)) return named;
    throw new Error(`GUARDIAN_PG_BIN=${named} is no Postgres ${VERSION} with ${EXTENSIONS.join(", ")}`);
  }
  if (isSuitable(join("/", BIN))) return join("/", BIN);
  const prefix = join(await installFolder(), "postgres");
  install(
    prefix,
    POSTGRES,
    "Install it with pgvector and pgTAP yourself and name its folder of programs in GUARDIAN_PG_BIN.",
  );
  if (!isSuitable(join(prefix, BIN))) throw new Error(`the Postgres in ${prefix} does not run on this machine`);
  return join(prefix, BIN);
}

/** The folder of Debian's tesseract, installed once beside Postgres. @throws when it cannot be installed. */
export async function tesseractFolder(): Promise<string> {
  const prefix = join(await installFolder(), "tesseract");
  install(prefix, TESSERACT, "Where it is on the PATH (apt install tesseract-ocr) it need not be.");
  return join(prefix, "usr/bin");
}

/** Where Debian's heif-convert and heif-enc are, installed once beside Postgres, and their codecs (LIBHEIF_PLUGIN_PATH). */
export async function heifFolders(): Promise<{ programs: string; plugins: string }> {
  const prefix = join(await installFolder(), "heif");
  install(prefix, HEIF, "Where they are on the PATH (apt install libheif-examples) they need not be.");
  const [libraries] = await readdir(join(prefix, "usr/lib")).then((names) =>
    names.filter((name) => name.endsWith("-linux-gnu"))
  );
  return { programs: join(prefix, "usr/bin"), plugins: join(prefix, "usr/lib", libraries!, "libheif/plugins") };
}
