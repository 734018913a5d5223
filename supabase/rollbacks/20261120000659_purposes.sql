-- Takes back why somebody is shown a record; the trail notes no reading without it.
drop function private.purpose_of(uuid);
