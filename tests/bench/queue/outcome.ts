import { readOutcomes } from "../crash/outcome.ts";
import type { QueuePaper } from "./papers.ts";

export interface QueueOutcome {
  /** Papers that did not end as they must, with what became of them. */
  lost: string[];
  filedTwice: number;
  poison: { documents: number; deadLettered: number; reasons: Record<string, number> };
  /** Pictures that were filed as a whole; the others wait for a person, as they may. */
  picturesFiled: number;
  unfinished: number;
}

/** How every paper ended, from the database itself. */
export async function judge(databaseUrl: string, papers: QueuePaper[]): Promise<QueueOutcome> {
  const { byId, filedTwice, halfFiled, unfinished } = await readOutcomes(databaseUrl);
  const lost: string[] = [];
  const poison = { documents: 0, deadLettered: 0, reasons: {} as Record<string, number> };
  let picturesFiled = 0;
  for (const paper of papers) {
    const { document, dead } = byId.get(paper.id) ?? { document: "{}", dead: [] };
    const { status, reason } = JSON.parse(document) as { status?: string; reason?: string | null };
    const told = [reason, ...dead].filter(Boolean).join(", last ");
    const ended = `${status ?? "not there"}${told ? ` (${told})` : ""}`;
    if (paper.poison !== null) {
      poison.documents++;
      if (dead.includes(paper.poison)) poison.deadLettered++;
      poison.reasons[reason ?? ended] = (poison.reasons[reason ?? ended] ?? 0) + 1;
      if (status !== "rejected" || reason !== paper.poison) lost.push(`${paper.name}: ${ended}`);
    } else if (status !== "filed" && !(paper.picture && status === "needs_review")) {
      lost.push(`${paper.name}: ${ended}`);
    }
    if (paper.picture && status === "filed") picturesFiled++;
  }
  return { lost, filedTwice: filedTwice + halfFiled, poison, picturesFiled, unfinished };
}
