-- Takes back the accounting of disclosures; the trail stays.
drop function public.disclosures_fhir(uuid, timestamptz, integer);
drop function public.disclosures(uuid, timestamptz, integer);
drop function private.disclosures_fhir(uuid, timestamptz, integer);
drop function private.audit_entities(uuid, uuid, text[]);
drop function private.audit_agent(uuid, text, text);
drop function private.purpose_concept(text);
drop function private.disclosures(uuid, timestamptz, integer);
drop function private.disclosures_of(uuid, timestamptz, integer);
drop function private.is_disclosure(audit.events);
drop function private.disclosed_what(text);
drop function private.disclosed_to(audit.events, public.profiles, text);
drop function private.disclosed_as(audit.events, public.profiles);
drop function private.seen_from(uuid, uuid, timestamptz);
drop function private.sees_disclosures(uuid);
drop function private.disclosure_page(integer);
