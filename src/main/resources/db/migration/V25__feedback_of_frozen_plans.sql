-- Feedback to a delivery that the plan could still change kept the plan from being saved ever again: it is of the recipient alone.

alter table feedback disable trigger stays;
update feedback set delivery_id = null
where delivery_id in (
  select d.id from delivery d join distribution_plan p on p.id = d.plan_id where p.frozen_at is null
);
alter table feedback enable trigger stays;

create function feedback_of_frozen_plan() returns trigger language plpgsql as $$
begin
  if new.delivery_id is not null and not exists (
      select from delivery d join distribution_plan p on p.id = d.plan_id
      where d.id = new.delivery_id and p.frozen_at is not null) then
    raise exception 'only what went out by a frozen plan is answered' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger of_frozen_plan before insert on feedback for each row execute function feedback_of_frozen_plan();
