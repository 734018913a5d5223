import type { Stack } from "../../../scripts/stack/start.ts";
import { argumentsOf, exposedFunctions } from "../../api/_functions.ts";
import { newPerson } from "../../api/_people.ts";
import { newRecord } from "../../api/_record.ts";
import type { Surface } from "./requests.ts";

const TOKENS = 3;

async function tablesOf({ database }: Stack): Promise<Surface["tables"]> {
  return await database.query<{ name: string; columns: string[] }>(
    `select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
     from pg_class as c join pg_attribute as a on a.attrelid = c.oid
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v', 'm', 'p') and a.attnum > 0
     group by c.relname order by c.relname`,
  );
}

/** Signs people in, gives one of them a record, and says what of the stack can be asked for. */
export async function makeSurface(stack: Stack): Promise<Surface> {
  const record = await newRecord(stack, "fuzz");
  const people = await Promise.all(Array.from({ length: TOKENS }, (_, nth) => newPerson(stack, `fuzz${nth}`)));
  const sacrificial = await newPerson(stack, "sacrificial");
  const rpcs = (await exposedFunctions(stack)).map((fn) => ({ name: fn.name, fields: argumentsOf(fn, record) }));
  const flag = { flag_id: record.flagId, note: "x" };
  return {
    callers: {
      publishableKey: stack.publishableKey,
      tokens: [record.guardian.token, record.guardian.token, ...people.map(({ token }) => token)],
      sacrificial: sacrificial.token,
      victimId: record.guardian.userId,
    },
    tables: await tablesOf(stack),
    rpcs,
    functions: [
      { name: "document-processor", fields: { document_id: record.filedId } },
      { name: "document-processor", fields: { run: true } },
      { name: "document-normalizer", fields: { run: true } },
      { name: "document-file", fields: { document_id: record.filedId } },
      { name: "storage-keeper", fields: { run: true } },
      { name: "audit-keeper", fields: { run: true } },
      { name: "quality-guardian", fields: { action: "list", document_id: record.heldId } },
      { name: "quality-guardian", fields: { action: "resolve", ...flag, resolution: "confirm" } },
      { name: "quality-guardian", fields: { action: "restore", ...flag } },
      {
        name: "quality-guardian",
        fields: { action: "reassign", document_id: record.heldId, profile_id: record.selfId },
      },
    ],
    objects: [`documents/${record.filedId}/original`, `documents/${crypto.randomUUID()}/original`, "documents", "x/y"],
  };
}
