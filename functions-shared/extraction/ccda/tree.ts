import type { XmlElement } from "../../reading/xml.ts";

export type { XmlElement };

const isElement = (child: XmlElement | string): child is XmlElement => typeof child !== "string";

/** The child elements, of one name where it is given. */
export const childrenOf = (element: XmlElement | null | undefined, name?: string): XmlElement[] =>
  element?.children.filter((child): child is XmlElement => isElement(child) && (!name || child.name === name)) ?? [];

/** The element that lies at the end of these steps, each the first child of its name. */
export function at(element: XmlElement | null | undefined, ...steps: string[]): XmlElement | null {
  let here = element ?? null;
  for (const step of steps) here = childrenOf(here, step)[0] ?? null;
  return here;
}

/** An attribute that says something. */
export const attribute = (element: XmlElement | null | undefined, name: string): string | null =>
  element?.attributes[name]?.trim() || null;

/** All descendants of a name, in the order they stand. */
export function within(element: XmlElement, name: string): XmlElement[] {
  return childrenOf(element).flatMap((child) => [...(child.name === name ? [child] : []), ...within(child, name)]);
}

/** The text of an element and all in it, with white space as it prints. */
export const textOf = (element: XmlElement | null | undefined): string | null =>
  raw(element).replace(/\s+/g, " ").trim() || null;

const raw = (element: XmlElement | null | undefined): string =>
  element?.children.map((child) => isElement(child) ? raw(child) : child).join("") ?? "";

/** The place of an element: its names from the root, with an index where a parent has several of the name. */
export function pathOf(element: XmlElement): string {
  const { name, parent } = element;
  if (!parent) return name;
  const { count, nth } = placesIn(parent);
  return `${pathOf(parent)}.${name}${count.get(name)! > 1 ? `[${nth.get(element)}]` : ""}`;
}

/** How many children an element has of each name, and which of them each is. */
interface Places {
  count: Map<string, number>;
  nth: Map<XmlElement, number>;
}

/** Kept for each parent: a section may have ten thousand entries. */
const places = new WeakMap<XmlElement, Places>();

function placesIn(parent: XmlElement): Places {
  const known = places.get(parent);
  if (known) return known;
  const found: Places = { count: new Map(), nth: new Map() };
  for (const child of childrenOf(parent)) {
    const before = found.count.get(child.name) ?? 0;
    found.nth.set(child, before);
    found.count.set(child.name, before + 1);
  }
  places.set(parent, found);
  return found;
}

/** Whether an element claims to follow a template of C-CDA, by the last part of its identifier. */
export const follows = (element: XmlElement, ...templates: string[]): boolean =>
  childrenOf(element, "templateId").some(({ attributes }) =>
    templates.some((template) => attributes["root"] === `2.16.840.1.113883.10.20.22.4.${template}`)
  );

/** The statements an entry is made of (CDA R2 clinicalStatement). */
const STATEMENTS = new Set([
  "act",
  "observation",
  "substanceAdministration",
  "supply",
  "procedure",
  "encounter",
  "organizer",
  "observationMedia",
  "regionOfInterest",
]);

/** The clinical statement an entry, a component or an entryRelationship holds. */
export const statementIn = (holder: XmlElement): XmlElement | null =>
  childrenOf(holder).find(({ name }) => STATEMENTS.has(name)) ?? null;

/** The statements directly within another. */
export const statementsIn = (element: XmlElement): XmlElement[] =>
  [...childrenOf(element, "entryRelationship"), ...childrenOf(element, "component")].flatMap((holder) =>
    statementIn(holder) ?? []
  );
