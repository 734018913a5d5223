import { describe, expect, it } from "vitest";
import type { Extraction } from "../../../../functions-shared/contracts/extraction.ts";
import { extract } from "../plain-text.ts";

const of = (type: Extraction["statements"][number]["type"], { statements }: Extraction): string[] =>
  statements.filter((one) => one.type === type).map((one) => `${one.name} ${one.occurred_on}`);
const signs = ({ statements }: Extraction): string[] =>
  statements.flatMap((one) =>
    one.type === "observation" && one.value.kind === "quantity" ? [`${one.name} ${one.value.number}`] : []
  );
const PERSON = "Patient: Ada Holm   DOB: 08-Jun-1959";

describe("a British summary", () => {
  it("prints the day of each medicine in front, however far back its list goes", async () => {
    const read = await extract(
      PERSON,
      "",
      "Acute medication (last 12 months)",
      "19-Mar-2025    Colchicine 500microgram tablets    One to be taken twice a day    12 tablet",
      "",
      "Repeat medication",
      "02-May-2025    Metformin 500mg tablets    Two to be taken twice a day with meals    112 tablet",
      "02-May-2025    Losartan 50mg tablets    One to be taken each day    28 tablet",
    );
    expect(of("medication", read)).toEqual(["Colchicine 2025-03-19", "Metformin 2025-05-02", "Losartan 2025-05-02"]);
    expect(of("allergy", read)).toEqual([]);
  });
});

describe("a letter", () => {
  it("tells the day of the visit in a sentence", async () => {
    const read = await extract(
      "Re: Mr Karl Holm, DOB 14/09/1955",
      "I reviewed this gentleman in clinic on 3 March 2025. BP 132/78, pulse 64 regular.",
    );
    expect(read.statements.map(({ occurred_on }) => occurred_on)).toEqual(["2025-03-03", "2025-03-03", "2025-03-03"]);
  });

  it.each([["O/E: pulse 78 bpm, weight 71.5 kg"], ["Examination: pulse 78 bpm, weight 71.5 kg"], [
    "Physical examination",
    "Pulse 78 bpm, weight 71.5 kg",
  ]])("tells what was found on examination also without a blood pressure: %s", async (...lines) => {
    const read = await extract("Clinic date: 6 May 2025", "RE: Mrs Ada Holm", "", ...lines);
    expect(signs(read).sort()).toEqual(["Body weight 71.5", "Heart rate 78"]);
  });

  describe("with the results of a sample taken on another day", () => {
    const BLOODS = ["Blood results (collected 12 February 2025):", "Ferritin 9 ug/L (15 - 200)", ""];
    const SIGN = ["Examination: BP 148/92 mmHg.", ""];
    const MEDICINE = ["Current medication:", "Amlodipine 5 mg once daily"];
    const RE = ["Re: Ada Holm, DOB 14/06/1962", ""];
    const days = async (...lines: string[][]) => {
      const read = await extract(...lines.flat());
      return [...of("observation", read), ...of("medication", read)];
    };

    it("does not date by it what was seen and given on its own day", async () => {
      expect(await days(["3 March 2025", ""], RE, SIGN, BLOODS, MEDICINE))
        .toEqual([
          "Systolic blood pressure 2025-03-03",
          "Diastolic blood pressure 2025-03-03",
          "Ferritin 2025-02-12",
          "Amlodipine 2025-03-03",
        ]);
    });

    it("dates nothing else where it has no day of its own", async () => {
      expect(await days(RE, SIGN, BLOODS, MEDICINE))
        .toEqual([
          "Systolic blood pressure null",
          "Diastolic blood pressure null",
          "Ferritin 2025-02-12",
          "Amlodipine null",
        ]);
    });

    it("leaves open which of the two days a sign below the results is of", async () => {
      expect(await days(["3 March 2025", ""], RE, BLOODS, SIGN, MEDICINE))
        .toEqual([
          "Ferritin 2025-02-12",
          "Systolic blood pressure null",
          "Diastolic blood pressure null",
          "Amlodipine 2025-03-03",
        ]);
    });
  });

  it("may break a blood pressure over two lines, and what is measured beside it is not passed over", async () => {
    const read = await extract(
      "Clinic date: 6 May 2025",
      "RE: Mrs Ada Holm, DOB: 21/02/1953",
      "On examination she was well and her oxygen was not needed, heart rate 88 and blood",
      "pressure 134/76 mmHg. Her weight is 58 kg. Bloods in April showed an eosinophil count of 0.4 x10^9/L.",
    );
    expect(signs(read)).toEqual([
      "Systolic blood pressure 134",
      "Diastolic blood pressure 76",
      "Heart rate 88",
      "Body weight 58",
    ]);
    expect(read.unread.map(({ text }) => text).join()).toContain("eosinophil count of 0.4");
  });

  it("states its signs under a label that sounds like that of a day", async () => {
    const read = await extract(
      "Frau Ada Holm, geb. am 16.06.1949",
      "Waldbach, 28.03.2025",
      "Körperlicher Befund: RR 145/85 mmHg, Puls 96/min, Temp. 38,6 °C, Gewicht 78 kg.",
    );
    expect(signs(read)).toEqual([
      "Systolic blood pressure 145",
      "Diastolic blood pressure 85",
      "Heart rate 96",
      "Body temperature 38.6",
      "Body weight 78",
    ]);
  });

  it("lists an allergy among the problems", async () => {
    const read = await extract("Paciente: Ada Holm", "Antecedentes personales:", "- Alergia a metamizol.", "- Asma.");
    expect(read.statements.map(({ type, name }) => [type, name])).toEqual([["allergy", "metamizol"], [
      "condition",
      "Asma",
    ]]);
  });

  it("ends below a table of medicines with its greeting, which is none of them", async () => {
    const read = await extract(
      "Patientin: Ada Holm",
      "Medikament        morgens  mittags  abends  nachts",
      "Ramipril 5 mg     1        0        0       0",
      "Mit freundlichen kollegialen Grüßen",
    );
    expect(read.statements.map(({ name }) => name)).toEqual(["Ramipril"]);
  });
});

