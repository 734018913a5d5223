-- Takes back sensitivity labels.
drop function private.label_codes(integer);
drop function private.label_mask(text[]);
drop table public.sensitivity_labels;
