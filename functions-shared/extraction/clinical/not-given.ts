import { bare, flat } from "./text.ts";
import { namesOneVaccine } from "./vaccine-words.ts";

/** A date that stands in a row for another day than the one something was given: of its expiry, of the leaflet (VIS), of the next dose. */
export const OTHER_DAY =
  /\b(?:vis(?: (?:date|edition|version))?|exp(?:iry|ires|iration)?(?: date)?|verfallsdatum|verw(?:endbar)? bis|peremption|caducidad|scadenza|validade|use by|next (?:dose )?(?:due|on)|due(?: on| date)?|valid (?:until|from|till)|proxim[ao] dos[ei]s?|nachste (?:impfung|dosis)(?: am)?|prochaine? (?:dose|rappel|injection|vaccination)(?: le)?|prossim[ao] (?:dose|richiamo))\b\.?[\s:]*(?=\S*\d)\S{4,10}/gi;

const NOT_GIVEN = new RegExp(
  String
    .raw`\b(?:refused|refusals?|declined|not (?:given|administered|done|required|indicated)|deferred|contra-?indicated|due|overdue|scheduled|planned|recommended|pending|missed|withheld|did not attend|dna|postponed|` +
    String
      .raw`verweigert|abgelehnt|geplant|fallig|empfohlen|nicht (?:geimpft|verabreicht|erfolgt)|kontraindiziert|verschoben|` +
    String
      .raw`refuse[es]?|prevu[es]?|a faire|a prevoir|non (?:fait|faite|realise|realisee|effectue|effectuee)|contre-indique[e]?|reporte[e]?|recommande[e]?|` +
    String
      .raw`pendiente|rechazad[ao]|no (?:administrad[ao]|aplicad[ao]|puesta)|contraindicad[ao]|recomendad[ao]|aplazad[ao]|` +
    String
      .raw`da fare|da eseguire|rifiutat[ao]|non (?:eseguit[ao]|somministrat[ao])|controindicat[ao]|raccomandat[ao]|rimandat[ao]|` +
    String.raw`recusad[ao]|nao (?:administrad[ao]|aplicad[ao])|aprazad[ao]|agendad[ao]|` +
    String
      .raw`geweigerd|gepland|niet (?:gegeven|toegediend)|avbojd|planerad|rekommendera[dt]e?|anbefal(?:t|et|ede)|aanbevolen|zalecan[aey]|przeciwwskaz\w*|odroczon[aey]|odmow\w*|nie (?:podano|wykonano|szczepion[aoy])|reddedildi|ertelendi|yapilmadi|termin nastepnego szczepienia|ej given|afvist|planlagt|ikke givet|exempt(?:ion|ed)?)\b`,
);
const NEXT =
  /^\W*(?:next|nachste[rn]?|prochaine?s?|proxim[ao]s?|prossim[aoei]|volgende|nasta|naeste|n.ste|upcoming|forecast|termin nastepn\w+|nastepn[aey]|seuraava|sonraki|pristi|kovetkezo)\b/;

/** "Próximas vacunas: gripe": a line that begins with what comes next. */
export const isOfTheNext = (text: string): boolean => NEXT.test(flat(text));

/** A vaccine that was refused, is planned or due is none that was given. */
export const isNotGiven = (text: string): boolean => {
  const plain = flat(text);
  return NEXT.test(plain) || NOT_GIVEN.test(plain.replace(OTHER_DAY, " "));
};

const AHEAD =
  /\b(?:due|overdue|recommended|recommendations?|forecast(?:ed)?|upcoming|next|scheduled|planned|missing|outstanding|pending|fallig[e]?|empfohlene?|nachste|geplante|prochaine?s?|a (?:faire|prevoir|venir)|recommande[es]*|proxim[ao]s?|pendientes|recomendad[ao]s|prossim[ei]|da fare|raccomandat[ei]|aprazad[ao]s|kommande|kommende|planlagte|planerade|geplande|komende|volgende|nasta|naeste|anbefalede|rekommenderade|aanbevolen|zalecane|planowane|nastepn[ey]|onerilen|planlanan|declined|refused|refusals?|deferred|exemptions?|contraindications?|evaluation)\b/;
