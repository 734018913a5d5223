import { plain } from "../../reading/ocr/plain.ts";
import { RELATIVE } from "./relatives.ts";

/** What a printed label announces. `block` labels open a block of several fields about another person. */
export type LabelField =
  | "name"
  | "family_name"
  | "given_name"
  | "birth_date"
  | "sex"
  | "age"
  | "identifier"
  | "specimen"
  | "other"
  | `role:${string}`
  | `date:${"collected" | "received" | "reported" | "printed" | "authored"}`;

/** Labels by what they announce: lower case, without punctuation; any wording seen on reports may be added. */
const WORDINGS: [field: LabelField, wordings: string][] = [
  [
    "name",
    "doente|nome do doente|assistito|assistita|이름|child|naam kind|naam van het kind|naam van uw kind|ime i prezime|prezime i ime|ime in priimek|priimek in ime|nama pasien|nama|ονοματεπώνυμο|hasta|hasta adı soyadı|ασθενής|infant|infant name|infant's name|newborn|newborn name|baby|baby name|baby's name|name des kindes|enfant|nom de l'enfant|nombre del niño|nombre de la niña|bambino|bambina|nome della bambina|nome del bambino|viewing results for|viewing record of|viewing chart of|pat|member|betreft|report prepared for|prepared for|results for|姓名|患者姓名|病人姓名|nimi|potilas|pacjent|pacjentka|imię i nazwisko|nazwisko i imię|sig sig ra|sig ra|sr sra|m mme|氏名|患者氏名|患者名|성명|환자명|환자성명|jméno|jméno a příjmení|příjmení a jméno|pacient|név|beteg neve|nume|nume și prenume|ad soyad|adı soyadı|hasta adı|фио|ф и о|пациент|pasient|pasientens navn|bolnik|όνομα|für|patient name|patients name|patient's name|name of patient|name of the patient|pt name|patient|pt|name|full name|re|regarding|patientin|patient in|name vorname|nachname vorname|patientenname|nom du patient|nom et prénom|nombre del paciente|paciente|nombre|paziente|nome|naam|patiënt|patientens namn|namn|animal name|pet name|pet|animal|client name|subject|child name|child's name|name of child|recipient|recipient name|student|student name|employee|employee name|utente|nome do paciente|nome do utente|nombre y apellidos|patiente|bénéficiaire|customer|customer name|beneficiary name|beneficiary|member name|vaccinee|surname forename|surname s and forename s|surnames and forenames|surname and forename|surname forenames|surname first name|last name first name|family name given name|cliente|cognome e nome|nome e cognome|apellidos y nombre|apellidos nombre|nombre completo|nome completo|nom prénom|nom prénoms|nom prenom|name patient|naam patiënt|patiëntnaam|name patientin|patient in name|vor und nachname|name des patienten|patientens navn|navn|patient s name|patient full name|patient details|for patient|this is to certify that|name of holder|holder|holder s name|titular|inhaber|inhaberin|client|individual|individual name|nombre y apellidos del titular",
  ],
  [
    "family_name",
    "sukunimi|nazwisko|příjmení|soyadı|фамилия|etternavn|efternavn|last name|surname|family name|nachname|familienname|nom|apellido|apellidos|cognome|achternaam|efternamn|patient last name",
  ],
  [
    "given_name",
    "etunimi|imię|adı|имя|fornavn|first name|given name|given names|forename|forenames|vorname|prénom|voornaam|förnamn|patient first name|first names",
  ],
  [
    "birth_date",
    "data naixement|data de naixement|tgl lahir|tanggal lahir|tarikh lahir|rođen|rođena|datum rojstva|ημερομηνία γέννησης|ημ γέννησης|ημ νία γέννησης|szül dátum|szül idő|szül|出生日期|出生年月|data urodzenia|ur|data ur|生年月日|생년월일|datum narození|narozen|születési dátum|születési idő|data nașterii|doğum tarihi|дата рождения|datum rođenja|dátum narodenia|nato a il|né e le|fecha nacto|nacimiento|nacido|nacida|dob|d o b|date of birth|birth date|birthdate|birth dt|born|born on|geburtsdatum|geb|geb datum|geboren|geb am|geboren am|date de naissance|né le|née le|né e le|fecha de nacimiento|data di nascita|birth|d n|ddn|date de naiss|né e|f nacimiento|f nac|fec nac|fecha nac|fecha nacimiento|fecha de nac|data de nascimento|data nascimento|data nasc|nasc|dt nasc|dt nascimento|nascimento|d nascimento|nato il|nata il|data nascita|geb dat|geb am|geburtstag|geboortedatum|födelsedatum|född|patient dob|date of birth dob|nacida el|nacido el|nascido em|nascida em|født|fødselsdato|fødselsdag|f dato|syntymäaika|geboren op|data nascimento|f nacim|fecha nacim|fdt|kelahiran|nata o il",
  ],
  [
    "sex",
    "sx|jenis kelamin|jantina|spol|性别|sukupuoli|płeć|性別|성별|pohlaví|nem|cinsiyet|cinsiyeti|пол|kjønn|køn|sexul|sex|gender|geschlecht|sexe|sexo|sesso|geslacht|kön|patient sex|administrative sex|legal sex|biological sex|sex at birth",
  ],
  [
    "age",
    "年龄|ikä|wiek|年齢|나이|연령|věk|kor|yaş|yaşı|возраст|vârsta|alder|age|alter|âge|edad|età|leeftijd|ålder|patient age|age sex|age gender|sex age|gender age|age and sex|age and gender|sex and age|age years|age yrs|age dob|dob age|sex dob|gender dob|sex date of birth|dob sex|dob age sex|dob age gender|dob gender|date of birth sex|alter geschlecht|age yrs sex|age y sex",
  ],
  [
    "identifier",
    "mrn|mrno|mr no|mr number|medical record no|medical record number|medical record|patient id|patient identifier|patient number|patient no|pid|pid no|uhid|uhid no|umr no|crn|cr no|nhs no|nhs number|nhs|chi number|hospital no|hospital number|hospital id|reg no|registration no|registration number|unit no|unit number|health card no|health card|health number|medicare no|medicare number|abha|abha no|abha number|abha id|aadhaar|ssn|social security number|personnummer|personal number|national id|national id no|civil id|nric|ic no|emirates id|versichertennummer|versicherten nr|patienten nr|patientennummer|patienten id|patientnummer|bsn|ahv nr|chart no|chart number|chart|file no|ip no|op no|ipd no|opd no|member id|microchip|microchip no|chip no|n° de sécurité sociale|nir|numéro patient|n° patient|nº historia|dni|nhc|codice fiscale|cod fiscale|cod fisc|pt id|emr no|ehr id|prontuário|prontuario|nº de utente|número de utente|utente nº|sns|nº sns|cpf|rg|cns|nss|curp|expediente|folio|nº expediente|historia|nº de historia|cip|tarjeta sanitaria|tessera sanitaria|cf|cod fiscale|versichertennr|vers nr|pat nr|patientnr|pat id|patientid|sjukvårdsnummer|rut|cedula|cédula|ahv|kvnr|nhs nr|patient ref|hospital number mrn|ssn nr|burgerservicenummer|cpr|cpr nr|cpr nummer|fødselsnummer|fødselsnr|personnr|fnr|henkilötunnus|ihi|medicare card|student id|client id no|registry id|iis id|siis id|state id",
  ],
  [
    "date:collected",
    "tgl pemeriksaan|tanggal pemeriksaan|tgl pengambilan|tanggal pengambilan|tgl sampel|tanggal sampel|tarikh sampel|datum uzorkovanja|datum odvzema|näytteenottoaika|näytteenotto|näyte otettu|näytteenottopäivä|data pobrania|data pobrania materiału|data i godzina pobrania|pobrano|pobranie|採取日|採血日|採取日時|検査日|採血日時|채취일|채혈일|채취일시|채혈일시|검체채취일|검사일|검사일자|datum odběru|odběr|odebráno|mintavétel|mintavétel ideje|data recoltării|recoltat|numune alma tarihi|numune alma zamanı|numune tarihi|tahlil tarihi|дата взятия|взятие биоматериала|prøvetatt|prøve tatt|prøve tatt dato|prøvetaget|numune alma|numune alma tarih saat|vzorek odebrán|datum a čas odběru|datum uzorkovanja|vrijeme uzorkovanja|дата и время взятия|дата взятия образца|дата взятия биоматериала|дата забора|дата взяття|ημερομηνία δειγματοληψίας|采样时间|采集日期|采血时间|送检日期|采样日期|采集时间|標本採取日|检验日期|prøvedato|prøvetagningsdato|prøvetakningsdato|prøvetakning|afname|afgenomen op|afnamedatum tijd|prelievo in data|fecha y hora de toma|data extracció|data d extracció|data de l extracció|date of examination|examination date|exam date|date of exam|examined on|date of check up|check up date|checkup date|health examination date|time collected|time of collection|observation date|observation date time|observation time|date of observation|observed on|date of service|service date|screening date|date of screening|collected|collected on|collected at|collected date|collection date|collection time|collection date time|date collected|date of collection|date and time of collection|collection|sample collected|sample collected on|sample collected at|specimen collected|sample collection|sample collection date|sample date|sample drawn|specimen drawn|blood drawn|drawn|drawn on|date drawn|sampled|sampled on|sampling date|date of sample|collected date time|date time collected|coll date|coll on|sample taken|sample taken on|date taken|taken|taken on|specimen date|date of specimen|test date|date of test|results of|results from|result of|blood test of|blood tests of|blood taken on|bloods taken on|sample of|tested on|entnahme|entnahmedatum|abnahme|abnahmedatum|probenentnahme|blutentnahme|entnommen am|coll|coll time|collect date|resulted from|blood drawn|specimen taken|abnahme am|abnahmezeit|entnahme am|entnahmezeit|probennahme|probenentnahme am|prélevée le|prélevé|date du prélèvement|date prélèvement|prélèvement le|fecha de la toma|fecha toma|fecha toma de muestra|fecha de toma de muestra|toma|fecha de extracción|fecha de la analítica|fecha de analítica|fecha del análisis|fecha de análisis|extracción|fecha muestra|fecha de muestra|coleta|data da coleta|data coleta|data de coleta|coletado em|colhido em|colheita|data da colheita|data de colheita|data colheita|data del prelievo|prelievo del|prelievo effettuato il|date de prélèvement|prélèvement|prélevé le|prélèvement du|fecha de toma|toma de muestra|fecha extracción|data prelievo|prelievo|afnamedatum|datum afname|provtagning|provtagningsdatum|provtagningstid|provdatum",
  ],
  [
    "date:received",
    "接收时间|接收日期|收样时间|data przyjęcia|przyjęto|saapunut|受付日|접수일|접수일시|přijato|kabul tarihi|data accettazione|accettazione|accettato il|mottatt|received|received on|received date|date received|receipt date|sample received|sample received on|specimen received|received at|received date time|date time received|eingang|eingangsdatum|probeneingang|rec|recv|rcvd|receipt|eingang am|reçu|recebido em|data de entrada|entrada|fecha de recepción|recepción|reçu le|registered|registered on|registration date|registered date|recd|recd on|ankomst",
  ],
  [
    "date:reported",
    "报告时间|报告日期|data wyniku|data wydania|data wykonania|data autoryzacji|raportoitu|vastattu|vastausaika|報告日|보고일|보고일시|sonuç tarihi|onay tarihi|vydáno|svar datum|svardato|reported|reported on|reported date|report date|date reported|date of report|report date time|report released on|released|released on|result date|final report|reported at|report time|report generated on|generated|generated on|date time reported|reporting date|report generated|rep date|resulted|resulted on|result issued|rapporté le|emitido em|data de emissão|emissão|data do resultado|resultado em|data de validação|validado em|fecha de resultado|fecha de emisión|fecha de validación|fecha resultado|data del referto|befunddatum|befund vom|befund|ausgang|édité le|date du compte rendu|validé le|fecha de informe|data referto|svarsdatum|verified on|approved on|authorised on|authorized on|completed|date issued|issued|issued on|reported date time",
  ],
  [
    "date:printed",
    "data wydruku|дата печати|tulostettu|印刷日|출력일|stampato|datum tisku|baskı tarihi|afgedrukt op|utskriftsdatum|printed|printed on|print date|date printed|printed at|druckdatum|imprimé le|fecha de impresión|impreso|impreso el|impresso em|data de impressão|gedruckt am|stampato il",
  ],
  [
    "date:authored",
    "date time performed|performed on|date performed|time performed|run time|run date|run date time|test time|analysis date|analysis time|date of analysis|analysed on|analyzed on|päivämäärä|pvm|dato|date|datum|fecha|data|visit date|date of visit|date of consultation|consultation date|prescription date|encounter date|dated|order date|ordered on|date ordered|service date|date of service",
  ],
  [
    "role:mother",
    "anyja neve|anyja születési neve|ime majke|jméno matky|meno matky|mother|mothers name|mother's name|mother name|name of mother|birth mother|maternal name|mom|mom's name|mum|mum's name|mutter|name der mutter|mère|nom de la mère|madre|nombre de la madre|nome della madre|mãe|nome da mãe|moeder|naam moeder|matka|anne adı",
  ],
  [
    "role:father",
    "father|fathers name|father's name|father name|name of father|father husband name|father husband|dad|dad's name|vater|name des vaters|père|nom du père|padre|nombre del padre|nome del padre|pai|nome do pai|vader|naam vader|ojciec|baba adı",
  ],
  [
    "role:parent",
    "s o|d o|son of|daughter of|parent|parents|parents name|parent's name|parent name|parent guardian|eltern|eltern name|erziehungsberechtigte|erziehungsberechtigter|filiación|filiação",
  ],
  ["role:spouse", "w o|h o|wife of|husband of|spouse|spouse name|husband|husbands name|husband's name|wife"],
  ["role:care of", "c o|care of"],
  [
    "role:guardian",
    "guardian|guardian name|guardians name|legal guardian|carer|caregiver|responsável|nome do responsável|responsável legal|responsable|responsable légal|tutor|tutor legal|tuteur|representante legal|vormund|voogd",
  ],
  ["role:owner", "owner|owner name|owners name|owner's name|pet owner|halter|tierhalter|propriétaire"],
  [
    "role:guarantor",
    "guarantor|guarantor name|insured|insured name|subscriber|subscriber name|policy holder|policyholder|account holder|card holder|cardholder|plan holder|contract holder|responsible party|bill to|versicherter|hauptversicherter",
  ],
  ["role:next of kin", "next of kin|nok|emergency contact|emergency contact name|contact person|contact name"],
  [
    "role:ordering practitioner",
    "ιατρός|θεράπων ιατρός|beküldő orvos|ref by|ref by dr|ref dr|ref doctor|ref doc|referred by|referred by dr|referring doctor|referring physician|referring provider|referring dr|referral doctor|referral dr|refer by|ref phy|ref physician|referrer|ordering physician|ordering provider|ordering doctor|ordering practitioner|ordering clinician|ordered by|requested by|requesting physician|requesting doctor|requesting provider|requesting clinician|requester|physician|physician name|doctor|doctors name|doctor name|dr|consultant|consultant name|consulting doctor|gp|gp name|attending|attending physician|attending doctor|provider|provider name|clinician|treating physician|treating doctor|primary care provider|primary care physician|pcp|prescriber|prescribed by|prescribing doctor|veterinarian|vet|arzt|einsender|überweisender arzt|zuweiser|auftraggeber|hausarzt|médecin|médecin prescripteur|prescripteur|prescrit par|médico|médico solicitante|solicitante|medico|medico richiedente|dr a|médico a|médica|doctor a|solicitado por|aanvrager|huisarts|beställare|remittent|remitterad av|vaccinator|administered by",
  ],
  [
    "role:reporting practitioner",
    "检验者|审核者|检验医师|审核医师|报告者|reported by|verified by|authorised by|authorized by|approved by|validated by|signed by|electronically signed by|checked by|pathologist|consultant pathologist|lab director|laboratory director|medical director|technician|lab technician|performed by|validiert durch|validé par|biologiste|radiologist|collected by|drawn by|received by|released by",
  ],
  [
    "specimen",
    "specimen|specimen type|sample|sample type|type of sample|type of specimen|specimen source|sample source|probenmaterial|probenart|material|nature of specimen|matériel|nature du prélèvement|type de prélèvement|nature de l'échantillon|type d'échantillon|tipo de muestra|tipo de amostra|tipo di campione",
  ],
  [
    "other",
    "lab no|lab number|lab id|lab ref|lab ref no|lab|laboratory no|labornummer|auftragsnummer|auftrag|sample id|sample no|sample number|specimen id|specimen no|specimen number|accession|accession no|accession number|acc no|order id|order no|order number|order|requisition|requisition no|request no|request id|request number|bill no|bill date|invoice no|invoice|account|account no|account number|acct|acct no|visit id|visit no|visit number|visit|encounter|encounter id|ward|bed|bed no|room|room no|location|department|dept|address|addr|phone|phone no|tel|telephone|mobile|mobile no|contact no|contact number|fax|email|e mail|status|report status|client|client id|client code|client no|centre|center|branch|barcode|barcode no|bar code|page|page no|hospital|clinic|facility|organisation|organization|company|insurance|insurance no|payer|plan|policy no|policy number|copy to|cc|fasting|fasting status|diagnosis|clinical details|clinical information|clinical history|indication|comments|comment|note|notes|remarks|priority|species|breed|weight|height|nationality|ethnicity|race|marital status|occupation|language|blood group|report no|report id|report number|review date|date of review|next review|next review date|review due|medication review date|expiry date|expiration date|valid until|valid to|due date|next appointment|appointment date|next due|renewal date|test|tests ordered|tests|test ordered|test name|panel|profile|type|time|collection site|npi|license|licence|clia|website|web|url|krankenkasse|kostenträger|station|adresse|telefon|téléphone|dossier|n° dossier|demande|ref no|reference no|reference number|reference|our ref|your ref|referral no|category|patient type|patient address|patient phone|processing location|processed at|collected at lab|performing lab|performing laboratory|sin no|sid|sid no|srf id|vid|uid|id|id no|passport|passport no|file|ref",
  ],
];

