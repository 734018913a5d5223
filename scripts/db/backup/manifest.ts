import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { CommandError } from "../command.ts";
import { below, measure } from "./files.ts";

const NAME = "backup.json";
const CHECKSUM = "backup.json.sha256";

const ContentSchema = z.object({ bytes: z.number().int().nonnegative(), sha256: z.string().regex(/^[0-9a-f]{64}$/) });
const ManifestSchema = z.object({
  /** Of this file and the folder around it. */
  format: z.literal(1),
  /** The version of Guardian that made it. */
  guardian: z.string(),
  created_at: z.iso.datetime(),
  /** The server's version. */
  postgres: z.string(),
  /** Applied, oldest first; later ones are applied on top after a restore. */
  migrations: z.array(z.string()),
  /** What every table holds, to compare with after a restore. */
  tables: z.record(z.string(), z.object({ rows: z.number().int(), digest: z.string().nullable() })),
  /** What tells the right keys from others. The keys themselves are not here. */
  keys: z.record(z.string(), z.string()),
  /** How many people, families, organizations and accounts are sealed under which of them. */
  sealed: z.record(z.string(), z.number().int()).default({}),
  /** Every stored object and the file that holds its bytes. */
  objects: z.array(z.object({
    bucket: z.string(),
    name: z.string(),
    path: z.string(),
    file: z.string(),
    type: z.string().nullable(),
  })),
  /** Objects that were deleted while the backup was made: their bytes were gone when it came to them. */
  deleted_meanwhile: z.array(z.object({ bucket: z.string(), name: z.string() })),
  /** Every other file of the backup. */
  files: z.record(z.string(), ContentSchema),
});
/** What `backup.json` tells. */
export type Manifest = z.infer<typeof ManifestSchema>;

/** Writes `backup.json` and, for `sha256sum -c`, its checksum. */
export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  await writeFile(join(folder, NAME), JSON.stringify(manifest, null, 2), { mode: 0o600 });
  const { sha256 } = await measure(join(folder, NAME));
  await writeFile(join(folder, CHECKSUM), `${sha256}  ${NAME}\n`, { mode: 0o600 });
}

async function read(folder: string, file: string): Promise<string> {
  try {
    return await readFile(join(folder, file), "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    throw new CommandError(`${folder} is no whole backup: ${file} is missing`);
  }
}

/** Reads a backup's `backup.json`. @throws {CommandError} when it is missing, damaged or of a later format. */
export async function readManifest(folder: string): Promise<Manifest> {
  const [text, checksum] = [await read(folder, NAME), await read(folder, CHECKSUM)];
  const { sha256 } = await measure(join(folder, NAME));
  if (checksum.trim() !== `${sha256}  ${NAME}`) throw new CommandError(`the backup is damaged: ${NAME} was changed`);
  const parsed = ManifestSchema.safeParse(JSON.parse(text));
  if (parsed.success) return parsed.data;
  throw new CommandError(`${folder} is a backup this version cannot read: ${z.prettifyError(parsed.error)}`);
}

/** Reads every file of a backup once. @throws {CommandError} naming the first that is missing or not what it was. */
export async function verifyFiles(folder: string, manifest: Manifest): Promise<void> {
  for (const [file, expected] of Object.entries(manifest.files)) {
    const found = await measure(below(folder, file)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOENT") throw error;
      throw new CommandError(`the backup is damaged: ${file} is missing`);
    });
    if (found.bytes !== expected.bytes) {
      throw new CommandError(`the backup is damaged: ${file} has ${found.bytes} bytes instead of ${expected.bytes}`);
    }
    if (found.sha256 !== expected.sha256) throw new CommandError(`the backup is damaged: ${file} was changed`);
  }
}
