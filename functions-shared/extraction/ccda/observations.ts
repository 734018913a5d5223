import type { Draft } from "../draft.ts";
import { claim, claimed, common, narratedName, nothing, type Reading, voidReason } from "./claims.ts";
import { displayOf, measuredIn, periodOf } from "./datatypes.ts";
import { decimalOf } from "../fhir/tree.ts";
import { rangeGiven } from "../fields/ranges.ts";
import type { Narrated } from "./problems.ts";
import { at, attribute, childrenOf, textOf, within, type XmlElement } from "./tree.ts";

type Observation = Extract<Draft, { type: "observation" }>;

/** A Result Observation (4.2), a Vital Sign Observation (4.27) or an Outcome Observation (4.144). */
export function readObservation(element: XmlElement, organizer: XmlElement | null, narrated: Narrated): Reading {
  const reason = voidReason(element);
  if (reason) return nothing(element, reason);
  const code = at(element, "code");
  const name = displayOf(code) ?? narratedName(code, narrated);
  if (!name) return nothing(element, "no-name");
  const values = childrenOf(element, "value"), measured = values[0] ? measuredIn(values[0]) : null;
  if (values.length > 1) return nothing(element, "several-values");
  if (!measured) return nothing(element, "no-result");
  const draft: Observation = {
    ...common(element, code, name),
    occurred_on: periodOf(element).from ?? (organizer ? periodOf(organizer).from : null),
    type: "observation",
    section: organizer ? displayOf(at(organizer, "code")) : null,
    specimen: specimenOf(element) ?? (organizer ? specimenOf(organizer) : null),
    method: displayOf(at(element, "methodCode")),
    ...measured,
    reference_range: rangeOf(element),
    flag: flagOf(element),
  };
  return claimed(claim(draft, element, code));
}

const specimenOf = (element: XmlElement) =>
  displayOf(at(element, "specimen", "specimenRole", "specimenPlayingEntity", "code"));

/** Codes of HL7 v3 ObservationInterpretation that a laboratory prints as they are; others are given by their name. */
const PRINTED = new Set(["N", "L", "H", "LL", "HH", "A", "AA"]);

function flagOf(element: XmlElement): string | null {
  const codes = childrenOf(element, "interpretationCode").filter((one) => attribute(one, "code"));
  const [only] = codes;
  if (!only || codes.length > 1) return null;
  const code = attribute(only, "code")!;
  return PRINTED.has(code) ? code : displayOf(only) ?? code;
}

/** The only range there is: several are for several kinds of people, and which of them holds is not said. */
function rangeOf(element: XmlElement): Observation["reference_range"] {
  const ranges = within(element, "observationRange").filter((one) => one.parent?.parent === element);
  const [only] = ranges;
  if (!only || ranges.length > 1) return null;
  const value = at(only, "value");
  const [low, high] = ["low", "high"].map((end) => decimalOf(attribute(at(value, end), "value") ?? undefined));
  return rangeGiven(low ?? null, high ?? null, textOf(at(only, "text")));
}

/** A Procedure Activity (4.12, 4.13, 4.14). */
export function readProcedure(element: XmlElement, narrated: Narrated): Reading {
  const code = at(element, "code"), name = displayOf(code) ?? narratedName(code, narrated);
  const reason = voidReason(element);
  if (reason) return nothing(element, reason);
  if (!name) return nothing(element, "no-name");
  const draft = { ...common(element, code, name), type: "procedure" as const, ended_on: periodOf(element).to };
  return claimed(claim(draft, element, code));
}

/** An Encounter Activity (4.49): it goes by what the narrative calls it, where its code refers to that. */
export function readEncounter(element: XmlElement, narrated: Narrated): Reading {
  const code = at(element, "code"), name = narratedName(code, narrated) ?? displayOf(code);
  const reason = voidReason(element);
  if (reason) return nothing(element, reason);
  if (!name) return nothing(element, "no-name");
  const draft = { ...common(element, code, name), type: "encounter" as const, ended_on: periodOf(element).to };
  return claimed(claim(draft, element, code));
}
