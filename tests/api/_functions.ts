import type { Stack } from "../../scripts/stack/start.ts";
import type { Record as FamilyRecord } from "./_record.ts";

/** A function of the public schema: what the API can be asked to run. */
export interface ExposedFunction {
  name: string;
  parameters: string[];
}

/** The functions of schema public, or those of them a role may execute by a grant of its own or of everybody. */
export function exposedFunctions({ database }: Stack, role?: string): Promise<ExposedFunction[]> {
  return database.query<ExposedFunction>(
    `select p.proname as name, coalesce(p.proargnames[1:p.pronargs], '{}') as parameters
     from pg_proc as p
     where p.pronamespace = 'public'::regnamespace
       and ($1::text is null or has_function_privilege($1::text, p.oid, 'execute'))
     order by p.proname`,
    [role ?? null],
  );
}

/** Arguments that name a family's own rows. @throws for a parameter nobody has thought of yet. */
export function argumentsOf(fn: ExposedFunction, record: FamilyRecord): Record<string, unknown> {
  const values: Record<string, unknown> = {
    p_family_id: record.familyId,
    p_profile_id: record.childId,
    p_document_id: record.heldId,
    p_flag_id: record.flagId,
    p_grant_id: record.childId,
    p_invitation_id: record.familyId,
    p_grantee_user_id: record.guardian.userId,
    p_grantee_organization_id: null,
    p_user_id: record.guardian.userId,
    p_jurisdiction: null,
    p_id: crypto.randomUUID(),
    p_email: "somebody@example.org",
    p_role: fn.name.includes("organization") ? "assistant" : "member",
    p_roles: ["assistant"],
    p_kind: "child",
    p_label: "Eve",
    p_given: "Eve",
    p_family: "Mallory",
    p_birth_date: "2014-01-01",
    p_sex: "female",
    p_identifiers: [],
    p_for_self: false,
    p_level: "read",
    p_labels: [],
    p_valid_from: null,
    p_valid_until: null,
    p_basis: "consent",
    p_purpose: fn.name === "invite_to_profile" ? "claim_profile" : "research",
    p_contact_id: record.flagId,
    p_decision: "permit",
    p_policy: "eve/1",
    p_evidence: {},
    p_organization_id: record.familyId,
    p_consent_id: record.flagId,
    p_file_name: "eve.txt",
    p_media_type: "text/plain",
    p_byte_size: 5,
    p_resolution: "confirm",
    p_note: "mine",
    p_stage: "process",
    p_lease_seconds: 60,
    p_lease_token: record.flagId,
    p_worker: "stack-eve/1",
    p_reader: "worker",
    p_limit: 100,
    p_query: "glucose",
    p_job_id: record.flagId,
    p_reading_id: record.flagId,
    p_reader_version: "0",
    p_usd_per_month: 100,
    p_page: 1,
    p_provider: "openai",
    p_model: "eve",
    p_most_usd: 0.01,
    p_reservation_id: record.flagId,
    p_usd: 0,
    p_since: "2020-01-01",
    p_result: {},
    p_reason: "internal-error",
    p_retryable: true,
    p_name: "Eve's Clinic",
    p_system: "urn:register",
    p_value: "1",
    p_days: 30,
    p_credential_id: record.flagId,
    p_verified_by: record.guardian.userId,
    p_suspended_by: record.guardian.userId,
    p_revoked_by: record.guardian.userId,
    p_expires_at: null,
    p_event_id: record.eventId,
    p_at: null,
    p_notice_id: record.flagId,
    p_opening_id: record.flagId,
    p_hold_id: record.flagId,
    p_after: null,
    p_before: null,
    p_erasure_id: record.flagId,
    p_erase_own_record: true,
    p_person: "Eve",
    p_number: 1,
    p_hash: "0".repeat(64),
  };
  return Object.fromEntries(fn.parameters.map((parameter) => {
    if (!(parameter in values)) throw new Error(`${fn.name} takes ${parameter}: say what an attacker would send`);
    return [parameter, values[parameter]];
  }));
}
