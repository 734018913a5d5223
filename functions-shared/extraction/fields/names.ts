import { RELATIVE } from "./relatives.ts";

const HONORIFIC =
  /^(mr|mrs|ms|med|vet|dent|miss|mx|dr|prof|master|mstr|mast|baby|shri|smt|sri|kumari|kum|sr|sra|srta|herr|frau|hr|fr|mme|mlle|m|monsieur|madame|mademoiselle|sir|dame|rev|dhr|mw|mevr|mevrouw|meneer|señora?|senhora?|signora?|sig|sig\.?ra|sig\.?\/sig\.?ra|m\.?\/mme|mr\.?\/mrs|d|dña|doña|don|herrn|familie|mlle|kid|child|infant|selvi|thiru|tmt|er|adv|col|capt|st)\.?$/i;

/** Whether a text is a title alone, to which a name belongs. */
export const isTitle = (text: string): boolean => HONORIFIC.test(text.trim());

const RELATION =
  /\b(s\/o|d\/o|w\/o|h\/o|c\/o|son of|daughter of|wife of|husband of|care of|mother of|father of)\b[\s:.]*/i;
const RELATION_ROLES: Record<string, string> = {
  "s/o": "parent",
  "d/o": "parent",
  "son of": "parent",
  "daughter of": "parent",
  "w/o": "spouse",
  "h/o": "spouse",
  "wife of": "spouse",
  "husband of": "spouse",
  "c/o": "care of",
  "care of": "care of",
  "mother of": "child",
  "father of": "child",
};

/** What names a person before the name, when the text is not about that person: "Mom:", "insured", "Baby of". */
const OF_SOMEBODY = new RegExp(
  String
    .raw`(?:${RELATIVE}|(?<!\p{L})(?:guardian|carer|caregiver|guarantor|insured|subscriber|policy ?holder|next of kin|emergency contact|contact|tutor|tuteur|responsable|responsável|erziehungsberechtigte[rn]?)(?!\p{L}))(?:['’]?s)?(?: name)?[\s:(,–-]*$`,
  "iu",
);
const BABY_OF = /(?<!\p{L})(?:b\/o|(?:baby|babe|infant|newborn)(?: (?:boy|girl|son|daughter))?(?: of)?)[\s:]*$/iu;

/** Whose a name is by the words before it: somebody beside the subject, or the mother of a subject without a name. */
export function namedBefore(before: string): "other" | "mother" | null {
  return BABY_OF.test(before) ? "mother" : OF_SOMEBODY.test(before) ? "other" : null;
}

/** Somebody named beside the subject. */
export interface NamedPerson {
  role: string;
  name: string;
}

/** A printed name split into the person's own name (null for "Baby of …", who has none yet) and whom it names besides. */
export interface ParsedName {
  name: string | null;
  others: NamedPerson[];
}

/** A Swedish personal number before the name ("19870413-1234 Anna Lindqvist"). */
const PERSONAL_NUMBER = /^(?:19|20)?\d{6}[-+]\d{4}\s+/;

/** "Ada Holm Age 34", "HOLM Ada *12.03.1980": the label of what is printed behind a name is none of it. */
const LABEL_BEHIND =
  /^(\p{L}.*?\s\p{L}.*?)(?:[\s,;(–-]+(?:aged?|sex|gender|dn|ddn|d\.?o\.?b\.?|b\.|geb\.?|né|née|nac\.?|nasc\.?|f\.?\s?nac\.?|\*))+$/iu;

/** Reads a printed name: honorifics go, "S/O Kofi" and "Baby of Anna" become other people. */
export function parseName(printed: string): ParsedName {
  const others: NamedPerson[] = [];
  let text = printed.replace(PERSONAL_NUMBER, "").replace(/[([{].*$/, "").replace(/\s*[,;/|-]?\s*\b\d.*$/, "")
    .replace(/\s*[/|]\s*(m|f|w|male|female)\b.*$/i, "").trim();
  if (/\d/.test(printed)) text = text.replace(LABEL_BEHIND, "$1").trim();
  const relation = text.match(RELATION);
  if (relation) {
    const other = personName(text.slice(relation.index! + relation[0].length));
    if (other) others.push({ role: RELATION_ROLES[relation[1]!.toLowerCase()]!, name: other });
    text = text.slice(0, relation.index);
  }
  if (/^(b\/o|baby (boy |girl )?of|newborn of|infant of|baby\s*\/o)\b/i.test(text)) {
    const mother = personName(
      text.replace(/^(b\/o|baby (boy |girl )?of|newborn of|infant of|baby\s*\/o)\b[\s:.]*/i, ""),
    );
    return { name: null, others: mother ? [...others, { role: "mother", name: mother }] : others };
  }
  return { name: personName(text), others };
}

/** A name without its honorifics and trailing punctuation, or null when the text is no name of a person or animal. */
export function personName(text: string): string | null {
  const words = text.replace(/^[\s:.,-]+|[\s:,;-]+$/g, "").split(/\s+/);
  // "Baby Girl Holm" is what a newborn without a name is registered as.
  const isUnnamed = () => /^(?:baby|infant)$/i.test(words[0]!) && /^(?:boy|girl)$/i.test(words[1] ?? "");
  while (words.length > 1 && HONORIFIC.test(words[0]!) && !isUnnamed()) words.shift();
  const name = words.join(" ").replace(/\b(M\.?D\.?|MBBS|Ph\.?D\.?|FRCP|FRCPath|D\.?O\.?)\b.*$/, "").replace(
    /[\s,]+$/,
    "",
  );
  if (!/\p{L}{2}/u.test(name) || words.length > 8 || /\d|@/.test(name)) return null;
  return /^(n\/?a|none|unknown|self|nil|not (given|provided|known|stated)|anonymous|a quien corresponda|to whom it may concern|unbekannt|test patient)$/i
      .test(
        name,
      )
    ? null
    : name;
}

const PARTICLE =
  /^(?:van|von|vom|zu|zum|zur|der|den|het|ten|ter|de|del|della|dello|di|da|do|dos|das|du|des|la|le|les|el|al|bin|binti|ibn|ben|y|e|i|af|av|san|and|und)$/;

/** Whether each word of a name but its particles has a capital: "breast cancer" and "MI at 58" behind "Mother:" name nobody. */
export const isWrittenAsName = (name: string): boolean =>
  name.split(/\s+/).every((word) => !/^\p{Ll}/u.test(word) || PARTICLE.test(word));
