import type { Box } from "../../contracts/source.ts";
import { overprinted } from "./spelling.ts";
import type { OcrWord } from "./tsv.ts";

/** What a line begins with that says its result. */
const RESULT = /^(?:result|results|resultado|resultados|résultat|resultat|ergebnis|risultato|esito|uitslag|tulos)$/i;
/** What a colon is read as. */
const MARK = /^[*+:;.°·'"=]{1,2}$/;
/** The same where it is not so sure. */
const DOUBTED = 0.6;
const NUMBER = /^[‘’“”"'`«]?[<>≤≥]?\d+(?:[.,]\d+)*%?$/;

/** Two words of a label whose space was lost. */
const GLUED =
  /^(your|standard|reference|normal|collection|sample|patient|birth|test)(value|result|range|interval|date|name|collected)(s?:?)$/i;

/** The words of a line whose label is whole and whose headings are apart: "Yourvalue:" is two words, "Resultado * 641" has its colon. */
export function labelled(line: OcrWord[]): OcrWord[] {
  const [label, mark, number] = line;
  if (!label || !RESULT.test(label.text) || !mark) return line.flatMap(apart);
  const withColon = { ...label, text: `${label.text}:` };
  if (NUMBER.test(mark.text) && line.length > 2) return [withColon, ...line.slice(1)];
  const isColon = MARK.test(mark.text) && mark.confidence < DOUBTED && number && NUMBER.test(number.text);
  return isColon ? [withColon, ...line.slice(2)] : line;
}

function apart(word: OcrWord): OcrWord[] {
  const [, label, rest, colon] = GLUED.exec(word.text) ?? [];
  const [first, second] = label !== undefined ? [label, `${rest}${colon}`] : overprinted(word.text) ?? [];
  if (first === undefined || second === undefined) return [word];
  const [x, y, width, height] = word.box, letter = width / word.text.length;
  const end = (word.text.length - second.length) * letter;
  const box = (from: number, to: number): Box => [x + from, y, to - from, height];
  return [{ ...word, text: first, box: box(0, end - letter / 4) }, {
    ...word,
    text: second,
    box: box(end + letter / 4, width),
  }];
}
