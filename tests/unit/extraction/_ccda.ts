/** Small clinical documents for tests: a section with a narrative and entries, in a document about Ada Lind. */
export const OID = {
  loinc: "2.16.840.1.113883.6.1",
  snomed: "2.16.840.1.113883.6.96",
  rxnorm: "2.16.840.1.113883.6.88",
  cvx: "2.16.840.1.113883.12.292",
};

export const template = (last: string) => `<templateId root="2.16.840.1.113883.10.20.22.4.${last}"/>`;
export const code = (tag: string, value: string, system: string, display: string, inner = "") =>
  `<${tag} code="${value}" codeSystem="${system}" displayName="${display}">${inner}</${tag}>`;
export const section = (loinc: string, text: string, ...entries: string[]) =>
  `<component><section><code code="${loinc}" codeSystem="${OID.loinc}"/><title>Section</title><text>${text}</text>${
    entries.map((entry) => `<entry>${entry}</entry>`).join("")
  }</section></component>`;

export const recordTarget = (given: string) =>
  `<recordTarget><patientRole><id root="1.2.3" extension="N-1"/><patient><name use="L"><given>${given}</given><given qualifier="CL">Addy</given>
  <family>Lind</family></name><administrativeGenderCode code="F"/><birthTime value="19900102"/><guardian><guardianPerson><name><given>Eva</given>
  <family>Lind</family></name></guardianPerson></guardian></patient></patientRole></recordTarget>`;

export const ccda = (sections: string, target = recordTarget("Ada")) =>
  `<?xml version="1.0"?><ClinicalDocument xmlns="urn:hl7-org:v3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
  <realmCode code="US"/><code code="34133-9" codeSystem="${OID.loinc}"/><effectiveTime value="20250201"/>${target}
  <component><structuredBody>${sections}</structuredBody></component></ClinicalDocument>`;

export const result = (display: string, loinc: string, value: string, inner = "", day = "20250110") =>
  `<organizer classCode="BATTERY" moodCode="EVN">${template("1")}<statusCode code="completed"/><component>
  <observation classCode="OBS" moodCode="EVN">${template("2")}${
    code("code", loinc, OID.loinc, display)
  }<statusCode code="completed"/>
  <effectiveTime value="${day}0930-0500"/>${value}${inner}</observation></component></organizer>`;

export const problem = (display: string, inner = "", time = `<low value="20200304"/>`) =>
  `<act classCode="ACT" moodCode="EVN">${template("3")}<statusCode code="active"/><entryRelationship typeCode="SUBJ">
  <observation classCode="OBS" moodCode="EVN">${
    template("4")
  }<code code="ASSERTION"/>${inner}<effectiveTime>${time}</effectiveTime>
  ${
    code(`value xsi:type="CD"`, "195967001", OID.snomed, display).replace(/<\/value .*>$/, "</value>")
  }</observation></entryRelationship></act>`;

/** A document whose body is no XML. */
export const attached = (text: string, target = recordTarget("Ada")) =>
  `<?xml version="1.0"?><ClinicalDocument xmlns="urn:hl7-org:v3"><realmCode code="US"/>
  <code code="11502-2" codeSystem="${OID.loinc}"/><effectiveTime value="20250201"/>${target}
  <component><nonXMLBody>${text}</nonXMLBody></component></ClinicalDocument>`;
