-- Takes back changing labels by hand; labels that were changed stay.
drop function public.label_event(uuid, text[]);
drop function public.label_document(uuid, text[]);
drop function private.label_document(uuid, text[]);
drop function private.label_event(uuid, text[]);
drop function private.renew_document_labels(uuid);
drop function private.renew_flag_labels(uuid);
drop function private.fixed_labels(public.clinical_events);
drop function private.require_relabel(uuid, integer, integer);
drop function private.may_unlabel(uuid);
