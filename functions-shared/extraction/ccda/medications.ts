import {
  authoredOn,
  claim,
  claimed,
  common,
  narratedName,
  nothing,
  personIn,
  type Reading,
  voidReason,
} from "./claims.ts";
import { amountOf, dateOf, displayOf, periodOf, typeOf } from "./datatypes.ts";
import type { Narrated } from "./problems.ts";
import { at, attribute, childrenOf, follows, statementsIn, textOf, type XmlElement } from "./tree.ts";

/** Moods of a Medication Activity: given or taken (EVN), or prescribed (INT, RQO). */
const MOODS = ["EVN", "INT", "RQO"];

const product = (element: XmlElement) => at(element, "consumable", "manufacturedProduct");

/** What is given: display name or original text, inline or in the narrative, or the name of the material. */
function materialOf(element: XmlElement, narrated: Narrated): { code: XmlElement | null; name: string | null } {
  const material = at(product(element), "manufacturedMaterial");
  const code = at(material, "code");
  return { code, name: displayOf(code) ?? textOf(at(material, "name")) ?? narratedName(code, narrated) };
}

/** A Medication Activity (4.16). */
export function readMedication(element: XmlElement, narrated: Narrated): Reading {
  const reason = voidReason(element, MOODS);
  if (reason && reason !== "status-aborted" && reason !== "status-held") return nothing(element, reason);
  const { code, name } = materialOf(element, narrated);
  if (!name) return nothing(element, "no-name");
  const { from, to } = periodOf(element);
  const draft = {
    ...common(element, code, name),
    type: "medication" as const,
    occurred_on: from ?? authoredOn(element),
    ended_on: to,
    dose: doseOf(element),
    route: displayOf(at(element, "routeCode")),
    frequency: frequencyOf(element),
    form: displayOf(at(element, "administrationUnitCode")),
    prescriber: personIn(at(element, "author")) ?? personIn(at(element, "performer")),
  };
  return claimed(claim(draft, element, code));
}

function doseOf(element: XmlElement): string | null {
  const dose = at(element, "doseQuantity");
  const single = amountOf(dose);
  if (single) return single;
  const [low, high] = [amountOf(at(dose, "low")), amountOf(at(dose, "high"))];
  return low && high ? `${low} - ${high}` : low ?? high;
}

/** Times of day by their code (HL7 v3 TimingEvent, https://terminology.hl7.org/CodeSystem-v3-TimingEvent.html). */
const EVENTS: Record<string, string> = {
  AC: "before meals",
  ACM: "before breakfast",
  ACD: "before lunch",
  ACV: "before dinner",
  C: "with meals",
  HS: "at bedtime",
  IC: "between meals",
  PC: "after meals",
  PCM: "after breakfast",
  PCD: "after lunch",
  PCV: "after dinner",
  WAKE: "on waking",
};

/** "1 per 6 h" of a period (PIVL_TS), "at bedtime" of an event (EIVL_TS); "as needed" where there is a precondition. */
function frequencyOf(element: XmlElement): string | null {
  const parts = childrenOf(element, "effectiveTime").flatMap((time) => {
    if (typeOf(time) === "EIVL_TS") return EVENTS[attribute(at(time, "event"), "code") ?? ""] ?? [];
    const period = at(time, "period");
    const value = attribute(period, "value"), unit = attribute(period, "unit");
    return typeOf(time) === "PIVL_TS" && value && unit ? [`1 per ${value} ${unit}`] : [];
  });
  if (parts.length === 0) return null;
  return [...parts, ...(at(element, "precondition") ? ["as needed"] : [])].join(" ");
}

/** An Immunization Activity (4.52). One that was refused or not given is no immunization. */
export function readImmunization(element: XmlElement, narrated: Narrated): Reading {
  const refusal = statementsIn(element).find((one) => follows(one, "53"));
  const why = displayOf(at(refusal, "code"));
  const reason = voidReason(element);
  if (reason === "not-done") {
    const { name } = materialOf(element, narrated);
    return { claims: [], unread: [{ element, reason, text: [name, why].filter((part) => part).join(": ") }] };
  }
  if (reason) return nothing(element, reason);
  const { code, name } = materialOf(element, narrated);
  if (!name) return nothing(element, "no-name");
  const draft = {
    ...common(element, code, name),
    type: "immunization" as const,
    lot: textOf(at(product(element), "manufacturedMaterial", "lotNumberText")),
    manufacturer: textOf(at(product(element), "manufacturerOrganization", "name")),
    site: displayOf(at(element, "approachSiteCode")),
    route: displayOf(at(element, "routeCode")),
    dose: amountOf(at(element, "doseQuantity")),
    dose_number: attribute(at(element, "repeatNumber"), "value"),
  };
  return claimed(claim(draft, element, code));
}

export const isMedication = (element: XmlElement) => follows(element, "16");
export const isImmunization = (element: XmlElement) => follows(element, "52");
export { dateOf };
