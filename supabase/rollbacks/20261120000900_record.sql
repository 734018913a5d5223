-- Takes back the record: every event and flag is lost.
select audit.drop_table('public.quality_flags');
drop function private.event_is_open(public.clinical_events, integer, integer);
select audit.drop_table('public.clinical_events');
drop type public.flag_severity;
drop type public.flag_state;
drop type public.event_status;
drop type public.event_type;
