-- Takes back the trail, with everything on it.
drop function audit.refusal(text, uuid, uuid);
drop function audit.note_read(text, uuid, text[], text, uuid);
drop function audit.write_reading(text, text, uuid, text[], text, uuid, uuid);
drop function audit.attach(regclass, text[]);
drop function audit.subject_columns(regclass);
drop function audit.record_truncate();
drop function audit.record_changes();
drop function audit.record_rows();
drop function audit.keys_of(uuid[]);
drop function audit.shortened(jsonb);
drop function audit.origin();
drop function audit.caller();
drop function audit.make_partitions();
drop function audit.make_partition(text, text);
drop table audit.events;
drop function audit.refuse();
