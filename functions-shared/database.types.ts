export type Json = string | number | boolean | null | { [key: string]: Json | undefined } | Json[];

export type Database = {
  "public": {
    Tables: {
      "access_requests": {
        Row: {
          "days": number;
          "decided_at": string | null;
          "decision": string | null;
          "email_hash": string | null;
          "expires_at": string;
          "family_id": string | null;
          "grant_id": string | null;
          "id": string;
          "label_mask": number;
          "level": Database["public"]["Enums"]["access_level"];
          "organization_id": string;
          "profile_id": string | null;
          "purpose": string;
          "requested_at": string;
          "requested_by": string | null;
        };
        ComputedFields: never;
        Insert: {
          "days": number;
          "decided_at"?: string | null;
          "decision"?: string | null;
          "email_hash"?: string | null;
          "expires_at"?: string;
          "family_id"?: string | null;
          "grant_id"?: string | null;
          "id"?: string;
          "label_mask"?: number;
          "level": Database["public"]["Enums"]["access_level"];
          "organization_id": string;
          "profile_id"?: string | null;
          "purpose": string;
          "requested_at"?: string;
          "requested_by"?: string | null;
        };
        Update: {
          "days"?: number;
          "decided_at"?: string | null;
          "decision"?: string | null;
          "email_hash"?: string | null;
          "expires_at"?: string;
          "family_id"?: string | null;
          "grant_id"?: string | null;
          "id"?: string;
          "label_mask"?: number;
          "level"?: Database["public"]["Enums"]["access_level"];
          "organization_id"?: string;
          "profile_id"?: string | null;
          "purpose"?: string;
          "requested_at"?: string;
          "requested_by"?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "access_requests_family_id_profile_id_fkey";
            columns: ["family_id", "profile_id"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["family_id", "id"];
          },
          {
            foreignKeyName: "access_requests_grant_id_fkey";
            columns: ["grant_id"];
            isOneToOne: false;
            referencedRelation: "profile_grants";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "access_requests_organization_id_fkey";
            columns: ["organization_id"];
            isOneToOne: false;
            referencedRelation: "organizations";
            referencedColumns: ["id"];
          },
        ];
      };
      "age_rules": {
        Row: {
          "basis": string;
          "closes_at_age": number;
          "jurisdiction_code": string;
          "label": string;
          "note": string | null;
          "read_on": string;
          "source": string;
          "source_url": string | null;
        };
        ComputedFields: never;
        Insert: {
          "basis": string;
          "closes_at_age": number;
          "jurisdiction_code": string;
          "label": string;
          "note"?: string | null;
          "read_on": string;
          "source": string;
          "source_url"?: string | null;
        };
        Update: {
          "basis"?: string;
          "closes_at_age"?: number;
          "jurisdiction_code"?: string;
          "label"?: string;
          "note"?: string | null;
          "read_on"?: string;
          "source"?: string;
          "source_url"?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "age_rules_jurisdiction_code_fkey";
            columns: ["jurisdiction_code"];
            isOneToOne: false;
            referencedRelation: "jurisdictions";
            referencedColumns: ["code"];
          },
          {
            foreignKeyName: "age_rules_label_fkey";
            columns: ["label"];
            isOneToOne: false;
            referencedRelation: "sensitivity_labels";
            referencedColumns: ["code"];
          },
        ];
      };
      "break_glass_rules": {
        Row: {
          "basis": string;
          "enabled": boolean;
          "label_mask": number;
          "minutes": number;
          "note": string | null;
          "opener": string;
          "per_day": number;
          "per_profile": number;
          "source": string;
        };
        ComputedFields: never;
        Insert: {
          "basis": string;
          "enabled"?: boolean;
          "label_mask": number;
          "minutes": number;
          "note"?: string | null;
          "opener": string;
          "per_day": number;
          "per_profile": number;
          "source": string;
        };
        Update: {
          "basis"?: string;
          "enabled"?: boolean;
          "label_mask"?: number;
          "minutes"?: number;
          "note"?: string | null;
          "opener"?: string;
          "per_day"?: number;
          "per_profile"?: number;
          "source"?: string;
        };
        Relationships: [];
      };
      "classified_codes": {
        Row: {
          "code": string;
          "code_system": string;
        };
        ComputedFields: never;
        Insert: {
          "code": string;
          "code_system": string;
        };
        Update: {
          "code"?: string;
          "code_system"?: string;
        };
        Relationships: [];
      };
      "clinical_events": {
        Row: {
          "added_mask": number;
          "code": string | null;
          "code_display": string | null;
          "code_system": string | null;
          "confidence": number;
          "created_at": string;
          "details_sealed": string;
          "document_id": string;
          "family_id": string;
          "filed_at": string | null;
          "fingerprint": string;
          "id": string;
          "interpretation": string | null;
          "label_mask": number;
          "occurred_on": string | null;
          "occurred_precision": string | null;
          "profile_id": string;
          "range_high": number | null;
          "range_low": number | null;
          "result_status": string | null;
          "source_box": (number)[] | null;
          "source_page": number | null;
          "source_path": string | null;
          "statement_id": string;
          "status": Database["public"]["Enums"]["event_status"];
          "superseded_by": string | null;
          "type": Database["public"]["Enums"]["event_type"];
          "unit": string | null;
          "value_comparator": string | null;
          "value_number": number | null;
          "value_ordinal": string | null;
        };
        ComputedFields: never;
        Insert: {
          "added_mask"?: number;
          "code"?: string | null;
          "code_display"?: string | null;
          "code_system"?: string | null;
          "confidence": number;
          "created_at"?: string;
          "details_sealed": string;
          "document_id": string;
          "family_id": string;
          "filed_at"?: string | null;
          "fingerprint": string;
          "id"?: string;
          "interpretation"?: string | null;
          "label_mask"?: number;
          "occurred_on"?: string | null;
          "occurred_precision"?: string | null;
          "profile_id": string;
          "range_high"?: number | null;
          "range_low"?: number | null;
          "result_status"?: string | null;
          "source_box"?: (number)[] | null;
          "source_page"?: number | null;
          "source_path"?: string | null;
          "statement_id": string;
          "status"?: Database["public"]["Enums"]["event_status"];
          "superseded_by"?: string | null;
          "type": Database["public"]["Enums"]["event_type"];
          "unit"?: string | null;
          "value_comparator"?: string | null;
          "value_number"?: number | null;
          "value_ordinal"?: string | null;
        };
        Update: {
          "added_mask"?: number;
          "code"?: string | null;
          "code_display"?: string | null;
          "code_system"?: string | null;
          "confidence"?: number;
          "created_at"?: string;
          "details_sealed"?: string;
          "document_id"?: string;
          "family_id"?: string;
          "filed_at"?: string | null;
          "fingerprint"?: string;
          "id"?: string;
          "interpretation"?: string | null;
          "label_mask"?: number;
          "occurred_on"?: string | null;
          "occurred_precision"?: string | null;
          "profile_id"?: string;
          "range_high"?: number | null;
          "range_low"?: number | null;
          "result_status"?: string | null;
          "source_box"?: (number)[] | null;
          "source_page"?: number | null;
          "source_path"?: string | null;
          "statement_id"?: string;
          "status"?: Database["public"]["Enums"]["event_status"];
          "superseded_by"?: string | null;
          "type"?: Database["public"]["Enums"]["event_type"];
          "unit"?: string | null;
          "value_comparator"?: string | null;
          "value_number"?: number | null;
          "value_ordinal"?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "clinical_events_family_id_profile_id_fkey";
            columns: ["family_id", "profile_id"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["family_id", "id"];
          },
          {
            foreignKeyName: "clinical_events_profile_id_document_id_fkey";
            columns: ["profile_id", "document_id"];
            isOneToOne: false;
            referencedRelation: "documents";
            referencedColumns: ["profile_id", "id"];
          },
          {
            foreignKeyName: "clinical_events_superseded_by_fkey";
            columns: ["superseded_by"];
            isOneToOne: false;
            referencedRelation: "clinical_events";
            referencedColumns: ["id"];
          },
        ];
      };
      "code_systems": {
        Row: {
          "licence": string;
          "name": string;
          "notice": string;
          "uri": string;
          "version": string | null;
        };
        ComputedFields: never;
        Insert: {
          "licence": string;
          "name": string;
          "notice": string;
          "uri": string;
          "version"?: string | null;
        };
        Update: {
          "licence"?: string;
          "name"?: string;
          "notice"?: string;
          "uri"?: string;
          "version"?: string | null;
        };
        Relationships: [];
      };
      "concepts": {
        Row: {
          "code": string;
          "code_system": string;
          "display": string;
          "extras": NonNullable<Json>;
          "kind": string;
          "names": string;
          "synonyms": string;
        };
        ComputedFields: never;
        Insert: {
          "code": string;
          "code_system": string;
          "display": string;
          "extras"?: NonNullable<Json>;
          "kind": string;
          "names"?: never;
          "synonyms"?: string;
        };
        Update: {
          "code"?: string;
          "code_system"?: string;
          "display"?: string;
          "extras"?: NonNullable<Json>;
          "kind"?: string;
          "names"?: never;
          "synonyms"?: string;
        };
        Relationships: [
          {
            foreignKeyName: "concepts_code_system_fkey";
            columns: ["code_system"];
            isOneToOne: false;
            referencedRelation: "code_systems";
            referencedColumns: ["uri"];
          },
        ];
      };
      "consents": {
        Row: {
          "decided_as": string;
          "decided_at": string;
          "decided_by": string | null;
          "decision": Database["public"]["Enums"]["consent_decision"];
          "evidence": NonNullable<Json>;
          "family_id": string;
          "given_as": string;
          "id": string;
          "label_mask": number;
          "organization_id": string | null;
          "policy": string;
          "profile_id": string;
          "purpose": Database["public"]["Enums"]["consent_purpose"];
          "valid_until": string | null;
          "version": number;
        };
        ComputedFields: never;
        Insert: {
          "decided_as": string;
          "decided_at"?: string;
          "decided_by"?: string | null;
          "decision": Database["public"]["Enums"]["consent_decision"];
          "evidence": NonNullable<Json>;
          "family_id": string;
          "given_as": string;
          "id"?: string;
          "label_mask"?: number;
          "organization_id"?: string | null;
          "policy": string;
          "profile_id": string;
          "purpose": Database["public"]["Enums"]["consent_purpose"];
          "valid_until"?: string | null;
          "version": number;
        };
        Update: {
          "decided_as"?: string;
          "decided_at"?: string;
          "decided_by"?: string | null;
          "decision"?: Database["public"]["Enums"]["consent_decision"];
          "evidence"?: NonNullable<Json>;
          "family_id"?: string;
          "given_as"?: string;
          "id"?: string;
          "label_mask"?: number;
          "organization_id"?: string | null;
          "policy"?: string;
          "profile_id"?: string;
          "purpose"?: Database["public"]["Enums"]["consent_purpose"];
          "valid_until"?: string | null;
          "version"?: number;
        };
        Relationships: [
          {
            foreignKeyName: "consents_family_id_profile_id_fkey";
            columns: ["family_id", "profile_id"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["family_id", "id"];
          },
          {
            foreignKeyName: "consents_organization_id_fkey";
            columns: ["organization_id"];
            isOneToOne: false;
            referencedRelation: "organizations";
            referencedColumns: ["id"];
          },
        ];
      };
      "documents": {
        Row: {
          "added_mask": number;
          "byte_size": number;
          "deleted_at": string | null;
          "deleted_by": string | null;
          "family_id": string;
          "file_name_sealed": string;
          "id": string;
          "kind": Database["public"]["Enums"]["document_kind"] | null;
          "label_mask": number;
          "media_type": string;
          "profile_id": string;
          "registered_at": string;
          "registered_by": string | null;
          "settled_at": string | null;
          "status": Database["public"]["Enums"]["document_status"];
          "status_reason": string | null;
          "submitted_at": string | null;
        };
        ComputedFields: never;
        Insert: {
          "added_mask"?: number;
          "byte_size": number;
          "deleted_at"?: string | null;
          "deleted_by"?: string | null;
          "family_id": string;
          "file_name_sealed": string;
          "id"?: string;
          "kind"?: Database["public"]["Enums"]["document_kind"] | null;
          "label_mask"?: number;
          "media_type": string;
          "profile_id": string;
          "registered_at"?: string;
          "registered_by"?: string | null;
          "settled_at"?: string | null;
          "status"?: Database["public"]["Enums"]["document_status"];
          "status_reason"?: string | null;
          "submitted_at"?: string | null;
        };
        Update: {
          "added_mask"?: number;
          "byte_size"?: number;
          "deleted_at"?: string | null;
          "deleted_by"?: string | null;
          "family_id"?: string;
          "file_name_sealed"?: string;
          "id"?: string;
          "kind"?: Database["public"]["Enums"]["document_kind"] | null;
          "label_mask"?: number;
          "media_type"?: string;
          "profile_id"?: string;
          "registered_at"?: string;
          "registered_by"?: string | null;
          "settled_at"?: string | null;
          "status"?: Database["public"]["Enums"]["document_status"];
          "status_reason"?: string | null;
          "submitted_at"?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "documents_family_id_profile_id_fkey";
            columns: ["family_id", "profile_id"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["family_id", "id"];
          },
        ];
      };
      "emergency_contacts": {
        Row: {
          "ended_at": string | null;
          "ended_by": string | null;
          "family_id": string;
          "id": string;
          "named_as": string;
          "named_by": string | null;
          "profile_id": string;
          "since": string;
          "user_id": string;
        };
        ComputedFields: never;
        Insert: {
          "ended_at"?: string | null;
          "ended_by"?: string | null;
          "family_id": string;
          "id"?: string;
          "named_as": string;
          "named_by"?: string | null;
          "profile_id": string;
          "since"?: string;
          "user_id": string;
        };
        Update: {
          "ended_at"?: string | null;
          "ended_by"?: string | null;
          "family_id"?: string;
          "id"?: string;
          "named_as"?: string;
          "named_by"?: string | null;
          "profile_id"?: string;
          "since"?: string;
          "user_id"?: string;
        };
        Relationships: [
          {
            foreignKeyName: "emergency_contacts_family_id_profile_id_fkey";
            columns: ["family_id", "profile_id"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["family_id", "id"];
          },
        ];
      };
      "emergency_openings": {
        Row: {
          "closes_at": string;
          "family_id": string;
          "grant_id": string | null;
          "id": string;
          "kind": string;
          "opened_at": string;
          "opened_by": string | null;
          "organization_id": string | null;
          "profile_id": string;
          "reason_sealed": string;
        };
        ComputedFields: never;
        Insert: {
          "closes_at": string;
          "family_id": string;
          "grant_id"?: string | null;
          "id"?: string;
          "kind": string;
          "opened_at": string;
          "opened_by"?: string | null;
          "organization_id"?: string | null;
          "profile_id": string;
          "reason_sealed": string;
        };
        Update: {
          "closes_at"?: string;
          "family_id"?: string;
          "grant_id"?: string | null;
          "id"?: string;
          "kind"?: string;
          "opened_at"?: string;
          "opened_by"?: string | null;
          "organization_id"?: string | null;
          "profile_id"?: string;
          "reason_sealed"?: string;
        };
        Relationships: [
          {
            foreignKeyName: "emergency_openings_family_id_profile_id_fkey";
            columns: ["family_id", "profile_id"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["family_id", "id"];
          },
          {
            foreignKeyName: "emergency_openings_grant_id_fkey";
            columns: ["grant_id"];
            isOneToOne: false;
            referencedRelation: "profile_grants";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "emergency_openings_kind_fkey";
            columns: ["kind"];
            isOneToOne: false;
            referencedRelation: "break_glass_rules";
            referencedColumns: ["opener"];
          },
          {
            foreignKeyName: "emergency_openings_organization_id_fkey";
            columns: ["organization_id"];
            isOneToOne: false;
            referencedRelation: "organizations";
            referencedColumns: ["id"];
          },
        ];
      };
      "families": {
        Row: {
          "access_version": number;
          "created_at": string;
          "created_by": string | null;
          "id": string;
          "jurisdiction": string;
          "label": string;
        };
        ComputedFields: never;
        Insert: {
          "access_version"?: number;
          "created_at"?: string;
          "created_by"?: string | null;
          "id"?: string;
          "jurisdiction"?: string;
          "label": string;
        };
        Update: {
          "access_version"?: number;
          "created_at"?: string;
          "created_by"?: string | null;
          "id"?: string;
          "jurisdiction"?: string;
          "label"?: string;
        };
        Relationships: [
          {
            foreignKeyName: "families_jurisdiction_fkey";
            columns: ["jurisdiction"];
            isOneToOne: false;
            referencedRelation: "jurisdictions";
            referencedColumns: ["code"];
          },
        ];
      };
      "family_members": {
        Row: {
          "created_at": string;
          "family_id": string;
          "role": Database["public"]["Enums"]["family_role"];
          "user_id": string;
        };
        ComputedFields: never;
        Insert: {
          "created_at"?: string;
          "family_id": string;
          "role": Database["public"]["Enums"]["family_role"];
          "user_id": string;
        };
        Update: {
          "created_at"?: string;
          "family_id"?: string;
          "role"?: Database["public"]["Enums"]["family_role"];
          "user_id"?: string;
        };
        Relationships: [
          {
            foreignKeyName: "family_members_family_id_fkey";
            columns: ["family_id"];
            isOneToOne: false;
            referencedRelation: "families";
            referencedColumns: ["id"];
          },
        ];
      };
      "invitations": {
        Row: {
          "accepted_at": string | null;
          "accepted_by": string | null;
          "created_at": string;
          "email_hash": string;
          "expires_at": string;
          "family_id": string;
          "id": string;
          "invited_by": string | null;
          "profile_id": string | null;
          "purpose": Database["public"]["Enums"]["invitation_purpose"];
          "role": Database["public"]["Enums"]["family_role"] | null;
          "withdrawn_at": string | null;
          "withdrawn_by": string | null;
        };
        ComputedFields: never;
        Insert: {
          "accepted_at"?: string | null;
          "accepted_by"?: string | null;
          "created_at"?: string;
          "email_hash": string;
          "expires_at"?: string;
          "family_id": string;
          "id"?: string;
          "invited_by"?: string | null;
          "profile_id"?: string | null;
          "purpose": Database["public"]["Enums"]["invitation_purpose"];
          "role"?: Database["public"]["Enums"]["family_role"] | null;
          "withdrawn_at"?: string | null;
          "withdrawn_by"?: string | null;
        };
        Update: {
          "accepted_at"?: string | null;
          "accepted_by"?: string | null;
          "created_at"?: string;
          "email_hash"?: string;
          "expires_at"?: string;
          "family_id"?: string;
          "id"?: string;
          "invited_by"?: string | null;
          "profile_id"?: string | null;
          "purpose"?: Database["public"]["Enums"]["invitation_purpose"];
          "role"?: Database["public"]["Enums"]["family_role"] | null;
          "withdrawn_at"?: string | null;
          "withdrawn_by"?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "invitations_family_id_fkey";
            columns: ["family_id"];
            isOneToOne: false;
            referencedRelation: "families";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "invitations_family_id_profile_id_fkey";
            columns: ["family_id", "profile_id"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["family_id", "id"];
          },
        ];
      };
      "jurisdictions": {
        Row: {
          "code": string;
          "display": string;
          "majority_age": number | null;
          "majority_source": string | null;
          "majority_url": string | null;
          "note": string | null;
          "parent_code": string | null;
        };
        ComputedFields: never;
        Insert: {
          "code": string;
          "display": string;
          "majority_age"?: number | null;
          "majority_source"?: string | null;
          "majority_url"?: string | null;
          "note"?: string | null;
          "parent_code"?: string | null;
        };
        Update: {
          "code"?: string;
          "display"?: string;
          "majority_age"?: number | null;
          "majority_source"?: string | null;
          "majority_url"?: string | null;
          "note"?: string | null;
          "parent_code"?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "jurisdictions_parent_code_fkey";
            columns: ["parent_code"];
            isOneToOne: false;
            referencedRelation: "jurisdictions";
            referencedColumns: ["code"];
          },
        ];
      };
      "notices": {
        Row: {
          "code": string;
          "created_at": string;
          "family_id": string;
          "id": string;
          "profile_id": string;
          "read_at": string | null;
          "subject_id": string;
          "user_id": string;
        };
        ComputedFields: never;
        Insert: {
          "code": string;
          "created_at"?: string;
          "family_id": string;
          "id"?: string;
          "profile_id": string;
          "read_at"?: string | null;
          "subject_id": string;
          "user_id": string;
        };
        Update: {
          "code"?: string;
          "created_at"?: string;
          "family_id"?: string;
          "id"?: string;
          "profile_id"?: string;
          "read_at"?: string | null;
          "subject_id"?: string;
          "user_id"?: string;
        };
        Relationships: [
          {
            foreignKeyName: "notices_family_id_profile_id_fkey";
            columns: ["family_id", "profile_id"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["family_id", "id"];
          },
        ];
      };
      "organization_invitations": {
        Row: {
          "accepted_at": string | null;
          "accepted_by": string | null;
          "created_at": string;
          "email_hash": string;
          "expires_at": string;
          "id": string;
          "invited_by": string | null;
          "organization_id": string;
          "role": Database["public"]["Enums"]["organization_role"];
          "withdrawn_at": string | null;
        };
        ComputedFields: never;
        Insert: {
          "accepted_at"?: string | null;
          "accepted_by"?: string | null;
          "created_at"?: string;
          "email_hash": string;
          "expires_at"?: string;
          "id"?: string;
          "invited_by"?: string | null;
          "organization_id": string;
          "role": Database["public"]["Enums"]["organization_role"];
          "withdrawn_at"?: string | null;
        };
        Update: {
          "accepted_at"?: string | null;
          "accepted_by"?: string | null;
          "created_at"?: string;
          "email_hash"?: string;
          "expires_at"?: string;
          "id"?: string;
          "invited_by"?: string | null;
          "organization_id"?: string;
          "role"?: Database["public"]["Enums"]["organization_role"];
          "withdrawn_at"?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "organization_invitations_organization_id_fkey";
            columns: ["organization_id"];
            isOneToOne: false;
            referencedRelation: "organizations";
            referencedColumns: ["id"];
          },
        ];
      };
      "organization_members": {
        Row: {
          "added_by": string | null;
          "created_at": string;
          "ended_at": string | null;
          "ended_by": string | null;
          "id": string;
          "organization_id": string;
          "role": Database["public"]["Enums"]["organization_role"];
          "user_id": string;
        };
        ComputedFields: never;
        Insert: {
          "added_by"?: string | null;
          "created_at"?: string;
          "ended_at"?: string | null;
          "ended_by"?: string | null;
          "id"?: string;
          "organization_id": string;
          "role": Database["public"]["Enums"]["organization_role"];
          "user_id": string;
        };
        Update: {
          "added_by"?: string | null;
          "created_at"?: string;
          "ended_at"?: string | null;
          "ended_by"?: string | null;
          "id"?: string;
          "organization_id"?: string;
          "role"?: Database["public"]["Enums"]["organization_role"];
          "user_id"?: string;
        };
        Relationships: [
          {
            foreignKeyName: "organization_members_organization_id_fkey";
            columns: ["organization_id"];
            isOneToOne: false;
            referencedRelation: "organizations";
            referencedColumns: ["id"];
          },
        ];
      };
      "organizations": {
        Row: {
          "id": string;
          "kind": string;
          "name": string;
          "registered_at": string;
          "suspended_at": string | null;
          "verified_at": string | null;
        };
        ComputedFields: never;
        Insert: {
          "id"?: string;
          "kind": string;
          "name": string;
          "registered_at"?: string;
          "suspended_at"?: string | null;
          "verified_at"?: string | null;
        };
        Update: {
          "id"?: string;
          "kind"?: string;
          "name"?: string;
          "registered_at"?: string;
          "suspended_at"?: string | null;
          "verified_at"?: string | null;
        };
        Relationships: [];
      };
      "practitioner_credentials": {
        Row: {
          "expires_at": string | null;
          "id": string;
          "jurisdiction": string;
          "revoked_at": string | null;
          "submitted_at": string;
          "system": string;
          "user_id": string;
          "value": string;
          "verified_at": string | null;
        };
        ComputedFields: never;
        Insert: {
          "expires_at"?: string | null;
          "id"?: string;
          "jurisdiction"?: string;
          "revoked_at"?: string | null;
          "submitted_at"?: string;
          "system": string;
          "user_id": string;
          "value": string;
          "verified_at"?: string | null;
        };
        Update: {
          "expires_at"?: string | null;
          "id"?: string;
          "jurisdiction"?: string;
          "revoked_at"?: string | null;
          "submitted_at"?: string;
          "system"?: string;
          "user_id"?: string;
          "value"?: string;
          "verified_at"?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "practitioner_credentials_jurisdiction_fkey";
            columns: ["jurisdiction"];
            isOneToOne: false;
            referencedRelation: "jurisdictions";
            referencedColumns: ["code"];
          },
          {
            foreignKeyName: "practitioner_credentials_user_id_fkey";
            columns: ["user_id"];
            isOneToOne: false;
            referencedRelation: "practitioners";
            referencedColumns: ["user_id"];
          },
        ];
      };
      "practitioners": {
        Row: {
          "name": string;
          "registered_at": string;
          "user_id": string;
        };
        ComputedFields: never;
        Insert: {
          "name": string;
          "registered_at"?: string;
          "user_id": string;
        };
        Update: {
          "name"?: string;
          "registered_at"?: string;
          "user_id"?: string;
        };
        Relationships: [];
      };
      "profile_grants": {
        Row: {
          "basis": string;
          "created_at": string;
          "family_id": string;
          "given_as": string;
          "given_under": string | null;
          "granted_by": string | null;
          "grantee_organization_id": string | null;
          "grantee_user_id": string | null;
          "id": string;
          "label_mask": number;
          "level": Database["public"]["Enums"]["access_level"];
          "profile_id": string;
          "revoked_at": string | null;
          "revoked_by": string | null;
          "valid_from": string;
          "valid_until": string | null;
        };
        ComputedFields: never;
        Insert: {
          "basis": string;
          "created_at"?: string;
          "family_id": string;
          "given_as"?: string;
          "given_under"?: string | null;
          "granted_by"?: string | null;
          "grantee_organization_id"?: string | null;
          "grantee_user_id"?: string | null;
          "id"?: string;
          "label_mask"?: number;
          "level": Database["public"]["Enums"]["access_level"];
          "profile_id": string;
          "revoked_at"?: string | null;
          "revoked_by"?: string | null;
          "valid_from"?: string;
          "valid_until"?: string | null;
        };
        Update: {
          "basis"?: string;
          "created_at"?: string;
          "family_id"?: string;
          "given_as"?: string;
          "given_under"?: string | null;
          "granted_by"?: string | null;
          "grantee_organization_id"?: string | null;
          "grantee_user_id"?: string | null;
          "id"?: string;
          "label_mask"?: number;
          "level"?: Database["public"]["Enums"]["access_level"];
          "profile_id"?: string;
          "revoked_at"?: string | null;
          "revoked_by"?: string | null;
          "valid_from"?: string;
          "valid_until"?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "profile_grants_family_id_profile_id_fkey";
            columns: ["family_id", "profile_id"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["family_id", "id"];
          },
          {
            foreignKeyName: "profile_grants_given_under_fkey";
            columns: ["given_under"];
            isOneToOne: false;
            referencedRelation: "profile_grants";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "profile_grants_grantee_organization_id_fkey";
            columns: ["grantee_organization_id"];
            isOneToOne: false;
            referencedRelation: "organizations";
            referencedColumns: ["id"];
          },
        ];
      };
      "profiles": {
        Row: {
          "created_at": string;
          "created_by": string | null;
          "deleted_at": string | null;
          "deleted_by": string | null;
          "family_id": string;
          "guardianship_basis": string | null;
          "id": string;
          "jurisdiction": string;
          "kind": Database["public"]["Enums"]["profile_kind"];
          "label": string;
          "user_id": string | null;
        };
        ComputedFields: never;
        Insert: {
          "created_at"?: string;
          "created_by"?: string | null;
          "deleted_at"?: string | null;
          "deleted_by"?: string | null;
          "family_id": string;
          "guardianship_basis"?: string | null;
          "id"?: string;
          "jurisdiction"?: string;
          "kind": Database["public"]["Enums"]["profile_kind"];
          "label": string;
          "user_id"?: string | null;
        };
        Update: {
          "created_at"?: string;
          "created_by"?: string | null;
          "deleted_at"?: string | null;
          "deleted_by"?: string | null;
          "family_id"?: string;
          "guardianship_basis"?: string | null;
          "id"?: string;
          "jurisdiction"?: string;
          "kind"?: Database["public"]["Enums"]["profile_kind"];
          "label"?: string;
          "user_id"?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "profiles_family_id_fkey";
            columns: ["family_id"];
            isOneToOne: false;
            referencedRelation: "families";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "profiles_jurisdiction_fkey";
            columns: ["jurisdiction"];
            isOneToOne: false;
            referencedRelation: "jurisdictions";
            referencedColumns: ["code"];
          },
        ];
      };
      "quality_flags": {
        Row: {
          "blocking": boolean;
          "closed_at": string | null;
          "closed_by": string | null;
          "code": string;
          "created_at": string;
          "detail": string;
          "document_id": string;
          "event_id": string | null;
          "family_id": string;
          "id": string;
          "label_mask": number;
          "note_sealed": string | null;
          "profile_id": string;
          "resolution": string | null;
          "severity": Database["public"]["Enums"]["flag_severity"];
          "state": Database["public"]["Enums"]["flag_state"];
        };
        ComputedFields: never;
        Insert: {
          "blocking"?: boolean;
          "closed_at"?: string | null;
          "closed_by"?: string | null;
          "code": string;
          "created_at"?: string;
          "detail": string;
          "document_id": string;
          "event_id"?: string | null;
          "family_id": string;
          "id"?: string;
          "label_mask"?: number;
          "note_sealed"?: string | null;
          "profile_id": string;
          "resolution"?: string | null;
          "severity": Database["public"]["Enums"]["flag_severity"];
          "state"?: Database["public"]["Enums"]["flag_state"];
        };
        Update: {
          "blocking"?: boolean;
          "closed_at"?: string | null;
          "closed_by"?: string | null;
          "code"?: string;
          "created_at"?: string;
          "detail"?: string;
          "document_id"?: string;
          "event_id"?: string | null;
          "family_id"?: string;
          "id"?: string;
          "label_mask"?: number;
          "note_sealed"?: string | null;
          "profile_id"?: string;
          "resolution"?: string | null;
          "severity"?: Database["public"]["Enums"]["flag_severity"];
          "state"?: Database["public"]["Enums"]["flag_state"];
        };
        Relationships: [
          {
            foreignKeyName: "quality_flags_document_id_event_id_fkey";
            columns: ["document_id", "event_id"];
            isOneToOne: false;
            referencedRelation: "clinical_events";
            referencedColumns: ["document_id", "id"];
          },
          {
            foreignKeyName: "quality_flags_family_id_profile_id_fkey";
            columns: ["family_id", "profile_id"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["family_id", "id"];
          },
          {
            foreignKeyName: "quality_flags_profile_id_document_id_fkey";
            columns: ["profile_id", "document_id"];
            isOneToOne: false;
            referencedRelation: "documents";
            referencedColumns: ["profile_id", "id"];
          },
        ];
      };
      "retention_policies": {
        Row: {
          "basis": string;
          "jurisdiction_code": string;
          "keep_for": string | null;
          "needs_review": boolean;
          "note": string | null;
          "record_class": string;
          "source": string;
          "source_url": string | null;
        };
        ComputedFields: never;
        Insert: {
          "basis": string;
          "jurisdiction_code": string;
          "keep_for"?: string | null;
          "needs_review": boolean;
          "note"?: string | null;
          "record_class": string;
          "source": string;
          "source_url"?: string | null;
        };
        Update: {
          "basis"?: string;
          "jurisdiction_code"?: string;
          "keep_for"?: string | null;
          "needs_review"?: boolean;
          "note"?: string | null;
          "record_class"?: string;
          "source"?: string;
          "source_url"?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "retention_policies_jurisdiction_code_fkey";
            columns: ["jurisdiction_code"];
            isOneToOne: false;
            referencedRelation: "jurisdictions";
            referencedColumns: ["code"];
          },
        ];
      };
      "sensitive_codes": {
        Row: {
          "code": string;
          "code_system": string;
          "label": string;
          "match": string;
          "note": string;
          "source": string;
        };
        ComputedFields: never;
        Insert: {
          "code": string;
          "code_system": string;
          "label": string;
          "match": string;
          "note": string;
          "source": string;
        };
        Update: {
          "code"?: string;
          "code_system"?: string;
          "label"?: string;
          "match"?: string;
          "note"?: string;
          "source"?: string;
        };
        Relationships: [
          {
            foreignKeyName: "sensitive_codes_label_fkey";
            columns: ["label"];
            isOneToOne: false;
            referencedRelation: "sensitivity_labels";
            referencedColumns: ["code"];
          },
        ];
      };
      "sensitivity_labels": {
        Row: {
          "code": string;
          "display": string;
          "mask": number;
          "source": string | null;
        };
        ComputedFields: never;
        Insert: {
          "code": string;
          "display": string;
          "mask": number;
          "source"?: string | null;
        };
        Update: {
          "code"?: string;
          "display"?: string;
          "mask"?: number;
          "source"?: string | null;
        };
        Relationships: [];
      };
      "shared_dependents": {
        Row: {
          "agreed_by": string | null;
          "created_at": string;
          "ended_at": string | null;
          "ended_by": string | null;
          "family_id": string;
          "id": string;
          "profile_id": string;
          "with_family_id": string;
        };
        ComputedFields: never;
        Insert: {
          "agreed_by"?: string | null;
          "created_at"?: string;
          "ended_at"?: string | null;
          "ended_by"?: string | null;
          "family_id": string;
          "id"?: string;
          "profile_id": string;
          "with_family_id": string;
        };
        Update: {
          "agreed_by"?: string | null;
          "created_at"?: string;
          "ended_at"?: string | null;
          "ended_by"?: string | null;
          "family_id"?: string;
          "id"?: string;
          "profile_id"?: string;
          "with_family_id"?: string;
        };
        Relationships: [
          {
            foreignKeyName: "shared_dependents_family_id_profile_id_fkey";
            columns: ["family_id", "profile_id"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["family_id", "id"];
          },
          {
            foreignKeyName: "shared_dependents_with_family_id_fkey";
            columns: ["with_family_id"];
            isOneToOne: false;
            referencedRelation: "families";
            referencedColumns: ["id"];
          },
        ];
      };
    };
    Views: {
      [_ in never]: never;
    };
    Functions: {
      "accept_invitation": { Args: { "p_family_id"?: string; "p_invitation_id": string }; Returns: Json };
      "accept_organization_invitation": { Args: { "p_invitation_id": string }; Returns: string };
      "access_request": { Args: { "p_id": string }; Returns: Json };
      "adopt_reading": { Args: { "p_document_id": string; "p_reading_id"?: string }; Returns: Json };
      "age_transitions": {
        Args: { "p_family_id"?: string };
        Returns: {
          "at": string;
          "grants_ending": number;
          "has_account": boolean;
          "label": string;
          "labels": (string)[];
          "profile_id": string;
          "to_do": string;
          "what": string;
          "words": string;
        }[];
      };
      "apply_retention": { Args: { "p_limit"?: number }; Returns: Json };
      "approve_access_request": { Args: { "p_id": string; "p_profile_id": string }; Returns: string };
      "break_glass": {
        Args: { "p_organization_id"?: string; "p_profile_id": string; "p_reason": string };
        Returns: Json;
      };
      "cancel_document": { Args: { "p_document_id": string }; Returns: Json };
      "claim_job": {
        Args: {
          "p_lease_seconds"?: number;
          "p_reader"?: string;
          "p_stage": Database["public"]["Enums"]["processing_stage"];
          "p_worker"?: string;
        };
        Returns: Json;
      };
      "claim_storage_deletions": { Args: { "p_lease_seconds"?: number; "p_limit"?: number }; Returns: Json };
      "compare_readings": { Args: { "p_document_id": string; "p_reading_id"?: string }; Returns: Json };
      "complete_stage": { Args: { "p_lease_token": string; "p_result": Json }; Returns: Json };
      "complete_storage_deletions": { Args: { "p_lease_token": string; "p_reason"?: string }; Returns: Json };
      "consent_fhir": { Args: { "p_consent_id": string }; Returns: Json };
      "continue_guardianship": { Args: { "p_basis": string; "p_profile_id": string }; Returns: undefined };
      "create_family": { Args: { "p_jurisdiction"?: string; "p_label": string }; Returns: string };
      "create_profile": {
        Args: {
          "p_birth_date"?: string;
          "p_family"?: string;
          "p_family_id": string;
          "p_for_self"?: boolean;
          "p_given"?: string;
          "p_identifiers"?: Json;
          "p_jurisdiction"?: string;
          "p_kind": Database["public"]["Enums"]["profile_kind"];
          "p_label": string;
          "p_sex"?: string;
        };
        Returns: string;
      };
      "dead_jobs": {
        Args: { "p_limit"?: number };
        Returns: {
          "attempt": number;
          "document_id": string;
          "finished_at": string;
          "job_id": string;
          "last_error": string;
          "stage": string;
        }[];
      };
      "decide_consent": {
        Args: {
          "p_decision": Database["public"]["Enums"]["consent_decision"];
          "p_evidence"?: Json;
          "p_labels"?: (string)[];
          "p_organization_id"?: string;
          "p_policy": string;
          "p_profile_id": string;
          "p_purpose": Database["public"]["Enums"]["consent_purpose"];
          "p_valid_until"?: string;
        };
        Returns: string;
      };
      "decline_access_request": { Args: { "p_id": string }; Returns: undefined };
      "delete_account": { Args: { "p_erase_own_record": boolean; "p_reason"?: string }; Returns: Json };
      "delete_profile": { Args: { "p_profile_id": string }; Returns: undefined };
      "discard_document": { Args: { "p_document_id": string }; Returns: undefined };
      "discard_reading": { Args: { "p_document_id": string }; Returns: boolean };
      "disclosures": { Args: { "p_before"?: string; "p_limit"?: number; "p_profile_id": string }; Returns: Json };
      "disclosures_fhir": { Args: { "p_before"?: string; "p_limit"?: number; "p_profile_id": string }; Returns: Json };
      "dismiss_quality_flag": { Args: { "p_flag_id": string; "p_note"?: string }; Returns: Json };
      "document_detail": { Args: { "p_document_id": string }; Returns: Json };
      "document_file": { Args: { "p_document_id": string }; Returns: Json };
      "document_progress": { Args: { "p_document_id": string }; Returns: Json };
      "document_readings": { Args: { "p_document_id": string }; Returns: Json };
      "due_jobs": {
        Args: Record<PropertyKey, never>;
        Returns: {
          "due": number;
          "stage": string;
        }[];
      };
      "emergency_opening": { Args: { "p_id": string }; Returns: Json };
      "end_break_glass": { Args: { "p_opening_id": string }; Returns: undefined };
      "end_emergency_contact": { Args: { "p_contact_id": string }; Returns: undefined };
      "end_organization_membership": { Args: { "p_organization_id": string; "p_user_id": string }; Returns: undefined };
      "end_sharing": { Args: { "p_family_id": string; "p_profile_id": string }; Returns: undefined };
      "erase_profile": { Args: { "p_profile_id": string; "p_reason"?: string }; Returns: string };
      "erasure_certificate": { Args: { "p_erasure_id": string }; Returns: Json };
      "export_profile": { Args: { "p_after"?: string; "p_profile_id": string }; Returns: Json };
      "fail_job": { Args: { "p_lease_token": string; "p_reason": string; "p_retryable"?: boolean }; Returns: Json };
      "find_profile": { Args: { "p_system": string; "p_value": string }; Returns: Json };
      "grant_access": {
        Args: {
          "p_basis"?: string;
          "p_grantee_organization_id"?: string;
          "p_grantee_user_id"?: string;
          "p_labels"?: (string)[];
          "p_level"?: Database["public"]["Enums"]["access_level"];
          "p_profile_id": string;
          "p_valid_from"?: string;
          "p_valid_until"?: string;
        };
        Returns: string;
      };
      "hand_over_family": { Args: { "p_family_id": string; "p_user_id": string }; Returns: undefined };
      "hand_over_job": { Args: { "p_lease_token": string }; Returns: Json };
      "heartbeat_job": { Args: { "p_lease_seconds"?: number; "p_lease_token": string }; Returns: boolean };
      "invite_family_member": {
        Args: { "p_email": string; "p_family_id": string; "p_role"?: Database["public"]["Enums"]["family_role"] };
        Returns: string;
      };
      "invite_organization_member": {
        Args: {
          "p_email": string;
          "p_organization_id": string;
          "p_role": Database["public"]["Enums"]["organization_role"];
        };
        Returns: string;
      };
      "invite_to_profile": {
        Args: {
          "p_email": string;
          "p_profile_id": string;
          "p_purpose": Database["public"]["Enums"]["invitation_purpose"];
        };
        Returns: string;
      };
      "issue_erasure_certificate": { Args: { "p_erasure_id": string }; Returns: Json };
      "label_document": { Args: { "p_document_id": string; "p_labels": (string)[] }; Returns: undefined };
      "label_event": { Args: { "p_event_id": string; "p_labels": (string)[] }; Returns: undefined };
      "leave_family": { Args: { "p_family_id": string }; Returns: undefined };
      "list_consents": {
        Args: { "p_profile_id": string };
        Returns: {
          "consent_id": string;
          "decided_as": string;
          "decided_at": string;
          "decision": Database["public"]["Enums"]["consent_decision"];
          "labels": (string)[];
          "organization_id": string;
          "purpose": Database["public"]["Enums"]["consent_purpose"];
          "stands": boolean;
          "valid_until": string;
          "version": number;
        }[];
      };
      "list_legal_holds": { Args: { "p_profile_id": string }; Returns: Json };
      "list_quality_flags": {
        Args: { "p_document_id"?: string; "p_profile_id"?: string };
        Returns: {
          "blocking": boolean;
          "closed_at": string | null;
          "closed_by": string | null;
          "code": string;
          "created_at": string;
          "detail": string;
          "document_id": string;
          "event_id": string | null;
          "family_id": string;
          "id": string;
          "label_mask": number;
          "note_sealed": string | null;
          "profile_id": string;
          "resolution": string | null;
          "severity": Database["public"]["Enums"]["flag_severity"];
          "state": Database["public"]["Enums"]["flag_state"];
        }[];
        SetofOptions: {
          from: "*";
          to: "quality_flags";
          isOneToOne: false;
          isSetofReturn: true;
        };
      };
      "mark_notice_read": { Args: { "p_notice_id": string }; Returns: undefined };
      "note_published": { Args: { "p_hash": string; "p_kind": string; "p_number": number }; Returns: boolean };
      "open_profile": { Args: { "p_profile_id": string }; Returns: Json };
      "operator_erase_profile": { Args: { "p_profile_id": string; "p_reason": string }; Returns: string };
      "organization_patients": { Args: { "p_organization_id": string }; Returns: Json };
      "organization_staff": {
        Args: { "p_organization_id": string };
        Returns: {
          "credentials": Json;
          "is_verified": boolean;
          "name": string;
          "roles": (string)[];
          "since": string;
          "user_id": string;
        }[];
      };
      "outdated_documents": {
        Args: { "p_limit"?: number; "p_reader_version": string };
        Returns: {
          "document_id": string;
          "read_at": string;
          "reader": string;
          "reader_version": string;
          "status": Database["public"]["Enums"]["document_status"];
        }[];
      };
      "place_legal_hold": { Args: { "p_person": string; "p_profile_id": string; "p_reason": string }; Returns: string };
      "preview_access": {
        Args: { "p_at"?: string; "p_organization_id"?: string; "p_profile_id": string; "p_user_id"?: string };
        Returns: Json;
      };
      "profile_identity": { Args: { "p_profile_id": string }; Returns: Json };
      "profile_progress": { Args: { "p_profile_id": string; "p_since"?: string }; Returns: Json };
      "prune_jobs": { Args: Record<PropertyKey, never>; Returns: number };
      "reading_budget": { Args: { "p_family_id": string }; Returns: Json };
      "reassign_document": { Args: { "p_document_id": string; "p_profile_id": string }; Returns: Json };
      "register_document": {
        Args: {
          "p_byte_size": number;
          "p_file_name": string;
          "p_id"?: string;
          "p_media_type": string;
          "p_profile_id": string;
        };
        Returns: {
          "added_mask": number;
          "byte_size": number;
          "deleted_at": string | null;
          "deleted_by": string | null;
          "family_id": string;
          "file_name_sealed": string;
          "id": string;
          "kind": Database["public"]["Enums"]["document_kind"] | null;
          "label_mask": number;
          "media_type": string;
          "profile_id": string;
          "registered_at": string;
          "registered_by": string | null;
          "settled_at": string | null;
          "status": Database["public"]["Enums"]["document_status"];
          "status_reason": string | null;
          "submitted_at": string | null;
        };
        SetofOptions: {
          from: "*";
          to: "documents";
          isOneToOne: true;
          isSetofReturn: false;
        };
      };
      "register_organization": { Args: { "p_kind": string; "p_name": string }; Returns: string };
      "register_practitioner": { Args: { "p_name": string }; Returns: undefined };
      "release_legal_hold": {
        Args: { "p_hold_id": string; "p_person": string; "p_reason": string };
        Returns: undefined;
      };
      "remove_family_member": { Args: { "p_family_id": string; "p_user_id": string }; Returns: undefined };
      "rename_family": { Args: { "p_family_id": string; "p_label": string }; Returns: undefined };
      "rename_profile": { Args: { "p_label": string; "p_profile_id": string }; Returns: undefined };
      "reprocess_document": { Args: { "p_document_id": string }; Returns: Json };
      "request_access": {
        Args: {
          "p_days"?: number;
          "p_email"?: string;
          "p_labels"?: (string)[];
          "p_level"?: Database["public"]["Enums"]["access_level"];
          "p_organization_id": string;
          "p_profile_id"?: string;
          "p_purpose"?: string;
        };
        Returns: string;
      };
      "reread_outdated": { Args: { "p_limit"?: number; "p_reader_version": string }; Returns: number };
      "research_profiles": {
        Args: Record<PropertyKey, never>;
        Returns: {
          "consent_id": string;
          "decided_at": string;
          "profile_id": string;
        }[];
      };
      "reserve_reading": {
        Args: {
          "p_lease_token": string;
          "p_model": string;
          "p_most_usd": number;
          "p_page": number;
          "p_provider": string;
        };
        Returns: string;
      };
      "resolve_quality_flag": {
        Args: { "p_flag_id": string; "p_note"?: string; "p_resolution": string };
        Returns: Json;
      };
      "restore_quality_flag": { Args: { "p_flag_id": string }; Returns: Json };
      "retry_dead_job": { Args: { "p_job_id": string }; Returns: Json };
      "revoke_access": { Args: { "p_grant_id": string }; Returns: undefined };
      "revoke_credential": {
        Args: { "p_credential_id": string; "p_evidence": string; "p_revoked_by": string };
        Returns: undefined;
      };
      "seal_trail": { Args: { "p_limit"?: number }; Returns: Json };
      "search_concepts": {
        Args: { "p_kind"?: string; "p_limit"?: number; "p_query": string; "p_system"?: string };
        Returns: {
          "code": string;
          "code_system": string;
          "display": string;
          "extras": Json;
          "kind": string;
          "synonyms": string;
        }[];
      };
      "set_family_role": {
        Args: { "p_family_id": string; "p_role": Database["public"]["Enums"]["family_role"]; "p_user_id": string };
        Returns: undefined;
      };
      "set_organization_roles": {
        Args: { "p_organization_id": string; "p_roles": (string)[]; "p_user_id": string };
        Returns: undefined;
      };
      "set_reading_budget": { Args: { "p_family_id": string; "p_usd_per_month": number }; Returns: undefined };
      "settle_reading": { Args: { "p_reservation_id": string; "p_usd": number }; Returns: boolean };
      "submit_credential": {
        Args: { "p_jurisdiction"?: string; "p_system": string; "p_value": string };
        Returns: string;
      };
      "submit_document": { Args: { "p_document_id": string }; Returns: Json };
      "suspend_organization": {
        Args: { "p_evidence": string; "p_organization_id": string; "p_suspended_by": string };
        Returns: undefined;
      };
      "sweep_storage": { Args: Record<PropertyKey, never>; Returns: Json };
      "unpublished_statements": { Args: { "p_limit"?: number }; Returns: Json };
      "update_profile_identity": {
        Args: {
          "p_birth_date"?: string;
          "p_family"?: string;
          "p_given"?: string;
          "p_identifiers"?: Json;
          "p_jurisdiction"?: string;
          "p_profile_id": string;
          "p_sex"?: string;
        };
        Returns: undefined;
      };
      "verify_claim": {
        Args: { "p_evidence": string; "p_profile_id": string; "p_user_id": string; "p_verified_by": string };
        Returns: undefined;
      };
      "verify_credential": {
        Args: { "p_credential_id": string; "p_evidence": string; "p_expires_at"?: string; "p_verified_by": string };
        Returns: undefined;
      };
      "verify_organization": {
        Args: { "p_evidence": string; "p_organization_id": string; "p_verified_by": string };
        Returns: undefined;
      };
      "who_sees": { Args: { "p_profile_id": string }; Returns: Json };
      "withdraw_access_request": { Args: { "p_id": string }; Returns: undefined };
      "withdraw_invitation": { Args: { "p_invitation_id": string }; Returns: undefined };
      "withdraw_organization_invitation": { Args: { "p_invitation_id": string }; Returns: undefined };
    };
    Enums: {
      "access_level": "read" | "write" | "manage";
      "consent_decision": "permit" | "deny";
      "consent_purpose": "ai_processing" | "provider_sharing" | "research" | "emergency_access" | "data_export";
      "document_kind":
        | "lab_report"
        | "prescription"
        | "discharge_summary"
        | "immunization_record"
        | "clinical_note"
        | "patient_summary"
        | "other";
      "document_status": "registered" | "queued" | "processing" | "filed" | "needs_review" | "quarantined" | "rejected";
      "event_status": "proposed" | "filed" | "held" | "quarantined" | "superseded" | "entered_in_error" | "replaced";
      "event_type": "observation" | "medication" | "condition" | "allergy" | "immunization" | "procedure" | "encounter";
      "family_role": "owner" | "guardian" | "member";
      "flag_severity": "info" | "warning" | "error";
      "flag_state": "open" | "resolved" | "dismissed";
      "invitation_purpose":
        | "join_family"
        | "claim_profile"
        | "share_dependent"
        | "take_over_dependent"
        | "emergency_contact";
      "organization_role": "administrator" | "practitioner" | "assistant";
      "processing_stage": "process" | "normalize" | "guard";
      "profile_kind": "self" | "child" | "dependent_adult" | "pet";
    };
    CompositeTypes: {
      [_ in never]: never;
    };
  };
};

