import { storable } from "./decode.ts";
import { ReadingError } from "./errors.ts";
import { LIMITS } from "./limits.ts";

export type Json = string | boolean | null | Json[] | { [key: string]: Json };

const QUOTE = 0x22, BACKSLASH = 0x5c, COMMA = 0x2c;

/**
 * Parses JSON with bounds on nesting and on the number of values, checked before anything is built. Numbers are given as the text they were written in,
 * because FHIR makes the digits of a decimal significant (https://hl7.org/fhir/R4/datatypes.html#decimal).
 * Throws `too-large` beyond a bound and `damaged-document` for what is not JSON.
 */
export function parseJson(text: string): Json {
  const quoted = quoteNumbers(text);
  try {
    return /\\u(0000|[dD][89a-fA-F])/.test(quoted) ? JSON.parse(quoted, onlyStorable) : JSON.parse(quoted);
  } catch (cause) {
    throw new ReadingError("damaged-document", "Not well-formed JSON.", { cause: (cause as Error).name });
  }
}

/**
 * One JSON value a line (https://hl7.org/fhir/R4/nd-json.html), within the bounds of one document together. A line that is none, as
 * one that was cut off, is given as its text, which no resource is; where most are none the document is damaged.
 */
export function parseNdjson(text: string): Json[] {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  // Together they are a list, which is what the bounds are for.
  const list = attempt(`[${lines.join(",")}]`);
  if (Array.isArray(list) && list.length === lines.length) return list;
  const each = lines.map((line) => attempt(line));
  if (each.filter((one) => one === undefined).length * 2 > lines.length) return [parseJson(lines.join(""))];
  return each.map((one, i) => one === undefined ? lines[i]! : one);
}

/** The value a text is; undefined where it is not well-formed. */
function attempt(text: string): Json | undefined {
  try {
    return parseJson(text);
  } catch (error) {
    if (error instanceof ReadingError && error.code === "damaged-document") return undefined;
    throw error;
  }
}

const onlyStorable = (_key: string, value: unknown) => typeof value === "string" ? storable(value) : value;

function quoteNumbers(text: string): string {
  const pieces: string[] = [];
  const number = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
  let depth = 0, marks = 0, copied = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const opens = code === 0x7b || code === 0x5b;
    if ((opens || code === COMMA) && ++marks > LIMITS.jsonMarks) {
      throw new ReadingError("too-large", `JSON with more than ${LIMITS.jsonMarks} values.`);
    }
    if (code === QUOTE) i = endOfString(text, i);
    else if (opens) {
      if (++depth > LIMITS.jsonDepth) throw new ReadingError("too-large", `JSON nested beyond ${LIMITS.jsonDepth}.`);
    } else if (code === 0x7d || code === 0x5d) depth--;
    else if (code === 0x2d || (code >= 0x30 && code <= 0x39)) {
      number.lastIndex = i;
      const match = number.exec(text)?.[0];
      if (!match) continue;
      pieces.push(text.slice(copied, i), `"${match}"`);
      copied = i + match.length;
      i = copied - 1;
    }
  }
  return pieces.concat(text.slice(copied)).join("");
}

function endOfString(text: string, start: number): number {
  for (let i = start + 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === BACKSLASH) i++;
    else if (code === QUOTE) return i;
  }
  return text.length;
}
