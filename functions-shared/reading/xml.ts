import { XMLParser, XMLValidator } from "fast-xml-parser";
import { storable } from "./decode.ts";
import { ReadingError } from "./errors.ts";
import { LIMITS } from "./limits.ts";

/** An element of an XML document. Names carry a prefix only where their namespace is not the HL7 v3 one. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
  parent: XmlElement | null;
}

/** Namespaces by the prefix they go by here, whatever the document calls them. */
const PREFIXES: Record<string, string> = {
  "urn:hl7-org:v3": "",
  "urn:hl7-org:sdtc": "sdtc:",
  "http://www.w3.org/2001/XMLSchema-instance": "xsi:",
};

/**
 * Parses XML with bounds on nesting and on the number of elements, checked before anything is built. A document type, and
 * with it every entity but the five of XML, is refused: none of the formats read here has one, and it is how small files
 * become large and local files leave.
 * Throws `too-large` beyond a bound, `unsupported-document` for a document type and `damaged-document` for what is not XML.
 */
export function parseXml(text: string): XmlElement {
  checkBounds(text);
  if (XMLValidator.validate(text, { allowBooleanAttributes: false }) !== true) throw damaged();
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: "",
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    processEntities: false,
    ignoreDeclaration: true,
    ignorePiTags: true,
    maxNestedTags: LIMITS.xmlDepth + 1,
  });
  const [root] = elementsOf(parsed(parser, text), null, {});
  if (!root) throw damaged();
  return root;
}

const damaged = (cause?: unknown) =>
  new ReadingError("damaged-document", "Not well-formed XML.", cause instanceof Error ? { cause: cause.name } : {});

type Raw = Record<string, unknown>;

function parsed(parser: XMLParser, text: string): Raw[] {
  try {
    return parser.parse(text) as Raw[];
  } catch (cause) {
    throw damaged(cause);
  }
}

function checkBounds(text: string): void {
  if (text.length > LIMITS.characters) throw tooLarge(`${LIMITS.characters} characters`);
  let depth = 0, elements = 0;
  for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", at)) {
    const next = text[at + 1];
    if (next === "?") at = behind(text, "?>", at);
    else if (next === "!") {
      if (text.startsWith("<!--", at)) at = behind(text, "-->", at + 4);
      else if (text.startsWith("<![CDATA[", at)) at = behind(text, "]]>", at);
      else throw new ReadingError("unsupported-document", "XML with a document type.");
    } else if (next === "/") {
      depth--;
      at += 2;
    } else {
      if (++elements > LIMITS.xmlElements) throw tooLarge(`${LIMITS.xmlElements} elements`);
      const start = at;
      at = endOfTag(text, start);
      if (at - start > LIMITS.xmlTag) throw tooLarge(`${LIMITS.xmlTag} characters in a tag`);
      if (text[at - 1] !== "/" && ++depth > LIMITS.xmlDepth) throw tooLarge(`${LIMITS.xmlDepth} levels`);
    }
  }
}

const tooLarge = (what: string) => new ReadingError("too-large", `XML of more than ${what}.`);

function behind(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  if (at < 0) throw damaged();
  return at + mark.length;
}

/** Where the tag that starts at `start` ends; a ">" within quotes does not end it. */
function endOfTag(text: string, start: number): number {
  for (let i = start + 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x3e) return i;
    if (code === 0x22 || code === 0x27) {
      i = text.indexOf(text[i]!, i + 1);
      if (i < 0) throw damaged();
    }
  }
  throw damaged();
}

function elementsOf(raw: Raw[], parent: XmlElement | null, outer: Record<string, string>): XmlElement[] {
  const elements: XmlElement[] = [];
  for (const node of raw) {
    const printed = Object.keys(node).find((key) => key !== ":@");
    if (printed === undefined) continue;
    if (printed === "#text") {
      const text = decoded(String(node["#text"]));
      if (parent && text !== "") parent.children.push(text);
      continue;
    }
    const attributes = (node[":@"] ?? {}) as Record<string, string>;
    const prefixes = prefixesOf(attributes, outer);
    const element: XmlElement = { name: named(printed, prefixes), attributes: {}, children: [], parent };
    for (const [key, value] of Object.entries(attributes)) {
      if (!/^xmlns(:|$)/.test(key)) element.attributes[attributeName(key, prefixes)] = decoded(String(value)).trim();
    }
    elementsOf(node[printed] as Raw[], element, prefixes);
    parent?.children.push(element);
    elements.push(element);
  }
  return elements;
}

/** What the prefixes of a document stand for, with those an element declares itself. */
function prefixesOf(attributes: Record<string, string>, outer: Record<string, string>): Record<string, string> {
  const own = Object.entries(attributes).filter(([key]) => /^xmlns(:|$)/.test(key));
  if (own.length === 0) return outer;
  const declared = own.map(([key, uri]) => {
    const prefix = key.slice(6);
    return [prefix, PREFIXES[uri] ?? (prefix ? `${prefix}:` : `{${uri}}`)];
  });
  return { ...outer, ...Object.fromEntries(declared) as Record<string, string> };
}

function named(printed: string, prefixes: Record<string, string>): string {
  const [prefix, local] = printed.includes(":") ? printed.split(":", 2) as [string, string] : ["", printed];
  return `${prefixes[prefix] ?? (prefix ? `${prefix}:` : "")}${local}`;
}

const attributeName = (key: string, prefixes: Record<string, string>) => key.includes(":") ? named(key, prefixes) : key;

const NAMED: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Text with its character references and the five entities of XML written out (XML 1.0, 4.1 and 4.6). */
const decoded = (text: string): string =>
  text.includes("&")
    ? storable(text.replace(/&(?:#x([\da-fA-F]{1,6})|#(\d{1,7})|(\w+));/g, (whole, hex, digits, name) => {
      if (name) return NAMED[name] ?? whole;
      const code = hex ? parseInt(hex, 16) : Number(digits);
      return code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
    }))
    : text;
