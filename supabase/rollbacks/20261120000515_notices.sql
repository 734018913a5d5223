-- Takes back notices: what anybody was told is lost.
drop function public.mark_notice_read(uuid);
drop function private.mark_notice_read(uuid);
drop function private.notify(uuid, text, uuid, integer);
select audit.drop_table('public.notices');