const VACCINES =
  /\b(?:immuni[sz]ations?|vaccin\w*|vacun\w*|vacin\w*|impf\w*|schutzimpf\w*|inmunizacion\w*|imunizac\w*|doses?|dosis|shots?|rappels?|richiami)\b/;

/** What American summaries head the screenings and vaccines with that somebody is still to have. */
const MAINTENANCE = /^(?:health maintenance|preventive care|preventative care|screenings?|care gaps)\b/;

/** A heading under which no vaccine stands that was given: "Vaccines Recommended", "Next immunisation(s) due", "Refusals". */
export function headsNotGiven(text: string): boolean {
  const plain = bare(text.replace(/\(e?s\)/g, "s"));
  return plain.split(" ").length <= 9 && !/\d{3}/.test(plain) && AHEAD.test(plain) &&
    (VACCINES.test(plain) || MAINTENANCE.test(plain)) &&
    !namesOneVaccine(plain) &&
    !/\b(?:given|administered|received|geimpft|verabreicht|administrad[ao]s|realisees?|effectuees?)\b/.test(plain);
}

/** "Deferred   Date(s) Deferred": the columns of a list of what was not given, whatever vaccines stand in it. */
export const listsNotGiven = (text: string): boolean =>
  /^(?:(?:vaccine|vaccination|immuni[sz]ation)s? )?(?:deferred|declined|refused|refusals?|not (?:given|administered)|contraindicated|postponed|overdue)(?: (?:dates?|reasons?|on|due|deferred|declined|refused|overdue|comments?))*$/
    .test(bare(text.replace(/\(e?s\)/g, "s")));

/** A letter's sentence above a list: "The following vaccines were given today:", "Folgende Impfungen wurden verabreicht:". */
export const announcesVaccines = (text: string): boolean => {
  const plain = flat(text);
  return /[:：]\s*$/.test(text) && VACCINES.test(plain) && GIVEN.test(plain) && !isNotGiven(text);
};
const GIVEN =
  /\b(?:(?:was|were|been) (?:given|administered)|(?:has|have|had) (?:had|received)|we (?:gave|administered)|received|wurden? (?:\w+ )*(?:verabreicht|geimpft|durchgefuhrt|gegeben)|(?:verabreicht|durchgefuhrt|gegeben) wurden?|(?:a|ont|avons) (?:ete )?(?:recus?|administres?|faits?|realises?)|se (?:le )?(?:administr\w+|aplic\w+|pus\w+)|ha ricevuto|sono stat[ei] (?:\w+ )*(?:somministrat[ei]|eseguit[ei])|foram (?:\w+ )*(?:administrad[ao]s|aplicad[ao]s)|(?:zijn|werden) (?:\w+ )*(?:toegediend|gegeven)|har (?:fatt|givits))\b/;

/** "given today": the day of the letter is the day of the doses. */
export const isToday = (text: string): boolean =>
  /\b(?:today|this (?:morning|afternoon|visit)|heute|aujourd'hui|ce jour|hoy|oggi|hoje|vandaag|idag|i dag)\b/.test(
    flat(text),
  );

/** The headings of a table of what is to come: "Vaccines Recommended | Earliest Date | Recommended Date | Overdue Date". */
export const headsDaysToCome = ([first, ...others]: string[]): boolean =>
  first !== undefined && others.length > 1 && others.every((text) => isDayToCome(text) && !/\d/.test(text)) &&
  VACCINES.test(bare(first)) && !namesOneVaccine(first);

/** A heading of a column of days to come: "Due Date", "Earliest date", "Recommended". */
export const isDayToCome = (heading: string): boolean =>
  /\b(?:due|next|recommended|earliest|minimum|overdue|expected|scheduled|planned|forecast|latest|valid|until|exp\w*|verfall\w*|fallig|nachste|prochaine?|prevue?|peremption|proxim[ao]|caducidad|prevista|prossim[ao]|scadenza|validade|aprazament\w*)\b/
    .test(bare(heading));
