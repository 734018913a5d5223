import type { Stack } from "../../scripts/stack/start.ts";
import { handIn, outcome, textPaper } from "./_documents.ts";
import { labReport, type Named } from "./_papers.ts";
import { type Household, newHousehold } from "./_people.ts";

/** A household whose child has a filed report, and another that waits for a person because it names nobody. */
export interface Record extends Household {
  filedId: string;
  heldId: string;
  flagId: string;
  eventId: string;
}

/** Hands in a child's report and one without a name, and waits for both. */
export async function newRecord(stack: Stack, name: string, child?: Required<Named>): Promise<Record> {
  const household = await newHousehold(stack, name, child);
  const { guardian: { client }, childId } = household;
  const filedId = await handIn(client, childId, textPaper(labReport(household.child), "filed.txt"));
  const heldId = await handIn(client, childId, textPaper(labReport({}), "nobody.txt"));
  const filed = await outcome(client, filedId);
  const held = await outcome(client, heldId);
  const [eventId, flagId] = [filed.events[0]?.id, held.flags[0]?.id];
  if (filed.status !== "filed" || held.status !== "needs_review" || !eventId || !flagId) {
    throw new Error(`the record is not as it should be: ${filed.status}, ${held.status}`);
  }
  return { ...household, filedId, heldId, flagId, eventId };
}

/** A record like the first one, in a family that has nothing to do with it. */
export const newStranger = (stack: Stack): Promise<Record> =>
  newRecord(stack, "stranger", { name: "Noor Haddad", born: "2014-12-01", number: "HR-99", sex: "F" });
