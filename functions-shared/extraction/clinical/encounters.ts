import type { DateOrder } from "../fields/dates.ts";
import { type Line, textOf } from "../layout/lines.ts";
import { fullDate } from "./dates.ts";
import { type Found, type Piece, shared } from "./statement.ts";
import { flat } from "./text.ts";

const ADMITTED =
  /(?<![a-z])(?:d\.?o\.?a|date of admission|admission date(?:[ /]time)?|admission|admitted(?: on)?|date admitted|aufnahmedatum|aufnahme(?: am)?|aufnahmetag|date d'(?:entree|admission|hospitalisation)|entree le|admis(?:e)? le|fecha de ingreso|f\. ingreso|ingreso|(?:data (?:di )?)?ricovero|data di ingresso|(?:data de )?(?:admissao|internamento)|data de entrada|opnamedatum|opgenomen(?: op)?|inskriven|aufgenommen am|admis(?:e)?(?:\(e\))? le|ingreso el|ricoverat[oa](?:\/[oa])? (?:dal|il|in data)|internad[oa](?:\/a)? (?:em|desde))\s*:?\s*/;
const DISCHARGED =
  /(?<![a-z])(?:(?<=d\.?o\.?a\b.{0,40})d\.?o\.?d|date of discharge|discharge date(?:[ /]time)?|discharged(?: on)?|date discharged|discharge|entlassungsdatum|entlassdatum|entlassung(?: am)?|entlassungstag|date de sortie|sortie le|fecha de alta|f\. alta|alta|data (?:di )?dimissione|data de (?:alta|saida)|ontslagdatum|ontslagen(?: op)?|utskriven|entlassen am|si dimette in data|dimess[oa](?:\/[oa])? (?:il|in data)|dado de alta el|teve alta em)\s*:?\s*/;
const STAY =
  /(?:stationar\w*|behandlung|hospitali[sz]ed|hospitalise\w*|hospitalisation|inpatient|admitted|stay|aufenthalt|ingresad[oa]|hospitalizad[oa]|ricoverat[oa]|internad[oa]|sejour|ricovero|internamento|opgenomen|opname|inlagd|vardtid)[^.]{0,60}?(?:from|vom|van|fran|du|desde el|del|dal|de|:)\s*/;

export interface Stay {
  admitted: string | null;
  discharged: string | null;
  found: Found[];
}

/** The stay a document is about, from the days of admission and discharge it prints. */
export function readStay(lines: Line[], order: DateOrder): Stay {
  const stay: Stay = { admitted: null, discharged: null, found: [] };
  const places: Piece[] = [];
  const day = (line: Line, from: number): string | null => {
    const rest = line.text.normalize("NFC").slice(from, from + 22);
    const date = fullDate(rest, order);
    return date && "value" in date && rest.indexOf(date.printed) <= 2 ? date.value : null;
  };
  for (const line of lines.slice(0, 400)) {
    if (stay.admitted && stay.discharged) break;
    const plain = flat(line.text.normalize("NFC"));
    const span = plain.match(STAY);
    const from = span ? span.index! + span[0].length : 0;
    const first = span ? day(line, from) : null;
    // Behind day and month of the first: the strokes of "13-03-2023" part no days.
    const after = from + 7;
    const second = first
      ? plain.slice(after).match(
        /\d\s*(?:to|until|-|–|bis|tot(?: en met)?|till|au|al|hasta el|ao|a)(?: zum| el)?\s*(?=\d)/,
      )
      : null;
    const last = second ? day(line, after + second.index! + second[0].length) : null;
    const admitted = plain.match(ADMITTED), discharged = plain.match(DISCHARGED);
    const a = (first && last ? first : null) ?? (admitted ? day(line, admitted.index! + admitted[0].length) : null) ??
      below(lines, line, ADMITTED, order);
    const d = (first && last ? last : null) ??
      (discharged ? day(line, discharged.index! + discharged[0].length) : null) ??
      below(lines, line, DISCHARGED, order);
    if (!stay.admitted && a) stay.admitted = a, places.push({ text: line.text, line, words: line.words });
    if (!stay.discharged && d) stay.discharged = d, places.push({ text: line.text, line, words: line.words });
  }
  if (!stay.admitted || (stay.discharged && stay.discharged < stay.admitted)) {
    return {
      ...stay,
      admitted: stay.admitted && stay.discharged && stay.discharged < stay.admitted ? null : stay.admitted,
    };
  }
  const place = {
    ...places[0]!,
    words: places.filter(({ line }) => line.page === places[0]!.line.page).flatMap(({ words }) => words),
  };
  stay.found.push({
    line: place.line,
    stated: {
      ...shared(place, "Hospital admission"),
      type: "encounter",
      status: stay.discharged ? "finished" : null,
      occurred_on: stay.admitted,
      ...(stay.discharged ? { ended_on: stay.discharged } : {}),
    },
  });
  return stay;
}

/** The date below a label that stands in a cell of its own. */
function below(lines: Line[], line: Line, label: RegExp, order: DateOrder): string | null {
  const cell = line.cells.find(({ text }) => new RegExp(`^${label.source}$`).test(flat(text)));
  const next = lines[lines.indexOf(line) + 1];
  if (
    !cell || !next || next.page !== line.page ||
    line.cells.indexOf(cell) < line.cells.length - 1 && line.cells[line.cells.indexOf(cell) + 1]!.text.match(/\d/)
  ) return null;
  const under = next.words.filter((word) =>
    word.box[0] >= cell.box[0] - 4 && word.box[0] < cell.box[0] + Math.max(cell.box[2], 60)
  );
  const date = under.length > 0 ? fullDate(textOf(under), order) : null;
  return date && "value" in date ? date.value : null;
}
