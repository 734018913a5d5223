-- The access matrix: for every table, view and RPC of `public` and every storage bucket, what each actor may do with each
-- verb. pgTAP is made of it: each cell is tried as that actor and taken back, and an object that is missing fails the run.
--
-- A cell says what comes of it:
--   Y  it succeeds; a select finds the row
--   -  it finds nothing: the answer is empty
--   x  refused (42501), as it is for what does not exist
--   s  the state of things does not allow it (PT409)     u  there is such a file already (23505)
--   v  not a value that is possible (22023)               c  a family needs an owner (23514)
-- One cell alone stands for every actor; a whole schema (`private.*`) is tried by one actor of each role.
--
-- To add a table or RPC: a line in THE MATRIX (`my_table` or `my_rpc()`, in [brackets] which row or call is meant, the
-- verbs, a cell for each actor) and, for what has brackets or is an RPC, a line in WHAT IS TRIED: the condition that
-- finds the row, the arguments of the call, the path of the file. Every RPC needs a call that succeeds for somebody, every
-- select a row that is there. Rows and people come from tests.create_cast() and tests.create_cast_records() in
-- 000_setup_matrix.test.sql. `#` begins a comment; `|` stands for the eye alone.
begin;
set local search_path = public, tests, extensions;
select no_plan();
select tests.create_cast();
select tests.create_cast_records();
-- What is on hold, and a hold that has ended.
select tests.as('ada');
select tests.remember('goldfish', public.create_profile(tests.id('rossi'), 'pet', 'Goldie', 'Goldie'));
select tests.as_service();
select public.place_legal_hold(tests.id('goldfish'), 'Counsel Greta', 'Case 79 of the court');
select tests.remember('hold that ended', public.place_legal_hold(tests.id('leo'), 'Counsel Greta', 'Case 80 of the court'));
select public.release_legal_hold(tests.id('hold that ended'), 'Counsel Greta', 'Case 80 is closed');
select tests.as_system();

