import type { Eye } from "../access.ts";
import { seesDocument } from "../sight.ts";
import type { Document, Flag } from "../world.ts";
import { lit, pickOne, type Propose } from "./call.ts";

export const registerDocument: Propose = (dice, world) => {
  const profile = dice.pick(world.profiles).id;
  const id = dice.id();
  return {
    verb: "register_document",
    object: profile,
    sql: `select (public.register_document(${lit(profile)}, 'a.pdf', 'application/pdf', 1, ${lit(id)})).id::text`,
    expect: (eye) => eye.holds(profile, "write") ? "ok" : "42501",
    apply: ({ world: after, uid }) =>
      void after.documents.push({
        id,
        profile,
        status: "registered",
        mask: 32,
        added: 0,
        registeredBy: uid,
        deleted: false,
      }),
  };
};

/** Whether somebody may act on a document: all of its labels open where they write, their own paper's missing class aside. */
function writesDocument(eye: Eye, { profile, mask, registeredBy, deleted }: Document): boolean {
  const own = registeredBy === eye.uid ? 32 : 0;
  return !deleted && eye.holds(profile, "write", mask & ~own);
}

/** An RPC that takes a document; `answer` is what comes of it where it is allowed. */
function ofDocument(verb: string, may: (eye: Eye, document: Document) => boolean, answer: string): Propose {
  return (dice, world) => {
    const document = pickOne(dice, world.documents);
    return document && {
      verb,
      object: document.id,
      sql: `select public.${verb}(${lit(document.id)})::text`,
      expect: (eye) => may(eye, document) ? answer : "42501",
    };
  };
}

export const documentProgress = ofDocument("document_progress", seesDocument, "ok");
export const submitDocument = ofDocument("submit_document", writesDocument, "allowed");
export const cancelDocument = ofDocument("cancel_document", writesDocument, "allowed");
export const reprocessDocument = ofDocument("reprocess_document", writesDocument, "allowed");
export const documentReadings = ofDocument("document_readings", writesDocument, "ok");
export const discardReading = ofDocument("discard_reading", writesDocument, "allowed");

export const reassignDocument: Propose = (dice, world) => {
  const document = pickOne(dice, world.documents);
  if (!document) return null;
  const to = dice.pick(world.profiles);
  const familyOf = (id: string) => world.profiles.find((one) => one.id === id)?.family;
  return {
    verb: "reassign_document",
    object: document.id,
    sql: `select public.reassign_document(${lit(document.id)}, ${lit(to.id)})::text`,
    expect: (eye) =>
      writesDocument(eye, document) && eye.holds(to.id, "write") && to.family === familyOf(document.profile)
        ? "allowed"
        : "42501",
  };
};

/** The upload of a file: once registered, by whoever registered it, as long as they may write. */
export const uploadFile: Propose = (dice, world) => {
  const document = pickOne(dice, world.documents);
  return document && {
    verb: "upload",
    object: document.id,
    sql: `insert into storage.objects (bucket_id, name) values ('documents', '${document.id}/original')`,
    expect: (eye) =>
      document.status === "registered" && eye.uid !== null && document.registeredBy === eye.uid &&
        writesDocument(eye, document)
        ? "ok"
        : "42501",
  };
};

function actsOnFlag(eye: Eye, flag: Flag): boolean {
  const document = eye.world.documents.find(({ id }) => id === flag.document);
  if (!document || document.deleted) return false;
  return flag.event === null ? writesDocument(eye, document) : eye.holds(flag.profile, "write", flag.mask);
}

/** An RPC that takes a flag. */
function ofFlag(verb: string, parameters: string): Propose {
  return (dice, world) => {
    const flag = pickOne(dice, world.flags);
    return flag && {
      verb,
      object: flag.id,
      sql: `select public.${verb}(${lit(flag.id)}${parameters})::text`,
      expect: (eye) => actsOnFlag(eye, flag) ? "allowed" : "42501",
    };
  };
}

export const resolveFlag = ofFlag("resolve_quality_flag", ", 'confirm'");
export const dismissFlag = ofFlag("dismiss_quality_flag", "");
export const restoreFlag = ofFlag("restore_quality_flag", "");

/** What a document's detail lists, beside the document itself: the events its reader may see. */
export const documentDetail: Propose = (dice, world) => {
  const document = pickOne(dice, world.documents);
  if (!document) return null;
  const events = world.events.filter((event) => event.document === document.id);
  return {
    verb: "document_detail",
    object: document.id,
    sql: `select (select string_agg(e ->> 'id', ',' order by e ->> 'id')
      from json_array_elements(public.document_detail(${lit(document.id)}) -> 'events') as e)`,
    expect: (eye) => seesDocument(eye, document) ? "ok" : "42501",
    value: (eye: Eye) =>
      events.filter(({ profile, status, mask }) => eye.holds(profile, status === "filed" ? "read" : "write", mask))
        .map(({ id }) => id).sort().join(",") || null,
  };
};

/** Tables are read, never written by a client. */
const WRITES = [
  "insert into public.family_members (family_id, user_id, role) select id, auth.uid(), 'owner' from public.families",
  "update public.family_members set role = 'owner'",
  "delete from public.family_members",
  "update public.profiles set user_id = auth.uid()",
  "update public.profile_grants set level = 'manage', valid_until = null",
  "delete from public.profile_grants",
  "update public.documents set label_mask = 0",
  "delete from public.documents",
  "update public.clinical_events set status = 'filed'",
  "delete from public.quality_flags",
  "update public.organizations set verified_at = now()",
  "update public.practitioner_credentials set verified_at = now()",
];

export const writeTable: Propose = (dice) => {
  const sql = dice.pick(WRITES);
  return {
    verb: sql.slice(0, 6),
    object: sql.split(" ")[sql.startsWith("update") ? 1 : 2] ?? "",
    sql,
    expect: () => "42501",
  };
};
