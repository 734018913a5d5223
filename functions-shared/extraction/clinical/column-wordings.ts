import { phrases } from "./text.ts";

/*
 * How the columns of tables of medicines, vaccines, allergies, problems and vital signs are headed, in the languages of the papers
 * that are read. What a heading means by them is told in columns.ts.
 */

/** What a table of this folder is about. */
export type Domain = "medications" | "immunizations" | "allergies" | "problems" | "vitals" | "procedures";

/** What stands in a column. */
export type Role =
  | "name"
  | "brand"
  | "strength"
  | "form"
  | "dose"
  | "route"
  | "frequency"
  | "morning"
  | "noon"
  | "evening"
  | "night"
  | "hour"
  | "unit"
  | "duration"
  | "date"
  | "start"
  | "stop"
  | "status"
  | "prescriber"
  | "lot"
  | "site"
  | "manufacturer"
  | "dose_number"
  | "dosed"
  | "reaction"
  | "severity"
  | "code"
  | "value"
  | "instructions"
  | "other";

/** Headings of the column that names the thing, which tell what the table is about. */
export const NAMES: [Domain, Set<string>][] = [
  [
    "medications",
    phrases(
      "medication|medications|medicine|medicines|drug|drugs|drug name|medication name|medicine name|name of drug|name of medicine|name of medication|generic name|drug generic name|medicinal product|prescribed drug|prescribed medication|prescription|wirkstoff|wirkstoffe|medikament|medikamente|arzneimittel|präparat|médicament|médicaments|dci|spécialité|dénomination|medicamento|medicamentos|fármaco|fármacos|principio activo|principio attivo|farmaco|farmaci|medicinale|princípio ativo|remédio|geneesmiddel|geneesmiddelen|medicijn|medicijnen|medicatie|läkemedel|läkemedelsnamn|lægemiddel|legemiddel|preparat|lek|nazwa leku|drug description|medication description|drug name strength|medication name strength|medication details|medicine details|drug details|item description|medication and strength|drug and strength|medicine and strength|drug name and strength|medication strength|drug strength|medicine strength|medication dose|rx",
    ),
  ],
  [
    "immunizations",
    phrases(
      "vaccine|vaccines|vaccine name|vaccine type|vaccination|immunization|immunisation|immunizations|name of vaccine|vaccine given|type of vaccine|vaccine administered|vaccine product|vaccine group|vaccine trade name|impfstoff|impfung|impfungen|impfung gegen|schutzimpfung|impfstoffname|vaccin|vaccins|vaccination contre|nom du vaccin|vacuna|vacunas|nombre de la vacuna|vaccino|vaccinazione|vacina|vacinas|vaccinatie|agent|immunizing agent|vaccine agent|vaccine prophylaxis|vaccine or prophylaxis|disease|diseases|disease or agent targeted|disease targeted|vaccine disease|vaccine antigen|antigen|biological|krankheit|maladie|enfermedad|product|trade name|brand|brand name|vaccines given|immunisation given|immunization given|immunisation|immunisations|name of vaccine disease|vaccination given|vaccination type|vaccine description|vacina imunobiológico|imunobiológico|vaccinatie tegen|vaccin mot|vaccine name trade name|vaccine trade name|szczepienie|szczepienie przeciw|szczepionka|nazwa szczepionki|rodzaj szczepienia|očkování|vakcína|očkovací látka|oltás|oltóanyag|védőoltás|aşı|aşının adı|aşı adı|rokote|rokotus|rokotteen nimi|vaksine|vaksinasjon|vaccine navn|cepivo|cjepivo|вакцина|прививка|наименование вакцины|εμβόλιο",
    ),
  ],
  [
    "allergies",
    phrases(
      "allergen|allergens|substance|allergy|allergy substance|allergic to|agent|drug allergen|allergie|allergene|allergen substanz|substanz|allergène|substance allergène|alérgeno|alergia|sustancia|allergene|sostanza|alérgeno",
    ),
  ],
  [
    "problems",
    phrases(
      "diagnosis|diagnoses|problem|problems|condition|conditions|problem name|problem diagnosis|issue|health issue|medical issue|diagnosis description|condition name|diagnose|diagnosen|diagnosetext|diagnostic|diagnóstico|diagnósticos|problema|diagnosi|patologia|diagnostics",
    ),
  ],
  [
    "vitals",
    phrases(
      "vital|vital sign|vital signs|vitals|vitalparameter|vitalzeichen|signe vital|constante|signo vital|parametro vitale|sinal vital|measurement",
    ),
  ],
  [
    "procedures",
    phrases(
      "procedure|procedures|operation|surgery|procedure name|procedure description|prozedur|eingriff|intervention|acte|procedimiento|intervento|procedimento|cirugía",
    ),
  ],
];
/** Headings that name anything: they count under a heading that says what. */
export const ANY_NAME = phrases(
  "name|item|description|items|bezeichnung|nom|nombre|nome|naam|libellé|descripción|descrizione|title|what|text",
);