type DatabaseWithoutInternals = Omit<Database, "__InternalSupabase">;

type DefaultSchema = DatabaseWithoutInternals[Extract<keyof Database, "public">];

export type Tables<
  DefaultSchemaTableNameOrOptions extends
    | keyof (DefaultSchema["Tables"] & DefaultSchema["Views"])
    | { schema: keyof DatabaseWithoutInternals },
  TableName extends DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  } ? keyof (
      & DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"]
      & DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Views"]
    )
    : never = never,
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals } ? (
    & DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"]
    & DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Views"]
  )[TableName] extends {
    Row: infer R;
  } ? R
  : never
  : DefaultSchemaTableNameOrOptions extends keyof (DefaultSchema["Tables"] & DefaultSchema["Views"])
    ? (DefaultSchema["Tables"] & DefaultSchema["Views"])[DefaultSchemaTableNameOrOptions] extends {
      Row: infer R;
    } ? R
    : never
  : never;

export type TablesInsert<
  DefaultSchemaTableNameOrOptions extends
    | keyof DefaultSchema["Tables"]
    | { schema: keyof DatabaseWithoutInternals },
  TableName extends DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  } ? keyof DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"]
    : never = never,
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"][TableName] extends {
    Insert: infer I;
  } ? I
  : never
  : DefaultSchemaTableNameOrOptions extends keyof DefaultSchema["Tables"]
    ? DefaultSchema["Tables"][DefaultSchemaTableNameOrOptions] extends {
      Insert: infer I;
    } ? I
    : never
  : never;

