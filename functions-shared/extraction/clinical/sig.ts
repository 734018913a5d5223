/**
 * What a prescription prints beside the name of a medicine: strength, form, route, frequency, duration. All patterns are
 * matched against {@link flat} text: lower case, no accents. Latin abbreviations as in the Joint Commission's and the
 * British National Formulary's lists (bd, tds, qds, prn, nocte …).
 */

const NUMBER = String.raw`\d+(?:[.,]\d+)*`;
const UNIT = String
  .raw`(?:milligram(?:me|m)?s?|microgram(?:me|m)?s?|mikrogramm|gram(?:me|m)?s?|mcg|mg|ug|gm|g|kg|ng|ml|cc|l|i\.u\.|u\.i\.|i\.e\.|iu|ui|ie|units?|unites?|unidades|unita|einheiten|einh\.?|mio\.? ie|meq|mmol|mval|u)(?![a-z])|e(?=\s?\/\s?ml|\s+(?:kl|zu|um|vor)(?![a-z]))|%`;
const PER = String
  .raw`\s?(?:\/|per |pro |par |por )\s?(?:${NUMBER}\s?)?(?:ml|l|mg|g|dose|dosis|puff|actuation|act|spray|hub|inhalation|hr?|hour|std|stunde|day|24\s?h|tab(?:let)?|vial|pen|sachet|drop)(?![a-z])`;
/** "500 mg", "875/125 mg", "250 mg/5 ml", "100 units/mL", "0,5 %". */
export const AMOUNT = String
  .raw`(?<![a-z\d.,/-])${NUMBER}(?:\s?(?:-|–|\/|\+)\s?${NUMBER})*\s?-?(?:${UNIT})(?:${PER})?`;
export const STRENGTH = new RegExp(String.raw`${AMOUNT}(?:\s?[/+]\s?${AMOUNT.replace(/^\(\?<!.*?\)/, "")})?`, "g");

const ADJECTIVE = String
  .raw`(?:(?:oral|eye|ear|nasal|effervescent|chewable|dispersible|soluble|film[- ]coated|coated|enteric[- ]coated|gastro[- ]resistant|modified[- ]release|extended[- ]release|prolonged[- ]release|sustained[- ]release|slow[- ]release|delayed[- ]release|orodispersible|sublingual|vaginal|rectal|topical|metered[- ]dose|dry[- ]powder|transdermal|prefilled|soft|hard|sugar[- ]free|m\/r|e\/c|sr|xr|er|mr|ec|la|xl)\s+)*`;
const FORM_WORD = String
  .raw`tab(?:let)?s?|tbl|tabl|(?:film|brause|retard|schmelz|kau|lutsch)?tabletten?|(?:film|brause|ret|schmelz|kau|lutsch)tabl|ftbl|cap(?:sule)?s?|kps|kapseln?|(?:film|depot|brus)?tablett(?:er|en)?|kapsel|kapslar|kapslen|tabletk[ai]|(?:hart|weich)kapseln?|retardkapseln?|dragees?|tropfen|trpf|salbe|creme|saft|zapfchen|losung|lsg|pulver|pflaster|(?:dosier)?aerosol|inhalator|injektions?losung|ampullen?|amp|inj(?:ection)?s?|syp|syrup|susp(?:ension)?|solution|soln|oint(?:ment)?|cream|gel|drops?|inhaler|mdi|dpi|spray|patch(?:es)?|puffs?|sachets?|powder|granules|lozenges?|nebul(?:e|iser solution)s?|ampoules?|vials?|pens?|(?:flex|kwik)pen|pessar(?:y|ies)|suppositor(?:y|ies)|supp|enema|elixir|mouthwash|lotion|foam|implant|linctus|shampoo|comprimes?|cps?|cpr|gelules?|sirop|gouttes|pommade|comprimidos?|tabletas?|grageas?|capsulas?|jarabe|sobres?|gotas|crema|pomada|inhalador|ampollas?|compress[ae]|cpr?|capsul[ae]|bustin[ae]|gocce|sciroppo|fial[ae]|xarope|ampolas?|stuck|stk|tabletter|kapslar|tts|parches?|pflaster|plastre?|depotplaster|cerott[oi]|adesivos?|collyre|coliri[oi]?|collirio|depottabl(?:etter)?|aerozol|krople|masc|czopki`;
