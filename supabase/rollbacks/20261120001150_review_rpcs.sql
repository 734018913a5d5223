-- Takes back what people decide about documents.
drop function public.list_quality_flags(uuid, uuid);
drop function public.resolve_quality_flag(uuid, text, text);
drop function public.dismiss_quality_flag(uuid, text);
drop function public.restore_quality_flag(uuid);
drop function public.reassign_document(uuid, uuid);
drop function private.resolve_quality_flag(uuid, text, text);
drop function private.dismiss_quality_flag(uuid, text);
drop function private.restore_quality_flag(uuid);
drop function private.reassign_document(uuid, uuid);
drop function private.is_normalized(uuid, timestamptz);
drop function private.reseal_document(public.documents, uuid);
drop function private.reseal(uuid, uuid, text, bytea);
drop function private.flag_outcome(uuid);
drop function private.resolve_document_flag(public.quality_flags, text);
drop function private.resolve_event_flag(public.quality_flags, text);
drop function private.close_flag(public.quality_flags, public.flag_state, text, text);
drop function private.flag_to_act_on(uuid);