describe("a chart of signs", () => {
  it("lists what stands under a heading nobody knows", async () => {
    const read = await extract(
      PERSON,
      "Date: 13/04/2025",
      "Time     Temp    HR     RR    BP        SpO2    Pain",
      "20:20    38.1    104    18    128/74    98      7",
      "21:45    37.6    92     16    122/70    99      4",
    );
    expect(signs(read)).toHaveLength(12);
    expect(read.unread.map(({ text }) => text)).toEqual(["Pain: 7", "Pain: 4"]);
  });

  it("is listed where too little of its heading is known", async () => {
    const read = await extract(
      PERSON,
      "Date: 13/04/2025",
      "Time     Temp    HR     BP        Cap     Blorb",
      "20:20    38.1    104    128/74    2       7",
      "21:45    37.6    92     122/70    3       4",
    );
    expect(signs(read)).toEqual([]);
    expect(read.unread.map(({ text }) => text)).toEqual(["20:20 38.1 104 128/74 2 7", "21:45 37.6 92 122/70 3 4"]);
  });

  it("has no day where its hours run over midnight", async () => {
    const read = await extract(
      PERSON,
      "Discharged: 14/04/2025",
      "Time     Temp    HR     BP",
      "23:45    37.6    92     122/70",
      "02:10    37.2    84     118/68",
    );
    expect(signs(read)).toHaveLength(8);
    expect(new Set(read.statements.map(({ occurred_on }) => occurred_on))).toEqual(new Set([null]));
  });
});

describe("a list of vaccines", () => {
  it("prints a day once for all products that were given on it", async () => {
    const read = await extract(
      PERSON,
      "Date given     Immunisation           Brand name given",
      "14 Jun 2023    Hepatitis B            Engerix",
      "               Pneumococcal           Prevenar 13",
      "               Rotavirus              Rotarix",
      "15 Apr 2024    Measles, Mumps, Rubella    Priorix",
    );
    expect(of("immunization", read).map((one) => one.slice(-10))).toEqual([
      "2023-06-14",
      "2023-06-14",
      "2023-06-14",
      "2024-04-15",
    ]);
  });

  it("gives no day to one that was only planned for it", async () => {
    const read = await extract(
      PERSON,
      "Date given     Immunisation",
      "14 Jun 2023    Hepatitis B",
      "               Rotavirus",
    );
    expect(of("immunization", read)).not.toContain("Rotavirus 2023-06-14");
  });

  it("tells which one was declined", async () => {
    const read = await extract(
      PERSON,
      "Immunizations",
      "Vaccine Type          Date          Status",
      "zoster recombinant    05/11/2023    Completed",
      "Tdap                                Declined",
    );
    expect(read.unread.map(({ text, reason }) => [text, reason])).toContainEqual(["Tdap Declined", "not-given"]);
  });
});

describe("whose paper it is", () => {
  it("may tell the number of a chart between name and birth date", async () => {
    const read = await extract("Care summary", "Ada Holm (id #21177, dob: 07/25/1957)");
    expect(read.subject.name?.value).toBe("Ada Holm");
  });

  it("may call the person the child", async () => {
    const read = await extract("Immunization Record", "Child: Ada Holm   Birth date: 02/25/2019");
    expect(read.subject.name?.value).toBe("Ada Holm");
  });

  it("is told with the day first where a prescription is French", async () => {
    const read = await extract("Docteur Anne Vogt", "M. Karl Holm", "né le 09/07/1956", "1 comprimé le matin, 5 jours");
    expect(read.subject.birth_date?.value).toBe("1956-07-09");
  });
});