/** "tablet", "oral solution", "Filmtabletten", "comprimés". */
export const FORM = new RegExp(String.raw`(?<![a-z\d])${ADJECTIVE}(?:${FORM_WORD})(?![a-z])`, "g");
/** A form printed before the name: "Tab. Metformin", "Inj Ceftriaxone". */
export const FORM_FIRST = new RegExp(
  String
    .raw`^(?:${ADJECTIVE}(?:tab(?:let)?s?|cap(?:sule)?s?|syp|syr(?:up)?|susp(?:ension)?|inj(?:ection)?|oint(?:ment)?|cream|gel|lotion|drops?|inhaler|inh|neb|sachet|spray|supp|pulv|lot|soln?|comp|cp|gel|tbl|kps|amp|powder|e\/d|eye drops?|ear drops?|nasal drops?|nasal spray|t|c|collyre|colirio|collirio|parche|pommade|sirop|jarabe|sciroppo|xarope|cerotto)(?:\.\s*|\s+(?:de |di |d')?))(?=[a-z])`,
);

const COUNT =
  "(?:\\d{1,2}|one|two|three|four|five|six|ein|eine|einmal|zwei|drei|vier|une?|deux|trois|quatre|una|dos|tres|cuatro|due|tre|quattro|uma|duas|quatro|een|twee|drie)";
