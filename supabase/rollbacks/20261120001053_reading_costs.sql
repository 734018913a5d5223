-- Takes back budgets and the ledger of what reading cost: both are lost.
drop function public.set_reading_budget(uuid, numeric);
drop function public.reading_budget(uuid);
drop function public.reserve_reading(uuid, integer, text, text, numeric);
drop function public.settle_reading(uuid, numeric);
drop function private.set_reading_budget(uuid, numeric);
drop function private.reading_budget(uuid);
drop function private.reserve_reading(uuid, integer, text, text, numeric);
drop function private.settle_reading(uuid, numeric);
drop function private.spent_this_month(uuid);
drop table private.reading_costs;
drop table private.reading_budgets;
