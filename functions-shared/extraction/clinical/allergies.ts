import { present } from "./medications.ts";
import type { DateOrder } from "../fields/dates.ts";
import { anyDate } from "./dates.ts";
import { type Found, type Piece, shared } from "./statement.ts";
import { flat, MARKER, trimmed } from "./text.ts";

const NONE =
  /\b(no known|nkda|nkfa|nka|nil known|none known|not known|no (?:documented |reported |drug |food |medication )*allerg\w*|no (?:drug )?sensitivit\w+|denies|keine|nicht bekannt|pas d'allergie|aucune?|sin alergias|no alergias|no conocidas|no refiere|niega|ninguna|nessuna|nega|sem alergias|nao (?:conhecidas|refere)|desconhece|geen|inga|ingen|brak|nie zglasza|yok)\b|^\W*(?:none|nil|no|negative|unknown|unbekannt|-+|n\/?a|0|\u00d8)\W*$/;
const SEVERITY =
  /\b(life[- ]threatening|mild(?: to moderate)?|moderate(?: to severe)?|severe|leicht|mittel(?:schwer)?|schwer|lebensbedrohlich|legere|moderee|severe|grave|leve|moderad[oa]|lieve|moderat[oa]|low|high|fatal|minor|major)\b/;

/** Whether a text says that there are no allergies. */
export const isNoAllergy = (text: string): boolean => NONE.test(flat(text)) && !/\bexcept\b/.test(flat(text));

export interface AllergyParts {
  name: string;
  reaction: string | null;
  severity: string | null;
}

/** The day an allergy was noted, in front of it. */
const DATE_BEFORE =
  /^(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}(?:-\d\d){0,2}|\d{1,2}[. -]\p{L}{3,9}\.?[ -]\d{4})[\s:–-]+(?=\p{L})/u;

/** Reads "Penicillin - rash (severe)", "Latex (hives)", "Aspirin: bronchospasm, moderate", "Allergic to nuts". */
export function parseAllergy(printed: string): AllergyParts | null {
  let text = printed.normalize("NFC").replace(/\s+/g, " ").trim().replace(MARKER, "");
  text = text.replace(DATE_BEFORE, "");
  text = text.replace(
    /^(?:(?:known )?(?:drug |food )?allerg(?:y|ic)(?: to)?|allergie (?:gegen|auf|à|a)|alergia a|allergia a|intolerance to|allergen|substance)\s*:?\s*/i,
    "",
  );
  const severity = flat(text).match(SEVERITY);
  const own = severity ? text.slice(severity.index, severity.index! + severity[0].length) : null;
  const parts = text.match(
    /^(.*?)(?:\s*\((.*)\)\s*(.*)|\s*(?:[–—:→]|->|=>|\s-\s|-\s)\s*(.*)|\s+(?:causes?|caused|reaction|with|leading to|verursacht)\s*:?\s+(.*)|,\s*(?=(?:reaction|severity|causes|rash|hives|anaphyla))(.*))$/iu,
  );
  const name = trimmed(parts?.[1] ?? text).replace(/\s+allergy$/i, "");
  if (!/\p{L}{2}/u.test(name) || name.length > 80) return null;
  const rest = (parts?.slice(2).filter((part) => part) ?? []).join(", ");
  return { name, reaction: reactionOf(rest, own), severity: own };
}

function reactionOf(rest: string, severity: string | null): string | null {
  let text = rest.replace(
    /\b(?:reaction|severity|reaktion|réaction|reacción|reazione|schweregrad|causes?|since|seit)\s*:?\s*/gi,
    " ",
  );
  text = text.replace(/\b(?:19|20)\d\d\b|\d{1,4}[./-]\d{1,2}[./-]\d{1,4}/g, " ");
  if (severity) text = text.replace(severity, " ");
  const reaction = trimmed(
    text.replace(/[()[\]]/g, " ").replace(/\s+/g, " ").replace(/(?:^|[\s,;])reaction$/i, "").replace(
      /\s*[,;–-]\s*(?=$|[,;])/g,
      "",
    ),
  );
  return /\p{L}{2}/u.test(reaction) ? reaction : null;
}

export function allergy(parts: AllergyParts, piece: Piece, status: string | null, order: DateOrder): Found[] {
  const date = /\d{4}|\d[./-]\d/.test(piece.text) ? anyDate(piece.text, order) : null;
  return [{
    line: piece.line,
    undated: true,
    stated: {
      ...shared(piece, parts.name),
      type: "allergy",
      status,
      occurred_on: date && "value" in date ? date.value : null,
      ...present({ reaction: parts.reaction, severity: parts.severity }),
    },
  }];
}

/** The substances of a list on one line: "Penicillin (rash), Latex; peanuts". Commas inside brackets do not part them. */
export function splitList(text: string): string[] {
  const parts: string[] = [];
  let depth = 0, from = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === "(") depth++;
    else if (text[i] === ")") depth = Math.max(0, depth - 1);
    else if (
      depth === 0 &&
      (text[i] === ";" ||
        (text[i] === "," &&
          !/^,\s*(?:mild|moderate|severe|unspecified|type|left|right|with|without|due|not|stage|grade|in|initial|bilateral|acute|chronic|nos|reaction|on|since|seit|depuis|desde|diagnosed|dx|onset|status(?! post)|from|icd|first|in|ED|\d)\b/i
            .test(text.slice(i))))
    ) {
      parts.push(text.slice(from, i));
      from = i + 1;
    }
  }
  return [...parts, text.slice(from)].map((part) => part.trim().replace(/^(?:and|und|et|y|e)\s+/i, "")).filter((part) =>
    part !== "" && part !== "."
  );
}
