import { defineConfig } from "vitest/config";

/** One project a layer of tests (the folders of tests/); npm test runs them and the database tests. */
const layer = (name: string) => ({ name, include: [`tests/${name}/**/*.test.ts`], environment: "node" });

/** A file of these brings up a whole stack: one at a time on two cores, and the first answer may take a while. */
const stackLayer = (name: string, groupOrder: number) => ({
  ...layer(name),
  globalSetup: ["tests/support/prepare.ts"],
  fileParallelism: false,
  testTimeout: 60_000,
  hookTimeout: 120_000,
  sequence: { groupOrder },
});

export default defineConfig({
  test: {
    allowOnly: false,
    passWithNoTests: false,
    silent: "passed-only",
    projects: [
      // The dictionaries are loaded with the first document: seconds, where the machine does other work.
      { test: { ...layer("unit"), testTimeout: 30_000, sequence: { groupOrder: 0 } } },
      { test: stackLayer("api", 1) },
      { test: stackLayer("functions", 2) },
      { test: { ...stackLayer("native", 4) } },
      { test: { ...stackLayer("deploy", 5), testTimeout: 180_000 } },
      { test: { ...stackLayer("stack", 3), testTimeout: 180_000 } },
    ],
  },
});
