-- Takes back the templates of policies and grants.
drop function private.offer(text, text[]);
drop function private.hide(regclass);
drop function private.protect(regclass, text, jsonb[]);
drop function private.policy_way(regclass, jsonb);
drop function private.policy_test(regclass, jsonb);
drop function private.access_test(regclass, jsonb);
