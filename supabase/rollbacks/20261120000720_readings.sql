-- Takes back other readings: what was not adopted is lost, and what was adopted cannot be taken back any more.
drop function private.resume_reading(uuid);
drop function private.fail_reading(uuid, text);
drop function private.drop_second_reading(uuid);
select audit.drop_table('private.readings');
