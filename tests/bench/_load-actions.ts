import { labReport } from "../api/_papers.ts";
import type { Row, RowCheck } from "./_load-rows.ts";
import { addProfile, type KnownProfile, profilesOf, type User } from "./_load-users.ts";

/** What the actions of a run share. */
export interface Run {
  users: User[];
  rows: RowCheck;
  /** Documents that were handed in. */
  submitted: Set<string>;
}

type Action = (user: User, run: Run) => Promise<void>;

const PAGE = 50;

const any = <T>(items: T[]): T => {
  const item = items[Math.floor(Math.random() * items.length)];
  if (item === undefined) throw new Error("there is nothing to choose from");
  return item;
};

/** A request's rows, judged. What was refused has none; the meter has counted it. */
async function judged(
  { rows }: Run,
  user: User,
  what: string,
  request: PromiseLike<{ data: unknown; error: unknown }>,
  asked?: Row,
): Promise<Row[]> {
  const from = performance.now();
  const { data, error } = await request;
  if (error || data === null) return [];
  const received = [data].flat() as Row[];
  rows.count(user, what, received, { from, until: performance.now() }, asked);
  return received;
}

const timeline: Action = async (user, run) => {
  const { id } = any(profilesOf(user));
  const events = user.client.from("clinical_events")
    .select("id, profile_id, family_id, document_id, code, code_display, value_number, unit, occurred_on")
    .eq("profile_id", id).order("occurred_on", { ascending: false }).limit(PAGE);
  await judged(run, user, "timeline", events, { profile_id: id });
};

const everything: Action = async (user, run) => {
  const events = user.client.from("clinical_events").select("id, profile_id, family_id, code, occurred_on").limit(PAGE);
  await judged(run, user, "events", events);
};

const documents: Action = async (user, run) => {
  const list = user.client.from("documents").select("id, profile_id, family_id, status, kind, registered_at")
    .order("registered_at", { ascending: false }).limit(PAGE);
  await judged(run, user, "documents", list);
};

const detail: Action = async (user, run) => {
  const [id, profileId] = any([...user.documents]);
  await judged(run, user, "detail", user.client.rpc("document_detail", { p_document_id: id }), {
    profile_id: profileId,
  });
};

const household: Action = async (user, run) => {
  await judged(run, user, "families", user.client.from("families").select("family_id:id, label"));
  await judged(run, user, "profiles", user.client.from("profiles").select("profile_id:id, family_id, kind, label"));
};

const identity: Action = async (user, run) => {
  const { id, given } = any(profilesOf(user));
  const answer = user.client.rpc("profile_identity", { p_profile_id: id }).then(({ data, error }) => ({
    data: error ? null : { ...data as Row, profile_id: id },
    error,
  }));
  await judged(run, user, "identity", answer, { given });
};

const flags: Action = async (user, run) => {
  const { id } = any(profilesOf(user));
  await judged(run, user, "flags", user.client.rpc("list_quality_flags", { p_profile_id: id }), { profile_id: id });
};

/** Asks for a row by the id of somebody else's. Nothing comes back. */
const pry: Action = async (user, run) => {
  const stranger = run.users[(user.number + 2) % run.users.length];
  if (!stranger || stranger.families.has([...user.families][0] ?? "")) return;
  const { id } = stranger.self[0] as KnownProfile;
  await judged(run, user, "pry", user.client.from("profiles").select("profile_id:id, family_id").eq("id", id));
  await judged(run, user, "pry", user.client.from("documents").select("profile_id, family_id").eq("profile_id", id));
};

const rename: Action = async (user, run) => {
  const { id, familyId } = any(profilesOf(user));
  const label = `Label ${crypto.randomUUID().slice(0, 8)}`;
  const { error } = await user.client.rpc("rename_profile", { p_profile_id: id, p_label: label });
  if (error) return;
  const renamed = user.client.from("profiles").select("profile_id:id, family_id").eq("id", id);
  await judged(run, user, "rename", renamed, { profile_id: id, family_id: familyId });
};

const identify: Action = async (user) => {
  const { id, given, born } = any(profilesOf(user));
  await user.client.rpc("update_profile_identity", {
    p_profile_id: id,
    p_given: given,
    p_family: "Brandt",
    p_birth_date: born,
    p_sex: "female",
    p_identifiers: [{ system: "MRN", value: crypto.randomUUID().slice(0, 8) }],
  });
};

const grow: Action = async (user) => {
  await addProfile(user, any([...user.families]), "child");
};

/** Lends a stranger the own record and takes it back: from the revoke's answer on the stranger sees nothing of it. */
const lend: Action = async (user, run) => {
  const borrower = run.users[(user.number + 2) % run.users.length];
  const profile = any(profilesOf(user));
  const now = performance.now();
  if (!borrower || borrower.families.has(profile.familyId) || borrower.granted.has(profile.id)) return;
  if (run.rows.loans.some((loan) => loan.profileId === profile.id && loan.until > now)) return;
  const loan = { borrower, profileId: profile.id, from: now, until: Number.POSITIVE_INFINITY };
  run.rows.loans.push(loan);
  const { data: grant } = await user.client.rpc("grant_access", {
    p_profile_id: profile.id,
    p_grantee_user_id: borrower.id,
  });
  const look = () =>
    judged(run, borrower, "loan", borrower.client.from("profiles").select("profile_id:id").eq("id", profile.id));
  await look();
  const { error } = await user.client.rpc("revoke_access", { p_grant_id: grant ?? "" });
  if (error) return;
  loan.until = performance.now();
  await look();
};

/** Registers a report, uploads it and hands it in. */
const upload: Action = async (user, run) => {
  const { id: profileId, given, born } = any(profilesOf(user));
  const value = (7 + Math.random() * 100).toFixed(1);
  const named = { name: `${given} Brandt`, born, number: crypto.randomUUID().slice(0, 8) };
  const bytes = new TextEncoder().encode(labReport(named, [["Ferritin", value, "ng/mL", "7 - 140"]]));
  const registered = user.client.rpc("register_document", {
    p_profile_id: profileId,
    p_file_name: "report.txt",
    p_media_type: "text/plain",
    p_byte_size: bytes.byteLength,
  });
  const [document] = await judged(run, user, "register", registered, { profile_id: profileId }) as [{ id?: string }?];
  if (!document?.id) return;
  user.documents.set(document.id, profileId);
  const { error } = await user.client.storage.from("documents").upload(`${document.id}/original`, bytes, {
    contentType: "text/plain",
  });
  if (error) return;
  const submitted = await user.client.functions.invoke("document-processor", { body: { document_id: document.id } });
  if (!submitted.error) run.submitted.add(document.id);
};

/** How often each action comes, in a hundred: people look far more often than they write. */
const ACTIONS: [share: number, action: Action][] = [
  [20, timeline],
  [6, everything],
  [16, documents],
  [12, detail],
  [12, household],
  [7, identity],
  [4, flags],
  [3, pry],
  [10, rename],
  [2, identify],
  [1, grow],
  [2, lend],
  [5, upload],
];

const DECK = ACTIONS.flatMap(([share, action]) => Array.from({ length: share }, () => action));

/** Does one thing a person would do, by chance. */
export const act = (user: User, run: Run): Promise<void> => any(DECK)(user, run);

/** Hands one report in. */
export const handIn = upload;
