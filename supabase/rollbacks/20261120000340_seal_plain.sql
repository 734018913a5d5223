-- Takes back the sealing of plain columns; what is sealed stays sealed.
drop function private.seal_plain(regclass, text, text, text, integer);
