import type { Family } from "../../../scripts/client/family.ts";
import { handIn } from "./client.ts";
import type { Paper, Pile } from "./papers.ts";

/**
 * The members of the family, each of whom hands in one paper after the other while the next are let in. How many are
 * let in is said by whoever kills: so there is work at every kill, and not a thousand documents in the end.
 */
export class BusyFamily {
  readonly handedIn: Paper[] = [];
  readonly lost: string[] = [];
  /** How often a document has come a step further. */
  steps = 0;
  readonly #family: Family;
  #letIn = 0;
  #onTheirWay = 0;
  #closed = false;
  #wake: (() => void)[] = [];

  constructor(family: Family) {
    this.#family = family;
  }

  /** Papers that are on their way or may be begun. */
  get open(): number {
    return this.#letIn + this.#onTheirWay;
  }

  letIn(papers: number): void {
    this.#letIn += papers;
    this.#wake.splice(0).forEach((wake) => wake());
  }

  /** No more papers: `work` ends when those on their way have come to their end. */
  close(): void {
    this.#closed = true;
    this.letIn(0);
  }

  async work(member: string, pile: Pile): Promise<void> {
    const { client, profileId } = this.#family.members.get(member) ?? {};
    if (!client || !profileId) throw new Error(`${member} is not of the family`);
    for (;;) {
      while (this.#letIn === 0 && !this.#closed) await new Promise<void>((resolve) => this.#wake.push(resolve));
      if (this.#letIn === 0) return;
      this.#letIn--;
      const paper = await pile.next();
      if (paper === null) return this.letIn(1); // Somebody else's turn.
      this.handedIn.push(paper);
      this.#onTheirWay++;
      const status = await handIn(client, profileId, paper, () => void this.steps++);
      this.#onTheirWay--;
      if (status === null) this.lost.push(paper.name);
    }
  }
}
