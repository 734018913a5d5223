-- Takes back replaying erasures.
drop function private.replay_erasure(text);
