import { folderStore } from "./folder-store.ts";
import { httpStore } from "./http-store.ts";
import type { AppendStore, StoreOptions } from "./store.ts";

/** Opens the store that is an http(s) URL or the path of a folder. */
export function openStore(place: string, options: StoreOptions = {}): AppendStore {
  return /^https?:\/\//.test(place) ? httpStore(place, options) : folderStore(place);
}
