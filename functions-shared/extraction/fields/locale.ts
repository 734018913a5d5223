import type { DateOrder } from "./dates.ts";

/**
 * Words of laboratory reports in languages whose countries all put the day before the month (Unicode CLDR, dateFormats of de,
 * fr, es, it, pt, nl, sv, da, nb, fi, pl). Two of one language tell it.
 */
const DAY_FIRST_LANGUAGES = [
  /^(untersuchung|ergebnis|einheit|referenzbereich|normbereich|befund|laborbefund|geburtsdatum|geschlecht|entnahme|abnahme|eingang|auftrag|patientin|geboren|geb|messwert|einsender|befunddatum|männlich|weiblich|hämatologie|blutbild|klinische|tabletten|morgens|mittags|abends|medikation|diagnosen|praxis)$/,
  /^(résultat|résultats|analyse|analyses|unité|unités|valeurs|référence|prélèvement|prélevé|naissance|sexe|médecin|laboratoire|hématologie|biochimie|né|née|édité|prescripteur|antériorité|masculin|féminin|docteur|médecine|ordonnance|comprimés?|gélules?|pendant|jours|matin|soir|prescriptions)$/,
  /^(resultado|resultados|prueba|pruebas|unidades|unidad|valores|referencia|fecha|nacimiento|sexo|médico|laboratorio|paciente|toma|muestra|extracción|informe|hematología|bioquímica|análisis|determinación|mujer|hombre|femenino|masculino|receta|comprimidos?|cápsulas?|cada|horas|días|tratamiento)$/,
  /^(risultato|risultati|esame|esami|unità|valori|riferimento|data|nascita|prelievo|sesso|paziente|laboratorio|referto|ematologia|esito|cognome|maschio|femmina|compress[ae]|giorni|mattino|ricetta|dimissione|terapia)$/,
  /^(resultado|exame|exames|unidade|valores|referência|data|nascimento|coleta|colheita|sexo|médico|laboratório|paciente|utente|emissão|hematologia|bioquímica|material|feminino|masculino|receituário|receita|comprimidos?|tomar|dias|horas)$/,
  /^(uitslag|bepaling|eenheid|referentiewaarden|geboortedatum|geslacht|afname|afnamedatum|aanvrager|patiënt|naam|huisarts|onderzoek|vrouw|hematologie)$/,
  /^(analys|resultat|enhet|referensintervall|provtagning|provtagningsdatum|personnummer|födelsedatum|kön|beställare|remittent|svar|provsvar|kvinna|patientens)$/,
  /^(undersøgelse|resultat|enhed|referenceinterval|fødselsdato|køn|prøvetagning|rekvirent|svar|prøvetakingsdato|kjønn|enhet|tutkimus|tulos|yksikkö|viitearvo|syntymäaika|badanie|wynik|jednostka|zakres|urodzenia|płeć)$/,
];

/** Signs of the United States, where the month comes first. */
const UNITED_STATES = [
  /\b(A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]),? \d{5}(-\d{4})?\b/,
  /\bCLIA\b/,
  /\bNPI\b/,
  /\b(HIPAA|Medicaid)\b/,
  /\bU\.?S\.?A\b/,
  /\b\d{3}-\d{2}-\d{4}\b/,
];

/** Signs of English-speaking countries that put the day first: Great Britain, Ireland, India, Australia, South Africa, Kenya, Nigeria. */
const DAY_FIRST_COUNTRIES = [
  /\b(NHS|UKAS|GMC)\b/,
  /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/,
  /\+ ?(44|353|91|61|64|27|254|234)[ -]?\d/,
  /\b(UHID|NABL|ABHA|GSTIN|Aadhaar|UMR|ICMR)\b/i,
  /\b(India|Pvt\.? Ltd|Mumbai|Delhi|Bengaluru|Bangalore|Chennai|Hyderabad|Kolkata|Pune|Kerala|Gujarat|Maharashtra|Karnataka|Tamil Nadu)\b/i,
  /\b(London|Manchester|Birmingham|Leeds|Glasgow|Edinburgh|Cardiff|Bristol|Belfast|Dublin|United Kingdom|England|Scotland|Wales|Ireland)\b/,
  /\b(Australia|NSW|NATA|New Zealand|Medicare No)\b/,
  /\b(MBBS|FRCPath|MRCP|[SDW]\/O)\b/,
];

/** Where dates are not told by themselves: the order of the country a document is from, null without a sign or with signs of both. */
export function orderOfCountry(text: string): DateOrder {
  const words = new Set(text.toLowerCase().match(/\p{L}+/gu) ?? []);
  const spoken = DAY_FIRST_LANGUAGES.some((known) => [...words].filter((word) => known.test(word)).length >= 3);
  const dayFirst = spoken || DAY_FIRST_COUNTRIES.some((sign) => sign.test(text));
  const monthFirst = !spoken && UNITED_STATES.some((sign) => sign.test(text));
  if (dayFirst === monthFirst) return null;
  return dayFirst ? "day-month" : "month-day";
}
