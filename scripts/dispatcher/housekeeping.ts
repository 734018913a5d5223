import type { Project } from "./project.ts";

const EVERY_MS = 6 * 60 * 60 * 1000;

/**
 * Has the database let go what is kept no longer, now and every six hours, as pg_cron does where it is installed.
 * @returns what ends it.
 */
export function keepHouse(project: Project, onFailure: (error: Error) => void): () => void {
  const prune = () => void project.prune().catch(onFailure);
  prune();
  const timer = setInterval(prune, EVERY_MS);
  return () => clearInterval(timer);
}
