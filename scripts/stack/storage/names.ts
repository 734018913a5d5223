import { StorageRefusal } from "./refusal.ts";

/** S3's limit, which hosted Storage shares; Postgres could index no more than 2,700 bytes. */
const NAME_BYTES = 1024;
const BUCKET_BYTES = 100;

/** What hosted Storage takes in a name (supabase/storage, `isValidKey`): no zero byte, no backslash, no percent sign. */
const LETTERS = /^[\w/!\-.*'() &$@=;:+,?]+$/;

const OBJECT_ROUTE = /^\/storage\/v1\/object\/(?:public\/|authenticated\/|info\/|sign\/|upload\/sign\/)?([^/]+)\/(.+)$/;
const NO_OBJECTS = new Set(["list", "move", "copy"]);

/** Whether an object may have this name. Names never become paths; these would only be trouble elsewhere. */
function isName(name: string): boolean {
  return LETTERS.test(name) && Buffer.byteLength(name) <= NAME_BYTES && !name.startsWith("/") &&
    !name.split("/").some((part) => part === "." || part === "..");
}

/** @throws {StorageRefusal} when a request names a bucket or an object in a way no client of ours would. */
export function requireGoodNames(pathname: string): void {
  const [, rawBucket = "", rawName = ""] = OBJECT_ROUTE.exec(pathname) ?? [];
  if (!rawBucket || NO_OBJECTS.has(rawBucket)) return;
  let bucket: string;
  let name: string;
  try {
    [bucket, name] = [decodeURIComponent(rawBucket), decodeURIComponent(rawName)];
  } catch {
    throw new StorageRefusal(400, "invalid-key", "The object's name is not encoded as it must be");
  }
  if (!isName(bucket) || bucket.includes("/") || Buffer.byteLength(bucket) > BUCKET_BYTES) {
    throw new StorageRefusal(400, "invalid-bucket", "There can be no bucket of this name");
  }
  if (!isName(name)) throw new StorageRefusal(400, "invalid-key", "There can be no object of this name");
}
