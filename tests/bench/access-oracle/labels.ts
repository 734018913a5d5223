import { type Eye, reasons } from "./access.ts";
import {
  type ClinicalEvent,
  type Document,
  LABELS,
  profileOf,
  type SensitiveCode,
  UNCLASSIFIED,
  type World,
} from "./world.ts";

/** The labels an event's code gives it, which nobody takes away. */
export function labelsOfCode({ codes }: Pick<World, "codes">, code: SensitiveCode | null): number {
  if (!code) return 0;
  const gives = codes.filter((rule) =>
    rule.system === code.system && (rule.match === "exact" ? rule.code === code.code : code.code.startsWith(rule.code))
  );
  return gives.reduce((mask, { bit }) => mask | bit, 0);
}

/** The names of the labels of a mask, in the order of their bits. */
export const labelNames = (mask: number): string[] => LABELS.filter(([bit]) => mask & bit).map(([, name]) => name);

/** What is proposed or quarantined nobody reads, what is filed readers do, the rest those who write. */
export function seesEvent(eye: Eye, { profile, status, mask }: ClinicalEvent): boolean {
  if (status === "proposed" || status === "quarantined") return false;
  return eye.holds(profile, status === "filed" ? "read" : "write", mask);
}

/**
 * Labels concerned, old and new, are open to who changes them, and they manage the record. To take one away one is the
 * person, or a guardian to whom everything is open.
 */
export function mayRelabel(eye: Eye, profile: string, before: number, after: number): boolean {
  if (!eye.holds(profile, "manage", before | after)) return false;
  if ((before & ~after) === 0) return true;
  return eye.uid !== null &&
    reasons(eye.world, profileOf(eye.world, profile), eye.uid).some(({ source, mask }) =>
      source !== "grant" && mask === -1
    );
}

/** What somebody changes of an event they change of the same fact read elsewhere, but for what its own code says. */
export function relabelled(world: World, event: ClinicalEvent, wanted: number): Map<ClinicalEvent, number> {
  const given = wanted & ~event.mask;
  const taken = event.mask & ~wanted;
  const same = world.events.filter(({ profile, fact, status }) =>
    profile === event.profile && fact === event.fact && status !== "quarantined"
  );
  return new Map(same.map((one) => [one, (one.mask | given) & ~(taken & ~labelsOfCode(world, one.code))]));
}

const union = (masks: number[]) => masks.reduce((all, mask) => all | mask, 0);

/** The labels of what is in a document. */
export const contained = (world: World, { id }: Document): number =>
  union(world.events.filter(({ document }) => document === id).map(({ mask }) => mask));

/** Flags are as sensitive as the event or the document they speak of. */
export function renewFlags(world: World, document: Document): void {
  for (const flag of world.flags.filter((one) => one.document === document.id)) {
    flag.mask = world.events.find(({ id }) => id === flag.event)?.mask ?? document.mask;
  }
}

/** A document carries the labels of its events and those it was given; without events it is not classified. */
export function renewDocument(world: World, id: string): void {
  const document = world.documents.find((one) => one.id === id);
  if (!document) throw new Error(`no document ${id}`);
  const has = world.events.some((one) => one.document === id);
  document.mask = document.added | (has ? contained(world, document) : UNCLASSIFIED);
  renewFlags(world, document);
}
