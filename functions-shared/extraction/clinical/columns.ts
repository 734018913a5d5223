import { ANY_NAME, type Domain, NAMES, type Role, ROLES } from "./column-wordings.ts";
import { doseHeading } from "./dose-numbers.ts";
import { isHour } from "./hours.ts";
import { bare } from "./text.ts";

/** What a heading can name, the tables it can head, or null when it is no heading known. */
export interface Meaning {
  names: Domain[];
  anyName: boolean;
  role: Role | null;
  dose: string | null;
}

/** What headings meant, by all that is printed: an hour, a dose or a bracket that its words alone do not tell decides, too. */
const known = new Map<string, Meaning>();

/** What a heading means; of one made of two ("Handelsname und Chargen-Nr.") what its first half does. */
export function meaningOf(text: string): Meaning | null {
  const [first, second] = text.split(/\s(?:und|and|et|y|e|&)\s|\/|\s[-–]\s/);
  const both = text.includes(" / ") && second ? meant(second) : null;
  return meant(text) ?? (second && first!.length > 3 ? meant(first!) ?? both : null) ?? qualified(text);
}

/** "Home / Hospital Medication", "Current medicine": which of them a column lists does not change what it lists. */
function qualified(text: string): Meaning | null {
  const without = text.replace(QUALIFIERS, "");
  if (without === text || without.length < 4) return null;
  const meaning = meant(without);
  return meaning && meaning.names.length > 0 ? meaning : null;
}
const QUALIFIERS =
  /^(?:(?:home|hospital|inpatient|outpatient|current|active|discharge|admission|pre-?admission|your|my|patient|regular|prescribed|new|other|aktuelle[sr]?|actual(?:es)?|attual[ei]|atua(?:l|is))(?:\s*[/&,]\s*|\s+(?:(?:and|or)\s+)?))+(?=\p{L})/iu;

function meant(text: string): Meaning | null {
  const cached = known.get(text);
  if (cached) return cached;
  const whole = text.replace(/(?<=\p{Ll})- (?=\p{Ll})/gu, "");
  const plain = bare(whole.replace(/\([^)]*\)/g, " ")) || bare(whole);
  if (plain === "" || plain.length > 48) return null;
  const meaning = {
    names: NAMES.filter(([, names]) => names.has(plain)).map(([domain]) => domain),
    anyName: ANY_NAME.has(plain),
    role: ROLES.find(([, names]) => names.has(plain))?.[0] ?? (isHour(whole) ? "hour" : null),
    dose: doseHeading(text),
  };
  if (meaning.names.length === 0 && !meaning.anyName && !meaning.role && !meaning.dose) return null;
  if (known.size < 2000) known.set(text, meaning);
  return meaning;
}

/** The role a heading has in a table of the domain. */
export function roleIn(domain: Domain, { role, dose, names, anyName }: Meaning): Role | null {
  if (domain === "immunizations" && dose) return "dosed";
  if (names.includes(domain) && !(role === "brand" && domain === "medications")) return "name";
  if (role === "brand") return "brand";
  // Polish "dawka" is the strength of a medicine, and which dose of a vaccine.
  if (domain === "immunizations" && (role === "dose" || role === "strength")) return "dose";
  if (role === null && anyName) return "name";
  return role ?? (names.length > 0 ? "other" : null);
}
