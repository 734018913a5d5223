import { nothing, type Reading, together, voidReason } from "./claims.ts";
import { isImmunization, isMedication, readImmunization, readMedication } from "./medications.ts";
import { readEncounter, readObservation, readProcedure } from "./observations.ts";
import { isAllergy, isProblem, type Narrated, readAllergy, readProblem } from "./problems.ts";
import { at, attribute, childrenOf, follows, statementIn, statementsIn, within, type XmlElement } from "./tree.ts";

/** Sections that speak of something no event is made of, with the reason their entries are listed under, by LOINC code. */
const OTHER_SECTIONS: Record<string, string> = {
  "42348-3": "advance-directive",
  "10157-6": "family-history",
  "47420-5": "functional-status",
  "10190-7": "mental-status",
  "29762-2": "social-history",
  "48768-6": "insurance",
  "46264-8": "medical-equipment",
  "61144-2": "nutrition",
  "61146-7": "goal",
};

/** What is known of the section an entry stands in. */
export interface SectionContext {
  code: string | null;
  narrated: Narrated;
  /** Whether the section says that it is about somebody other than the patient. */
  ofOther: boolean;
}

/** Whether an element says that what it holds is about somebody other than the patient (CDA R2, 4.3.3.2, subject). */
export const isOfOther = (element: XmlElement | null): boolean =>
  element !== null && (childrenOf(element, "subject").length > 0 || isOfOther(element.parent));

/** Reads an entry: every clinical statement in it is claimed, or listed with the reason why not. */
export function readEntry(entry: XmlElement, section: SectionContext): Reading {
  const statement = statementIn(entry);
  if (!statement) return nothing(entry, "no-statement");
  const ofOther = section.ofOther || within(statement, "subject").length > 0;
  if (ofOther) return nothing(statement, OTHER_SECTIONS[section.code ?? ""] ?? "other-subject");
  return readStatement(statement, null, section);
}

function readStatement(element: XmlElement, holder: XmlElement | null, section: SectionContext): Reading {
  const { narrated } = section;
  // Template identifiers of C-CDA R2.1 (http://hl7.org/cda/us/ccda), the part behind 2.16.840.1.113883.10.20.22.4.
  if (isAllergy(element)) return readAllergy(element, holder, narrated);
  if (isProblem(element)) return readProblem(element, holder);
  if (isMedication(element)) return readMedication(element, narrated);
  if (isImmunization(element)) return readImmunization(element, narrated);
  if (follows(element, "2", "27", "144")) return readObservation(element, holder, narrated);
  if (follows(element, "12", "13", "14")) return readProcedure(element, narrated);
  if (follows(element, "49")) {
    return together([readEncounter(element, narrated), ...withinTemplates(element, section, "80")]);
  }
  return bySection(element, holder, section) ?? readHolder(element, section);
}

/** The statements in another that follow one of these templates. */
const withinTemplates = (element: XmlElement, section: SectionContext, ...templates: string[]): Reading[] =>
  statementsIn(element).filter((one) => follows(one, ...templates)).map((one) => readStatement(one, element, section));

/** Statements without a template, by the section they stand in and their class (C-CDA R1.1 and what came before it). */
function bySection(element: XmlElement, holder: XmlElement | null, section: SectionContext): Reading | null {
  if (
    childrenOf(element, "templateId").some(({ attributes }) =>
      attributes["root"]?.startsWith("2.16.840.1.113883.10.20.22.")
    )
  ) {
    return null;
  }
  const { code, narrated } = section, { name } = element;
  if (name === "substanceAdministration" && code === "10160-0") return readMedication(element, narrated);
  if (name === "substanceAdministration" && code === "11369-6") return readImmunization(element, narrated);
  if (name === "procedure" && code === "47519-4") return readProcedure(element, narrated);
  if (name === "encounter" && code === "46240-8") return readEncounter(element, narrated);
  if (name !== "observation" || at(element, "value") === null) return null;
  if (code === "30954-2" || code === "8716-3") return readObservation(element, holder, narrated);
  return null;
}

/** Acts and organizers that are about what they hold: concerns, diagnoses, batteries, discharge medications. */
const HOLDERS = ["1", "3", "26", "30", "33", "34", "35", "36", "80", "131", "132", "65", "51"];

function readHolder(element: XmlElement, section: SectionContext): Reading {
  const other = section.code ? OTHER_SECTIONS[section.code] : undefined;
  const reason = voidReason(element);
  const held = statementsIn(element).filter((one) => !isRemark(one));
  const isHolder = follows(element, ...HOLDERS) || element.name === "organizer";
  if (follows(element, "136")) return nothing(element, "at-risk");
  if (reason || !isHolder || held.length === 0) return nothing(element, reason ?? other ?? "unsupported-entry");
  const readings = held.map((one) => readStatement(one, element, section));
  return together(readings);
}

/** Statements that say something of another: its severity, its priority, its status, who wrote it, a comment. */
const isRemark = (element: XmlElement): boolean =>
  follows(element, "8", "143", "122", "6", "119", "64", "141") || attribute(element, "classCode") === "COMMENT";
