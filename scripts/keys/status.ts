import { type Epoch, readEpochs } from "./epochs.ts";
import { secretName } from "./port.ts";
import type { KeySession } from "./session.ts";

/** How the keys of a database stand. */
export interface Status {
  place: string;
  epochs: (Epoch & { state: string; in_place: boolean })[];
  /** The look-up key is there. */
  lookup_key: boolean;
  /** Subjects of whom nothing opens, because the key-encryption key of their data key is missing. */
  lost: number;
  /** What to do next, where something is to be done. */
  next: string | null;
}

function stateOf(epoch: Epoch, newest: number): string {
  if (epoch.destroyed_at) return "destroyed";
  if (epoch.retired_at) return "retired, to be destroyed";
  if (!epoch.activated_at) return "begun";
  return epoch.epoch === newest ? "wraps new data keys" : "opens old data keys";
}

function nextStep(epochs: Status["epochs"], lost: number, lookup: boolean): string | null {
  const older = epochs.slice(0, -1);
  if (lost > 0 || !lookup) {
    return "put the missing keys back: npm run keys -- escrow --restore FILE, or the folder you have kept";
  }
  if (epochs.at(-1)?.state === "begun" || older.some(({ data_keys }) => data_keys > 0)) {
    return "finish rotating: npm run keys -- rotate";
  }
  if (older.some(({ destroyed_at }) => !destroyed_at)) {
    return "destroy what is not needed any more: npm run keys -- retire";
  }
  return null;
}

/** Reads how the keys stand; changes nothing. */
export async function status(session: KeySession): Promise<Status> {
  const found = await readEpochs(session);
  const secrets = await session.place.read().catch((): Record<string, string> => ({}));
  const newest = found.findLast(({ activated_at }) => activated_at !== null)?.epoch ?? 0;
  const epochs = found.map(({ kms_ciphertext: _escrow, ...epoch }) => ({
    ...epoch,
    kms_ciphertext: null,
    state: stateOf({ ...epoch, kms_ciphertext: null }, newest),
    in_place: secretName(epoch.epoch) in secrets,
  }));
  const lost = epochs.filter(({ in_place }) => !in_place).reduce((sum, { data_keys }) => sum + data_keys, 0);
  const lookup_key = "guardian_lookup_key" in secrets;
  return { place: session.place.name, epochs, lookup_key, lost, next: nextStep(epochs, lost, lookup_key) };
}

/** The status for people. */
export function describe({ place, epochs, lookup_key, lost, next }: Status): string[] {
  return [
    `Keys in ${place}`,
    ...epochs.map(({ epoch, provider, state, data_keys, in_place, recoverable_until }) =>
      `  epoch ${epoch} (${provider}): ${state}, ${data_keys} data keys` +
      (in_place || state === "destroyed" ? "" : ", MISSING") +
      (recoverable_until ? `, a copy could bring it back until ${recoverable_until}` : "")
    ),
    `  look-up key: ${lookup_key ? "there" : "MISSING"}`,
    ...(lost > 0 ? [`Of ${lost} people, families or organizations nothing opens without the missing keys.`] : []),
    ...(next ? [`Next: ${next}`] : []),
  ];
}
