import { type Jurisdiction, type Profile, UNCLASSIFIED, type World } from "./world.ts";

/** A time in which guardians reach a dependent, and the labels open to them in it; -1 is every label. */
export interface Term {
  from: number;
  until: number;
  mask: number;
}

/** The jurisdiction, its country, the world: where a rule is looked for, nearest first. */
function lineOf(law: Map<string, Jurisdiction>, code: string): Jurisdiction[] {
  const line: Jurisdiction[] = [];
  for (let at = law.get(code); at; at = at.parent === null ? undefined : law.get(at.parent)) line.push(at);
  return line;
}

/** Age at which guardianship ends. */
export function majorityAge(law: Map<string, Jurisdiction>, code: string): number {
  const said = lineOf(law, code).find(({ majority }) => majority !== null)?.majority;
  if (said === null || said === undefined) throw new Error(`no majority in ${code}`);
  return said;
}

/** Age at which each label closes: what the nearest jurisdiction says that says anything about the label. */
export function closingAges(law: Map<string, Jurisdiction>, code: string): Map<number, number> {
  const ages = new Map<number, number>();
  for (const { closings } of lineOf(law, code)) {
    for (const { bit, age } of closings) if (!ages.has(bit)) ages.set(bit, age);
  }
  return ages;
}

/** Midnight UTC of a birthday. Who was born on 29 February has it on the 28th in other years. */
export function birthday(birth: string, age: number): number {
  const [year = 0, month = 0, day = 0] = birth.split("-").map(Number);
  const lastOfMonth = new Date(Date.UTC(year + age, month, 0)).getUTCDate();
  return Date.UTC(year + age, month - 1, Math.min(day, lastOfMonth));
}

/** When guardians reach somebody of this kind, age and law. */
export function termsFor(
  law: Map<string, Jurisdiction>,
  { kind, birth, jurisdiction }: Pick<Profile, "kind" | "birth" | "jurisdiction">,
): Term[] {
  if (kind === "self") return [];
  if (kind !== "child") return [{ from: -Infinity, until: Infinity, mask: -1 }];
  const end = birthday(birth, majorityAge(law, jurisdiction));
  const closings = [...closingAges(law, jurisdiction)].map(([bit, age]) => ({ bit, at: birthday(birth, age) }));
  const edges = [-Infinity, ...new Set(closings.map(({ at }) => at).filter((at) => at < end))].sort((a, b) => a - b);
  return edges.map((from, nth) => {
    const closed = closings.filter(({ at }) => at <= from).reduce((mask, { bit }) => mask | bit | UNCLASSIFIED, 0);
    return { from, until: edges[nth + 1] ?? end, mask: ~closed };
  });
}

/** When guardians reach a profile of the world. */
export function termsOf(world: World, profile: Profile): Term[] {
  return profile.hasTerms ? termsFor(world.law, profile) : [];
}

/** The term that runs at a time. */
export function termAt(terms: Term[], at: number): Term | undefined {
  return terms.find(({ from, until }) => from <= at && at < until);
}
