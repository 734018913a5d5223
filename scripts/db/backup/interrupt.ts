import { rmSync } from "node:fs";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Does some work; when the process is asked to end meanwhile, what it has half made is removed. */
export async function removeOnInterrupt<T>(paths: string[], work: () => Promise<T>): Promise<T> {
  const stop = () => {
    for (const path of paths) rmSync(path, { recursive: true, force: true });
    console.error("Interrupted: nothing was left behind.");
    process.exit(130);
  };
  for (const signal of SIGNALS) process.once(signal, stop);
  try {
    return await work();
  } finally {
    for (const signal of SIGNALS) process.off(signal, stop);
  }
}