const FREQUENCIES = [
  // Doses across the day: "1-0-1", "1/2-0-1-0", "1+1+1".
  String.raw`(?<![\d/.,-])(?:\d(?:[./,]\d)?|[½¼])(?:\s?[-–+]\s?(?:\d(?:[./,]\d)?|[½¼])){2,3}(?![\d/]|[-–.,]\d)`,
  String
    .raw`(?:once|twice|thrice)(?:\s?\/\s?|\s+(?:a|per|each|every|in a)\s+|\s+)(?:daily|day|week|weekly|month|monthly|night|nightly|24 ?h(?:ours|rs)?)`,
  String
    .raw`${COUNT}(?:\s?(?:-|to|or|bis|a)\s?${COUNT})?\s?(?:x|×|times?)(?:\s?\/\s?|\s+(?:a|per|each|every|in a)\s+|\s+|)(?:daily|day|d|week|weekly|wk|month|monthly|night|24 ?h(?:ours|rs)?)`,
  // "2 (two) times a day"
  String.raw`\d{1,2} ?\((?:one|two|three|four|five|six)\) times (?:a |per |each |every )?(?:daily|day|week)`,
  String.raw`(?:once|twice|thrice)(?= (?:at|in|before|every))`,
  String
    .raw`(?:every|each)\s+(?:other\s+|second\s+|third\s+|alternate\s+)?(?:(?:${COUNT}|eight|twelve|ten)(?:\s?(?:-|to)\s?(?:${COUNT}|eight))?\s+(?:\([a-z]{3,6}\)\s+)?)?(?:hours?|hrs?|h|days?|weeks?|months?|mornings?|evenings?|nights?|bedtime|afternoons?)`,
  String
    .raw`\d{1,2}(?:\s?-\s?\d{1,2})?[- ]?hourly|(?:on )?alternate days?|on (?:mon|tues|wednes|thurs|fri|satur|sun)days?`,
  String.raw`q\.?\s?\d{1,2}(?:-\d{1,2})?\s?\.?(?:hrs?|hours?|h|d)\.?`,
  String
    .raw`(?:o\.?d|b\.?d|b\.?i\.?d|t\.?d\.?s|t\.?i\.?d|q\.?i\.?d|q\.?d\.?s|q\.?h\.?s|h\.?s|p\.?r\.?n|s\.?o\.?s|stat|mane|nocte|q\.?o\.?d|q\.?d|qam|qpm|q\.?a\.?m|q\.?p\.?m)(?:\.(?=\s|$|,|\)))?`,
  String
    .raw`daily|nightly|weekly|fortnightly|monthly|hourly|(?:as|when|if|only if) (?:needed|required|necessary)|at (?:night|bedtime|bed time|noon)|before bed(?:time)?|in the (?:morning|evening|afternoon)s?|(?:morning|night)(?: and (?:evening|night))`,
  // German
  String
    .raw`(?:${COUNT}|ein|zwei|drei|vier)(?:\s?[-–]\s?${COUNT})?(?:\s?(?:x|×|mal))?\s?(?:taglich|tgl\.?|am tag|pro tag|\/\s?tag|\/\s?d|wochentlich|pro woche|\/\s?woche|die woche)|einmal (?:taglich|wochentlich|am tag)|(?:zwei|drei|vier)mal (?:taglich|wochentlich|am tag)`,
  String
    .raw`alle ${COUNT}(?:\s?[-–]\s?\d+)? ?(?:stunden|stdn?\.?|h|tage|wochen)|(?:bei|nach) bedarf|b\. ?bed\.?|morgens|mittags|abends|zur nacht|nachts|vor dem schlafengehen|taglich|wochentlich|jeden (?:morgen|abend|tag|2\. tag|zweiten tag)`,
  // French
  String
    .raw`${COUNT} ?(?:fois|x|prises?) ?(?:par|\/|a la) ?(?:jour|j|semaine|sem)|toutes les ${COUNT}(?: a \d+)? ?(?:h|heures?)|tous les (?:jours|soirs|matins|${COUNT} jours)|(?:le )?matin,? et (?:le )?midi(?!,? et)|(?:le )?midi,? et (?:le )?soir|(?:le |au )?matin,? (?:et (?:le )?soir|(?:le )?midi,? (?:et (?:le )?)?soir)|le matin|le soir|le midi|au coucher|si besoin|en cas de (?:douleurs?|besoin|fievre)|chaque (?:jour|matin|soir)|par jour|1 jour sur 2|par semaine|\/\s?j(?:our)?`,
  // Spanish, Portuguese, Italian
  String
    .raw`${COUNT} ?(?:vez|veces|vezes|volt[ae]|x) ?(?:al|a la|alla|por|cada|ao|a|\/|per) ?(?:dia|semana|giorno|settimana|die|di)|(?:a )?cada ${COUNT} ?(?:h|hrs?|horas?|dias?)|c\/ ?\d+ ?(?:h|hrs?|horas?)|\/ ?\d{1,2} ?horas|ogni ${COUNT} ?(?:ore|h|giorni)|(?:de )?\d{1,2} (?:em|en) \d{1,2} ?(?:horas?|h)|(?:de )?\d{1,2}\/\d{1,2} ?(?:horas?|hs?)|(?:x ?)?\d ?\/ ?(?:die|j(?:our)?)|(?:alle )?ore \d{1,2}(?:[.:]\d{2})?(?:(?:\s?[-,e]\s?)\d{1,2}(?:[.:]\d{2})?)*`,
  String
    .raw`por la (?:manana|noche|tarde)|al acostarse|antes de dormir|si precisa|si es necesario|en caso de (?:dolor|fiebre)|a demanda|segun necesidad|diari[oa](?:mente)?|al dia|cada (?:dia|noche|manana)|al (?:mattino|bisogno)|la (?:sera|mattina)|alla sera|prima di coricarsi|mattina e sera|ogni (?:giorno|sera|mattina)|al giorno|\/\s?die|a noite|pela manha|de manha|ao deitar|se necessario|em caso de dor|ao dia|por dia`,
  // When needed, by what it is for
  String
    .raw`(?:si|en cas de|s'il y a) (?:douleurs?|fievre|nausees?|vomissements?|toux|gene(?: respiratoire)?|crises?|dyspnee|essoufflement|insomnie|necessaire|anxiete|angoisse|diarrhee|constipation|allergie)(?: (?:ou|et) (?:douleurs?|fievre))?|(?:si|en caso de) (?:dolor|fiebre|disnea|nauseas|vomitos|tos|ahogo|ansiedad|insomnio|necesidad)(?: (?:o|y) (?:dolor|fiebre))?|(?:se|in caso di) (?:dolore|febbre|nausea|tosse|necessario|dispnea|bisogno)(?: o (?:dolore|febbre))?|(?:se|em caso de) (?:dor|febre|tosse|nauseas?|vomitos|falta de ar|dispneia|necessidade)(?: ou (?:dor|febre))?|bei (?:schmerzen|fieber|ubelkeit|atemnot|luftnot|husten|unruhe)|bij (?:pijn|koorts|misselijkheid|benauwdheid)`,
  // Dutch, Swedish
  String
    .raw`${COUNT} ?(?:x|maal|keer) ?(?:per dag|daags|per week|per maand|per mnd)|zo nodig|dagelijks|voor de nacht|${COUNT} gang(?:er)? (?:per dag|dagligen)|vid behov|dagligen|till natten|${COUNT} ?dd ?(?:${COUNT}(?:[.,]\d)?)?`,
  // Norwegian, Danish, Polish, Turkish
  String
    .raw`(?:inntil |indtil |hojst )?${COUNT} ?(?:gang(?:er|e)?|x) ?(?:daglig(?:t)?|om dagen|pr\.? ?d(?:ag|ogn)|i uken|om ugen|pr\.? uke)|(?:om )?(?:morgen(?:en)?|kveld(?:en)?|aften(?:en)?|formiddag(?:en)?)(?: og (?:kveld|aften|morgen|natt))?|ved behov|efter behov|daglig(?:t)?|hver (?:dag|morgen|kveld|aften|uke|uge)|til natten`,
  String
    .raw`${COUNT} ?(?:x|razy?) ?(?:dziennie|dz\.?|na dobe|na dzien|w tygodniu|na tydzien)|co ${COUNT} ?(?:godzin[ye]?|godz\.?|h|dni)|(?:rano|wieczorem|w poludnie|na noc)(?: i (?:wieczorem|na noc))?|w razie (?:potrzeby|bolu|dusznosci|goraczki)|codziennie|doraznie|gunde \d ?(?:x|kez|defa)(?: ?\d)?`,
];
/** "1 cp/die", "2 gél/j": how often, behind what is taken. */
const EACH_DAY = String
  .raw`(?<=\d ?(?:cp|cpr|comp|cps|caps|gel|inalazion[ei]|gtt|puff|bust|tab))\s?\/\s?(?:die|j(?:our)?|giorno|dia|dag|tag|day)`;
