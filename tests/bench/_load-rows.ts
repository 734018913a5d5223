import { type Loan, profilesOf, type User } from "./_load-users.ts";

/** What identifies a row, whatever table it is of. */
export interface Row {
  family_id?: string;
  profile_id?: string;
  given?: string | null;
}

/** When a request was sent and when it was answered (performance.now()). */
export interface Span {
  from: number;
  until: number;
}

/** A row that was not known to be the user's own when it came. */
interface Doubt {
  user: User;
  what: string;
  row: Row;
  span: Span;
}

/** Judges every row that anybody received. */
export class RowCheck {
  /** Access that was lent for a moment during the run. */
  readonly loans: Loan[] = [];
  checked = 0;
  readonly #doubts: Doubt[] = [];
  readonly #mixedUp: Doubt[] = [];

  /** Counts rows, and notes those that are other than what was asked for. */
  count(user: User, what: string, rows: Row[], span: Span, asked: Row = {}): void {
    for (const row of rows) {
      this.checked++;
      const doubt = { user, what, row, span };
      if (Object.entries(asked).some(([key, value]) => row[key as keyof Row] !== value)) this.#mixedUp.push(doubt);
      else if (!this.#isOwn(doubt)) this.#doubts.push(doubt);
    }
  }

  /**
   * The rows that somebody received and may not have. To be asked when all requests are answered: a row another guardian
   * of the same family has just made may be seen before its maker knows its id.
   */
  foreign(): string[] {
    return [...this.#mixedUp, ...this.#doubts.filter((doubt) => !this.#isOwn(doubt))]
      .map(({ user, what, row }) => `${what} of user ${user.number}: ${JSON.stringify(row)}`);
  }

  #isOwn({ user, row: { family_id, profile_id }, span }: Doubt): boolean {
    if (profile_id === undefined) return family_id !== undefined && user.families.has(family_id);
    return user.granted.has(profile_id) || profilesOf(user).some(({ id }) => id === profile_id) ||
      this.#isLent(user, profile_id, span);
  }

  /** Whether the profile was lent to the user at any moment between sending and answer. */
  #isLent(user: User, profileId: string, span: Span): boolean {
    return this.loans.some((loan) =>
      loan.borrower === user && loan.profileId === profileId && loan.from <= span.until && span.from <= loan.until
    );
  }
}
