import { fileURLToPath } from "node:url";

/** The repository: every path of the stack is relative to it. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url));
