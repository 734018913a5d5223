import type { Extraction, Subject } from "../../contracts/extraction.ts";
import type { PageSource } from "../../contracts/source.ts";
import type { Line } from "../layout/lines.ts";

/** What the label–value pairs of a document say; `used` are the lines they took up. */
export interface Header {
  subject: Subject;
  also_named: Extraction["also_named"];
  dates: Extraction["dates"];
  specimens: { text: string; line: Line }[];
  unread: Extraction["unread"];
  /** Whether a collection date is printed that cannot be told. */
  undated: boolean;
  /** Where a collection date is announced that cannot be told: nothing stands behind the label, or nothing that can be read. */
  gaps: { value: null; blank: boolean; source: PageSource }[];
  used: Set<Line>;
}

/** What was found of the subject, before it is settled whether it is one person's; each with where it stands. */
export interface Claims {
  names: NonNullable<Subject["name"]>[];
  /** Family and given name that stand under labels of their own. */
  parts: { family_name?: NonNullable<Subject["name"]>; given_name?: NonNullable<Subject["name"]> };
  /** Names in sentences and titles; they count where no label gives one. */
  told: NonNullable<Subject["name"]>[];
  births: { text: string; source: PageSource }[];
  /** Days right behind the name under its label; they count where nothing else says when somebody was born. */
  behind: { text: string; source: PageSource }[];
  sexes: NonNullable<Subject["sex"]>[];
  ages: NonNullable<Subject["age"]>[];
}

/** A header of which nothing is known yet. */
export const emptyHeader = (): Header => ({
  subject: { name: null, birth_date: null, sex: null, age: null, identifiers: [] },
  also_named: [],
  dates: [],
  specimens: [],
  unread: [],
  undated: false,
  gaps: [],
  used: new Set(),
});

/** Nothing found yet. */
export const noClaims = (): Claims => ({ names: [], parts: {}, told: [], births: [], behind: [], sexes: [], ages: [] });

/** The year of the latest day a document names: nobody it speaks of was born after it. Null when it names none. */
export const latestYear = ({ dates }: Header): number | null =>
  Math.max(0, ...dates.map(({ value }) => Number(value.slice(0, 4)))) || null;
