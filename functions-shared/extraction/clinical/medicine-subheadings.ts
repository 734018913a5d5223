import type { Line } from "../layout/lines.ts";
import type { DateOrder } from "../fields/dates.ts";
import { parseMedication } from "./medication-text.ts";
import type { Heading, Section } from "./sections.ts";
import { ON_HOLD, STOP, STOPPED } from "./statuses.ts";
import { bare, flat, phrases } from "./text.ts";

/** What is done with the medicines below, by the words of a status or such wordings, said without naming medicines: "SUSPENDER:", "New:", "Ved behov". */
const SAID: { status: string | null; wordings: Set<string>; words?: RegExp }[] = [
  {
    status: "stopped",
    words: new RegExp(`^(?:${STOPPED}|${STOP})$`),
    wordings: phrases(
      "no longer take|absetzen|abgesetzt wurde|abgesetzt wurden|nicht mehr einnehmen|arrêt|à arrêter|retirar|retirados|dejar de tomar|parar|staken|sluta|past|previous|former|ended|past medication|past medications|previous medication|previous medications|ehemalige|frühere|anciens|anteriores|precedenti|vorige|tidigare|tidligere|ophørt",
    ),
  },
  {
    status: "on-hold",
    words: new RegExp(`^(?:${ON_HOLD})$`),
    wordings: phrases(
      "pause|temporarily stopped|suspendu temporairement|suspender temporalmente|sospesi temporaneamente|pausad|pauseret|pauserte",
    ),
  },
  {
    status: "active",
    wordings: phrases(
      "start|started|new|newly started|continue|continued|continue unchanged|unchanged|keep|change|changed|changes|changed dose|dose changed|dose changes|increase|increased|decrease|decreased|neu|neu angesetzt|weiter|unverändert|geändert|poursuivre|poursuivis|inchangés|nouveau|nouveaux|modifiés|modifications|continuar|continúa|nuevo|nuevos|modificar|modificado|modificados|modificaciones|cambios|iniciar|continuare|proseguire|nuovi|modificati|iniziare|manter|novos|alterados|alterações|continueren|voortzetten|nieuw|gewijzigd|fortsätt|nyinsatta|nyinsatt|ändrat|fortsett|nye|nytt|endret|kontynuować|nowe|zmienione",
    ),
  },
  {
    status: null,
    wordings: phrases(
      "acute|repeat|repeats|variable repeat|current|active|regular|as needed|as required|when required|prn|when needed|regelmäßig|bei bedarf|dauerhaft|si besoin|en cas de besoin|a demanda|si precisa|al bisogno|se necessário|zo nodig|onderhoud|stående|vid behov|ved behov|efter behov|fast|faste|w razie potrzeby|doraźnie|stałe|topical|injections|inhalers|other|over the counter",
    ),
  },
];

/** What was done with them, at the beginning of a longer label. */
const DONE = new RegExp(`^(?:${STOPPED}|${ON_HOLD})(?= )`);

/**
 * A line between medicines that says what is done with those below it, alone or before them ("Paused: atorvastatin 20 mg"). Only where
 * medicines are listed: the same words head other things elsewhere. Null where the line says anything more.
 */
export function medicineSubheading(line: Line): Heading | null {
  const at = line.words.findIndex(({ text }) => /[:：]$/.test(text));
  const own = line.words.slice(0, at < 0 ? undefined : at + 1), rest = at < 0 ? [] : line.words.slice(at + 1);
  // "Started: 09/17/2025" is a field of the medicine above.
  if (rest.length > 0 && !/^[\p{L}•*[(-]/u.test(rest[0]!.text)) return null;
  if (own.length > 5 || at < 0 && (line.cells.length > 1 || !isSetAsHeading(line.text))) return null;
  const plain = bare(own.map(({ text }) => text).join(" "));
  // "Discontinued since the last visit:", "On hold per Dr. Singh:": since when, or by whom, changes nothing of it.
  const told = at >= 0 && rest.length === 0 ? plain.match(DONE)?.[0] ?? plain : plain;
  const found = SAID.find(({ wordings, words }) => wordings.has(told) || words?.test(told));
  return found ? { section: "medications", status: found.status, firm: true, when: null, line, rest } : null;
}

/** {@link medicineSubheading} where medicines are listed already, or the next line begins one in a paper that is about medicines. */
export function medicineSubheadingAt(
  lines: Line[],
  i: number,
  section: Section | null,
  { medicines, order }: { medicines: boolean; order: DateOrder },
): Heading | null {
  if (section === "medications") return medicineSubheading(lines[i]!);
  const next = lines[i + 1];
  const isAbove = section === null && medicines && next !== undefined &&
    (parseMedication(next.text, order)?.strength ?? null) !== null;
  return isAbove ? medicineSubheading(lines[i]!) : null;
}

/** Without a colon a heading begins with a capital and has no mark in front. */
const isSetAsHeading = (text: string): boolean => /^\p{Lu}/u.test(text) && flat(text).length < 40;
