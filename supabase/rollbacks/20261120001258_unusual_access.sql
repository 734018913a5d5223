-- Takes back the report of unusual access; the trail stays.
drop function private.unusual_access(timestamptz, text);
drop function private.relatives_looked_up(timestamptz);
drop function private.off_hours_break_glass(timestamptz, text);
drop function private.opened_as_contact(uuid, uuid, timestamptz);
drop function private.bulk_reads(timestamptz);
drop type private.finding;