select tests.read_matrix($actors$
# WHO ACTS: code, name, the person of the cast. leo is ten, of the family Rossi; what others hold is on leo.
  an  anon                    anon       no token
  st  stranger                stranger   signed in, a family of their own
  so  signed_out              gone       a guardian of the Rossis, signed out
  de  deleted                 deleted    a guardian of the Rossis, whose account is deleted
  sv  service_role            service    the secret key
  ow  owner                   ada        owner of the Rossis
  gu  guardian                ben        guardian of the Rossis
  op  other_parent            eva        owner of the Bianchis, with whom leo is shared
  me  member                  mia        member of the Rossis
  ch  child                   leo        ten, with an own account
  se  self                    sam        an adult with a profile of their own among the Rossis
  te  teenager                tess       fifteen, of the family Neri, with an own account
  tg  teenagers_guardian      gina       owner of the Neris
  of  of_age                  max        nineteen, of the family Moro, once their child
  fg  former_guardian         fred       owner of the Moros: max has reached majority
  re  reader                  reader     grant read
  rl  reader_with_label       labelled   grant read, with the label PSY
  wr  writer                  writer     grant write
  ma  manager                 manager    grant manage
  ex  expired                 expired    grant manage with PSY, over since yesterday
  rv  revoked                 revoked    grant manage, taken back
  fu  future                  future     grant manage with PSY, from tomorrow
  as  clinic_assistant        assistant  of Riverside, verified, which has a grant write
  pr  clinic_practitioner     doctor     of Riverside, with a verified credential
  up  unverified_practitioner novice     of Riverside, with a credential nobody has verified
  ad  clinic_administrator    chief      of Riverside: its members and requests, nobody's record
  os  other_clinic_staff      outsider   assistant of Lakeside, verified, which has no grant
  su  suspended_clinic_staff  barred     assistant of Hilltop, which has a grant and is suspended
  bg  break_glass             opener     verified practitioner of Lakeside, has opened leo
  bo  break_glass_over        closed     the same, the time is over
  ec  emergency_contact       contact    named by leo's guardians, has opened nothing
  iv  invited                 new        whose address is invited into the family Rossi
$actors$, $cells$
# THE MATRIX
object                                     verb     an st so de sv | ow gu op me ch se te tg of fg | re rl wr ma ex rv fu | as pr up ad os su | bg bo ec iv

# People
families[rossi]                            select    x  -  -  -  x |  Y  Y  -  Y  Y  Y  -  -  -  - |  -  -  -  -  -  -  - |  -  -  -  -  -  - |  -  -  -  -
family_members[rossi]                      select    x  -  -  -  x |  Y  Y  -  Y  Y  Y  -  -  -  - |  -  -  -  -  -  -  - |  -  -  -  -  -  - |  -  -  -  -
invitations[rossi]                         select    x  -  -  -  x |  Y  Y  -  -  -  -  -  -  -  - |  -  -  -  -  -  -  - |  -  -  -  -  -  - |  -  -  -  -
profiles[leo]                              select    x  -  -  -  x |  Y  Y  Y  -  Y  -  -  -  -  - |  Y  Y  Y  Y  -  -  - |  Y  Y  -  -  -  - |  Y  -  -  -
profiles[cat]                              select    x  -  -  -  x |  Y  Y  -  -  -  -  -  -  -  - |  -  -  -  -  -  -  - |  -  -  -  -  -  - |  -  -  -  -
profiles[sam]                              select    x  -  -  -  x |  -  -  -  -  -  Y  -  -  -  - |  -  -  -  -  -  -  - |  -  -  -  -  -  - |  -  -  -  -
profiles[tess]                             select    x  -  -  -  x |  -  -  -  -  -  -  Y  Y  -  - |  -  -  -  -  -  -  - |  -  -  -  -  -  - |  -  -  -  -
profiles[max]                              select    x  -  -  -  x |  -  -  -  -  -  -  -  -  Y  - |  -  -  -  -  -  -  - |  -  -  -  -  -  - |  -  -  -  -
shared_dependents[leo]                     select    x  -  -  -  x |  Y  Y  Y  -  Y  -  -  -  -  - |  -  -  -  Y  -  -  - |  -  -  -  -  -  - |  -  -  -  -
invitations[to leo]                        select    x  -  -  -  x |  Y  Y  Y  -  Y  -  -  -  -  - |  -  -  -  Y  -  -  - |  -  -  -  -  -  - |  -  -  -  -
invitations[to sam]                        select    x  -  -  -  x |  -  -  -  -  -  Y  -  -  -  - |  -  -  -  -  -  -  - |  -  -  -  -  -  - |  -  -  -  -
emergency_contacts[leo's]                  select    x  -  -  -  x |  Y  Y  Y  -  Y  -  -  -  -  - |  -  -  -  Y  -  -  - |  -  -  -  -  -  - |  -  -  Y  -
families                                   insert,update,delete     x
family_members                             insert,update,delete     x
invitations                                insert,update,delete     x
emergency_contacts                         insert,update,delete     x
profiles                                   insert,update,delete     x
shared_dependents                          insert,update,delete     x
create_family()                            execute   x  Y  x  x  x |  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y |  Y  Y  Y  Y  Y  Y  Y |  Y  Y  Y  Y  Y  Y |  Y  Y  Y  Y
rename_family()[rossi]                     execute   x  x  x  x  x |  Y  x  x  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
create_profile()[a pet of rossi]           execute   x  x  x  x  x |  Y  Y  x  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
create_profile()[oneself in rossi]         execute   x  x  x  x  x |  s  Y  x  s  s  s  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
open_profile()[leo]                        execute   x  x  x  x  x |  Y  Y  Y  x  Y  x  x  x  x  x |  Y  Y  Y  Y  x  x  x |  Y  Y  x  x  x  x |  Y  x  x  x
rename_profile()[leo]                      execute   x  x  x  x  x |  Y  Y  Y  x  Y  x  x  x  x  x |  x  x  x  Y  x  x  x |  x  x  x  x  x  x |  x  x  x  x
rename_profile()[sam]                      execute   x  x  x  x  x |  x  x  x  x  x  Y  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
rename_profile()[tess]                     execute   x  x  x  x  x |  x  x  x  x  x  x  Y  Y  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
rename_profile()[max]                      execute   x  x  x  x  x |  x  x  x  x  x  x  x  x  Y  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
profile_identity()[leo]                    execute   x  x  x  x  x |  Y  Y  Y  x  Y  x  x  x  x  x |  Y  Y  Y  Y  x  x  x |  Y  Y  x  x  x  x |  Y  x  x  x
profile_identity()[sam]                    execute   x  x  x  x  x |  x  x  x  x  x  Y  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
profile_identity()[tess]                   execute   x  x  x  x  x |  x  x  x  x  x  x  Y  Y  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
profile_identity()[max]                    execute   x  x  x  x  x |  x  x  x  x  x  x  x  x  Y  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
find_profile()[leo]                        execute   x  -  x  x  x |  Y  Y  Y  -  Y  -  -  -  -  - |  Y  Y  Y  Y  -  -  - |  Y  Y  -  -  -  - |  Y  -  -  -
find_profile()[a mistyped number]          execute   x  v  v  v  x |  v  v  v  v  v  v  v  v  v  v |  v  v  v  v  v  v  v |  v  v  v  v  v  v |  v  v  v  v
update_profile_identity()[leo]             execute   x  x  x  x  x |  Y  Y  Y  x  Y  x  x  x  x  x |  x  x  x  Y  x  x  x |  x  x  x  x  x  x |  x  x  x  x
update_profile_identity()[leo, mistyped]   execute   x  x  x  x  x |  v  v  v  x  v  x  x  x  x  x |  x  x  x  v  x  x  x |  x  x  x  x  x  x |  x  x  x  x
update_profile_identity()[tess, younger]   execute   x  x  x  x  x |  x  x  x  x  x  x  Y  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
invite_family_member()[a member]           execute   x  x  x  x  x |  Y  Y  x  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
invite_family_member()[an owner]           execute   x  x  x  x  x |  Y  x  x  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
invite_to_profile()[leo, contact]          execute   x  x  x  x  x |  Y  Y  Y  x  Y  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
invite_to_profile()[sam, contact]          execute   x  x  x  x  x |  x  x  x  x  x  Y  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
invite_to_profile()[leo, share]            execute   x  x  x  x  x |  Y  Y  Y  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
invite_to_profile()[leo, take over]        execute   x  x  x  x  x |  Y  Y  x  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
invite_to_profile()[nora, claim]           execute   x  x  x  x  x |  Y  Y  x  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
invite_to_profile()[max, contact]          execute   x  x  x  x  x |  x  x  x  x  x  x  x  x  Y  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
accept_invitation()                        execute   x  x  x  x  x |  x  x  x  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  Y
withdraw_invitation()[into rossi]          execute   x  x  x  x  x |  Y  Y  x  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
withdraw_invitation()[to sam]              execute   x  x  x  x  x |  x  x  x  x  x  Y  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
end_emergency_contact()[leo's]             execute   x  x  x  x  x |  Y  Y  Y  x  Y  x  x  x  x  x |  x  x  x  Y  x  x  x |  x  x  x  x  x  x |  x  x  Y  x
leave_family()[rossi]                      execute   x  x  x  x  x |  c  Y  x  Y  Y  Y  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
remove_family_member()[ben]                execute   x  x  x  x  x |  Y  x  x  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
set_reading_budget()[rossi]                execute   x  x  x  x  x |  Y  x  x  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
reading_budget()[rossi]                    execute   x  x  x  x  x |  Y  Y  x  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
set_family_role()[ben]                     execute   x  x  x  x  x |  Y  x  x  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
hand_over_family()[to ben]                 execute   x  x  x  x  x |  Y  x  x  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
end_sharing()[leo, with bianchi]           execute   x  x  x  x  x |  Y  Y  Y  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
delete_profile()[leo]                      execute   x  x  x  x  x |  Y  Y  x  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
delete_profile()[tess]                     execute   x  x  x  x  x |  x  x  x  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
delete_profile()[sam]                      execute   x  x  x  x  x |  x  x  x  x  x  Y  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
delete_profile()[max]                      execute   x  x  x  x  x |  x  x  x  x  x  x  x  x  Y  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
continue_guardianship()[max]               execute   x  x  x  x  Y |  x  x  x  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
verify_claim()[kim]                        execute   x  x  x  x  Y |  x  x  x  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x

# Erasure
disclosures()[leo]                         execute   x  x  x  x  x |  Y  Y  Y  x  Y  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
disclosures()[sam]                         execute   x  x  x  x  x |  x  x  x  x  x  Y  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
disclosures()[tess]                        execute   x  x  x  x  x |  x  x  x  x  x  x  Y  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
disclosures()[max]                         execute   x  x  x  x  x |  x  x  x  x  x  x  x  x  Y  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
disclosures_fhir()[leo]                    execute   x  x  x  x  x |  Y  Y  Y  x  Y  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
disclosures_fhir()[sam]                    execute   x  x  x  x  x |  x  x  x  x  x  Y  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
disclosures_fhir()[tess]                   execute   x  x  x  x  x |  x  x  x  x  x  x  Y  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
disclosures_fhir()[max]                    execute   x  x  x  x  x |  x  x  x  x  x  x  x  x  Y  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
export_profile()[leo]                      execute   x  x  x  x  x |  Y  Y  Y  x  Y  x  x  x  x  x |  x  x  x  Y  x  x  x |  x  x  x  x  x  x |  x  x  x  x
export_profile()[tess]                     execute   x  x  x  x  x |  x  x  x  x  x  x  Y  Y  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
export_profile()[max]                      execute   x  x  x  x  x |  x  x  x  x  x  x  x  x  Y  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
erase_profile()[leo]                       execute   x  x  x  x  x |  Y  Y  x  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
erase_profile()[sam]                       execute   x  x  x  x  x |  x  x  x  x  x  Y  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
erase_profile()[max]                       execute   x  x  x  x  x |  x  x  x  x  x  x  x  x  Y  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
erase_profile()[tess]                      execute   x  x  x  x  x |  x  x  x  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
erase_profile()[a pet on hold]             execute   x  x  x  x  x |  s  s  x  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
erase_profile()[max, in words]             execute   x  x  x  x  x |  x  x  x  x  x  x  x  x  v  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
operator_erase_profile()[max]              execute   x  x  x  x  Y |  x  x  x  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
operator_erase_profile()[a pet on hold]    execute   x  x  x  x  s |  x  x  x  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
operator_erase_profile()[max, in words]    execute   x  x  x  x  v |  x  x  x  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
delete_account()[own record erased]        execute   x  c  x  x  x |  c  Y  Y  Y  Y  Y  Y  c  Y  c |  Y  Y  Y  Y  Y  Y  Y |  Y  Y  Y  c  Y  Y |  Y  Y  Y  Y
delete_account()[own record kept]          execute   x  c  x  x  x |  s  Y  Y  s  Y  s  Y  c  s  c |  Y  Y  Y  Y  Y  Y  Y |  Y  Y  Y  c  Y  Y |  Y  Y  Y  Y
delete_account()[neither]                  execute   x  v  x  x  x |  v  v  v  v  v  v  v  v  v  v |  v  v  v  v  v  v  v |  v  v  v  v  v  v |  v  v  v  v
erasure_certificate()[by ada]              execute   x  x  x  x  x |  Y  x  x  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
issue_erasure_certificate()                execute   x  x  x  x  Y |  x  x  x  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
apply_retention()                          execute   x  x  x  x  Y |  x  x  x  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
place_legal_hold()[leo]                    execute   x  x  x  x  Y |  x  x  x  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
place_legal_hold()[by nobody]              execute   x  x  x  x  v |  x  x  x  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
release_legal_hold()[tess]                 execute   x  x  x  x  Y |  x  x  x  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
release_legal_hold()[that has ended]       execute   x  x  x  x  s |  x  x  x  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
list_legal_holds()[tess]                   execute   x  x  x  x  Y |  x  x  x  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x

# Grants
profile_grants[reader's]                   select    x  -  -  -  x |  Y  Y  Y  -  Y  -  -  -  -  - |  Y  -  -  Y  -  -  - |  -  -  -  -  -  - |  -  -  -  -
profile_grants[labelled's]                 select    x  -  -  -  x |  Y  Y  Y  -  Y  -  -  -  -  - |  -  Y  -  -  -  -  - |  -  -  -  -  -  - |  -  -  -  -
profile_grants[expired's]                  select    x  -  -  -  x |  Y  Y  Y  -  Y  -  -  -  -  - |  -  -  -  -  Y  -  - |  -  -  -  -  -  - |  -  -  -  -
profile_grants[revoked's]                  select    x  -  -  -  x |  Y  Y  Y  -  Y  -  -  -  -  - |  -  -  -  Y  -  Y  - |  -  -  -  -  -  - |  -  -  -  -
profile_grants[future's]                   select    x  -  -  -  x |  Y  Y  Y  -  Y  -  -  -  -  - |  -  -  -  -  -  -  Y |  -  -  -  -  -  - |  -  -  -  -
profile_grants[riverside's]                select    x  -  -  -  x |  Y  Y  Y  -  Y  -  -  -  -  - |  -  -  -  Y  -  -  - |  Y  Y  -  -  -  - |  -  -  -  -
profile_grants[opener's]                   select    x  -  -  -  x |  Y  Y  Y  -  Y  -  -  -  -  - |  -  -  -  Y  -  -  - |  -  -  -  -  -  - |  Y  -  -  -
profile_grants                             insert,update,delete     x
grant_access()[leo N, read]                execute   x  x  x  x  x |  Y  Y  Y  x  Y  x  x  x  x  x |  x  x  x  Y  x  x  x |  x  x  x  x  x  x |  x  x  x  x
grant_access()[leo PSY, read]              execute   x  x  x  x  x |  Y  Y  Y  x  Y  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
grant_access()[leo N, manage]              execute   x  x  x  x  x |  Y  Y  Y  x  Y  x  x  x  x  x |  x  x  x  Y  x  x  x |  x  x  x  x  x  x |  x  x  x  x
grant_access()[leo N, a clinic]            execute   x  x  x  x  x |  Y  Y  Y  x  Y  x  x  x  x  x |  x  x  x  Y  x  x  x |  x  x  x  x  x  x |  x  x  x  x
grant_access()[leo N, a suspended clinic]  execute   x  x  x  x  x |  x  x  x  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
grant_access()[tess N, read]               execute   x  x  x  x  x |  x  x  x  x  x  x  Y  Y  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
grant_access()[tess SEX, read]             execute   x  x  x  x  x |  x  x  x  x  x  x  Y  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
grant_access()[max N, read]                execute   x  x  x  x  x |  x  x  x  x  x  x  x  x  Y  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
grant_access()[sam PSY, read]              execute   x  x  x  x  x |  x  x  x  x  x  Y  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
revoke_access()[reader's]                  execute   x  x  x  x  x |  Y  Y  Y  x  Y  x  x  x  x  x |  Y  x  x  Y  x  x  x |  x  x  x  x  x  x |  x  x  x  x
revoke_access()[labelled's]                execute   x  x  x  x  x |  Y  Y  Y  x  Y  x  x  x  x  x |  x  Y  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
revoke_access()[riverside's]               execute   x  x  x  x  x |  Y  Y  Y  x  Y  x  x  x  x  x |  x  x  x  Y  x  x  x |  x  x  x  x  x  x |  x  x  x  x
revoke_access()[opener's]                  execute   x  x  x  x  x |  Y  Y  Y  x  Y  x  x  x  x  x |  x  x  x  Y  x  x  x |  x  x  x  x  x  x |  Y  x  x  x
revoke_access()[given by tess]             execute   x  Y  x  x  x |  x  x  x  x  x  x  Y  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x

# Consents
consents[leo]                              select    x  -  -  -  x |  Y  Y  Y  -  Y  -  -  -  -  - |  -  -  -  Y  -  -  - |  -  -  -  -  -  - |  -  -  -  -
consents[leo, PSY]                         select    x  -  -  -  x |  Y  Y  Y  -  Y  -  -  -  -  - |  -  -  -  -  -  -  - |  -  -  -  -  -  - |  -  -  -  -
consents[tess's own]                       select    x  -  -  -  x |  -  -  -  -  -  -  Y  Y  -  - |  -  -  -  -  -  -  - |  -  -  -  -  -  - |  -  -  -  -
consents[max, by fred]                     select    x  -  -  -  x |  -  -  -  -  -  -  -  -  Y  Y |  -  -  -  -  -  -  - |  -  -  -  -  -  - |  -  -  -  -
consents                                   insert,update,delete     x
decide_consent()[leo]                      execute   x  x  x  x  x |  Y  Y  Y  x  Y  x  x  x  x  x |  x  x  x  Y  x  x  x |  x  x  x  x  x  x |  x  x  x  x
decide_consent()[leo, PSY]                 execute   x  x  x  x  x |  Y  Y  Y  x  Y  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
decide_consent()[tess's own]               execute   x  x  x  x  x |  x  x  x  x  x  x  Y  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
decide_consent()[tess]                     execute   x  x  x  x  x |  x  x  x  x  x  x  Y  Y  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
decide_consent()[max, by fred]             execute   x  x  x  x  x |  x  x  x  x  x  x  x  x  Y  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
list_consents()[leo]                       execute   x  x  x  x  x |  Y  Y  Y  x  Y  x  x  x  x  x |  x  x  x  Y  x  x  x |  x  x  x  x  x  x |  x  x  x  x
list_consents()[tess]                      execute   x  x  x  x  x |  x  x  x  x  x  x  Y  Y  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
list_consents()[max]                       execute   x  x  x  x  x |  x  x  x  x  x  x  x  x  Y  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
consent_fhir()[leo]                        execute   x  x  x  x  x |  Y  Y  Y  x  Y  x  x  x  x  x |  x  x  x  Y  x  x  x |  x  x  x  x  x  x |  x  x  x  x
consent_fhir()[leo, PSY]                   execute   x  x  x  x  x |  Y  Y  Y  x  Y  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
consent_fhir()[tess's own]                 execute   x  x  x  x  x |  x  x  x  x  x  x  Y  Y  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
consent_fhir()[max, by fred]               execute   x  x  x  x  x |  x  x  x  x  x  x  x  x  Y  Y |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
research_profiles()                        execute   x  x  x  x  Y |  x  x  x  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x

# In words
who_sees()[leo]                            execute   x  x  x  x  x |  Y  Y  Y  x  Y  x  x  x  x  x |  x  x  x  Y  x  x  x |  x  x  x  x  x  x |  x  x  x  x
who_sees()[sam]                            execute   x  x  x  x  x |  x  x  x  x  x  Y  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
who_sees()[tess]                           execute   x  x  x  x  x |  x  x  x  x  x  x  Y  Y  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
who_sees()[max]                            execute   x  x  x  x  x |  x  x  x  x  x  x  x  x  Y  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
preview_access()[leo, by reader]           execute   x  x  x  x  x |  Y  Y  Y  x  Y  x  x  x  x  x |  x  x  x  Y  x  x  x |  x  x  x  x  x  x |  x  x  x  x
preview_access()[tess, by gina]            execute   x  x  x  x  x |  x  x  x  x  x  x  Y  Y  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
preview_access()[max, by fred]             execute   x  x  x  x  x |  x  x  x  x  x  x  x  x  Y  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
age_transitions()[one's own]               execute   x  Y  x  x  x |  Y  Y  Y  -  Y  -  Y  Y  -  - |  -  -  -  Y  -  -  - |  -  -  -  -  -  - |  -  -  -  -
age_transitions()[rossi]                   execute   x  x  x  x  x |  Y  Y  x  -  Y  -  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x

# Clinics
organizations[riverside]                   select    x  Y  -  -  x |  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y |  Y  Y  Y  Y  Y  Y  Y |  Y  Y  Y  Y  Y  Y |  Y  Y  Y  Y
organizations[hilltop]                     select    x  -  -  -  x |  -  -  -  -  -  -  -  -  -  - |  -  -  -  -  -  -  - |  -  -  -  -  -  Y |  -  -  -  -
organization_members[riverside]            select    x  -  -  -  x |  -  -  -  -  -  -  -  -  -  - |  -  -  -  -  -  -  - |  Y  Y  Y  Y  -  - |  -  -  -  -
practitioners[doctor]                      select    x  -  -  -  x |  -  -  -  -  -  -  -  -  -  - |  -  -  -  -  -  -  - |  -  Y  -  -  -  - |  -  -  -  -
practitioner_credentials[doctor's]         select    x  -  -  -  x |  -  -  -  -  -  -  -  -  -  - |  -  -  -  -  -  -  - |  -  Y  -  -  -  - |  -  -  -  -
organizations                              insert,update,delete     x
organization_members                       insert,update,delete     x
practitioners                              insert,update,delete     x
practitioner_credentials                   insert,update,delete     x
organization_invitations[riverside]        select    x  -  -  -  x |  -  -  -  -  -  -  -  -  -  - |  -  -  -  -  -  -  - |  -  -  -  Y  -  - |  -  -  -  -
access_requests[of an address]             select    x  -  -  -  x |  -  -  -  -  -  -  -  -  -  - |  -  -  -  -  -  -  - |  Y  Y  -  Y  -  - |  -  -  -  -
access_requests[of leo]                    select    x  -  -  -  x |  Y  Y  Y  -  Y  -  -  -  -  - |  -  -  -  Y  -  -  - |  Y  Y  -  Y  -  - |  -  -  -  -
organization_invitations                   insert,update,delete     x
access_requests                            insert,update,delete     x
register_organization()                    execute   x  Y  x  x  x |  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y |  Y  Y  Y  Y  Y  Y  Y |  Y  Y  Y  Y  Y  Y |  Y  Y  Y  Y
register_practitioner()                    execute   x  Y  x  x  x |  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y |  Y  Y  Y  Y  Y  Y  Y |  Y  s  Y  Y  Y  Y |  s  s  Y  Y
submit_credential()                        execute   x  x  x  x  x |  x  x  x  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  x  Y  Y  x  x  x |  Y  Y  x  x
verify_organization()                      execute   x  x  x  x  Y |  x  x  x  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
verify_organization()[by its own staff]    execute   x  x  x  x  x |  x  x  x  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
suspend_organization()                     execute   x  x  x  x  Y |  x  x  x  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
verify_credential()                        execute   x  x  x  x  Y |  x  x  x  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
verify_credential()[by its owner]          execute   x  x  x  x  x |  x  x  x  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
revoke_credential()                        execute   x  x  x  x  Y |  x  x  x  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
invite_organization_member()               execute   x  x  x  x  x |  x  x  x  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  Y  x  x |  x  x  x  x
accept_organization_invitation()           execute   x  x  x  x  x |  x  x  x  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  Y
withdraw_organization_invitation()         execute   x  x  x  x  x |  x  x  x  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  Y  x  x |  x  x  x  x
set_organization_roles()                   execute   x  x  x  x  x |  x  x  x  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  Y  x  x |  x  x  x  x
end_organization_membership()              execute   x  x  x  x  x |  x  x  x  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  Y  x  x  Y  x  x |  x  x  x  x
organization_staff()                       execute   x  x  x  x  x |  x  x  x  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  Y  x  x |  x  x  x  x
organization_patients()                    execute   x  x  x  x  x |  x  x  x  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  Y  Y  x  x  x  x |  x  x  x  x
request_access()[an address]               execute   x  x  x  x  x |  x  x  x  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  x  Y  x  Y  x  x |  x  x  x  x
request_access()[leo, asked already]       execute   x  x  x  x  x |  x  x  x  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  x  s  x  s  x  x |  x  x  x  x
request_access()[tess]                     execute   x  x  x  x  x |  x  x  x  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
access_request()[of an address]            execute   x  x  x  x  x |  x  x  x  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  Y
access_request()[of leo]                   execute   x  x  x  x  x |  Y  Y  Y  x  Y  x  x  x  x  x |  x  x  x  Y  x  x  x |  x  x  x  x  x  x |  x  x  x  x
approve_access_request()[of leo]           execute   x  x  x  x  x |  Y  Y  Y  x  Y  x  x  x  x  x |  x  x  x  Y  x  x  x |  x  x  x  x  x  x |  x  x  x  x
approve_access_request()[of an address]    execute   x  x  x  x  x |  x  x  x  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
decline_access_request()[of an address]    execute   x  x  x  x  x |  x  x  x  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  Y
decline_access_request()[of leo]           execute   x  x  x  x  x |  Y  Y  Y  x  Y  x  x  x  x  x |  x  x  x  Y  x  x  x |  x  x  x  x  x  x |  x  x  x  x
withdraw_access_request()[of leo]          execute   x  x  x  x  x |  x  x  x  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  x  Y  x  Y  x  x |  x  x  x  x

# Break-glass, and what people are told
emergency_openings[opener's]               select    x  -  -  -  x |  Y  Y  Y  -  Y  -  -  -  -  - |  -  -  -  Y  -  -  - |  -  -  -  -  -  - |  Y  -  -  -
emergency_openings                         insert,update,delete     x
break_glass_rules                          select    x  Y  -  -  x |  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y |  Y  Y  Y  Y  Y  Y  Y |  Y  Y  Y  Y  Y  Y |  Y  Y  Y  Y
break_glass_rules                          insert,update,delete     x
notices[ada's]                             select    x  -  -  -  x |  Y  -  -  -  -  -  -  -  -  - |  -  -  -  -  -  -  - |  -  -  -  -  -  - |  -  -  -  -
notices                                    insert,update,delete     x
break_glass()[leo]                         execute   x  x  x  x  x |  x  x  x  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  x  Y  x  x  x  x |  s  Y  Y  x
break_glass()[nobody]                      execute   x  x  x  x  x |  x  x  x  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
end_break_glass()[opener's]                execute   x  x  x  x  x |  Y  Y  Y  x  Y  x  x  x  x  x |  x  x  x  Y  x  x  x |  x  x  x  x  x  x |  Y  x  x  x
emergency_opening()[opener's]              execute   x  x  x  x  x |  Y  Y  Y  x  Y  x  x  x  x  x |  x  x  x  Y  x  x  x |  x  x  x  x  x  x |  x  x  x  x
mark_notice_read()[ada's]                  execute   x  x  x  x  x |  Y  x  x  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x

# Reference tables: for everybody who is signed in
sensitivity_labels                         select    x  Y  -  -  x |  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y |  Y  Y  Y  Y  Y  Y  Y |  Y  Y  Y  Y  Y  Y |  Y  Y  Y  Y
sensitivity_labels                         insert,update,delete     x
jurisdictions                              select    x  Y  -  -  x |  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y |  Y  Y  Y  Y  Y  Y  Y |  Y  Y  Y  Y  Y  Y |  Y  Y  Y  Y
jurisdictions                              insert,update,delete     x
age_rules                                  select    x  Y  -  -  x |  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y |  Y  Y  Y  Y  Y  Y  Y |  Y  Y  Y  Y  Y  Y |  Y  Y  Y  Y
age_rules                                  insert,update,delete     x
retention_policies                         select    x  Y  -  -  x |  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y |  Y  Y  Y  Y  Y  Y  Y |  Y  Y  Y  Y  Y  Y |  Y  Y  Y  Y
retention_policies                         insert,update,delete     x
sensitive_codes                            select    x  Y  -  -  x |  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y |  Y  Y  Y  Y  Y  Y  Y |  Y  Y  Y  Y  Y  Y |  Y  Y  Y  Y
sensitive_codes                            insert,update,delete     x
classified_codes                           select    x  Y  -  -  x |  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y |  Y  Y  Y  Y  Y  Y  Y |  Y  Y  Y  Y  Y  Y |  Y  Y  Y  Y
classified_codes                           insert,update,delete     x
code_systems                               select    x  Y  -  -  x |  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y |  Y  Y  Y  Y  Y  Y  Y |  Y  Y  Y  Y  Y  Y |  Y  Y  Y  Y
code_systems                               insert,update,delete     x
concepts                                   select    x  Y  -  -  x |  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y |  Y  Y  Y  Y  Y  Y  Y |  Y  Y  Y  Y  Y  Y |  Y  Y  Y  Y
concepts                                   insert,update,delete     x
search_concepts()                          execute   x  Y  x  x  x |  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y |  Y  Y  Y  Y  Y  Y  Y |  Y  Y  Y  Y  Y  Y |  Y  Y  Y  Y

# Documents and the record
documents[leo N]                           select    x  -  -  -  x |  Y  Y  Y  -  Y  -  -  -  -  - |  Y  Y  Y  Y  -  -  - |  Y  Y  -  -  -  - |  Y  -  -  -
documents[leo PSY]                         select    x  -  -  -  x |  Y  Y  Y  -  Y  -  -  -  -  - |  -  Y  -  -  -  -  - |  -  -  -  -  -  - |  -  -  -  -
documents[leo held]                        select    x  -  -  -  x |  Y  Y  Y  -  Y  -  -  -  -  - |  -  -  Y  Y  -  -  - |  Y  Y  -  -  -  - |  -  -  -  -
documents[leo other]                       select    x  -  -  -  x |  Y  Y  Y  -  Y  -  -  -  -  - |  -  -  Y  Y  -  -  - |  Y  Y  -  -  -  - |  -  -  -  -
documents[ada registered]                  select    x  -  -  -  x |  Y  Y  Y  -  Y  -  -  -  -  - |  -  -  -  Y  -  -  - |  -  -  -  -  -  - |  -  -  -  -
documents[writer registered]               select    x  -  -  -  x |  Y  Y  Y  -  Y  -  -  -  -  - |  -  -  Y  Y  -  -  - |  -  -  -  -  -  - |  -  -  -  -
documents[sam N]                           select    x  -  -  -  x |  -  -  -  -  -  Y  -  -  -  - |  -  -  -  -  -  -  - |  -  -  -  -  -  - |  -  -  -  -
documents[tess N]                          select    x  -  -  -  x |  -  -  -  -  -  -  Y  Y  -  - |  -  -  -  -  -  -  - |  -  -  -  -  -  - |  -  -  -  -
documents[tess SEX]                        select    x  -  -  -  x |  -  -  -  -  -  -  Y  -  -  - |  -  -  -  -  -  -  - |  -  -  -  -  -  - |  -  -  -  -
documents[max N]                           select    x  -  -  -  x |  -  -  -  -  -  -  -  -  Y  - |  -  -  -  -  -  -  - |  -  -  -  -  -  - |  -  -  -  -
documents                                  insert,update,delete     x
clinical_events[leo N]                     select    x  -  -  -  x |  Y  Y  Y  -  Y  -  -  -  -  - |  Y  Y  Y  Y  -  -  - |  Y  Y  -  -  -  - |  Y  -  -  -
clinical_events[leo PSY]                   select    x  -  -  -  x |  Y  Y  Y  -  Y  -  -  -  -  - |  -  Y  -  -  -  -  - |  -  -  -  -  -  - |  -  -  -  -
clinical_events[leo held]                  select    x  -  -  -  x |  Y  Y  Y  -  Y  -  -  -  -  - |  -  -  Y  Y  -  -  - |  Y  Y  -  -  -  - |  -  -  -  -
clinical_events[sam N]                     select    x  -  -  -  x |  -  -  -  -  -  Y  -  -  -  - |  -  -  -  -  -  -  - |  -  -  -  -  -  - |  -  -  -  -
clinical_events[tess N]                    select    x  -  -  -  x |  -  -  -  -  -  -  Y  Y  -  - |  -  -  -  -  -  -  - |  -  -  -  -  -  - |  -  -  -  -
clinical_events[tess SEX]                  select    x  -  -  -  x |  -  -  -  -  -  -  Y  -  -  - |  -  -  -  -  -  -  - |  -  -  -  -  -  - |  -  -  -  -
clinical_events[max N]                     select    x  -  -  -  x |  -  -  -  -  -  -  -  -  Y  - |  -  -  -  -  -  -  - |  -  -  -  -  -  - |  -  -  -  -
clinical_events[leo other]                 select    x  -  -  -  x |  -  -  -  -  -  -  -  -  -  - |  -  -  -  -  -  -  - |  -  -  -  -  -  - |  -  -  -  -
clinical_events                            insert,update,delete     x
quality_flags[leo N]                       select    x  -  -  -  x |  Y  Y  Y  -  Y  -  -  -  -  - |  -  -  Y  Y  -  -  - |  Y  Y  -  -  -  - |  -  -  -  -
quality_flags[leo PSY]                     select    x  -  -  -  x |  Y  Y  Y  -  Y  -  -  -  -  - |  -  -  -  -  -  -  - |  -  -  -  -  -  - |  -  -  -  -
quality_flags[leo held]                    select    x  -  -  -  x |  Y  Y  Y  -  Y  -  -  -  -  - |  -  -  Y  Y  -  -  - |  Y  Y  -  -  -  - |  -  -  -  -
quality_flags[tess N]                      select    x  -  -  -  x |  -  -  -  -  -  -  Y  Y  -  - |  -  -  -  -  -  -  - |  -  -  -  -  -  - |  -  -  -  -
quality_flags[tess SEX]                    select    x  -  -  -  x |  -  -  -  -  -  -  Y  -  -  - |  -  -  -  -  -  -  - |  -  -  -  -  -  - |  -  -  -  -
quality_flags[max N]                       select    x  -  -  -  x |  -  -  -  -  -  -  -  -  Y  - |  -  -  -  -  -  -  - |  -  -  -  -  -  - |  -  -  -  -
quality_flags                              insert,update,delete     x
register_document()[leo]                   execute   x  x  x  x  x |  Y  Y  Y  x  Y  x  x  x  x  x |  x  x  Y  Y  x  x  x |  Y  Y  x  x  x  x |  x  x  x  x
register_document()[sam]                   execute   x  x  x  x  x |  x  x  x  x  x  Y  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
register_document()[tess]                  execute   x  x  x  x  x |  x  x  x  x  x  x  Y  Y  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
register_document()[max]                   execute   x  x  x  x  x |  x  x  x  x  x  x  x  x  Y  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
submit_document()[leo held]                execute   x  x  x  x  x |  Y  Y  Y  x  Y  x  x  x  x  x |  x  x  Y  Y  x  x  x |  Y  Y  x  x  x  x |  x  x  x  x
submit_document()[ada registered]          execute   x  x  x  x  x |  s  s  s  x  s  x  x  x  x  x |  x  x  x  s  x  x  x |  x  x  x  x  x  x |  x  x  x  x
submit_document()[leo PSY]                 execute   x  x  x  x  x |  Y  Y  Y  x  Y  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
document_detail()[leo N]                   execute   x  x  x  x  x |  Y  Y  Y  x  Y  x  x  x  x  x |  Y  Y  Y  Y  x  x  x |  Y  Y  x  x  x  x |  Y  x  x  x
document_detail()[leo PSY]                 execute   x  x  x  x  x |  Y  Y  Y  x  Y  x  x  x  x  x |  x  Y  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
document_detail()[leo held]                execute   x  x  x  x  x |  Y  Y  Y  x  Y  x  x  x  x  x |  x  x  Y  Y  x  x  x |  Y  Y  x  x  x  x |  x  x  x  x
document_detail()[ada registered]          execute   x  x  x  x  x |  Y  Y  Y  x  Y  x  x  x  x  x |  x  x  x  Y  x  x  x |  x  x  x  x  x  x |  x  x  x  x
document_detail()[tess N]                  execute   x  x  x  x  x |  x  x  x  x  x  x  Y  Y  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
document_detail()[tess SEX]                execute   x  x  x  x  x |  x  x  x  x  x  x  Y  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
document_detail()[max N]                   execute   x  x  x  x  x |  x  x  x  x  x  x  x  x  Y  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
document_file()[leo N]                     execute   x  x  x  x  x |  Y  Y  Y  x  Y  x  x  x  x  x |  Y  Y  Y  Y  x  x  x |  Y  Y  x  x  x  x |  Y  x  x  x
document_file()[leo PSY]                   execute   x  x  x  x  x |  Y  Y  Y  x  Y  x  x  x  x  x |  x  Y  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
document_file()[leo held]                  execute   x  x  x  x  x |  Y  Y  Y  x  Y  x  x  x  x  x |  x  x  Y  Y  x  x  x |  Y  Y  x  x  x  x |  x  x  x  x
document_file()[ada registered]            execute   x  x  x  x  x |  x  x  x  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
document_file()[tess N]                    execute   x  x  x  x  x |  x  x  x  x  x  x  Y  Y  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
document_file()[tess SEX]                  execute   x  x  x  x  x |  x  x  x  x  x  x  Y  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
document_file()[max N]                     execute   x  x  x  x  x |  x  x  x  x  x  x  x  x  Y  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
document_progress()[leo N]                 execute   x  x  x  x  x |  Y  Y  Y  x  Y  x  x  x  x  x |  Y  Y  Y  Y  x  x  x |  Y  Y  x  x  x  x |  Y  x  x  x
document_progress()[leo queued]            execute   x  x  x  x  x |  Y  Y  Y  x  Y  x  x  x  x  x |  x  x  x  Y  x  x  x |  x  x  x  x  x  x |  x  x  x  x
document_progress()[tess SEX]              execute   x  x  x  x  x |  x  x  x  x  x  x  Y  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
profile_progress()[leo]                    execute   x  x  x  x  x |  Y  Y  Y  x  Y  x  x  x  x  x |  Y  Y  Y  Y  x  x  x |  Y  Y  x  x  x  x |  Y  x  x  x
profile_progress()[tess]                   execute   x  x  x  x  x |  x  x  x  x  x  x  Y  Y  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
profile_progress()[max]                    execute   x  x  x  x  x |  x  x  x  x  x  x  x  x  Y  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
cancel_document()[leo queued]              execute   x  x  x  x  x |  Y  Y  Y  x  Y  x  x  x  x  x |  x  x  x  Y  x  x  x |  x  x  x  x  x  x |  x  x  x  x
discard_document()[ada registered]         execute   x  x  x  x  x |  Y  Y  Y  x  Y  x  x  x  x  x |  x  x  x  Y  x  x  x |  x  x  x  x  x  x |  x  x  x  x
discard_document()[writer registered]      execute   x  x  x  x  x |  Y  Y  Y  x  Y  x  x  x  x  x |  x  x  Y  Y  x  x  x |  x  x  x  x  x  x |  x  x  x  x
list_quality_flags()[leo]                  execute   x  -  -  -  x |  Y  Y  Y  -  Y  -  -  -  -  - |  -  -  Y  Y  -  -  - |  Y  Y  -  -  -  - |  -  -  -  -
list_quality_flags()[tess SEX]             execute   x  -  -  -  x |  -  -  -  -  -  -  Y  -  -  - |  -  -  -  -  -  -  - |  -  -  -  -  -  - |  -  -  -  -
resolve_quality_flag()[leo held]           execute   x  x  x  x  x |  Y  Y  Y  x  Y  x  x  x  x  x |  x  x  Y  Y  x  x  x |  Y  Y  x  x  x  x |  x  x  x  x
resolve_quality_flag()[leo PSY]            execute   x  x  x  x  x |  Y  Y  Y  x  Y  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
dismiss_quality_flag()[leo N]              execute   x  x  x  x  x |  Y  Y  Y  x  Y  x  x  x  x  x |  x  x  Y  Y  x  x  x |  Y  Y  x  x  x  x |  x  x  x  x
dismiss_quality_flag()[leo PSY]            execute   x  x  x  x  x |  Y  Y  Y  x  Y  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
dismiss_quality_flag()[tess SEX]           execute   x  x  x  x  x |  x  x  x  x  x  x  Y  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
restore_quality_flag()[leo N]              execute   x  x  x  x  x |  Y  Y  Y  x  Y  x  x  x  x  x |  x  x  Y  Y  x  x  x |  Y  Y  x  x  x  x |  x  x  x  x
restore_quality_flag()[tess SEX]           execute   x  x  x  x  x |  x  x  x  x  x  x  Y  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
reassign_document()[leo other, to nora]    execute   x  x  x  x  x |  Y  Y  x  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
reassign_document()[leo N, to pia]         execute   x  x  x  x  x |  x  x  x  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
reprocess_document()[leo N]                execute   x  x  x  x  x |  Y  Y  Y  x  Y  x  x  x  x  x |  x  x  Y  Y  x  x  x |  Y  Y  x  x  x  x |  x  x  x  x
reprocess_document()[leo PSY]              execute   x  x  x  x  x |  Y  Y  Y  x  Y  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
reprocess_document()[leo other]            execute   x  x  x  x  x |  s  s  s  x  s  x  x  x  x  x |  x  x  s  s  x  x  x |  s  s  x  x  x  x |  x  x  x  x
reprocess_document()[tess N]               execute   x  x  x  x  x |  x  x  x  x  x  x  Y  Y  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
reprocess_document()[tess SEX]             execute   x  x  x  x  x |  x  x  x  x  x  x  Y  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
reprocess_document()[max N]                execute   x  x  x  x  x |  x  x  x  x  x  x  x  x  Y  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
document_readings()[leo N]                 execute   x  x  x  x  x |  Y  Y  Y  x  Y  x  x  x  x  x |  x  x  Y  Y  x  x  x |  Y  Y  x  x  x  x |  x  x  x  x
document_readings()[leo PSY]               execute   x  x  x  x  x |  Y  Y  Y  x  Y  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
document_readings()[tess SEX]              execute   x  x  x  x  x |  x  x  x  x  x  x  Y  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
compare_readings()[leo N]                  execute   x  x  x  x  x |  Y  Y  Y  x  Y  x  x  x  x  x |  x  x  Y  Y  x  x  x |  Y  Y  x  x  x  x |  x  x  x  x
compare_readings()[leo PSY]                execute   x  x  x  x  x |  Y  Y  Y  x  Y  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
compare_readings()[leo held]               execute   x  x  x  x  x |  s  s  s  x  s  x  x  x  x  x |  x  x  s  s  x  x  x |  s  s  x  x  x  x |  x  x  x  x
compare_readings()[sam N]                  execute   x  x  x  x  x |  x  x  x  x  x  Y  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
compare_readings()[tess N]                 execute   x  x  x  x  x |  x  x  x  x  x  x  Y  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
adopt_reading()[leo N]                     execute   x  x  x  x  x |  Y  Y  Y  x  Y  x  x  x  x  x |  x  x  Y  Y  x  x  x |  Y  Y  x  x  x  x |  x  x  x  x
adopt_reading()[leo PSY]                   execute   x  x  x  x  x |  Y  Y  Y  x  Y  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
adopt_reading()[leo held]                  execute   x  x  x  x  x |  s  s  s  x  s  x  x  x  x  x |  x  x  s  s  x  x  x |  s  s  x  x  x  x |  x  x  x  x
adopt_reading()[sam N]                     execute   x  x  x  x  x |  x  x  x  x  x  Y  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
adopt_reading()[tess N]                    execute   x  x  x  x  x |  x  x  x  x  x  x  Y  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
discard_reading()[leo N]                   execute   x  x  x  x  x |  Y  Y  Y  x  Y  x  x  x  x  x |  x  x  Y  Y  x  x  x |  Y  Y  x  x  x  x |  x  x  x  x
discard_reading()[leo PSY]                 execute   x  x  x  x  x |  Y  Y  Y  x  Y  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
discard_reading()[tess N]                  execute   x  x  x  x  x |  x  x  x  x  x  x  Y  Y  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
label_event()[leo PSY, and SEX]            execute   x  x  x  x  x |  Y  Y  Y  x  Y  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
label_event()[leo PSY, opened]             execute   x  x  x  x  x |  Y  Y  Y  x  Y  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
label_event()[tess N, SEX]                 execute   x  x  x  x  x |  x  x  x  x  x  x  Y  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
label_event()[tess SEX, opened]            execute   x  x  x  x  x |  x  x  x  x  x  x  Y  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
label_document()[leo N, restricted]        execute   x  x  x  x  x |  Y  Y  Y  x  Y  x  x  x  x  x |  x  x  x  Y  x  x  x |  x  x  x  x  x  x |  x  x  x  x
label_document()[leo PSY, and SEX]         execute   x  x  x  x  x |  Y  Y  Y  x  Y  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
label_document()[tess N, SEX]              execute   x  x  x  x  x |  x  x  x  x  x  x  Y  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
label_document()[max N, SEX]               execute   x  x  x  x  x |  x  x  x  x  x  x  x  x  Y  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x

# Files
bucket:documents[ada's, expected]          insert    x  x  x  x  Y |  Y  x  x  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
bucket:documents[writer's, expected]       insert    x  x  x  x  Y |  x  x  x  x  x  x  x  x  x  x |  x  x  Y  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
bucket:documents[leo N]                    insert    x  x  x  x  u |  x  x  x  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
bucket:documents[leo N]                    select    -  -  -  -  Y |  -  -  -  -  -  -  -  -  -  - |  -  -  -  -  -  -  - |  -  -  -  -  -  - |  -  -  -  -
bucket:documents[leo N]                    update    -  -  -  -  Y |  -  -  -  -  -  -  -  -  -  - |  -  -  -  -  -  -  - |  -  -  -  -  -  - |  -  -  -  -
bucket:documents[leo N]                    delete    -  -  -  -  Y |  -  -  -  -  -  -  -  -  -  - |  -  -  -  -  -  -  - |  -  -  -  -  -  - |  -  -  -  -

# The queue, for the service alone
claim_job()                                execute   x  x  x  x  Y |  x  x  x  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
heartbeat_job()                            execute   x  x  x  x  Y |  x  x  x  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
hand_over_job()                            execute   x  x  x  x  Y |  x  x  x  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
complete_stage()                           execute   x  x  x  x  Y |  x  x  x  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
fail_job()                                 execute   x  x  x  x  Y |  x  x  x  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
reserve_reading()                          execute   x  x  x  x  Y |  x  x  x  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
settle_reading()                           execute   x  x  x  x  Y |  x  x  x  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
dead_jobs()                                execute   x  x  x  x  Y |  x  x  x  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
retry_dead_job()                           execute   x  x  x  x  Y |  x  x  x  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
outdated_documents()                       execute   x  x  x  x  Y |  x  x  x  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
reread_outdated()                          execute   x  x  x  x  Y |  x  x  x  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
prune_jobs()                               execute   x  x  x  x  Y |  x  x  x  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
due_jobs()                                 execute   x  x  x  x  Y |  x  x  x  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
claim_storage_deletions()                  execute   x  x  x  x  Y |  x  x  x  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
complete_storage_deletions()               execute   x  x  x  x  Y |  x  x  x  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
sweep_storage()                            execute   x  x  x  x  Y |  x  x  x  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
seal_trail()                               execute   x  x  x  x  Y |  x  x  x  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
unpublished_statements()                   execute   x  x  x  x  Y |  x  x  x  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x
note_published()                           execute   x  x  x  x  Y |  x  x  x  x  x  x  x  x  x  x |  x  x  x  x  x  x  x |  x  x  x  x  x  x |  x  x  x  x

# What is not offered at all
private.*                                  select,insert,update,delete x
audit.*                                    select,insert,update,delete x
$cells$, $tries$
# WHAT IS TRIED
families[rossi]                            id = tests.id('rossi')
family_members[rossi]                      family_id = tests.id('rossi')
invitations[rossi]                         family_id = tests.id('rossi') and profile_id is null
profiles[leo]                              id = tests.id('leo')
profiles[cat]                              id = tests.id('cat')
profiles[sam]                              id = tests.id('sam')
profiles[tess]                             id = tests.id('tess')
profiles[max]                              id = tests.id('max')
shared_dependents[leo]                     profile_id = tests.id('leo')
create_family()                            'Mine'
search_concepts()                          'glucose'
rename_family()[rossi]                     tests.id('rossi'), 'Rossi-Bianchi'
create_profile()[a pet of rossi]           tests.id('rossi'), 'pet', 'Rex'
create_profile()[oneself in rossi]         tests.id('rossi'), 'self', 'Me', p_for_self => true
open_profile()[leo]                        tests.id('leo')
rename_profile()[leo]                      tests.id('leo'), 'Leonardo'
rename_profile()[sam]                      tests.id('sam'), 'Samuel'
rename_profile()[tess]                     tests.id('tess'), 'Tessa'
rename_profile()[max]                      tests.id('max'), 'Maximilian'
profile_identity()[leo]                    tests.id('leo')
profile_identity()[sam]                    tests.id('sam')
profile_identity()[tess]                   tests.id('tess')
profile_identity()[max]                    tests.id('max')
find_profile()[leo]                        'MRN', 'lo 4711'
find_profile()[a mistyped number]          'https://fhir.nhs.uk/Id/nhs-number', '9434765918'
update_profile_identity()[leo]             tests.id('leo'), 'Leo', 'Rossi', tests.born(10)
update_profile_identity()[leo, mistyped]   tests.id('leo'), 'Leo', 'Rossi', tests.born(10), p_identifiers => '[{"system": "https://fhir.nhs.uk/Id/nhs-number", "value": "9434765918"}]'
update_profile_identity()[tess, younger]   tests.id('tess'), 'Tess', 'Neri', tests.born(11)
invite_family_member()[a member]           tests.id('rossi'), 'somebody@example.org', 'member'
invite_family_member()[an owner]           tests.id('rossi'), 'somebody@example.org', 'owner'
accept_invitation()                        tests.id('invitation')
invitations[to leo]                        id = tests.id('invitation to leo')
invitations[to sam]                        id = tests.id('invitation to sam')
emergency_contacts[leo's]                  profile_id = tests.id('leo')
invite_to_profile()[leo, contact]          tests.id('leo'), 'somebody@example.org', 'emergency_contact'
invite_to_profile()[sam, contact]          tests.id('sam'), 'somebody@example.org', 'emergency_contact'
invite_to_profile()[leo, share]            tests.id('leo'), 'somebody@example.org', 'share_dependent'
invite_to_profile()[leo, take over]        tests.id('leo'), 'somebody@example.org', 'take_over_dependent'
invite_to_profile()[nora, claim]           tests.id('nora'), 'somebody@example.org', 'claim_profile'
invite_to_profile()[max, contact]          tests.id('max'), 'somebody@example.org', 'emergency_contact'
withdraw_invitation()[into rossi]          tests.id('invitation')
withdraw_invitation()[to sam]              tests.id('invitation to sam')
end_emergency_contact()[leo's]             tests.id('contact of leo')
set_reading_budget()[rossi]                tests.id('rossi'), 5
reading_budget()[rossi]                    tests.id('rossi')
set_family_role()[ben]                     tests.id('rossi'), tests.user_id('ben'), 'member'
hand_over_family()[to ben]                 tests.id('rossi'), tests.user_id('ben')
end_sharing()[leo, with bianchi]           tests.id('leo'), tests.id('bianchi')
delete_profile()[leo]                      tests.id('leo')
delete_profile()[tess]                     tests.id('tess')
delete_profile()[sam]                      tests.id('sam')
delete_profile()[max]                      tests.id('max')
continue_guardianship()[max]               tests.id('max'), 'court-order'
verify_claim()[kim]                        tests.id('kim'), tests.user_id('new'), tests.user_id('stranger'), 'case 17'

disclosures()[leo]                         tests.id('leo')
disclosures()[sam]                         tests.id('sam')
disclosures()[tess]                        tests.id('tess')
disclosures()[max]                         tests.id('max')
disclosures_fhir()[leo]                    tests.id('leo')
disclosures_fhir()[sam]                    tests.id('sam')
disclosures_fhir()[tess]                   tests.id('tess')
disclosures_fhir()[max]                    tests.id('max')
export_profile()[leo]                      tests.id('leo')
export_profile()[tess]                     tests.id('tess')
export_profile()[max]                      tests.id('max')
erase_profile()[leo]                       tests.id('leo')
erase_profile()[sam]                       tests.id('sam')
erase_profile()[max]                       tests.id('max')
erase_profile()[tess]                      tests.id('tess')
erase_profile()[a pet on hold]             tests.id('goldfish')
erase_profile()[max, in words]             tests.id('max'), 'He has moved to Rome'
operator_erase_profile()[max]              tests.id('max'), 'request-by-post'
operator_erase_profile()[a pet on hold]    tests.id('goldfish'), 'request-by-post'
operator_erase_profile()[max, in words]    tests.id('max'), 'He has written'
delete_account()[own record erased]        true
delete_account()[own record kept]          false
delete_account()[neither]                  null
erasure_certificate()[by ada]              tests.id('erasure')
issue_erasure_certificate()                tests.id('erasure')
apply_retention()                          # no arguments
place_legal_hold()[leo]                    tests.id('leo'), 'Counsel Greta', 'Case 77 of the court'
place_legal_hold()[by nobody]              tests.id('leo'), '', 'Case 78 of the court'
release_legal_hold()[tess]                 tests.id('hold of tess'), 'Counsel Greta', 'Case 76 is closed'
release_legal_hold()[that has ended]       tests.id('hold that ended'), 'Counsel Greta', 'Again'
list_legal_holds()[tess]                   tests.id('tess')
leave_family()[rossi]                      tests.id('rossi')
remove_family_member()[ben]                tests.id('rossi'), tests.user_id('ben')

profile_grants[reader's]                   id = tests.id('reader grant')
profile_grants[labelled's]                 id = tests.id('labelled grant')
profile_grants[expired's]                  id = tests.id('expired grant')
profile_grants[revoked's]                  id = tests.id('revoked grant')
profile_grants[future's]                   id = tests.id('future grant')
profile_grants[riverside's]                id = tests.id('riverside grant')
profile_grants[opener's]                   id = tests.id('opener grant')
grant_access()[leo N, read]                tests.id('leo'), tests.user_id('gina')
grant_access()[leo PSY, read]              tests.id('leo'), tests.user_id('gina'), p_labels => '{PSY}'
grant_access()[leo N, manage]              tests.id('leo'), tests.user_id('gina'), 'manage'
grant_access()[leo N, a clinic]            tests.id('leo'), p_grantee_organization_id => tests.id('lakeside')
grant_access()[leo N, a suspended clinic]  tests.id('leo'), p_grantee_organization_id => tests.id('hilltop')
grant_access()[tess N, read]               tests.id('tess'), tests.user_id('ada')
grant_access()[tess SEX, read]             tests.id('tess'), tests.user_id('ada'), p_labels => '{SEX}'
grant_access()[max N, read]                tests.id('max'), tests.user_id('ada')
grant_access()[sam PSY, read]              tests.id('sam'), tests.user_id('ada'), p_labels => '{PSY}'
revoke_access()[reader's]                  tests.id('reader grant')
revoke_access()[labelled's]                tests.id('labelled grant')
revoke_access()[riverside's]               tests.id('riverside grant')
revoke_access()[opener's]                  tests.id('opener grant')
revoke_access()[given by tess]             tests.id('grant of tess')

consents[leo]                              id = tests.id('consent N')
consents[leo, PSY]                         id = tests.id('consent PSY')
consents[tess's own]                       id = tests.id('consent of tess')
consents[max, by fred]                     id = tests.id('fred''s consent')
decide_consent()[leo]                      tests.id('leo'), 'research', 'permit', 'urn:example:policy:2'
decide_consent()[leo, PSY]                 tests.id('leo'), 'data_export', 'deny', 'urn:example:policy:2'
decide_consent()[tess's own]               tests.id('tess'), 'research', 'deny', 'urn:example:policy:2'
decide_consent()[tess]                     tests.id('tess'), 'data_export', 'permit', 'urn:example:policy:2'
decide_consent()[max, by fred]             tests.id('max'), 'research', 'deny', 'urn:example:policy:2'
list_consents()[leo]                       tests.id('leo')
list_consents()[tess]                      tests.id('tess')
list_consents()[max]                       tests.id('max')
consent_fhir()[leo]                        tests.id('consent N')
consent_fhir()[leo, PSY]                   tests.id('consent PSY')
consent_fhir()[tess's own]                 tests.id('consent of tess')
consent_fhir()[max, by fred]               tests.id('fred''s consent')
who_sees()[leo]                            tests.id('leo')
who_sees()[sam]                            tests.id('sam')
who_sees()[tess]                           tests.id('tess')
who_sees()[max]                            tests.id('max')
preview_access()[leo, by reader]           tests.id('leo'), tests.user_id('reader')
preview_access()[tess, by gina]            tests.id('tess'), tests.user_id('gina')
preview_access()[max, by fred]             tests.id('max'), tests.user_id('fred')
age_transitions()[one's own]               # no arguments
age_transitions()[rossi]                   tests.id('rossi')
label_event()[leo PSY, and SEX]            tests.id('event s2 of leo PSY'), '{PSY,SEX}'
label_event()[leo PSY, opened]             tests.id('event s2 of leo PSY'), '{}'
label_event()[tess N, SEX]                 tests.id('event s1 of tess N'), '{SEX}'
label_event()[tess SEX, opened]            tests.id('event s1 of tess SEX'), '{}'
label_document()[leo N, restricted]        tests.id('leo N'), '{UNCLASSIFIED}'
label_document()[leo PSY, and SEX]         tests.id('leo PSY'), '{PSY,SEX}'
label_document()[tess N, SEX]              tests.id('tess N'), '{SEX}'
label_document()[max N, SEX]               tests.id('max N'), '{SEX}'
research_profiles()                        # no arguments

organizations[riverside]                   id = tests.id('riverside')
organizations[hilltop]                     id = tests.id('hilltop')
organization_members[riverside]            organization_id = tests.id('riverside')
practitioners[doctor]                      user_id = tests.user_id('doctor')
practitioner_credentials[doctor's]         user_id = tests.user_id('doctor')
organization_invitations[riverside]        id = tests.id('clinic invitation')
access_requests[of an address]             id = tests.id('address request')
access_requests[of leo]                    id = tests.id('leo request')
register_organization()                    'Mine', 'clinic'
register_practitioner()                    'Dr Somebody'
submit_credential()                        'http://hl7.org/fhir/sid/us-npi', '1234567893'
verify_organization()                      tests.id('hilltop'), tests.user_id('stranger'), 'register 1'
verify_organization()[by its own staff]    tests.id('hilltop'), tests.user_id('barred'), 'register 1'
suspend_organization()                     tests.id('riverside'), tests.user_id('stranger'), 'complaint 1'
verify_credential()                        tests.id('novice credential'), tests.user_id('stranger'), 'register 2'
verify_credential()[by its owner]          tests.id('novice credential'), tests.user_id('novice'), 'register 2'
revoke_credential()                        tests.id('novice credential'), tests.user_id('stranger'), 'complaint 2'
invite_organization_member()               tests.id('riverside'), 'somebody@example.org', 'assistant'
accept_organization_invitation()           tests.id('clinic invitation')
withdraw_organization_invitation()         tests.id('clinic invitation')
set_organization_roles()                   tests.id('riverside'), tests.user_id('assistant'), '{practitioner}'
end_organization_membership()              tests.id('riverside'), tests.user_id('assistant')
organization_staff()                       tests.id('riverside')
organization_patients()                    tests.id('riverside')
request_access()[an address]               tests.id('riverside'), 'somebody@example.org'
request_access()[leo, asked already]       tests.id('riverside'), p_profile_id => tests.id('leo')
request_access()[tess]                     tests.id('riverside'), p_profile_id => tests.id('tess')
access_request()[of an address]            tests.id('address request')
access_request()[of leo]                   tests.id('leo request')
approve_access_request()[of leo]           tests.id('leo request'), tests.id('leo')
approve_access_request()[of an address]    tests.id('address request'), tests.id('leo')
decline_access_request()[of an address]    tests.id('address request')
decline_access_request()[of leo]           tests.id('leo request')
withdraw_access_request()[of leo]          tests.id('leo request')
emergency_openings[opener's]               id = tests.id('opening')
notices[ada's]                             id = tests.id('ada notice')
break_glass()[leo]                         tests.id('leo'), 'Unconscious after a fall'
break_glass()[nobody]                      gen_random_uuid(), 'Unconscious after a fall'
end_break_glass()[opener's]                tests.id('opening')
emergency_opening()[opener's]              tests.id('opening')
mark_notice_read()[ada's]                  tests.id('ada notice')

documents[leo N]                           id = tests.id('leo N')
documents[leo PSY]                         id = tests.id('leo PSY')
documents[leo held]                        id = tests.id('leo held')
documents[leo other]                       id = tests.id('leo other')
documents[ada registered]                  id = tests.id('ada registered')
documents[writer registered]               id = tests.id('writer registered')
documents[sam N]                           id = tests.id('sam N')
documents[tess N]                          id = tests.id('tess N')
documents[tess SEX]                        id = tests.id('tess SEX')
documents[max N]                           id = tests.id('max N')
clinical_events[leo N]                     document_id = tests.id('leo N')
clinical_events[leo PSY]                   document_id = tests.id('leo PSY')
clinical_events[leo held]                  document_id = tests.id('leo held')
clinical_events[leo other]                 document_id = tests.id('leo other')
clinical_events[sam N]                     document_id = tests.id('sam N')
clinical_events[tess N]                    document_id = tests.id('tess N')
clinical_events[tess SEX]                  document_id = tests.id('tess SEX')
clinical_events[max N]                     document_id = tests.id('max N')
quality_flags[leo N]                       document_id = tests.id('leo N')
quality_flags[leo PSY]                     document_id = tests.id('leo PSY')
quality_flags[leo held]                    document_id = tests.id('leo held')
quality_flags[tess N]                      document_id = tests.id('tess N')
quality_flags[tess SEX]                    document_id = tests.id('tess SEX')
quality_flags[max N]                       document_id = tests.id('max N')
register_document()[leo]                   tests.id('leo'), 'x.pdf', 'application/pdf', 1
register_document()[sam]                   tests.id('sam'), 'x.pdf', 'application/pdf', 1
register_document()[tess]                  tests.id('tess'), 'x.pdf', 'application/pdf', 1
register_document()[max]                   tests.id('max'), 'x.pdf', 'application/pdf', 1
submit_document()[leo held]                tests.id('leo held')
submit_document()[leo PSY]                 tests.id('leo PSY')
submit_document()[ada registered]          tests.id('ada registered')
document_detail()[leo N]                   tests.id('leo N')
document_detail()[leo PSY]                 tests.id('leo PSY')
document_detail()[leo held]                tests.id('leo held')
document_detail()[ada registered]          tests.id('ada registered')
document_detail()[tess N]                  tests.id('tess N')
document_detail()[tess SEX]                tests.id('tess SEX')
document_detail()[max N]                   tests.id('max N')
document_file()[leo N]                     tests.id('leo N')
document_file()[leo PSY]                   tests.id('leo PSY')
document_file()[leo held]                  tests.id('leo held')
document_file()[ada registered]            tests.id('ada registered')
document_file()[tess N]                    tests.id('tess N')
document_file()[tess SEX]                  tests.id('tess SEX')
document_file()[max N]                     tests.id('max N')
document_progress()[leo N]                 tests.id('leo N')
document_progress()[leo queued]            tests.id('leo queued')
document_progress()[tess SEX]              tests.id('tess SEX')
profile_progress()[leo]                    tests.id('leo')
profile_progress()[tess]                   tests.id('tess')
profile_progress()[max]                    tests.id('max')
cancel_document()[leo queued]              tests.id('leo queued')
discard_document()[ada registered]         tests.id('ada registered')
discard_document()[writer registered]      tests.id('writer registered')
list_quality_flags()[leo]                  p_profile_id => tests.id('leo')
list_quality_flags()[tess SEX]             tests.id('tess SEX')
resolve_quality_flag()[leo held]           tests.id('flag of leo held'), 'confirm'
resolve_quality_flag()[leo PSY]            tests.id('flag of leo PSY'), 'confirm'
dismiss_quality_flag()[leo N]              tests.id('flag of leo N')
dismiss_quality_flag()[leo PSY]            tests.id('flag of leo PSY')
dismiss_quality_flag()[tess SEX]           tests.id('flag of tess SEX')
restore_quality_flag()[leo N]              tests.id('flag of leo N')
restore_quality_flag()[tess SEX]           tests.id('flag of tess SEX')
reassign_document()[leo other, to nora]    tests.id('leo other'), tests.id('nora')
reassign_document()[leo N, to pia]         tests.id('leo N'), tests.id('verdi child')
reprocess_document()[leo N]                tests.id('leo N')
reprocess_document()[leo PSY]              tests.id('leo PSY')
reprocess_document()[leo other]            tests.id('leo other')
reprocess_document()[tess N]               tests.id('tess N')
reprocess_document()[tess SEX]             tests.id('tess SEX')
reprocess_document()[max N]                tests.id('max N')
document_readings()[leo N]                 tests.id('leo N')
document_readings()[leo PSY]               tests.id('leo PSY')
document_readings()[tess SEX]              tests.id('tess SEX')
compare_readings()[leo N]                  tests.id('leo N')
compare_readings()[leo PSY]                tests.id('leo PSY')
compare_readings()[leo held]               tests.id('leo held')
compare_readings()[sam N]                  tests.id('sam N')
compare_readings()[tess N]                 tests.id('tess N')
adopt_reading()[leo N]                     tests.id('leo N')
adopt_reading()[leo PSY]                   tests.id('leo PSY')
adopt_reading()[leo held]                  tests.id('leo held')
adopt_reading()[sam N]                     tests.id('sam N')
adopt_reading()[tess N]                    tests.id('tess N')
discard_reading()[leo N]                   tests.id('leo N')
discard_reading()[leo PSY]                 tests.id('leo PSY')
discard_reading()[tess N]                  tests.id('tess N')

bucket:documents[ada's, expected]          tests.id('ada registered') || '/original'
bucket:documents[writer's, expected]       tests.id('writer registered') || '/original'
bucket:documents[leo N]                    tests.id('leo N') || '/original'

claim_job()                                'process'
heartbeat_job()                            tests.id('lease')
hand_over_job()                            tests.id('lease')
complete_stage()                           tests.id('lease'), jsonb_build_object('sha256', repeat('0', 64), 'extraction', tests.extraction('{s1}'))
fail_job()                                 tests.id('lease'), 'timeout'
reserve_reading()                          tests.id('lease'), 1, 'openai', 'a-model', 0.01
settle_reading()                           tests.id('reservation'), 0.01
dead_jobs()                                10
retry_dead_job()                           tests.id('dead job')
outdated_documents()                       '3', 10
reread_outdated()                          '3', 10
prune_jobs()                               # no arguments
due_jobs()                                 # no arguments
claim_storage_deletions()                  10
complete_storage_deletions()               tests.id('lease')
sweep_storage()                            # no arguments
seal_trail()                               10
unpublished_statements()                   # no arguments
note_published()                           'probe', 1, 'b9f6a0abf1c8342932a0b101fbf376ccb1332639e596b2cf3788f92244570f0d'
$tries$);

select * from tests.check_matrix();
select * from tests.run_matrix();
select * from tests.try_wrong_values();
select * from finish();
rollback;
