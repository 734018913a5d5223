import { fileURLToPath } from "node:url";
import {
  type Half,
  HALVES as LAYOUTS,
  makeCorpus,
  profilesOf,
  writeCorpus,
} from "../../tests/fixtures/corpus/build.ts";
import type { DocumentClass } from "./classes.ts";

export const HALVES = Object.keys(LAYOUTS) as Half[];

/** Which documents of which corpus. */
export interface Wanted {
  half: Half;
  seed: number;
  class?: DocumentClass | undefined;
  layout?: string | undefined;
}

/** Writes a corpus of our own to a folder below supabase/.temp. @returns the folder. */
export async function generate(wanted: Wanted, say: (line: string) => void): Promise<string> {
  const { half, seed } = wanted;
  const part = [wanted.class, wanted.layout].filter(Boolean).join("-") || "all";
  const folder = fileURLToPath(new URL(`../../supabase/.temp/corpus/${half}-${seed}-${part}`, import.meta.url));
  const started = performance.now();
  const fits = (documentClass: DocumentClass, layout: string) =>
    (!wanted.class || wanted.class === documentClass) && (!wanted.layout || wanted.layout === layout);
  const count = await writeCorpus(folder, profilesOf(half, seed), makeCorpus(half, seed, fits));
  say(`${count} documents generated in ${((performance.now() - started) / 1000).toFixed(1)} s: ${folder}`);
  return folder;
}
