-- Notices: what somebody has to be told at once. A notice says that something happened to a person's record, by a code and
-- the id of what happened; what it was is read where it stands, with the rights one has there.

create table public.notices (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users (id) on delete cascade,
  profile_id uuid not null,
  family_id uuid not null,
  code text not null check (code ~ '^[a-z][a-z-]{1,40}$'),
  subject_id uuid not null,
  created_at timestamptz not null default now(),
  read_at timestamptz,
  foreign key (family_id, profile_id) references public.profiles (family_id, id) on update cascade on delete cascade
);
comment on table public.notices is 'What somebody is told about a record they answer for; nothing clinical is in it.';
comment on column public.notices.id is 'The notice.';
comment on column public.notices.user_id is 'Who is told.';
comment on column public.notices.profile_id is 'Whose record it is about.';
comment on column public.notices.family_id is 'The family of the profile.';
comment on column public.notices.code is 'What happened, a stable kebab-case code.';
comment on column public.notices.subject_id is 'The row it happened to: an emergency opening, an access request.';
comment on column public.notices.created_at is 'When.';
comment on column public.notices.read_at is 'When it was read.';
create index notices_user_id_idx on public.notices (user_id, created_at desc);
create index notices_user_id_all_idx on public.notices (user_id);
create index notices_profile_idx on public.notices (family_id, profile_id);
select audit.attach('public.notices', '{read_at}');
select private.protect('public.notices', null, '{"by": "caller"}');

-- On hosted Supabase a client hears of a notice through Realtime, which asks the same policy; elsewhere it polls.
do $$
begin
  if exists (select from pg_catalog.pg_publication as p where p.pubname = 'supabase_realtime') then
    alter publication supabase_realtime add table public.notices;
  end if;
end
$$;

create function private.notify(p_profile_id uuid, p_code text, p_subject_id uuid, p_mask integer default 0) returns void
language sql
volatile
set search_path = ''
as $$
  insert into public.notices (user_id, profile_id, family_id, code, subject_id)
  select u.id, p.id, p.family_id, p_code, p_subject_id
  from public.profiles as p
  join lateral (
    select a.principal_id
    from private.present_access as a
    where a.profile_id = p.id and a.level = 'manage'
    group by a.principal_id
    having p_mask & ~bit_or(a.mask) = 0
  ) as m on true
  join auth.users as u on u.id = m.principal_id
  where p.id = p_profile_id
$$;
comment on function private.notify(uuid, text, uuid, integer) is
  'Tells the person, their guardians and who manages the record by a grant, as of this moment; with a mask only those to whom these labels are open.';

create function private.mark_notice_read(p_notice_id uuid) returns void
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.require(exists (
    select from public.notices as n where n.id = p_notice_id and n.user_id = private.uid()));
  update public.notices set read_at = statement_timestamp() where id = p_notice_id and read_at is null;
end
$$;
comment on function private.mark_notice_read(uuid) is 'Notes that its recipient has read a notice.';

-- The public surface.
create function public.mark_notice_read(p_notice_id uuid) returns void
language sql set search_path = '' return private.mark_notice_read(p_notice_id);
comment on function public.mark_notice_read(uuid) is 'Notes that you have read a notice.';

select private.offer('authenticated', 'mark_notice_read(uuid)');
