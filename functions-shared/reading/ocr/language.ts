import { plain } from "./plain.ts";

/** Languages of papers, by the names Tesseract's data have, with the words that tell them. */
const WORDS: Record<string, string> = {
  eng:
    "the of and for with from date name patient report result results test tests reference range unit units collected received laboratory blood count total page doctor male female age final specimen status",
  deu:
    "der die das und von fur mit am geb geboren befund laborbefund labor patientin geschlecht entnahme eingang ausgang einsender analyse wert einheit referenzbereich normbereich ergebnis arzt auftrag gesamt direkt datum druckdatum weiblich mannlich niere leber schilddruse nuchtern blutbild erythrozyten leukozyten thrombozyten kreatinin harnstoff harnsaure natrium kalium eisen seite nicht bei ist werte vorwert befunddatum untersuchung untersuchungen material",
  fra:
    "le la les des du et pour nom prenom nee ne sexe analyse analyses resultat resultats unite unites valeurs reference references preleve prelevement edite prescripteur medecin docteur laboratoire biologie bilan numeration hematologie biochimie fonction hemoglobine leucocytes plaquettes creatinine glycemie cholesterol polynucleaires dossier norme normes hopital dr mme patiente valide",
  spa:
    "el los las del y para paciente nombre apellidos fecha nacimiento extraccion toma medico solicitante sexo mujer hombre prueba pruebas resultado resultados unidades intervalo valores referencia laboratorio clinico hematies leucocitos plaquetas hemoglobina glucosa creatinina urea colesterol trigliceridos analisis historia informe hormonas bioquimica hemograma",
  por:
    "os as dos das do da para paciente nome data nascimento coleta colheita solicitante medico sexo exame exames resultado resultados unidade valor valores referencia laboratorio soro metodo material ate superior plaquetas hemoglobina glicose ureia creatinina colesterol triglicerideos hemograma leucocitos hemacias utente sangue automatizado inferior idade convenio",
  ita:
    "il lo gli del della dei delle e per nome cognome data nascita prelievo sesso esame esami esito valori riferimento laboratorio analisi cliniche medico richiedente emocromo emoglobina ematocrito globuli rossi bianchi piastrine glicemia creatinina colesterolo trigliceridi referto azienda sanitaria fino risultato risultati unita paziente urine proteine totale",
  nld:
    "het een van en voor met naam geboortedatum geslacht vrouw man afnamedatum afname aanvrager bepaling uitslag eenheid ondergrens bovengrens referentiewaarden waarde waarden laboratorium bloed leukocyten erytrocyten trombocyten hemoglobine kreatinine natrium kalium glucose nuchter datum arts patient uitslagen onderzoek differentiatie hematologie lever nier vitamine",
  swe:
    "och for med av ett namn personnummer fodelsedatum kon kvinna provtagning provtagningsdatum remittent bestallare analys svar svarsdatum resultat enhet referensintervall referensomrade laboratorium blod leukocyter erytrocyter trombocyter hemoglobin kreatinin natrium kalium glukos fasta provsvar patientens lakare lever njure vitamin varde labb",
};

const TOLD = new Map<string, string[]>();
for (const [language, words] of Object.entries(WORDS)) {
  for (const word of words.split(" ")) TOLD.set(word, [...TOLD.get(word) ?? [], language]);
}

/** A page with fewer words that tell its language is taken for English. */
const LEAST = 3;

const letters = (word: string) => plain(word).replace(/[^a-z]/g, "");

/**
 * The language of a page, from words that were read as if it were English: the one most of the words it knows are of, each
 * counted once, and those that several languages have, for less. English where that is not clear.
 */
export function languageOf(words: readonly string[]): string {
  const points = new Map<string, number>();
  for (const word of new Set(words.map(letters))) {
    const languages = TOLD.get(word) ?? [];
    for (const language of languages) points.set(language, (points.get(language) ?? 0) + 1 / languages.length);
  }
  const [first, second] = [...points].sort(([, a], [, b]) => b - a);
  if (first === undefined || first[1] < LEAST || first[1] < 1.3 * (second?.[1] ?? 0)) return "eng";
  return first[0];
}
