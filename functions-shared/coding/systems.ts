/** URIs of the code systems Guardian writes (https://terminology.hl7.org/external_terminologies.html). */
export const LOINC = "http://loinc.org";
export const RXNORM = "http://www.nlm.nih.gov/research/umls/rxnorm";
export const CVX = "http://hl7.org/fhir/sid/cvx";
export const SNOMED = "http://snomed.info/sct";
export const ICD10CM = "http://hl7.org/fhir/sid/icd-10-cm";
export const ATC = "http://www.whocc.no/atc";
const ACT_CODE = "http://terminology.hl7.org/CodeSystem/v3-ActCode";

/** The names by which the tables of this folder call a code system. */
export const SYSTEM_URIS: Record<string, string> = {
  "ICD-10-CM": ICD10CM,
  LOINC,
  SNOMED,
  RxNorm: RXNORM,
  CVX,
  ATC,
  "v3-ActCode": ACT_CODE,
};

/** Systems an encounter's own coding may come from. Encounters have no dictionary here: the coding is kept as carried. */
export const ENCOUNTER_SYSTEMS = new Set([
  SNOMED,
  ACT_CODE,
  "http://terminology.hl7.org/CodeSystem/encounter-type",
  "http://www.ama-assn.org/go/cpt",
]);