const FREQUENCY_PART = new RegExp(String.raw`(?:(?<![a-z\d])(?:${FREQUENCIES.join("|")})|${EACH_DAY})(?![a-z\d])`, "g");
/** When it is taken, told by meals alone: "6 units before meals". It counts where no frequency is told. */
export const MEALTIME =
  /(?<![a-z\d])(?:(?:before|after|with) (?:each |every |the )?(?:meals?|food|breakfast|lunch|dinner|supper)|(?:vor|nach|zu) (?:dem essen|den mahlzeiten|jeder mahlzeit)|zum essen|(?:avant|apres|pendant) (?:les |chaque )?repas|(?:antes|despues) de (?:las |cada )?comidas?|(?:prima dei|dopo i|ai) pasti|(?:antes|depois|apos) (?:das |as )?refeic(?:ao|oes)|(?:voor|na|bij) (?:de |het )?(?:maaltijd(?:en)?|eten))(?![a-z\d])/g;
/** What stays one frequency when it stands behind another: "twice daily with meals". */
const WITH_FREQUENCY = /^\s+with (?:meals|food|each meal|breakfast|lunch|dinner)(?![a-z])/;
const BETWEEN = /^(?:\s*,?\s*(?:and |und |et |y |e |or |oder )?|\s*\(\s*)$/;

const ROUTES = [
  String
    .raw`by mouth|orally|oral(?! (?:solution|suspension|drops?|tablets?|capsules?|powder|gel|syrup|liquid))|per os|p\.\s?o\.?|po|intravenous(?:ly)?|i\.\s?v\.?|iv|intramuscular(?:ly)?|i\.\s?m\.?|im|subcut(?:aneous(?:ly)?)?|sub-?q|s\.\s?c\.?|sc|sq|topical(?:ly)?|sublingual(?:ly)?|s\.l\.|sl|inhaled|by inhalation|inhalation|inhal(?:ed)?|intranasal(?:ly)?|nasal(?:ly)?(?! (?:spray|drops?))|rectal(?:ly)?|p\.r\.|ophthalmic|transdermal(?:ly)?|buccal(?:ly)?|vaginal(?:ly)?|otic|via nebuli[sz]er|nebuli[sz]ed|intraderm(?:al)?(?:ly)?|(?:to|on) (?:the )?(?:affected (?:area|skin)|skin)|(?:in|into|to) (?:the |each )?(?:affected |left |right |both )?(?:eye|ear|nostril)s?|in (?:each|both|the) (?:nostril|eye|ear)s?`,
  String
    .raw`subkutan|intramuskular|intravenos|inhalativ|topisch|zum einnehmen|rektal|oral|oraal|subcutaan|intramusculair|intraveneus|subkutant|intramuskulart|peroralt|oralt|doustnie`,
  String
    .raw`(?:par |por |per )?(?:voie|via) (?:orale?|cutanee|sous-cutanee|nasale?|intramusculaire|intraveineuse|rectale?|inhalee|subcutanea|intramuscular|intravenosa|endovenosa|topica|inhalatoria|inalatoria|sottocutanea|sublinguale?)|en inhalation|sous-cutanee?|intramusculaire|subcutanea|intramuscular|topica|inalatoria|sottocutanea|orale`,
];
/** "by mouth", "PO", "i.v.", "voie orale". */
export const ROUTE = new RegExp(String.raw`(?<![a-z\d])(?:${ROUTES.join("|")})(?![a-z\d])`, "g");

const TIME = String
  .raw`(?:days?|weeks?|wks?|months?|mths?|years?|tagen?|tage|tag|wochen?|monaten?|monate?|jours?|semaines?|mois|dias?|semanas?|mes(?:es)?|giorn[oi]|settiman[ae]|mes[ei]|dag(?:en)?|we(?:ek|ken)|dagar|veckor|dni|dager|uker|tygodni[ea]?|d|w)`;
const SPAN = String
  .raw`(?:\d{1,3}(?:\s?(?:-|–|to|bis|a)\s?\d{1,3})?|one|two|three|four|five|six|seven|ten|fourteen|une?|eine?)`;
/** "for 7 days", "x 30 days", "pendant 5 jours", "x 5/7"; group 1 is the duration itself. */
export const DURATION = new RegExp(
  String
    .raw`(?<![a-z\d])(?:(?:for|x|×|during|over|pendant|durante|por|per|fur|uber|voor|i|przez|duration|dauer|duree|duracion|durata|duracao)[\s:]*(?:the next |a further |a total of )?(${SPAN}[\s-]?${TIME}|\d{1,2}\/(?:7|52|12))(?![a-z\d])(?! (?:each|a|per) )|(${SPAN}[\s-]${TIME})(?![a-z])(?= course|\s*$|\s*[,;.)(]))`,
  "g",
);

/** How much is handed out, how often again, and what must not be exceeded: no dose. */
export const SUPPLY =
  /(?<![a-z])(?:qty|quantity|quantite|cantidad|quantita|disp(?:ense)?|supply|refills?|repeats?|no\.? of|number of|max(?:imum|imal|imo)?\.?|pack|packung|op\b|n[1-3]\b|qsp|boite|caja|scatola|caixa|blister|embalagem|envase|frasco|mitte|total|#)[\s:.#-]*(?:of |dose |de |daily |is )*[\dn]*(?:[.,]\d+)?(?:\s?(?:mg|ml|g|tab(?:let)?s?|cap(?:sule)?s?|unidades|comprimid[oa]s|in 24 (?:hours|h)|per day|a day|par jour|\/ ?j(?:our)?|al dia|por dia|ao dia|al giorno|pro tag|am tag|taglich|per dag|x ?(?:taglich|tgl\.?)?|\/ ?day|daily|days?))*/g;

export interface Span {
  from: number;
  to: number;
  text: string;
}

/** The text without what spans of it hold, as long as before: what is read of it next stands elsewhere. */
export function mask(flatText: string, spans: Pick<Span, "from" | "to">[]): string {
  let out = flatText;
  for (const { from, to } of spans) out = out.slice(0, from) + "\u0000".repeat(to - from) + out.slice(to);
  return out;
}

/** The places of a pattern in the text, as printed. `group` is the group that is meant. */
export function spansOf(pattern: RegExp, printed: string, flatText: string): Span[] {
  return [...flatText.matchAll(pattern)].map((match) => {
    const own = match.slice(1).find((group) => group !== undefined);
    const from = match.index + (own === undefined ? 0 : match[0].lastIndexOf(own));
    const to = from + (own ?? match[0]).length;
    return { from, to, text: printed.slice(from, to) };
  });
}

/** The frequencies of a text; parts that follow one another are one ("every 6 hours as needed"). */
export function frequenciesIn(printed: string, flatText: string): Span[] {
  const spans: Span[] = [];
  for (const span of spansOf(FREQUENCY_PART, printed, flatText)) {
    const last = spans.at(-1);
    if (last && BETWEEN.test(flatText.slice(last.to, span.from))) last.to = span.to;
    else spans.push(span);
    const current = spans.at(-1)!;
    const more = flatText.slice(current.to).match(WITH_FREQUENCY)?.[0].length ?? 0;
    current.to += more;
    current.text = printed.slice(current.from, current.to);
  }
  return spans;
}
