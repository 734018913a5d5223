-- Takes back what clients may upload. The bucket stays: SQL cannot delete stored bytes, and an emptied bucket is
-- removed through the Storage API.
set lock_timeout = '5s';
drop policy "the registrant uploads the file that is expected" on storage.objects;
drop function private.may_upload(text);
reset lock_timeout;
