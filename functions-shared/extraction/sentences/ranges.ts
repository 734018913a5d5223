import type { ReferenceRange } from "../../contracts/extraction.ts";
import { isFlag } from "../fields/flags.ts";
import { looksLikeRange, parseRange } from "../fields/ranges.ts";
import type { Context } from "../observations.ts";

/** What is printed behind a result and its unit, and where it ends. */
export interface Behind {
  range: (ReferenceRange & { unit: string | null }) | null;
  flag: string | null;
  to: number;
}

/** Words that say a range follows. */
const ANNOUNCED =
  /^(?:(?:the|your|its|a|our|with|is|are|which|that)\s+)*(?:normal|reference|ref|n|range|expected|usual|healthy|target|ideal|desirable|should|norm\w*|referen\w*|réf\w*|richtwert\w*|soll\w*|valor(?:es)?|vr|v\.r|vn|valeurs?|rango|intervallo|streef\w*)(?![\p{L}\d])/iu;
const FLAGGED =
  /^\s*(?:[,;]|[-–—](?=\s))?\s*([([]?(?:\*{1,2}|[↑↓]{1,2}|HH|LL|H|L|(?:very )?(?:high|low)|critical|abnormal)[)\]]?)(?=[\s,.;)\]/]|$)/i;
const BRACKET = /^\s*[,;]?\s*(?:(?:which|and|this) (?:is|was) [\p{L} ]{2,30}\s*)?[([]([^()[\]]{1,90})[)\]]/u;
const BARE = /^\s+((?:[<>≤≥]\s?)?\d[\d.,]*\s*[-–]\s*\d[\d.,]*\d)(?=[\s,;.)]|$)/;
const OPEN = /^\s*[,;:–-]?\s*(?:which is [\p{L} ]{1,24}[,;]?\s*)?(\p{L}[^;()[\]]{2,70}(?![^\s;()[\]]))/u;
/** What ends a clause; the point of an abbreviation does not. */
const CLAUSE_END = /,\s|(?<!(?:^|[ .])(?:ref|int|norm|val|v\.?r))\.(?:\s|$)|\s\/\s/i;
/** A unit that can be told from the name of the next result ("ref 117-153 Creatinine"). */
const PLAIN_UNIT = /[/%‰^³]|^(?:fl|pg|s|secs?|mm ?hg)$/i;

/** Reads flag and range behind a result, in brackets or in words, in either order. */
export function behind(text: string, from: number, context: Context): Behind {
  const found: Behind = { range: null, flag: null, to: from };
  for (let i = 0; i < 4; i++) {
    const rest = text.slice(found.to, found.to + 160);
    const taken = takeFlag(found, rest) || takePhrase(found, rest) || takeBracket(found, rest, context) ||
      takeRange(found, rest, context);
    if (!taken) break;
    found.to += taken;
  }
  return found;
}

function takeFlag(found: Behind, rest: string): number {
  const [whole = "", flag = ""] = (found.flag === null && rest.match(FLAGGED)) || [];
  if (flag === "" || !isFlag(bracketless(flag).replace(/^very /i, "")) || /^[hl]$/.test(bracketless(flag))) return 0;
  found.flag = bracketless(flag);
  return whole.length;
}

/** A flag in words: "Below low reference limit". */
const OUTSIDE =
  /^\s*[,;–-]?\s*((?:above|below|outside) (?:the )?(?:high |low |upper |lower |normal )?(?:reference )?(?:limits?|range|interval))(?!\p{L})/iu;

function takePhrase(found: Behind, rest: string): number {
  const [whole = "", flag = ""] = (found.flag === null && rest.match(OUTSIDE)) || [];
  if (flag !== "") found.flag = flag;
  return whole.length;
}

const bracketless = (text: string) => text.replace(/^[([]|[)\]]$/g, "");

/** What stands in brackets belongs to the result before it, understood or not: an earlier value there is none of its own. */
function takeBracket(found: Behind, rest: string, context: Context): number {
  const [whole = "", inside = ""] = rest.match(BRACKET) ?? [];
  for (const part of whole === "" ? [] : [inside, ...inside.split(/[,;]\s+/)]) {
    const range = rangeIn(part.trim(), context);
    if (range && !found.range) found.range = range;
    else if (found.flag === null && isFlag(part.trim()) && !/^[a-z]$/.test(part.trim())) found.flag = part.trim();
  }
  return whole.length;
}

function takeRange(found: Behind, rest: string, context: Context): number {
  if (found.range) return 0;
  const bare = rest.match(BARE);
  const range = bare ? rangeIn(bare[1]!, context) : null;
  if (range) return found.range = range, bare![0].length;
  const [whole = "", more = ""] = rest.match(OPEN) ?? [], [open = ""] = more.split(CLAUSE_END, 1);
  if (!ANNOUNCED.test(open)) return 0;
  // The next result of a list may follow without a mark: "ref 117-153 Creatinine 72 umol/L ref <90".
  for (let to = open.length; to > 0; to = open.lastIndexOf(" ", to - 1)) {
    const announced = rangeIn(open.slice(0, to), context);
    if (announced && PLAIN_UNIT.test(announced.unit ?? "%")) {
      return found.range = announced, whole.length - more.length + to;
    }
  }
  return 0;
}

/** The range a text is, or ends with behind the words that announce it, none of which holds a number. */
function rangeIn(text: string, { mark, sex, age }: Context): Behind["range"] {
  const words = text.replace(/[.,;:]$/, "").split(/\s+/);
  const digits = words.findIndex((word) => /\d/.test(word));
  const most = ANNOUNCED.test(text) ? Math.min(digits, 8) : 0;
  for (let from = 0; from <= most; from++) {
    const rest = words.slice(from).join(" ");
    if (digits >= 0 && looksLikeRange(rest, mark)) return { ...parseRange(rest, mark, sex, age)!, printed: text };
  }
  return null;
}
