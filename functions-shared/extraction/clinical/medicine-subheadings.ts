import type { Line } from "../layout/lines.ts";
import type { DateOrder } from "../fields/dates.ts";
import { parseMedication } from "./medication-text.ts";
import type { Heading, Section } from "./sections.ts";
import { bare, flat, phrases } from "./text.ts";

/** What is done with the medicines below, said without naming medicines: "SUSPENDER:", "New:", "Ved behov". */
const SAID: [string | null, Set<string>][] = [
  [
    "stopped",
    phrases(
      "stop|stopped|discontinue|discontinued|cease|ceased|do not take|no longer take|absetzen|abgesetzt|abgesetzt wurde|abgesetzt wurden|nicht mehr einnehmen|arrêt|arrêter|arrêtés|arrêté|à arrêter|suspender|suspendido|suspendidos|suspende|interrumpir|retirar|retirados|dejar de tomar|sospendere|sospesi|sospeso|interrompere|suspensos|suspenso|interromper|parar|stoppen|gestopt|gestaakt|staken|seponert|seponeret|seponera|seponerede|avsluttet|avsluttede|afsluttet|utsatt|utsatta|avslutat|sluta|past|previous|former|ended|past medication|past medications|previous medication|previous medications|ehemalige|frühere|anciens|anteriores|precedenti|vorige|tidigare|tidligere|odstawione|odstawić|odstawiono|ophørt",
    ),
  ],
  [
    "on-hold",
    phrases(
      "hold|on hold|held|paused|pause|temporarily stopped|pausieren|pausiert|en pause|suspendu temporairement|suspender temporalmente|sospesi temporaneamente|pausad|pauseret|pauserte",
    ),
  ],
  [
    "active",
    phrases(
      "start|started|new|newly started|continue|continued|continue unchanged|unchanged|keep|change|changed|changes|changed dose|dose changed|dose changes|increase|increased|decrease|decreased|neu|neu angesetzt|weiter|unverändert|geändert|poursuivre|poursuivis|inchangés|nouveau|nouveaux|modifiés|modifications|continuar|continúa|nuevo|nuevos|modificar|modificado|modificados|modificaciones|cambios|iniciar|continuare|proseguire|nuovi|modificati|iniziare|manter|novos|alterados|alterações|continueren|voortzetten|nieuw|gewijzigd|fortsätt|nyinsatta|nyinsatt|ändrat|fortsett|nye|nytt|endret|kontynuować|nowe|zmienione",
    ),
  ],
  [
    null,
    phrases(
      "acute|repeat|repeats|variable repeat|current|active|regular|as needed|as required|when required|prn|when needed|regelmäßig|bei bedarf|dauerhaft|si besoin|en cas de besoin|a demanda|si precisa|al bisogno|se necessário|zo nodig|onderhoud|stående|vid behov|ved behov|efter behov|fast|faste|w razie potrzeby|doraźnie|stałe|topical|injections|inhalers|other|over the counter",
    ),
  ],
];

/** What was done with them, at the beginning of a longer label. */
const DONE =
  /^(?:discontinued|stopped|ceased|on hold|held|paused|abgesetzt|pausiert|arretes|suspendidos|sospesi|suspensos|gestopt|utsatta|seponert|seponeret)(?= )/;

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
  const done = at >= 0 && rest.length === 0 ? plain.match(DONE)?.[0] : undefined;
  const found = SAID.find(([, words]) => words.has(plain) || done !== undefined && words.has(done));
  return found ? { section: "medications", status: found[0], firm: true, when: null, line, rest } : null;
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
