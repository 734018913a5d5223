-- Takes back jurisdictions and their age rules.
drop function private.age_rule(text, text);
drop function private.majority_age(text);
drop function private.jurisdiction_line(text);
drop table public.age_rules;
drop table public.jurisdictions;
