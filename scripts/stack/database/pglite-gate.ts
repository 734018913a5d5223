import type { PGlite } from "@electric-sql/pglite";
import { SessionGate } from "./gate.ts";
import type { Lease } from "./leased-dialect.ts";
import { PgliteSession } from "./pglite-session.ts";

/** How long a request waits for the session before it is refused. */
const WAIT_MS = 5_000;
/** How many may wait. A request takes a few milliseconds of the session. */
const PLACES = 256;

/** The one session of a PGlite, and the gate before it. */
export class PgliteGate {
  readonly gate = new SessionGate({ sessions: 1, places: PLACES });
  readonly #session: PgliteSession;

  constructor(client: PGlite) {
    this.#session = new PgliteSession(client);
  }

  /**
   * Enters the gate to work as the stack itself. What a client of the wire protocol has SET outside a transaction ends
   * here: it would hold for everybody.
   */
  async enter(timeoutMs: number): Promise<() => void> {
    const leave = await this.gate.enter(timeoutMs);
    if (!this.gate.soiled) return leave;
    try {
      await this.#session.reset();
      this.gate.soiled = false;
      return leave;
    } catch (error) {
      leave();
      throw error;
    }
  }

  /** The session for one request. */
  async lease(): Promise<Lease> {
    const leave = await this.enter(WAIT_MS);
    return {
      run: (statements) => this.#session.run(statements),
      release: () => this.#session.close().finally(leave),
    };
  }
}
