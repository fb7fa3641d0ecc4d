-- A withdrawal is taken back by another person, and both acts stay. Reasons that the public reads can be mended; the history keeps the
-- words from before.

alter table withdrawal drop constraint withdrawal_issue_id_key;
alter table withdrawal add column taken_back_reason text check (char_length(taken_back_reason) > 0);
alter table withdrawal add column taken_back_by_id bigint references app_user;
alter table withdrawal add column taken_back_at timestamptz;
alter table withdrawal add constraint taken_back_whole
  check (num_nulls(taken_back_reason, taken_back_by_id, taken_back_at) in (0, 3));
alter table withdrawal add constraint taken_back_by_another check (taken_back_by_id <> withdrawn_by_id);
create unique index one_standing_withdrawal on withdrawal (issue_id) where taken_back_at is null;
create index on withdrawal (issue_id);

create view standing_withdrawal as select * from withdrawal where taken_back_at is null;

create function withdrawal_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.taken_back_at is not null
      or (old.issue_id, old.withdrawn_by_id, old.withdrawn_at) is distinct from (new.issue_id, new.withdrawn_by_id, new.withdrawn_at) then
    raise exception 'withdrawal is append-only: it is taken back once, by another person' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
drop trigger append_only on withdrawal;
create trigger stays before update or delete on withdrawal for each row execute function withdrawal_stays();

create or replace function only_voided() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or (to_jsonb(old) - 'void_reason' - 'voided_at') <> (to_jsonb(new) - 'void_reason' - 'voided_at')
      or old.voided_at is not null and new.voided_at is null
        and exists (select from standing_withdrawal w where w.issue_id = old.issue_id)
      or old.voided_at <> new.voided_at then
    raise exception 'a number that was given stays as it is' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create or replace function only_closed() returns trigger language plpgsql as $$
declare
  may text[] := array['reason'];
begin
  if tg_op <> 'DELETE' and num_nonnulls(old.signature_id, old.abandoned_at) = 0 then
    may := may || array['signature_id', 'abandoned_at'];
  end if;
  if tg_op = 'DELETE' or (to_jsonb(old) - may) <> (to_jsonb(new) - may) then
    raise exception 'a correction is closed once and never changed' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create or replace function issue_keeps_its_number() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'an issue is never deleted' using errcode = 'restrict_violation';
  end if;
  if old.total is not null and (old.year, old.number, old.total, old.issued_on) is distinct from (new.year, new.number, new.total, new.issued_on) then
    raise exception 'an issue keeps its number and its date' using errcode = 'restrict_violation';
  end if;
  if (old.bulletin_id, old.series) is distinct from (new.bulletin_id, new.series) and old.total is not null then
    raise exception 'an issue keeps its series' using errcode = 'restrict_violation';
  end if;
  if old.status = 'DISCARDED' or old.status = 'WITHDRAWN' and (new.status not in ('WITHDRAWN', 'ISSUED')
      or (to_jsonb(old) - 'status' - 'version' - 'updated_at') <> (to_jsonb(new) - 'status' - 'version' - 'updated_at')) then
    raise exception 'a withdrawn or discarded issue stays so' using errcode = 'restrict_violation';
  end if;
  if old.status = 'WITHDRAWN' and new.status = 'ISSUED' and exists (select from standing_withdrawal w where w.issue_id = new.id) then
    raise exception 'an issue stays withdrawn until its withdrawal is taken back' using errcode = 'restrict_violation';
  end if;
  if new.status = 'WITHDRAWN' and not exists (select from standing_withdrawal w where w.issue_id = new.id) then
    raise exception 'a withdrawal needs its record' using errcode = 'check_violation';
  end if;
  if new.signed_revision_id is distinct from old.signed_revision_id
      and not exists (select from signature s where s.revision_id = new.signed_revision_id)
      and not exists (select from number_entry n where n.issue_id = new.id and n.imported and old.signed_revision_id is null) then
    raise exception 'a signed text needs its signature' using errcode = 'check_violation';
  end if;
  return new;
end $$;

-- The public side as it is, but for withdrawals that were taken back.
do $$
declare
  before text := pg_get_viewdef('released_issue');
  after text := replace(before, 'JOIN withdrawal w', 'JOIN standing_withdrawal w');
begin
  if before = after then
    raise exception 'released_issue knows no withdrawals';
  end if;
  execute 'create or replace view released_issue as ' || after;
end $$;
