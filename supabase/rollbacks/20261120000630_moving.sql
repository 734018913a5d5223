-- Takes back moving profiles, ending a sharing, putting profiles aside; what was done stands.
drop function public.end_sharing(uuid, uuid);
drop function public.delete_profile(uuid);
drop function public.continue_guardianship(uuid, text);
drop function private.continue_guardianship(uuid, text);
drop function private.delete_profile(uuid);
drop function private.end_sharing(uuid, uuid);
drop function private.move_profile(uuid, uuid);
drop function private.cut_findings(uuid);
drop function private.rescope_hashes(uuid, uuid);
drop function private.documents_on_their_way(uuid);
