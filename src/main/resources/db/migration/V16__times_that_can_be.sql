-- Times that people type, held against the time of the act and against the signature. Rows from before are left as they are.

-- What is typed knows no seconds.
alter table release add constraint never_in_the_past
  check (visible_from >= decided_at - interval '2 minutes') not valid;
-- A day earlier or later in the zone of the bulletin than in UTC.
alter table recall add constraint due_after_it_was_ordered
  check (due_on >= (ordered_at at time zone 'UTC')::date - 1) not valid;
alter table follow_up add constraint due_after_it_was_added
  check (due_on >= (added_at at time zone 'UTC')::date - 1) not valid;
alter table feedback add constraint given_before_it_was_recorded
  check (given_on <= (recorded_at at time zone 'UTC')::date + 1) not valid;

create function issued_by_today() returns trigger language plpgsql as $$
begin
  if new.issued_on > (new.updated_at at time zone 'UTC')::date + 1 then
    raise exception 'an issue is not dated in the future' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger issued_by_today before update of issued_on on issue for each row
  when (new.issued_on is distinct from old.issued_on) execute function issued_by_today();

create function require_after_the_issue(the_issue bigint, at timestamptz) returns void language plpgsql as $$
begin
  if at < coalesce((select date_trunc('minute', min(s.signed_at)) from signature s where s.issue_id = the_issue),
      (select i.issued_on::timestamp at time zone b.zone from issue i join bulletin b on b.id = i.bulletin_id where i.id = the_issue)) then
    raise exception 'nothing happens to an issue before it was signed' using errcode = 'check_violation';
  end if;
end $$;

create function require_on_or_after_the_issue(the_issue bigint, day date) returns void language plpgsql as $$
begin
  if day < (select i.issued_on from issue i where i.id = the_issue) then
    raise exception 'nothing happens to an issue before its day' using errcode = 'check_violation';
  end if;
end $$;

create function receipt_after_the_issue() returns trigger language plpgsql as $$
begin
  perform require_after_the_issue(p.issue_id, new.received_at)
    from delivery d join distribution_plan p on p.id = d.plan_id where d.id = new.delivery_id;
  return new;
end $$;
create trigger after_the_issue before insert on receipt for each row execute function receipt_after_the_issue();

create function copy_end_after_the_issue() returns trigger language plpgsql as $$
begin
  perform require_on_or_after_the_issue((select c.issue_id from printed_copy c where c.id = new.copy_id), new.on_day);
  return new;
end $$;
create trigger after_the_issue before insert on copy_end for each row execute function copy_end_after_the_issue();

create function feedback_after_the_issue() returns trigger language plpgsql as $$
begin
  perform require_on_or_after_the_issue(new.issue_id, new.given_on);
  return new;
end $$;
create trigger after_the_issue before insert on feedback for each row execute function feedback_after_the_issue();
