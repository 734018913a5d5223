-- Takes back retiring the trail. What was retired stays so, and its statements stay.
drop function audit.retire(interval);
drop function audit.drop_retired();
drop function audit.state_retirement(interval);
drop function audit.sealed_in(regclass);
drop function audit.ranges_of(regclass);
drop function audit.oldest_part();
