import type { RetirementStatement, RootStatement } from "../../functions-shared/contracts/audit.ts";
import type { Findings } from "./findings.ts";

/** A retirement, the ranges of ids it names, and how many events are gone by it. */
interface Retired {
  statement: RetirementStatement;
  ranges: { first: number; last: number }[];
  gone: number;
}

/** What was retired of the trail, as far as it is gone. */
export interface RetiredReport {
  events: number;
  /** Until when there may be nothing left; null when nothing is gone. */
  until: string | null;
}

/** Tells events that were retired, by a signed statement, from those that were removed. */
export class Retirements {
  readonly #all: Retired[];

  constructor(statements: readonly RetirementStatement[]) {
    this.#all = statements.map((statement) => ({
      statement,
      ranges: statement.events.split(" ").filter(Boolean).map((range) => {
        const [first = 0, last = 0] = range.split("-").map(Number);
        return { first, last };
      }),
      gone: 0,
    }));
  }

  /** The first retirement that names any of these events of a root. */
  #of(root: number, first: number, last: number): Retired | undefined {
    return this.#all.find(({ statement, ranges }) =>
      root <= statement.until_root && ranges.some((range) => range.first <= last && first <= range.last)
    );
  }

  /** Whether retirements name any event of a root. */
  touch({ number, first_event, last_event }: RootStatement): boolean {
    return this.#of(number, first_event, last_event) !== undefined;
  }

  /** Takes a root none of whose events are there as retired, if one range holds them all. */
  takeRoot({ number, first_event, last_event, count }: RootStatement): boolean {
    const retired = this.#of(number, first_event, last_event);
    if (!retired?.ranges.some(({ first, last }) => first <= first_event && last_event <= last)) return false;
    retired.gone += count;
    return true;
  }

  /** Takes an event that is not there as retired, if it is. */
  take(root: number, event: number): boolean {
    const retired = this.#of(root, event, event);
    if (retired) retired.gone++;
    return retired !== undefined;
  }

  /** What is gone is gone as a whole, or not yet. */
  report(findings: Findings): RetiredReport {
    for (const { statement: { number, count, part }, gone } of this.#all) {
      if (gone === 0 || gone === count) continue;
      findings.add({
        kind: "removed",
        why: `retirement ${number} (${part}) names ${count} events, and ${gone} of those ids are gone`,
      });
    }
    const dropped = this.#all.filter(({ gone }) => gone > 0);
    return {
      events: dropped.reduce((sum, { gone }) => sum + gone, 0),
      until: dropped.map(({ statement }) => statement.until).sort().at(-1) ?? null,
    };
  }
}
