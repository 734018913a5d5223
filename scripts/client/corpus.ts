import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { ProfileKindSchema } from "../../functions-shared/contracts/verdict.ts";
import { DateSchema, IdentifierSchema, SexSchema } from "../../functions-shared/contracts/extraction.ts";

const CorpusProfileSchema = z.object({
  key: z.string().min(1),
  kind: ProfileKindSchema,
  given: z.string().nullish(),
  family: z.string().nullish(),
  birth_date: DateSchema.nullish(),
  sex: SexSchema.nullish(),
  identifiers: z.array(IdentifierSchema).default([]),
});
/** A person (or pet) of a labelled corpus's `family.json`. */
export type CorpusProfile = z.infer<typeof CorpusProfileSchema>;

const LabelSchema = z.looseObject({ upload_to: z.string().min(1) });

/** A document of a labelled corpus: its bytes and what `NAME.expected.json` says of it. */
export interface CorpusDocument {
  name: string;
  path: string;
  labelPath: string;
  label: z.infer<typeof LabelSchema>;
}

export interface Corpus {
  profiles: CorpusProfile[];
  documents: CorpusDocument[];
}

async function readJson<T>(path: string, schema: z.ZodType<T>): Promise<T> {
  const parsed = schema.safeParse(JSON.parse(await readFile(path, "utf8")));
  if (!parsed.success) throw new Error(`${path}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

/**
 * Reads a labelled corpus: a folder with `family.json` and documents, each with a `NAME.expected.json` beside it.
 * @throws naming the file that does not fit.
 */
export async function readCorpus(folder: string): Promise<Corpus> {
  const { profiles } = await readJson(
    join(folder, "family.json"),
    z.object({ profiles: z.array(CorpusProfileSchema) }),
  );
  const files = (await readdir(folder)).sort();
  const documents: CorpusDocument[] = [];
  for (const name of files) {
    if (name === "family.json" || name.endsWith(".expected.json")) continue;
    const stem = name.replace(/\.[^.]+$/, "");
    const labelFile = [`${name}.expected.json`, `${stem}.expected.json`].find((file) => files.includes(file));
    if (!labelFile) continue;
    const labelPath = join(folder, labelFile);
    documents.push({ name, path: join(folder, name), labelPath, label: await readJson(labelPath, LabelSchema) });
  }
  return { profiles, documents };
}
