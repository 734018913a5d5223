const text = (letters: string) => new TextEncoder().encode(letters);
const many = (times: number, one: (nth: number) => string, between = "") =>
  Array.from({ length: times }, (_, nth) => one(nth)).join(between);

const PATIENT = {
  resourceType: "Patient",
  id: "p",
  name: [{ family: "Marsh", given: ["Bob"] }],
  birthDate: "1990-02-03",
};
const observation = (nth: number, more: object = {}) => ({
  resourceType: "Observation",
  id: `o${nth}`,
  status: "final",
  code: { text: "Sodium" },
  subject: { reference: "Patient/p" },
  effectiveDateTime: "2025-01-14",
  valueQuantity: { value: 100 + nth % 50, unit: "mmol/L" },
  ...more,
});
const bundle = (...resources: object[]) =>
  text(
    JSON.stringify({ resourceType: "Bundle", type: "collection", entry: resources.map((resource) => ({ resource })) }),
  );

const JSONS: Record<string, () => Uint8Array> = {
  "a Bundle of 20,000 results": () => bundle(PATIENT, ...Array.from({ length: 20_000 }, (_, nth) => observation(nth))),
  "a resource that is a member of itself, over and over": () =>
    bundle(
      PATIENT,
      ...Array.from({ length: 200 }, (_, nth) =>
        observation(nth, {
          hasMember: Array.from({ length: 200 }, (_, other) => ({ reference: `Observation/o${other}` })),
          derivedFrom: [{ reference: `Observation/o${nth}` }],
        })),
    ),
  "numbers of a million digits": () =>
    text(JSON.stringify(observation(1)).replace(/"value":\d+/, `"value":${"9".repeat(1_000_000)}`)),
  "numbers nobody can count": () =>
    text(
      `[${
        ["1e400", "-1e400", "1e-400", "0.1e1", "-0", "1E+9999999999"].map((number) =>
          JSON.stringify(observation(1)).replace(/"value":\d+/, `"value":${number}`)
        ).join(",")
      }]`,
    ),
  "keys that are not only names": () =>
    text(
      `{"resourceType":"Observation","__proto__":{"status":"final"},"constructor":{"prototype":{"x":1}},"toString":1}`,
    ),
  "a key given ten thousand times": () =>
    text(`{"resourceType":"Observation",${many(10_000, (nth) => `"status":"s${nth}"`, ",")}}`),
  "an attachment that is a document with an attachment": () => {
    const nest = (depth: number): object => ({
      resourceType: "DocumentReference",
      status: "current",
      content: [{
        attachment: {
          contentType: "application/fhir+json",
          data: depth === 0 ? "" : Buffer.from(JSON.stringify(nest(depth - 1))).toString("base64"),
        },
      }],
    });
    return bundle(PATIENT, nest(12));
  },
  "JSON that breaks off after a megabyte": () => text(`{"resourceType":"Bundle","entry":[${"{},".repeat(300_000)}`),
  "a string of 15 megabytes": () => text(`{"resourceType":"Observation","note":"${"x".repeat(15_000_000)}"}`),
  "half letters and zeros": () => text(JSON.stringify(observation(1, { note: [{ text: "\ud800\u0000\udfff" }] }))),
};

const cda = (body: string) =>
  text(
    `<?xml version="1.0"?><ClinicalDocument xmlns="urn:hl7-org:v3"><component><structuredBody><component>` +
      `<section><code code="30954-2" codeSystem="2.16.840.1.113883.6.1"/>${body}</section></component></structuredBody>` +
      `</component></ClinicalDocument>`,
  );

