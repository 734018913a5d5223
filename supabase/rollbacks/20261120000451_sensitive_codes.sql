-- Takes back which codes are sensitive.
drop function private.labels_of_code(text, text);
drop table public.classified_codes;
drop table public.sensitive_codes;
