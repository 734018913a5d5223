-- Takes back the way of second readings.
drop function private.second_input(public.documents, public.processing_stage, uuid);
drop function private.store_second_reading(private.processing_jobs, public.documents, jsonb);
drop function private.may_be_read_again(public.documents, private.readings);
drop function private.event_ids(jsonb);
drop function private.try_events(public.documents, jsonb);
drop function private.seal_reading(private.readings, text, jsonb);
drop function private.opened_reading(private.readings, text);
