-- Takes back the trail, with everything on it.
drop function audit.attach(regclass, text[]);
drop function audit.record();
drop function audit.keys_of(jsonb, text[]);
drop table audit.events;
drop function audit.refuse();