const XMLS: Record<string, () => Uint8Array> = {
  "a thousand million laughs": () =>
    text(
      `<?xml version="1.0"?><!DOCTYPE l [<!ENTITY l0 "lol">${
        many(10, (nth) => `<!ENTITY l${nth + 1} "${`&l${nth};`.repeat(10)}">`)
      }]><l>&l10;</l>`,
    ),
  "an entity behind a comment": () =>
    text(
      `<!-- --><?x?><!DOCTYPE x SYSTEM "http://127.0.0.1:1/x.dtd" [<!ENTITY % p SYSTEM "file:///etc/passwd"> %p;]><x/>`,
    ),
  "a style sheet and an inclusion": () =>
    text(
      `<?xml-stylesheet href="file:///etc/passwd"?><ClinicalDocument xmlns="urn:hl7-org:v3" ` +
        `xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="file:///etc/passwd" parse="text"/></ClinicalDocument>`,
    ),
  "an element of 100,000 attributes": () => cda(`<text ${many(100_000, (nth) => `a${nth}="1"`, " ")}/>`),
  "100,000 names for namespaces": () =>
    cda(`<text ${many(20_000, (nth) => `xmlns:n${nth}="urn:${nth}"`, " ")}>${"<a/>".repeat(20_000)}</text>`),
  "a table of 60,000 cells in one row": () =>
    cda(`<text><table><tbody><tr>${"<td>1</td>".repeat(60_000)}</tr></tbody></table></text>`),
  "a text of 100,000 pieces": () => cda(`<text>${"a<!-- -->".repeat(100_000)}</text>`),
  "20,000 entries": () =>
    cda(
      many(20_000, (nth) =>
        `<entry><observation classCode="OBS" moodCode="EVN"><code displayName="Sodium"/><value value="${nth}" unit="mmol/L"/>` +
        `</observation></entry>`),
    ),
  "a reference to every letter there is not": () => cda(`<text>&#0;&#xFFFFFF;&#x110000;&#xD800;&nbsp;&;&#;&#x;</text>`),
  "a picture drawn in XML that runs a script": () =>
    text(`<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>while(1){}</script></svg>`),
  "XML in UTF-16 that says it is UTF-8": () => {
    const letters =
      `<?xml version="1.0" encoding="utf-8"?><!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><x>&f;</x>`;
    return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(letters, "utf16le")]);
  },
  "XML in a letter set from long ago": () => text(`<?xml version="1.0" encoding="UTF-7"?>+ADwAIQ-DOCTYPE x+AD4-<x/>`),
};

const MSH = "MSH|^~\\&|LAB|A|B|C|20250114||ORU^R01|1|P|2.5.1\r";
const PID = "PID|1||HR-1^^^A^MR||Marsh^Bob||19900203|M\r";
const OBX = "OBX|1|NM|2951-2^Sodium^LN||140|mmol/L|136-145|N|||F\r";
const HL7S: Record<string, () => Uint8Array> = {
  "a message of 40,000 results": () => text(MSH + PID + OBX.repeat(40_000)),
  "a field that repeats 500,000 times": () => text(`${MSH}${PID}${OBX.replace("140", "140~".repeat(500_000))}`),
  "a segment of a million fields": () => text(`${MSH}${PID}OBX${"|".repeat(1_000_000)}\r`),
  "a message whose marks are all the same": () => text(`MSH|||||LAB\r${PID}${OBX}`.replaceAll("^", "|")),
  "a message in a message in a message": () => {
    let inner = MSH + PID + OBX;
    for (let depth = 0; depth < 8; depth++) {
      inner = `${MSH}${PID}OBX|1|ED|x||^TEXT^^Base64^${Buffer.from(inner).toString("base64")}||||||F\r`;
    }
    return text(inner);
  },
  "a message that holds a PDF that is none": () =>
    text(
      `${MSH}${PID}OBX|1|ED|x||^AP^^Base64^${Buffer.from("%PDF-1.7 and nothing %%EOF").toString("base64")}||||||F\r`,
    ),
  "escapes that never end": () => text(`${MSH}${PID}OBX|1|TX|x||${"\\X".repeat(200_000)}\r`),
};

/** Files of data made to take a reader down, by what they are. */
export const DATA_FILES = { ...JSONS, ...XMLS, ...HL7S };
