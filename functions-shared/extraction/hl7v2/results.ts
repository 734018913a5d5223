import { type Hl7Segment, repetitionsOf, valueOf } from "../../reading/hl7v2.ts";
import { dateOf } from "../ccda/datatypes.ts";
import type { Draft, Unread } from "../draft.ts";
import type { DecimalMark } from "../fields/numbers.ts";
import { parseRange } from "../fields/ranges.ts";
import type { Sex } from "../../contracts/extraction.ts";
import { codingsOf, measuredIn, nameOf } from "./values.ts";

type Observation = Extract<Draft, { type: "observation" }>;

/** What stands around an OBX segment: the report it belongs to and its specimen. */
export interface Around {
  obr: Hl7Segment | null;
  spm: Hl7Segment | null;
  mark: DecimalMark;
  sex: Sex | null;
}

/** OBX-11 (https://terminology.hl7.org/CodeSystem-v2-0085.html) as FHIR observation status. */
const STATUSES: Record<string, string> = {
  F: "final",
  C: "corrected",
  A: "amended",
  U: "final",
  P: "preliminary",
  R: "preliminary",
  S: "preliminary",
};

/** Statuses under which a segment states no result, with the reason. */
const VOID: Record<string, string> = {
  D: "status-deleted",
  W: "status-wrong",
  X: "status-cancelled",
  N: "status-not-asked",
  O: "status-order-detail",
  I: "no-result",
};

/** Statuses that take back what was sent before: deleted, and posted as another patient's. */
export const TAKEN_BACK = /^[DW]$/i;

/** What a result is of, to find the same one again. */
export const keyOf = (obx: Hl7Segment, obr: Hl7Segment | null) =>
  `${codingsOf(obx, 3)[0]?.code ?? nameOf(obx, 3)}|${occurredOn(obx, obr)}`;

export const listed = (segment: Hl7Segment, reason: string, text?: string): Unread => ({
  text: (text ?? nameOf(segment, 3) ?? segment.name).slice(0, 300),
  reason,
  source: { path: segment.path },
});

/** The observation an OBX segment states, or why it states none. */
export function readResult(obx: Hl7Segment, around: Around): Observation | Unread {
  const status = valueOf(obx, 11)?.toUpperCase() ?? null;
  const reason = status === null ? undefined : VOID[status];
  if (reason) return listed(obx, reason);
  const name = nameOf(obx, 3);
  if (!name) return listed(obx, "no-name");
  const measured = measuredIn(obx, valueOf(obx, 2) ?? "ST", around.mark);
  if (measured === null) return listed(obx, "no-result");
  if (typeof measured === "string") return listed(obx, measured);
  const range = parseRange(valueOf(obx, 7) ?? "", around.mark, around.sex);
  const flags = repetitionsOf(obx, 8).map((flag) => flag.split(obx.separators.component)[0]!.trim()).filter((flag) =>
    flag
  );
  return {
    type: "observation",
    name,
    codings: codingsOf(obx, 3),
    occurred_on: occurredOn(obx, around.obr),
    status: status === null ? null : STATUSES[status] ?? status,
    source: { path: obx.path },
    confidence: 1,
    section: around.obr ? nameOf(around.obr, 4) : null,
    specimen: (around.spm && nameOf(around.spm, 4)) ?? (around.obr ? nameOf(around.obr, 15) : null),
    method: nameOf(obx, 17),
    value: measured.value,
    unit: measured.unit ?? unitOf(obx),
    reference_range: range && { low: range.low, high: range.high, printed: range.printed },
    flag: flags.length === 1 ? flags[0]! : null,
  };
}

/** OBX-6: the code of the unit where it is one of UCUM, else what is printed of it. */
const unitOf = (obx: Hl7Segment) => valueOf(obx, 6) ?? valueOf(obx, 6, 2);

/** When it was observed: OBX-14, else when its specimen was taken (OBR-7) or came in (OBR-14). */
export const occurredOn = (obx: Hl7Segment | null, obr: Hl7Segment | null): string | null =>
  [obx && valueOf(obx, 14), obr && valueOf(obr, 7), obr && valueOf(obr, 14)].map(dateOf).find((date) =>
    date !== null
  ) ?? null;
