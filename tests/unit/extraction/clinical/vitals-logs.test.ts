import { expect, test } from "vitest";
import { extractDocument } from "../../../../functions-shared/extraction/extract.ts";

async function readings(...lines: string[]) {
  const { statements, unread } = await extractDocument(new TextEncoder().encode(lines.join("\n")));
  return {
    stated: statements.map((one) =>
      one.type === "observation" && one.value.kind === "quantity"
        ? [one.occurred_on, one.name, one.value.number, one.unit]
        : one.name
    ),
    unread: unread.map(({ reason, text }) => [reason, text]),
  };
}

test("in the file of a device each reading stands under its own heading, whatever is empty before or behind it", async () => {
  const read = await readings(
    "Measurement Date,Time,Systolic (mmHg),Diastolic (mmHg),Pulse (bpm),Notes",
    "2026-10-01,07:31,134,,68,",
    "2026-10-02,07:40,,81,66,after a walk",
    "2026-10-03,07:35,129,80,,",
  );
  expect(read).toEqual({
    stated: [
      ["2026-10-01", "Systolic blood pressure", "134", "mmHg"],
      ["2026-10-01", "Heart rate", "68", "/min"],
      ["2026-10-02", "Diastolic blood pressure", "81", "mmHg"],
      ["2026-10-02", "Heart rate", "66", "/min"],
      ["2026-10-03", "Systolic blood pressure", "129", "mmHg"],
      ["2026-10-03", "Diastolic blood pressure", "80", "mmHg"],
    ],
    unread: [],
  });
});

test("with days across, an empty cell moves no reading to another day", async () => {
  const { stated } = await readings(
    "Vital Sign,2026-01-03,2026-04-05,2026-09-09",
    "Heart Rate (bpm),,72,75",
    "Weight (kg),80.1,,79.4",
  );
  expect(stated).toEqual([
    ["2026-04-05", "Heart rate", "72", "/min"],
    ["2026-09-09", "Heart rate", "75", "/min"],
    ["2026-01-03", "Body weight", "80.1", "kg"],
    ["2026-09-09", "Body weight", "79.4", "kg"],
  ]);
});

test("sugar measured beside the blood pressure is a result; what has a unit and no meaning here is unread", async () => {
  const read = await readings(
    "Datum;Blutdruck;Puls;Blutzucker (mg/dl);Fettmasse (kg)",
    "03.10.2026;128/82;71;104;21,3",
    "14.10.2026;131/84;69;;21,1",
    "15.10.2026;126/80;70;hoch;",
  );
  expect(read.stated).toHaveLength(10);
  expect(read.stated).toContainEqual(["2026-10-03", "Blutzucker", "104", "mg/dl"]);
  expect(read.unread).toEqual([
    ["unreadable-value", "Fettmasse (kg): 21,3"],
    ["unreadable-value", "Fettmasse (kg): 21,1"],
    ["unreadable-value", "Blutzucker: hoch"],
  ]);
});
