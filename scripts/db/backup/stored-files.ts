import { rename } from "node:fs/promises";
import { join } from "node:path";
import { CommandError } from "../command.ts";
import type { StoredObject } from "./catalog.ts";
import { type Content, forEach, writeStream } from "./files.ts";
import type { Manifest } from "./manifest.ts";
import type { Snapshot } from "./snapshot.ts";
import type { StoragePlace } from "./storage-place.ts";

/** How often, and how long apart, it is looked whether an object whose bytes are gone is being deleted right now. */
const LOOKS = 6;
const PAUSE_MS = 250;

type CopiedFiles = Pick<Manifest, "objects" | "deleted_meanwhile" | "files">;

/** Whether an object without bytes has been deleted since the snapshot. Its row may go a moment after its bytes. */
async function isDeleted(snapshot: Snapshot, object: StoredObject): Promise<boolean> {
  for (let look = 1;; look++) {
    if (!await snapshot.stillStored(object)) return true;
    if (look === LOOKS) return false;
    await new Promise((next) => setTimeout(next, PAUSE_MS));
  }
}

function requireSame(object: StoredObject, found: Content & { md5: string }, place: StoragePlace): void {
  const sameSize = object.size === null || object.size === found.bytes;
  if (sameSize && (object.md5 === null || object.md5 === found.md5)) return;
  throw new CommandError(`the stored file ${object.bucket}/${object.name} in ${place.name} is not what was uploaded`);
}

/**
 * Copies the bytes of every object a snapshot knows into `storage/`, each file named by its hash. Objects are never
 * written over, so what is copied later than the snapshot is still what the snapshot means.
 */
export async function copyStoredFiles(
  snapshot: Snapshot,
  objects: StoredObject[],
  place: StoragePlace,
  folder: string,
  onCopied: (copied: number) => void,
): Promise<CopiedFiles> {
  const copied: CopiedFiles = { objects: [], deleted_meanwhile: [], files: {} };
  await forEach([...objects.entries()], place.parallel, async ([index, object]) => {
    const { bucket, name, path, type } = object;
    const bytes = await place.read(object);
    if (bytes === null) {
      if (!await isDeleted(snapshot, object)) {
        throw new CommandError(`the stored file ${bucket}/${name} is not in ${place.name}: --storage names its place`);
      }
      copied.deleted_meanwhile.push({ bucket, name });
      return;
    }
    const arriving = join(folder, "storage", `${index}.part`);
    const { md5, ...content } = await writeStream(bytes, arriving);
    requireSame(object, { md5, ...content }, place);
    const file = `storage/${content.sha256}`;
    await rename(arriving, join(folder, file));
    copied.files[file] = content;
    copied.objects.push({ bucket, name, path, file, type });
    onCopied(copied.objects.length);
  });
  copied.objects.sort((a, b) => `${a.bucket}/${a.name}` < `${b.bucket}/${b.name}` ? -1 : 1);
  return copied;
}

/** Puts a backup's stored files into their place. */
export async function restoreStoredFiles(
  folder: string,
  manifest: Manifest,
  place: StoragePlace,
  onCopied: (copied: number) => void,
): Promise<void> {
  let copied = 0;
  await forEach(manifest.objects, place.parallel, async (object) => {
    await place.write(object, join(folder, object.file), object.type);
    onCopied(++copied);
  });
}
