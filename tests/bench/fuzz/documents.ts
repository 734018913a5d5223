import type { DocumentDetail } from "../../../functions-shared/contracts/document.ts";
import type { Client } from "../../../scripts/client/sign-in.ts";
import { Dice } from "./dice.ts";
import { handIn, saysTheSame, unsourced } from "./hand-in.ts";
import { harmless, harmlessChanges } from "./harmless.ts";
import { hostile } from "./hostile.ts";
import { type Paper, readPapers } from "./papers.ts";

export interface DocumentFindings {
  harmless_not_filed: number;
  harmless_different: number;
  misfiled: number;
  without_source: number;
  gave_up: number;
  /** What became of the hostile ones: how many of each status and reason. */
  hostile_outcomes: Record<string, number>;
}

type Say = (line: string) => void;

/** Hands mutants of the fixtures in and counts those that came out as they must not. */
export class DocumentFuzz {
  readonly findings: DocumentFindings = {
    harmless_not_filed: 0,
    harmless_different: 0,
    misfiled: 0,
    without_source: 0,
    gave_up: 0,
    hostile_outcomes: {},
  };
  readonly #seed: number;
  readonly #papers: Paper[];
  readonly #originals = new Map<Paper, Promise<DocumentDetail>>();
  readonly #say: Say;

  private constructor(seed: number, papers: Paper[], say: Say) {
    [this.#seed, this.#papers, this.#say] = [seed, papers, say];
  }

  static async of(seed: number, say: Say): Promise<DocumentFuzz> {
    return new DocumentFuzz(seed, await readPapers(), say);
  }

  /** The reading of a paper as it is, made once. */
  #original(client: Client, paper: Paper): Promise<DocumentDetail> {
    const known = this.#originals.get(paper) ?? handIn(client, paper, paper.bytes);
    this.#originals.set(paper, known);
    return known;
  }

  async harmless(client: Client, nth: number): Promise<void> {
    const dice = new Dice(this.#seed + nth);
    const paper = dice.pick(this.#papers);
    const how = dice.pick(harmlessChanges(paper));
    const bytes = await harmless(paper, how, dice);
    const [original, detail] = await Promise.all([this.#original(client, paper), handIn(client, paper, bytes)]);
    const what = `${nth}: ${paper.name}, ${how}`;
    if (detail.status !== "filed") {
      this.findings.harmless_not_filed++;
      this.#say(`not filed: ${what}: ${detail.status}, ${detail.status_reason}`);
    } else if (!saysTheSame(original, detail)) {
      this.findings.harmless_different++;
      this.#say(`not the same events: ${what}`);
    }
  }

  async hostile(client: Client, nth: number): Promise<void> {
    const dice = new Dice(this.#seed + nth);
    const [paper, other] = [dice.pick(this.#papers), dice.pick(this.#papers)];
    const mutant = await hostile(paper, other, dice);
    const detail = await handIn(client, paper, mutant.bytes);
    const { findings } = this;
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
