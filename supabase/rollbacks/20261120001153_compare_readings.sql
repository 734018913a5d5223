-- Takes back comparing readings.
drop function public.compare_readings(uuid, uuid);
drop function private.compare_readings(uuid, uuid);
drop function private.shown_reading(private.readings, jsonb, jsonb);
drop function private.compared_event(jsonb, jsonb, public.event_status, boolean, jsonb);
drop function private.may_open_reading(public.documents, private.readings);
drop function private.reading_labels(public.documents, private.readings);
drop function private.finished_reading(uuid, uuid);
drop function private.compare_events(uuid, jsonb);
drop function private.decided_by_hand(public.clinical_events);
drop function private.differing_fields(jsonb, jsonb);
drop function private.pair_events(jsonb, jsonb);
drop function private.same_place(real[], real[]);
drop function private.event_keys(jsonb);
