import { parseDate } from "../fields/dates.ts";
import { attribute, childrenOf, textOf, within, type XmlElement } from "./tree.ts";

/** One thing the narrative of a section says: a row of a table, an item of a list, a paragraph. */
export interface Passage {
  element: XmlElement;
  text: string;
  /** The cells of a row, in order; one for any other passage. */
  cells: string[];
  /** Identifiers of the passage and of all in it, by which entries refer to it. */
  ids: Set<string>;
  /** Stands above a list or a table and says what it is of. */
  heading: boolean;
}

/** The narrative of a section, as far as it is made of passages (CDA R2, 4.3.5 Section Narrative Block). */
export function passagesOf(text: XmlElement | null): Passage[] {
  return text ? blocks(text) : [];
}

const BLOCKS = new Set(["table", "list", "paragraph", "item", "tr"]);

function blocks(element: XmlElement): Passage[] {
  const found: Passage[] = [];
  let loose: (XmlElement | string)[] = [];
  const flush = () => {
    found.push(...looseLines(loose, element));
    loose = [];
  };
  for (const child of element.children) {
    if (typeof child === "string" || !hasBlock(child)) {
      if (typeof child !== "string" && child.name === "caption") continue;
      loose.push(child);
      continue;
    }
    flush();
    found.push(...child.name === "table" ? rowsOf(child) : blocks(child));
  }
  flush();
  return found;
}

const hasBlock = (element: XmlElement): boolean => BLOCKS.has(element.name) || childrenOf(element).some(hasBlock);

/** Text that stands in an element beside its blocks, a passage for each line that `br` ends. */
function looseLines(children: (XmlElement | string)[], parent: XmlElement): Passage[] {
  const lines: (XmlElement | string)[][] = [[]];
  for (const child of children) {
    if (typeof child !== "string" && child.name === "br") lines.push([]);
    else lines.at(-1)!.push(child);
  }
  return lines.flatMap((line) => {
    const own: XmlElement = { ...parent, children: line };
    const text = textOf(own);
    const ids = new Set(line.flatMap((child) => typeof child === "string" ? [] : idsIn(child)));
    // What a paragraph or an item is called holds for all it says itself.
    const id = attribute(parent, "ID");
    if (id && ["paragraph", "item"].includes(parent.name)) ids.add(id);
    return text ? [{ element: parent, text, cells: [text], ids, heading: isHeading(parent) }] : [];
  });
}

/** An item with a list of its own, or what stands right above a list or a table. */
function isHeading(element: XmlElement): boolean {
  if (element.name !== "paragraph") return childrenOf(element).some(hasBlock);
  const siblings = childrenOf(element.parent), next = siblings[siblings.indexOf(element) + 1];
  return next?.name === "list" || next?.name === "table";
}

const idsIn = (element: XmlElement): string[] => [
  ...(element.attributes["ID"] ? [element.attributes["ID"]] : []),
  ...childrenOf(element).flatMap(idsIn),
];

function rowsOf(table: XmlElement): Passage[] {
  const heading = childrenOf(table, "thead").flatMap((head) => within(head, "tr")).map(cellsOf).at(-1) ?? [];
  const bodies = [table, ...childrenOf(table, "tbody"), ...childrenOf(table, "tfoot")];
  return bodies.flatMap((body) => childrenOf(body, "tr")).flatMap((row) => {
    const cells = cellsOf(row);
    const text = cells.filter((cell) => cell !== "").join(" | ");
    if (text === "" || childrenOf(row, "td").length === 0) return [];
    const lone = cells.filter((cell) => cell !== "").length === 1 && cells.length > 1;
    const spans = childrenOf(row, "td").length === 1 && heading.length !== 1;
    return byDay({ element: row, text, cells, ids: new Set(idsIn(row)), heading: lone || spans }, heading);
  });
}

const cellsOf = (row: XmlElement): string[] =>
  childrenOf(row).filter(({ name }) => name === "td" || name === "th").map((cell) => textOf(cell) ?? "");

/** A row under days is a passage for each of them: "Weight | 86 kg | 88 kg" says what was weighed on two. */
function byDay(row: Passage, heading: string[]): Passage[] {
  const days = heading.map((text, i) => i > 0 && daysIn(text, true).length > 0);
  if (!days.some((is) => is) || row.cells.length !== heading.length) return [row];
  const cells = childrenOf(row.element).filter(({ name }) => name === "td" || name === "th");
  const common = row.cells.filter((_, i) => !days[i]);
  return row.cells.flatMap((cell, i) => {
    if (!days[i] || cell === "") return [];
    const own = [...common, cell, heading[i]!];
    return [{ ...row, text: own.join(" | "), cells: own, ids: new Set(idsIn(cells[i]!)) }];
  });
}

const MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
const MONTH = new RegExp(String.raw`\b(${MONTHS})[a-z]*\.?,?\s*((?:19|20)\d{2})\b`, "i");
const COMPACT = /(?<!\d)((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:\d{4,6})?(?:[+-]\d{4})?(?!\d)/;
const YEAR = /(?<![\d.,/-])((?:19|20)\d{2})(?![\d.,/-]|\s*(?:mg|ml|mcg|unit|iu|g)\b)/i;

/**
 * The days, months and years a text names. `american`: the document's realm writes the month first, else numeric dates that
 * could be either way round are left out.
 */
export function daysIn(text: string, american: boolean): string[] {
  const found: string[] = [];
  let rest = text;
  for (let left = 0; left < 20; left++) {
    const compact = rest.match(COMPACT);
    const date = compact ? null : parseDate(rest, american ? "month-day" : null);
    const month = compact || date ? null : rest.match(MONTH);
    const year = compact || date || month ? null : rest.match(YEAR);
    const printed = compact?.[0] ?? date?.printed ?? month?.[0] ?? year?.[0];
    if (printed === undefined) break;
    rest = rest.replace(printed, " ");
    if (compact) found.push(compact.slice(1, 4).join("-"));
    else if (date) found.push(..."value" in date ? [date.value] : []);
    else if (month) found.push(`${month[2]}-${String(monthOf(month[1]!)).padStart(2, "0")}`);
    else found.push(year![1]!);
  }
  return found;
}

const monthOf = (name: string) => MONTHS.split("|").indexOf(name.toLowerCase()) + 1;

/** The numbers a text names, its dates left out. */
export function numbersIn(text: string): number[] {
  const dateless = text.replace(new RegExp(COMPACT, "g"), " ").replace(/\b\d{1,4}([/.-])\d{1,2}\1\d{1,4}\b/g, " ");
  return (dateless.match(/(?<![\d.,\p{L}])\d+(?:[.,]\d+)*/gu) ?? []).flatMap((printed) => {
    const plain = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(printed) ? printed.replaceAll(",", "") : printed.replace(",", ".");
    return Number.isNaN(Number(plain)) ? [] : [Number(plain)];
  });
}