/** Headings of the other columns; the first list that holds one decides. */
export const ROLES: [Role, Set<string>][] = [
  [
    "brand",
    phrases(
      "prodotto|produit|handelsname und chargen nr|handelsname ch b|product name manufacturer|product name manufacturer lot number|brand|brand name|trade name|handelsname|marke|nom commercial|spécialité|nombre comercial|nome commerciale|nome comercial|product name|product|trade name vaccine|vaccine product name|vaccine medicinal product|medicinal product|präparat|brand name given|vaccine brand name|brand given|vaccine brand|vaccine brand name given|vaccine given brand|agent product|product name trade name|nombre comercial vacuna|handelsname impfstoff",
    ),
  ],
  [
    "strength",
    phrases(
      "strength|stärke|wirkstärke|dosage fort|strength dose|concentration|potency|dosage unitaire|concentración|concentrazione|concentração|dosaggio unitario|sterkte|styrka|styrke|dawka|force|forza",
    ),
  ],
  [
    "form",
    phrases(
      "form|dosage form|formulation|darreichungsform|forme|forme galénique|forma|forma farmacéutica|forma farmaceutica|type|vorm|toedieningsvorm|läkemedelsform|beredningsform|postać|preparation",
    ),
  ],
  [
    "dose",
    phrases(
      "dose|dosage|dosis|dosierung|einzeldosis|posologie|dosi|dosaggio|posología|posologia|amount|dose amount|dose given|dose ml|volume|dose volume|dose strength|dose dosage|quantity per dose|take|how much|dosering|dos|gebruik|dawkowanie|dosagem|menge|dose and unit|dose unit",
    ),
  ],
  [
    "route",
    phrases(
      "route|route of administration|admin route|roa|applikation|applikationsweg|verabreichung|art der anwendung|voie|voie d administration|vía|vía de administración|via|via di somministrazione|via de administração|route admin|method|how|toedieningsweg|wijze van toediening|administreringssätt|administrationsväg|administrationsvej",
    ),
  ],
  [
    "frequency",
    phrases(
      "frequency|freq|schedule|timing|how often|times|times per day|dosing schedule|häufigkeit|einnahme|dosierschema|einnahmezeit|fréquence|rythme|frecuencia|pauta|frequenza|frequência|directions frequency|intake|when|regimen|frequentie|frekvens|innametijd|tidpunkt|dosierung m mi a n|schema|sig|directions|dose schedule|posology",
    ),
  ],
  [
    "morning",
    phrases(
      "morgens|mo|morning|morn|früh|matin|mañana|mattina|manhã|am|m|ochtend|morg|breakfast|frühstück|petit déjeuner|desayuno|colazione|pequeno almoço|ontbijt",
    ),
  ],
  [
    "noon",
    phrases(
      "mittags|mi|noon|afternoon|midi|mediodía|mezzogiorno|almoço|tarde|aft|lunch|mitt|déjeuner|comida|almuerzo|pranzo",
    ),
  ],
  [
    "evening",
    phrases("abends|ab|evening|eve|soir|sera|cena|noite|pm|avond|dinner|supper|abendessen|dîner|jantar|avondeten"),
  ],
  ["night", phrases("zur nacht|nachts|z n|nacht|night|bedtime|bed|coucher|noche|notte|nuit|ao deitar|zn|hs")],
  ["unit", phrases("einheit|unit|units|unité|unidad|unità|unidade")],
  [
    "duration",
    phrases(
      "duration|dauer|days|no of days|number of days|length|course|durée|duración|durata|duração|period|for how long|duur|behandlingstid|length of treatment|duration of treatment|days of therapy",
    ),
  ],
  [
    "start",
    phrases(
      "start|start date|started|date started|from|began|beginn|seit|ab|début|date de début|inicio|fecha inicio|fecha de inicio|inizio|data inizio|início|data de início|since|begin|prescribed on|date prescribed|prescribed date|date ordered|ordered|onset|onset date|date of onset|erstdiagnose|diagnosed|date diagnosed|diagnosis date|date of diagnosis|noted|noted date|noted on|date noted|date identified|recorded|first noted|authored|issue date|datum beginn|insatt|insatt datum|insättningsdatum|startdatum|start datum|ingangsdatum|begindatum|start dato|data rozpoczęcia|date of onset|debutdatum|date noted|commenced|date commenced|first prescribed|prescribed since",
    ),
  ],
  [
    "stop",
    phrases(
      "stop|stop date|end|end date|ended|stopped|date stopped|until|to|ende|bis|fin|date de fin|fecha fin|fecha de fin|fine|data fine|fim|data de fim|resolved|date resolved|resolution date|discontinued|thru|through|einddatum|stopdatum|stop datum|utsatt|utsatt datum|utsättningsdatum|slutdatum|slutdato|end of treatment|ceased|date ceased|cessation date|discontinuation date|date discontinued|seponert|seponeret|sep dato|avsluttet|data zakończenia",
    ),
  ],
  [
    "date",
    phrases(
      "date|date given|date administered|date of administration|administered|administered on|administration date|given|given on|date of vaccination|vaccination date|date vaccinated|immunization date|immunisation date|date of immunization|date of dose|vaccine date|service date|date mm dd yyyy|date dd mm yyyy|date mm dd yy|date yyyy mm dd|date tt mm jjjj|datum|impfdatum|datum der impfung|date de vaccination|date d administration|date du vaccin|fecha|fecha de aplicación|fecha de vacunación|fecha administración|data|data di somministrazione|data vaccinazione|data da vacinação|data de administração|date performed|performed|date of procedure|procedure date|datum der prozedur|dag|date time|date of service|performed on|date admin|admin date|date vaccine given|measurement date|date measured|date of measurement|reading date|date of reading|messdatum|dato|vaccinationsdato|fecha aplicada|fecha de administración|data da aplicação|data aplicação|data di esecuzione|impftermin|date injection|date de l injection|dt aplicação|datum vaccinatie|datum van vaccinatie|vaccinatiedatum|toedieningsdatum|vaccinationsdatum|ges datum|data szczepienia|data podania|datum očkování|dátum|oltás dátuma|tarih|aşı tarihi|uygulama tarihi|päivämäärä|pvm|rokotuspäivä|vaksinasjonsdato|data vaccinării|data administrării|дата|дата прививки|дата вакцинации|ημερομηνία|fill date|date filled|filled|filled on|dispensed|date dispensed|dispensed on|dispense date|dispensing date|rx date|abgegeben am|date de délivrance|fecha de dispensación",
    ),
  ],
  [
    "status",
    phrases(
      "status|state|wijziging|änderung|ändring|endring|modification|cambio|modifica|alteração|situação|situación|situation|situazione|stan|tila|verification status|action at discharge|discharge action|action on discharge|statut|estado|stato|active|change|action|reconciliation|clinical status|sicherheit|diagnosesicherheit",
    ),
  ],
  [
    "prescriber",
    phrases(
      "prescriber|prescribed by|ordered by|prescribing physician|prescribing provider|provider|physician|doctor|verordnet von|prescripteur|prescriptor|prescrittore|prescritor|voorschrijver|förskrivare|ordinatör|ordering provider",
    ),
  ],
  [
    "lot",
    phrases(
      "lot|lot no|lot number|lot nr|batch|batch no|batch number|batch lot|lot batch|lot batch no|batch nr|ch b|chargen nr|charge|chargennummer|ch bez|chargenbezeichnung|n° de lot|numéro de lot|n lot|no de lot|lote|nº lote|número de lote|lotto|n lotto|partijnummer|manufacturer lot|vaccine lot|serial number|serial no|serial nr|lot serial|partij|partijnr|lotnummer|charge nummer|chargenummer|numer serii|nr serii|seria|šarže|číslo šarže|gyártási szám|parti no|lot no seri no|eränumero|erä|seria nr|серия|номер серии|παρτίδα|batchnr|batchnummer|batch nummer|batch number expiry|ch nr|lotnr|lot exp|lot expiry|manufacturer and batch no|manufacturer and batch number|batch no of vaccine|chargen nummer",
    ),
  ],
  [
    "site",
    phrases(
      "site|location of injection|injection location|body part|anatomical location|impfort|body site|injection site|site of injection|anatomical site|admin site|administration site|impfstelle|injektionsort|lokalisation|site d injection|sitio|sitio de aplicación|plaats van toediening|plaats toediening|injectieplaats|injektionsställe|sida|sede|local|lado|arm|side|seite|site route",
    ),
  ],
  [
    "manufacturer",
    phrases(
      "manufacturer|mfr|mfg|maker|hersteller|manufacturer name|fabricant|laboratoire|fabricante|produttore|laboratorio|laboratório|company|mfr code|mvx|vaccine manufacturer|vaccine marketing authorisation holder or manufacturer",
    ),
  ],
  [
    "dose_number",
    phrases(
      "dose no|dose number|dose number in series|dose number in the series|number of dose|dose nr|dose #|dose|dosis nr|impfdosis|dosis|series|dose in series|series dose|number in series|number in a series of doses|number in a series of vaccinations doses|number in a series of vaccinations|no in series|n° dose|nº dosis|nº de dosis|no of dose|rang|dosi|shot|doses|dose sequence|dos|dose of series|series no|sequence|n dose|nº|nr der impfung|numéro de dose|dose series|dose n°|impfung nr|dosnr|dosnummer|dosis nummer|part|seq|stage|number|vaccination no|vaccination number|injection no|injection|prik|n° injection|teilimpfung|numer dawki|dos nr|dawka|nr dawki|dávka|doz|doz no|kaçıncı doz|annos|doza|доза",
    ),
  ],
  [
    "reaction",
    phrases(
      "reaction|reactions|manifestation|symptoms|reaction symptoms|symptom|reaktion|réaction|manifestations|reacción|reazione|reação|effect|adverse reaction",
    ),
  ],
  [
    "severity",
    phrases(
      "severity|criticality|schweregrad|schwere|sévérité|gravité|gravedad|severidad|gravità|gravidade|severidade",
    ),
  ],
  [
    "code",
    phrases(
      "code|icd|icd 10|icd10|icd 10 code|icd code|icd 10 cm|icd 10 cm code|icd 10 gm|icd10 code|cim 10|code cim|cie 10|código|codice|código cie|cvx|cvx code|snomed|snomed ct|cpt|cpt code|ops|ops code|diagnosis code|vaccine code|rxnorm|rxnorm code|rxcui|cid|cid 10",
    ),
  ],
  ["value", phrases("value|result|reading|wert|valeur|valor|valore|measurement value|measured")],
  [
    "instructions",
    phrases(
      "instructions|instruction|notes|note|comments|comment|hinweis|hinweise|bemerkung|remarks|special instructions|directions|how to take|how to use|remarques|consignes|instrucciones|indicaciones|istruzioni|instruções|observaciones|additional instructions|patient instructions|note hinweise",
    ),
  ],
  [
    "other",
    phrases(
      "reason|indication|grund|for|purpose|reason for taking|behandlungsgrund|indicación|motif|motivo|indicazione|qty|quantity|refills|refill|supply|disp|dispense|repeats|no|nr|n°|#|s no|sl no|sr no|sr|sl|s n|row|item no|expiry|expiry date|exp|exp date|expires|expiration date|expiration|verfallsdatum|validity|valid until|péremption|caducidad|scadenza|validade|clinic|facility|location|place|center|centre|given by|administered by|administrator|vaccinator|nurse|signature|stamp|unterschrift|stempel|stempel und unterschrift|arzt|impfarzt|arztstempel|unterschrift und stempel des arztes|signature et cachet|médecin|cachet|médico|firma|medico|health professional|healthcare professional|healthcare professional or clinic site|health care provider|healthcare provider|next due|next dose|due date|due|next dose due|age|age at dose|age at vaccination|alter|edad|âge|age given|funding|vis date|vis|date vis given|vis given|vis edition|vis edition date|vis publication date|vfc|eligibility|country|land|pays|país|performed by|surgeon|operator|operateur|hospital|laterality|seite l r|rank|type of allergy|category|kategorie|catégorie|source|verified|pharmacy|last taken|last dose|next dose due|rx no|rx number|prescription no|prescription number|script no|ndc|din|pzn|ds|days supply|day supply|rf|refills left|refills remaining|pt pay|patient pay|copay|pay|amt|plan|store|rph|time|initials|mon|tue|wed|thu|fri|sat|sun|last filled|last fill|last fill date|last dispensed|last issued|date last issued|review date|next review|ändamål|orsak|reden|reden van gebruik|indicatie|opmerkingen|bijzonderheden|huisarts|uitvoerder|gezet door|toegediend door|given at|given by|ges av|kommentar|vaccinated by|vaccination at|vaccinated at|vaccination centre|vaccination center|facility name|session site|member state of vaccination|certificate issuer|impfende person|impfende ärztin arzt|age given|age at administration|flag|units|range|reference range|normal|normal range|notes|changes|price|cost|amount dispensed|pack|pack size|packung|total",
    ),
  ],
];
