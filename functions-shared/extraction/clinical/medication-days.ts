import type { DateOrder, ParsedDate } from "../fields/dates.ts";
import { anyDate } from "./dates.ts";
import { mask, type Span } from "./sig.ts";
import { STOPPED } from "./statuses.ts";
import { flat } from "./text.ts";

/** Words before the day a medicine was begun. */
const START =
  /(?<![a-z])(?:start(?:ed|ing)?(?: date| on)?|date started|since|from|begun|commenced|seit|ab|beginn|depuis(?: le)?|a partir d[ue]|des le|debut|desde(?: el)?|inicio|dal|inizio|a partir de|inicio em|prescribed(?: on)?|given on)[\s:]*(?=[(\d]|[a-z]{3,9}\.? \d)/;
/** Words before the day it is taken to, or was. */
const END = new RegExp(
  String
    .raw`(?<![a-z])(?:(?:${STOPPED}|stop)(?: date| on| am| le| el| il)?|end(?:ed|s|ing)?(?: date| on)?|date stopped|until|till|through|to|thru|bis|ende|jusqu'au|fin|hasta(?: el)?|fino al|ate|fim|finish(?:ed)?(?: on)?|completed(?: on)?)[\s:]*(?=[(\d]|[a-z]{3,9}\.? \d)`,
);

/** The days of a medicine, and where they stand in its text. */
export interface MedicineDays {
  /** Whether the end is one that was ordered, and not the last day of a course. */
  stopped: boolean;
  start: ParsedDate | null;
  end: ParsedDate | null;
  spans: Span[];
}

/** The days a medicine was started and stopped, by the words before them, or as the two ends of a span. */
export function daysOf(printed: string, whole: string, order: DateOrder): MedicineDays {
  const others = [...whole.matchAll(OTHER_DAY)].map(({ 0: text, index }) => ({
    from: index,
    to: index + text.length,
    text: "",
  }));
  const dates = ownDates(
    others.reduce((text, { from, to }) => text.slice(0, from) + " ".repeat(to - from) + text.slice(to), printed),
    mask(whole, others),
    order,
  );
  return { ...dates, spans: [...dates.spans, ...others] };
}

/** A day until which a medicine keeps, may be handed out again, or was last handed out. */
const OTHER_DAY =
  /(?<![a-z])(?:discard (?:after|by)|use by|(?:before|by)(?= \d)|exp(?:ires?|iry|iration)?(?: date| on)?|refill(?:s|able)? (?:until|by|before)|next (?:refill|fill|dispens\w*|issue|due)(?: date| on)?|(?:date )?(?:last )?(?:filled|dispensed|issued|ordered|taken|given)(?: on| date)?|last (?:fill|issue|refill|dose)(?: date| on)?|valid (?:until|to|till)|review(?: due| by| on| date)*|verwendbar bis|haltbar bis|gultig bis)[\s:.]*\d{1,4}[./-]\d{1,2}[./-]\d{2,4}/g;

/** A day behind such a word has passed. */
const DONE = new RegExp(`^(?:${STOPPED})`);

function ownDates(printed: string, flatText: string, order: DateOrder): MedicineDays {
  const dates: MedicineDays = { stopped: false, start: null, end: null, spans: [] };
  const at = (pattern: RegExp, key: "start" | "end") => {
    const match = flatText.match(pattern);
    if (!match) return;
    const from = match.index! + match[0].length;
    const rest = printed.slice(from, from + 24);
    const date = anyDate(rest, order);
    const where = date ? flat(rest).indexOf(flat(date.printed)) : -1;
    if (!date || where < 0 || where > 2) return;
    dates[key] = date;
    dates.stopped ||= DONE.test(match[0]);
    dates.spans.push({ from: match.index!, to: from + where + date.printed.length, text: "" });
  };
  at(START, "start");
  at(END, "end");
  if (dates.start || dates.end) return dates;
  const span = anyDate(printed, order);
  if (!span || !/\d{1,4}[./-]\d{1,2}[./-]\d{2,4}|[a-z]{3}/.test(flat(span.printed))) return dates;
  const from = flat(printed).indexOf(flat(span.printed));
  if (from < 0) return dates;
  dates.start = span;
  const to = from + span.printed.length;
  dates.spans.push({ from, to, text: "" });
  const rest = printed.slice(to).match(/^\s*(?:-|–|—|to|bis|au|al|a|hasta)\s*(?=\d|[A-Za-z]{3})/);
  const end = rest ? anyDate(printed.slice(to + rest[0].length, to + rest[0].length + 24), order) : null;
  if (rest && end && printed.slice(to + rest[0].length).indexOf(end.printed) === 0) {
    dates.end = end;
    dates.spans.push({ from: to, to: to + rest[0].length + end.printed.length, text: "" });
  }
  return dates;
}