export type TablesUpdate<
  DefaultSchemaTableNameOrOptions extends
    | keyof DefaultSchema["Tables"]
    | { schema: keyof DatabaseWithoutInternals },
  TableName extends DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  } ? keyof DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"]
    : never = never,
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"][TableName] extends {
    Update: infer U;
  } ? U
  : never
  : DefaultSchemaTableNameOrOptions extends keyof DefaultSchema["Tables"]
    ? DefaultSchema["Tables"][DefaultSchemaTableNameOrOptions] extends {
      Update: infer U;
    } ? U
    : never
  : never;

export type Enums<
  DefaultSchemaEnumNameOrOptions extends
    | keyof DefaultSchema["Enums"]
    | { schema: keyof DatabaseWithoutInternals },
  EnumName extends DefaultSchemaEnumNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  } ? keyof DatabaseWithoutInternals[DefaultSchemaEnumNameOrOptions["schema"]]["Enums"]
    : never = never,
> = DefaultSchemaEnumNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[DefaultSchemaEnumNameOrOptions["schema"]]["Enums"][EnumName]
  : DefaultSchemaEnumNameOrOptions extends keyof DefaultSchema["Enums"]
    ? DefaultSchema["Enums"][DefaultSchemaEnumNameOrOptions]
  : never;

