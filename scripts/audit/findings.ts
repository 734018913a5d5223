/** What was found to be other than it was published, and where. */
export interface Finding {
  /**
   * Of events: `changed`, `removed`, `added`, `reordered` (it stands where another one stood), `image` (it is not what the
   * commitment says), `backdated` (it says to be older than its transaction). Of roots: `root` (its events are not those
   * that were published, and the database cannot tell which), `statement` (the database tells another one), `rolled-back`
   * (roots that were published are unknown to the database). Of the store: `document`.
   */
  kind:
    | "changed"
    | "removed"
    | "added"
    | "reordered"
    | "image"
    | "backdated"
    | "root"
    | "statement"
    | "rolled-back"
    | "document";
  /** The event, where it is one. */
  event?: number | undefined;
  /** The root it belongs to, and which events and what time that root is of. */
  root?: number | undefined;
  first_event?: number | undefined;
  last_event?: number | undefined;
  cut_at?: string | undefined;
  why?: string | undefined;
}

/** As many are told one by one; of the others the number. */
const MOST_TOLD = 1000;

/** Collects findings: the first thousand in full, and how many there are of each kind. */
export class Findings {
  readonly told: Finding[] = [];
  readonly counts: Partial<Record<Finding["kind"], number>> = {};

  add(finding: Finding): void {
    this.counts[finding.kind] = (this.counts[finding.kind] ?? 0) + 1;
    if (this.told.length < MOST_TOLD) this.told.push(finding);
  }

  get total(): number {
    return Object.values(this.counts).reduce((sum, count) => sum + count, 0);
  }
}

/** A finding as a sentence. */
export function findingText({ kind, event, root, first_event, last_event, cut_at, why }: Finding): string {
  const place = [
    event === undefined ? "" : `event ${event}`,
    root === undefined
      ? ""
      : `root ${root}${first_event === undefined ? "" : ` (events ${first_event} to ${last_event})`}`,
    cut_at === undefined ? "" : `of ${cut_at}`,
  ].filter((part) => part !== "").join(", ");
  return `${kind}: ${[place, why].filter(Boolean).join(": ")}`;
}