const FIELDS = new Map<string, LabelField>();
for (const [field, wordings] of WORDINGS) for (const wording of wordings.split("|")) FIELDS.set(wording, field);
/** Typewriters, plain text and OCR in another language lose accents; of short wordings they leave other words ("né"). */
const SHORTEST_WITHOUT = 5;
for (const [wording, field] of [...FIELDS]) {
  const bare = plain(wording);
  if (bare.length >= SHORTEST_WITHOUT && !FIELDS.has(bare)) FIELDS.set(bare, field);
}

/** What an engine without the data of a language that has the letter ø reads it as. */
const OF_STROKED_O = [..."oage06é"];
/** Shorter labels would be other words ("køn" is "kan", which is Danish too). */
const SHORTEST_STROKED = 4;
for (const [wording, field] of [...FIELDS]) {
  if (!wording.includes("ø") || wording.length < SHORTEST_STROKED) continue;
  for (const letter of OF_STROKED_O) {
    const read = wording.replaceAll("ø", letter);
    if (!FIELDS.has(read)) FIELDS.set(read, field);
  }
}

/** Longest label in words. */
export const LONGEST_LABEL = 7;

/** Labels that mean one thing only, so that no colon is needed in running text: "DOB 12 March 1980". */
const PLAIN =
  /^(dob|d o b|date of birth|birth date|born|geb|geboren|geb am|mrn|uhid|nhs no|nhs number|patient id|patient name|personnummer|date collected|collected on|hospital no|née le|né le|né e le|née|né|nata il|nato a il|nato il|geboren am|född|nacida el|nacido el|nascido em|nascida em)$/;

