import type { Eye } from "../access.ts";
import { contained, labelNames, labelsOfCode, mayRelabel } from "../labels.ts";
import { relabelled, renewDocument, renewFlags, seesEvent } from "../labels.ts";
import { randomMask } from "../random-records.ts";
import { seesDocument } from "../sight.ts";
import type { ClinicalEvent, Document, World } from "../world.ts";
import { lit, oftenManager, pickOne, type Propose } from "./call.ts";

const textArray = (mask: number) => lit(`{${labelNames(mask).join(",")}}`);

function answerToEvent(eye: Eye, event: ClinicalEvent, wanted: number): string {
  const { world } = eye;
  if (!seesEvent(eye, event) || !mayRelabel(eye, event.profile, event.mask, wanted)) return "42501";
  if ((labelsOfCode(world, event.code) & ~wanted) !== 0) return "22023";
  const all = [...relabelled(world, event, wanted)];
  return all.every(([one, mask]) => mayRelabel(eye, event.profile, one.mask, mask)) ? "ok" : "42501";
}

function relabelEvent(world: World, event: ClinicalEvent, wanted: number): void {
  const changed = relabelled(world, event, wanted);
  for (const [one, mask] of changed) one.mask = mask;
  for (const one of changed.keys()) renewDocument(world, one.document);
}

export const labelEvent: Propose = (dice, world) => {
  const event = pickOne(dice, world.events.filter(({ status }) => status !== "quarantined"));
  if (!event) return null;
  // Mostly one label more or less: what is thrown anew is seldom anybody's to give.
  const wanted = dice.chance(0.7) ? event.mask ^ (1 << dice.roll(6)) : randomMask(dice);
  return {
    verb: "label_event",
    object: event.id,
    by: oftenManager(dice, world, event.profile),
    sql: `select public.label_event(${lit(event.id)}, ${textArray(wanted)})::text`,
    expect: (eye) => answerToEvent(eye, event, wanted),
    apply: (eye) => relabelEvent(eye.world, event, wanted),
  };
};

function answerToDocument(eye: Eye, document: Document, wanted: number): string {
  if (!seesDocument(eye, document) || !mayRelabel(eye, document.profile, document.mask, wanted)) return "42501";
  return (contained(eye.world, document) & ~wanted) === 0 ? "ok" : "22023";
}

export const labelDocument: Propose = (dice, world) => {
  const document = pickOne(dice, world.documents);
  if (!document) return null;
  const wanted = dice.chance(0.7)
    ? (document.mask | contained(world, document)) ^ (1 << dice.roll(6))
    : randomMask(dice);
  return {
    verb: "label_document",
    object: document.id,
    by: oftenManager(dice, world, document.profile),
    sql: `select public.label_document(${lit(document.id)}, ${textArray(wanted)})::text`,
    expect: (eye) => answerToDocument(eye, document, wanted),
    apply: (eye) => {
      // What it had beside its events and nobody gave it, UNCLASSIFIED for example, is not given by being kept.
      document.added = wanted & ~contained(eye.world, document) & (document.added | ~document.mask);
      document.mask = wanted;
      renewFlags(eye.world, document);
    },
  };
};