export type CompositeTypes<
  PublicCompositeTypeNameOrOptions extends
    | keyof DefaultSchema["CompositeTypes"]
    | { schema: keyof DatabaseWithoutInternals },
  CompositeTypeName extends PublicCompositeTypeNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  } ? keyof DatabaseWithoutInternals[PublicCompositeTypeNameOrOptions["schema"]]["CompositeTypes"]
    : never = never,
> = PublicCompositeTypeNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[PublicCompositeTypeNameOrOptions["schema"]]["CompositeTypes"][CompositeTypeName]
  : PublicCompositeTypeNameOrOptions extends keyof DefaultSchema["CompositeTypes"]
    ? DefaultSchema["CompositeTypes"][PublicCompositeTypeNameOrOptions]
  : never;

export const Constants = {
  "public": {
    Enums: {
      "access_level": ["read", "write", "manage"],
      "consent_decision": ["permit", "deny"],
      "consent_purpose": ["ai_processing", "provider_sharing", "research", "emergency_access", "data_export"],
      "document_kind": [
        "lab_report",
        "prescription",
        "discharge_summary",
        "immunization_record",
        "clinical_note",
        "patient_summary",
        "other",
      ],
      "document_status": ["registered", "queued", "processing", "filed", "needs_review", "quarantined", "rejected"],
      "event_status": ["proposed", "filed", "held", "quarantined", "superseded", "entered_in_error", "replaced"],
      "event_type": ["observation", "medication", "condition", "allergy", "immunization", "procedure", "encounter"],
      "family_role": ["owner", "guardian", "member"],
      "flag_severity": ["info", "warning", "error"],
      "flag_state": ["open", "resolved", "dismissed"],
      "invitation_purpose": [
        "join_family",
        "claim_profile",
        "share_dependent",
        "take_over_dependent",
        "emergency_contact",
      ],
      "organization_role": ["administrator", "practitioner", "assistant"],
      "processing_stage": ["process", "normalize", "guard"],
      "profile_kind": ["self", "child", "dependent_adult", "pet"],
    },
  },
} as const;