/** A label in the form it is looked up by: "Ref. By:" → "ref by", "Age/Sex" → "age sex". */
const normalLabel = (text: string) =>
  text.toLowerCase().replaceAll("’", "'").replace(/[^\p{L}\p{N}'°º]+/gu, " ").replace(/\b(no|nr) ?$/, "$1").trim();

const FIRST_WORDS = new Set([...FIELDS.keys()].map((wording) => wording.split(" ", 1)[0]!));

/** Whether a label anybody knows may begin with this word: a cheap question that rules most words of a text out. */
export function mayBeginLabel(word: string): boolean {
  const [first = ""] = normalLabel(word).split(" ", 1);
  return first === "" || word.includes("(") || FIRST_WORDS.has(first);
}

/** Words that say by themselves what a label of a few words announces; those further up decide first. */
const STEMS: [field: LabelField, stems: RegExp][] = [
  [
    "other",
    new RegExp(
      `^(?:${RELATIVE}|guarantor|insured|subscriber|owner|emergency|physician|doctor|provider|child|sponsor|contact)(?:'?s)?$`,
      "u",
    ),
  ],
  ["other", /^(by|von|par|por|da|durch|door|no|nr|id|number|nummer|numero|número|site|status|type|code|tests?)$/],
  [
    "other",
    /^(previous|prior|last|anterior\w*|précéd\w*|antéri\w*|vorwert\w*|vorig\w*|tidigare|precedent\w*|previ[oa])$/,
  ],
  ["date:printed", /^(print|gedruckt|druck|imprim|impres|stampa)/],
  [
    "birth_date",
    /^(birth|dob$|geb$|gebor|geburt|naissance|né$|née$|nac$|nacim|nasc|nato$|nata$|geboorte|födelse|fødsel|urodz|synty|doğum)/,
  ],
  ["sex", /^(sex$|sexe$|sexo$|sesso$|gender$|geschlecht$|geslacht$)/],
  [
    "date:received",
    /^(recei|recep|recib|receb|eingang|eingegangen|reçu$|ontvangst|ontvangen|ricevu|accettazione|mottag)/,
  ],
  [
    "date:collected",
    /^(collect|coll$|drawn$|sampl|specimen|entnahme|abnahme|entnommen|probenentnahme|prélev|prélèv|prelev|prelievo|extracci|toma$|muestra|coleta|colheita|colhid|afname|afgenomen|provtag|taken$|pobran|näyt|prøvet|recolt)/,
  ],
  [
    "date:reported",
    /^(report|result|released|issued|befund|informe|referto|rapport|valida[dtç]|validé|validiert|valider|emis|emiss|édit|libera|authori|ausgang|compte)/,
  ],
];

/** What the label announces; "UHID / MRN" announces what both of its halves do. */
export function labelField(text: string): LabelField | null {
  const field = FIELDS.get(normalLabel(text)) ?? FIELDS.get(normalLabel(text.replace(/\([^)]*\)/g, " ")));
  if (field) return field;
  const [first, ...others] = text.split("/").map((part) => FIELDS.get(normalLabel(part)));
  if (first === "name" && others.length > 0 && others.every((other) => PERSONAL.has(other))) return first;
  return first && others.length > 0 && others.every((other) => other === first) ? first : null;
}

/** What may be printed behind a name under one label: "Name / Age / Sex". */
const PERSONAL = new Set<LabelField | undefined>(["age", "sex", "birth_date"]);

/** What a text known to be a label announces, where no wording is known then by one of its words ("Datum der Blutentnahme"). */
export function labelFieldOf(text: string): LabelField | null {
  const field = labelField(text), words = normalLabel(text).split(" ");
  if (field || words.length > 5 || /\d/.test(text)) return field;
  const found = STEMS.find(([, stems]) => words.some((word) => stems.test(word)))?.[0];
  return found === undefined || found === "other" ? null : found;
}

export const isPlainLabel = (text: string) => PLAIN.test(normalLabel(text));
