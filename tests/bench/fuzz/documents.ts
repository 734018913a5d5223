import type { DocumentDetail } from "../../../functions-shared/contracts/document.ts";
import type { Client } from "../../../scripts/client/sign-in.ts";
import { Dice } from "./dice.ts";
import { handIn, saysTheSame, unsourced } from "./hand-in.ts";
import { harmless, harmlessChanges } from "./harmless.ts";
import { hostile } from "./hostile.ts";
import { type Paper, type Papers, pickPaper, readPapers } from "./papers.ts";
import type { Queue } from "./queue.ts";

export interface DocumentFindings {
  harmless_not_filed: number;
  harmless_different: number;
  misfiled: number;
  without_source: number;
  gave_up: number;
  /** What was not decided in time, or could not be handed in. */
  stuck: number;
  /** How many of the changed documents say the same as before. */
  harmless: number;
  /** Changed documents by their format. */
  formats: Record<string, number>;
  /** What became of the hostile ones: how many of each status and reason. */
  hostile_outcomes: Record<string, number>;
}

export const newFindings = (): DocumentFindings => ({
  harmless_not_filed: 0,
  harmless_different: 0,
  misfiled: 0,
  without_source: 0,
  gave_up: 0,
  stuck: 0,
  harmless: 0,
  formats: {},
  hostile_outcomes: {},
});

/** An error with what the API answered, where it did. */
const told = ({ message, cause }: Error): string => {
  const { context } = (cause ?? {}) as { context?: unknown };
  return context instanceof Response ? `${message} (${context.status})` : message;
};

type Say = (line: string) => void;

/** Hands mutants of the fixtures in and counts those that came out as they must not. */
export class DocumentFuzz {
  readonly #findings: DocumentFindings;
  readonly #seed: number;
  readonly #queue: Queue;
  readonly #papers: Papers;
  readonly #originals = new Map<Paper, Promise<DocumentDetail>>();
  readonly #say: Say;

  private constructor(seed: number, queue: Queue, papers: Papers, findings: DocumentFindings, say: Say) {
    [this.#seed, this.#queue, this.#papers, this.#findings, this.#say] = [seed, queue, papers, findings, say];
  }

  static async of(seed: number, queue: Queue, findings: DocumentFindings, say: Say): Promise<DocumentFuzz> {
    return new DocumentFuzz(seed, queue, await readPapers(), findings, say);
  }

  /** The reading of a paper as it is, made once. */
  #original(client: Client, paper: Paper): Promise<DocumentDetail> {
    const known = this.#originals.get(paper) ?? handIn(client, this.#queue, paper, paper.bytes);
    this.#originals.set(paper, known);
    return known;
  }

  /** Hands a mutant in. @returns null when nothing became of it, which is counted. */
  async #handIn(client: Client, paper: Paper, bytes: Uint8Array, what: string): Promise<DocumentDetail | null> {
    try {
      return await handIn(client, this.#queue, paper, bytes);
    } catch (error) {
      this.#findings.stuck++;
      this.#say(`stuck: ${what}: ${told(error as Error)}`);
      return null;
    } finally {
      this.#findings.formats[paper.format] = (this.#findings.formats[paper.format] ?? 0) + 1;
    }
  }

  async harmless(client: Client, nth: number): Promise<void> {
    const dice = new Dice(this.#seed + nth);
    const paper = pickPaper(this.#papers, dice);
    const how = dice.pick(harmlessChanges(paper));
    const bytes = await harmless(paper, how, dice);
    const what = `${nth}: ${paper.name}, ${how}`;
    const original = await this.#original(client, paper), detail = await this.#handIn(client, paper, bytes, what);
    this.#findings.harmless++;
    if (!detail) return;
    if (detail.status !== "filed") {
      this.#findings.harmless_not_filed++;
      this.#say(`not filed: ${what}: ${detail.status}, ${detail.status_reason}`);
    } else if (!saysTheSame(original, detail)) {
      this.#findings.harmless_different++;
      this.#say(`not the same events: ${what}`);
    }
  }

  async hostile(client: Client, nth: number): Promise<void> {
    const dice = new Dice(this.#seed + nth);
    const [paper, other] = [pickPaper(this.#papers, dice), pickPaper(this.#papers, dice)];
    const mutant = await hostile(paper, other, dice);
    const detail = await this.#handIn(client, paper, mutant.bytes, `${nth}: ${paper.name}, ${mutant.how}`);
    if (!detail) return;
    const findings = this.#findings;
    const outcome = detail.status_reason ? `${detail.status}: ${detail.status_reason}` : detail.status;
    findings.hostile_outcomes[outcome] = (findings.hostile_outcomes[outcome] ?? 0) + 1;
    const find = (key: "misfiled" | "without_source" | "gave_up") => {
      findings[key]++;
      this.#say(`${key}: ${nth}: ${paper.name}, ${mutant.how}: ${outcome}`);
    };
    if (detail.status_reason === "processing-failed") find("gave_up");
    if (mutant.isOther && detail.status === "filed") find("misfiled");
    if (unsourced(detail, mutant.bytes).length > 0) find("without_source");
  }
}
