import type { EpochStatement, RootStatement } from "../../functions-shared/contracts/audit.ts";
import { sha256 } from "../../functions-shared/audit/merkle.ts";
import { Entries } from "./entries.ts";
import type { Findings } from "./findings.ts";
import type { History } from "./history.ts";

/** How far a clock may be put back. */
const TOLERANCE_US = 60_000_000;
const SPACE = " ";

/** A root and its events as they are found. */
export interface Found {
  root: RootStatement;
  entries: Entries;
  /** They are those that were published: they need no more be kept. */
  whole: boolean;
}

/** The roots over the events of one epoch, in their order, and what tells how old an event may be. */
interface Era {
  epoch: EpochStatement | null;
  founds: Found[];
}

/** When something was cut, and the first transaction that had not begun then. */
interface Mark {
  xid: number;
  us: number;
}

const microseconds = (time: string) => Date.parse(`${time.slice(0, 23)}Z`) * 1000 + Number(time.slice(23, 26));
const isBefore = (xid: number, id: number, otherXid: number, otherId: number) =>
  xid < otherXid || (xid === otherXid && id < otherId);

/** Takes events in any order, puts each under the root it belongs to, and compares root by root as soon as it is full. */
export class Verifier {
  events = 0;
  /** Ids of events behind the last root. */
  readonly unsealed = new Set<number>();
  /** When the oldest of them was written, in microseconds. */
  oldestUnsealed = Number.POSITIVE_INFINITY;
  readonly founds: Found[];
  readonly #eras: Era[];
  readonly #marks = new Map<Found | Era, Mark>();
  /** The epoch of the last root: everything of the ones before is sealed. */
  readonly #sealedEras: number;
  #last: Found | undefined;

  constructor(history: History, readonly nextXid: number, readonly findings: Findings) {
    this.founds = history.roots.map((root) => ({ root, entries: new Entries(root.count), whole: false }));
    this.#eras = [null, ...history.epochs].map((epoch) => ({
      epoch,
      founds: this.founds.filter(({ root }) => root.epoch === (epoch?.number ?? 1)),
    }));
    this.#sealedEras = history.roots.at(-1)?.epoch ?? 1;
    for (const era of this.#eras) {
      let mark: Mark = era.epoch
        ? { xid: era.epoch.first_xid, us: microseconds(era.epoch.begun_at) }
        : { xid: Number.POSITIVE_INFINITY, us: 0 };
      for (const found of era.founds) {
        this.#marks.set(found, mark);
        mark = { xid: found.root.next_xid, us: microseconds(found.root.cut_at) };
      }
      this.#marks.set(era, mark);
    }
  }

  /** @param lines as eventLines makes them. */
  addAll(lines: string): void {
    for (let start = 0; start < lines.length;) {
      const end = lines.indexOf("\n", start);
      this.add(lines.slice(start, end < 0 ? lines.length : end));
      start = end < 0 ? lines.length : end + 1;
    }
  }

  add(line: string): void {
    this.events++;
    const first = line.indexOf(SPACE);
    const second = line.indexOf(SPACE, first + 1);
    const id = Number(line.slice(0, first));
    const xid = Number(line.slice(first + 1, second));
    const content = line.slice(second + 3);
    const us = Number(content.slice(1, content.indexOf(",")));
    const found = this.#find(xid, id, us);
    if (line[second + 1] !== "1") {
      this.findings.add({ kind: "image", event: id, root: found?.root.number });
    }
    if (!found) return;
    if (found.whole) return this.findings.add({ kind: "added", event: id, root: found.root.number });
    found.entries.add(id, sha256(content));
    if (found.entries.count === found.root.count && found.entries.merkleRoot() === found.root.merkle_root) {
      found.whole = true;
      found.entries = new Entries(0);
    }
  }

  #checkAge(id: number, xid: number, us: number, mark: Mark | undefined, root?: number): void {
    if (!mark || xid < mark.xid || !(us < mark.us - TOLERANCE_US)) return;
    const why = `its transaction began after ${new Date(mark.us / 1000).toISOString()}`;
    this.findings.add({ kind: "backdated", event: id, root, why });
  }

  /** The root that an event belongs to; none for one that is not sealed yet, or never will be. */
  #find(xid: number, id: number, us: number): Found | undefined {
    const last = this.#last;
    const era = this.#eraOf(id);
    if (last?.root.epoch !== (era.epoch?.number ?? 1) || !this.#holds(last, xid, id)) {
      this.#last = this.#search(era, xid, id);
    }
    const found = this.#last;
    if (found) {
      this.#checkAge(id, xid, us, this.#marks.get(found), found.root.number);
      return found;
    }
    this.#unsealed(era, xid, id, us);
    return undefined;
  }

  #eraOf(id: number): Era {
    let era = this.#eras[0] as Era;
    for (const later of this.#eras) if (later.epoch && id > later.epoch.last_event) era = later;
    return era;
  }

  #holds({ root }: Found, xid: number, id: number): boolean {
    return !isBefore(xid, id, root.from_xid, root.from_event) && isBefore(xid, id, root.until_xid, root.until_event);
  }

  #search({ founds }: Era, xid: number, id: number): Found | undefined {
    let [low, high] = [0, founds.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const { root } = founds[middle] as Found;
      if (isBefore(xid, id, root.until_xid, root.until_event)) high = middle;
      else low = middle + 1;
    }
    const found = founds[low];
    return found && this.#holds(found, xid, id) ? found : undefined;
  }

  #unsealed(era: Era, xid: number, id: number, us: number): void {
    const last = era.founds.at(-1)?.root;
    const [begin, event] = last ? [last.until_xid, last.until_event] : [era.epoch?.first_xid ?? 0, 0];
    const number = era.epoch?.number ?? 1;
    if (isBefore(xid, id, begin, event) || number < this.#sealedEras) {
      return this.findings.add({ kind: "added", event: id, why: "it is older than what was published last" });
    }
    if (era === this.#eras.at(-1) && xid >= this.nextXid) {
      return this.findings.add({ kind: "added", event: id, why: "its transaction has not begun yet" });
    }
    this.unsealed.add(id);
    this.oldestUnsealed = Math.min(this.oldestUnsealed, us);
    this.#checkAge(id, xid, us, this.#marks.get(era));
  }
}
