import { EVENT_PARTS, type ProposedEvent } from "../contracts/event.ts";
import type { Extraction, Statement } from "../contracts/extraction.ts";
import { withoutOtherAcidity } from "./acidity.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { labelsOf } from "./labels.ts";
import { codeMedication } from "./medication.ts";
import { asMeant } from "./misread.ts";
import type { Coded } from "./naming.ts";
import { codeObservation } from "./observation.ts";
import { codeAllergy, codeCondition, codeEncounter, codeProcedure } from "./others.ts";
import { withoutOtherTest } from "./other-test.ts";
import { shiftedRows } from "./shifted-ranges.ts";
import { withoutUnreadRange } from "./unread-range.ts";
import { codeImmunization } from "./vaccine.ts";

/** Statements their own document takes back (FHIR ObservationStatus, MedicationRequestStatus, EventStatus …). */
const WITHDRAWN = new Set(["entered-in-error", "cancelled"]);

function code(statement: Statement): Coded & Partial<ProposedEvent> {
  switch (statement.type) {
    case "observation":
      return withoutOtherAcidity(codeObservation(statement), statement);
    case "medication":
      return codeMedication(statement);
    case "condition":
      return codeCondition(statement);
    case "allergy":
      return codeAllergy(statement);
    case "immunization":
      return codeImmunization(statement);
    case "procedure":
      return codeProcedure(statement);
    case "encounter":
      return codeEncounter(statement);
  }
}

/** The printed parts a statement has. */
function partsOf(statement: Statement): Partial<Pick<ProposedEvent, (typeof EVENT_PARTS)[number]>> {
  const printed = statement as Record<string, unknown>;
  return Object.fromEntries(
    EVENT_PARTS.flatMap((key) => typeof printed[key] === "string" ? [[key, printed[key]]] : []),
  );
}

async function propose(statement: Statement, coded: Coded & Partial<ProposedEvent>): Promise<ProposedEvent> {
  const given = statement.type === "medication" || statement.type === "immunization" ? statement : null;
  const event = {
    statement_id: statement.id,
    type: statement.type,
    name: statement.name,
    value_number: null,
    value_comparator: null,
    value_ordinal: null,
    value_text: null,
    unit: null,
    printed_unit: null,
    range_low: null,
    range_high: null,
    interpretation: null,
    occurred_on: statement.occurred_on,
    dose: given?.dose ?? null,
    route: given?.route ?? null,
    frequency: statement.type === "medication" ? statement.frequency : null,
    ...partsOf(statement),
    clinical_status: statement.status,
    source: statement.source,
    confidence: statement.confidence,
    ...coded,
    labels: labelsOf(coded.code),
  };
  return { ...event, fingerprint: await fingerprintOf(event) };
}

/** How sure a row is that may stand beside another one's range. */
const DOUBTED = 0.5;
const doubted = (coded: Coded & Partial<ProposedEvent>, { confidence }: Statement) => ({
  ...coded,
  confidence: Math.min(confidence, DOUBTED),
});

/** What a picture does not tell for certain stays without a code, or without a range, or doubted. */
function codeRead(statements: Statement[]): (Coded & Partial<ProposedEvent>)[] {
  const coded = statements.map((one) => one.type === "observation" ? withoutOtherTest(code(one), one) : code(one));
  const shifted = shiftedRows(coded);
  return statements.map((one, i) => {
    if (shifted.has(i)) return doubted(coded[i]!, one);
    return one.type === "observation" ? withoutUnreadRange(coded[i]!, one) : coded[i]!;
  });
}

const asRead = (statement: Statement) => statement.type === "observation" ? asMeant(statement) : statement;

/**
 * Codes what a document states: one proposed event per statement, in their order. A code is given only when exactly one
 * dictionary entry is certain; otherwise the event's issues say why not. Statements the document withdraws propose nothing;
 * the same fact stated twice is proposed once.
 */
export async function normalize(extraction: Extraction): Promise<ProposedEvent[]> {
  const standing = extraction.statements.filter(({ status }) => status === null || !WITHDRAWN.has(status));
  const isPicture = extraction.reader.name === "ocr", read = isPicture ? standing.map(asRead) : standing;
  const coded = isPicture ? codeRead(read) : read.map(code);
  const events = await Promise.all(read.map((one, i) => propose(one, coded[i]!)));
  const first = new Map<string, string>();
  for (const { fingerprint, statement_id } of events) {
    if (!first.has(fingerprint)) first.set(fingerprint, statement_id);
  }
  return events.filter(({ fingerprint, statement_id }) => first.get(fingerprint) === statement_id);
}
