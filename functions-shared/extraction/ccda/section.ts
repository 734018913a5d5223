import type { Draft, Unread } from "../draft.ts";
import { agreementOf, type Claim, type Doubt, without } from "./agreement.ts";
import type { Reading } from "./claims.ts";
import { displayOf } from "./datatypes.ts";
import { isOfOther, readEntry } from "./entries.ts";
import { type Passage, passagesOf } from "./narrative.ts";
import { Narrative } from "./narrative-index.ts";
import { referencesWithin } from "./problems.ts";
import { at, attribute, childrenOf, pathOf, textOf, within, type XmlElement } from "./tree.ts";

/** What a section states, and what of it is not stated, with the reason. */
export interface SectionReading {
  drafts: Draft[];
  unread: Unread[];
}

/** Sections whose narrative lists what events are made of: each passage is an event of an entry, or left unread. */
const LISTING = new Set([
  ...["48765-2", "46240-8", "11369-6", "10160-0", "11450-4", "47519-4", "30954-2", "8716-3", "10183-2", "75311-1"],
  ...["42346-7", "42347-5", "11535-2"],
]);

const LONGEST = 300;
const UNCHECKED = 0.9;

/** Reads one section: its entries, each compared with the narrative, and what of the narrative no entry says. */
export function readSection(section: XmlElement, american: boolean): SectionReading {
  const title = textOf(at(section, "title")) ?? displayOf(at(section, "code")) ?? "Section";
  const text = at(section, "text"), passages = passagesOf(text), narrative = new Narrative(passages);
  const code = attribute(at(section, "code"), "code");
  const entries = childrenOf(section, "entry"), ofOther = isOfOther(section);
  if (entries.length === 0) {
    const printed = textOf(text);
    if (!printed) return { drafts: [], unread: [] };
    const said = `${title}: ${printed}`.slice(0, LONGEST);
    return { drafts: [], unread: [{ text: said, reason: "narrative-only", source: { path: pathOf(section) } }] };
  }
  const places = text ? placesIn(text) : new Map<string, string>();
  const used = new Set<Passage>();
  const found: SectionReading = { drafts: [], unread: [] };
  for (const entry of entries) {
    const reading = readEntry(entry, { code, ofOther, narrated: (id) => places.get(id) ?? null });
    for (const claim of reading.claims) take(claim, narrative, american, found, used);
    found.unread.push(...unreadOf(reading, narrative, used));
  }
  if (code && LISTING.has(code)) found.unread.push(...left(passages, used, title));
  return found;
}

/** The text of everything in the narrative that has an identifier. */
function placesIn(text: XmlElement): Map<string, string> {
  const places = new Map<string, string>();
  const visit = (element: XmlElement) => {
    const id = attribute(element, "ID"), own = id ? textOf(element) : null;
    if (id && own && !places.has(id)) places.set(id, own);
    for (const child of childrenOf(element)) visit(child);
  };
  visit(text);
  return places;
}

function take(claim: Claim, narrative: Narrative, american: boolean, found: SectionReading, used: Set<Passage>): void {
  const { draft } = claim;
  const agreement = agreementOf(claim, narrative, american);
  for (const passage of agreement.passages) used.add(passage);
  if (agreement.relation === "contradicts") {
    const printed = agreement.passages[0]!.text;
    const said = `${spoken(draft)} (narrative: ${printed})`.slice(0, LONGEST);
    found.unread.push({ text: said, reason: "contradicts-narrative", source: draft.source });
    return;
  }
  // What the narrative does not speak of cannot be checked against it.
  const confidence = agreement.relation === "agrees" ? draft.confidence : UNCHECKED;
  found.drafts.push({ ...without(draft, agreement.doubts), confidence });
  for (const doubt of agreement.doubts) {
    const said = `${draft.name}: ${partOf(draft, doubt)} (narrative: ${agreement.passages[0]!.text})`.slice(0, LONGEST);
    found.unread.push({ text: said, reason: "contradicts-narrative", source: draft.source });
  }
}

const spoken = (draft: Draft) => [draft.name, draft.occurred_on].filter((part) => part).join(", ");

function partOf(draft: Draft, doubt: Doubt): string {
  const part = (draft as Record<string, unknown>)[doubt];
  const text = doubt === "reference_range" ? (part as { printed: string } | null)?.printed : part;
  return `${doubt.replace("_", " ")} ${text ?? ""}`;
}

/** Elements that state nothing, listed; the passages that speak of them are accounted for by that. */
function unreadOf({ unread }: Reading, narrative: Narrative, used: Set<Passage>): Unread[] {
  return unread.map(({ element, reason, text }) => {
    const names = [text ?? null, ...namesIn(element)].filter((name) => name !== null && name !== "") as string[];
    for (const passage of narrative.referredBy(referencesWithin(element))) used.add(passage);
    for (const passage of narrative.about(names)) used.add(passage);
    return {
      text: (names[0] ?? element.name).slice(0, LONGEST),
      reason,
      source: { path: pathOf(element) },
    };
  });
}

const namesIn = (element: XmlElement): (string | null)[] => [
  displayOf(at(element, "consumable", "manufacturedProduct", "manufacturedMaterial", "code")),
  displayOf(at(element, "value")),
  displayOf(at(element, "code")),
  ...within(element, "value").map(displayOf),
];

/** Passages no entry speaks of. */
const left = (passages: Passage[], used: Set<Passage>, title: string): Unread[] =>
  passages.filter((passage) => !used.has(passage) && !passage.heading && /\p{L}/u.test(passage.text)).map((
    { element, text },
  ) => ({
    text: `${title}: ${text}`.slice(0, LONGEST),
    reason: "no-entry",
    source: { path: pathOf(element) },
  }));
