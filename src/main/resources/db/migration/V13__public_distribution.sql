-- What the public may see of where an issue went and what came of it. Both are off until a bulletin turns them on.
alter table bulletin
  add scope_public   boolean not null default false,
  add answers_public boolean not null default false;

-- Organisations by 报, 送, 发: never a person, nor anything that somebody typed for one.
create view released_distribution as
select min(d.id) as id, i.id as issue_id, d.distribution_group, d.organisation, min(d.position) as position
from released_issue i
join bulletin b on b.id = i.bulletin_id and b.scope_public
join distribution_plan p on p.issue_id = i.id and p.frozen_at is not null
join delivery d on d.plan_id = p.id
where not i.withdrawn and d.recipient_id is not null and d.organisation <> ''
group by i.id, d.distribution_group, d.organisation;

-- How many of each kind; what is restricted or was struck out does not count.
create view released_feedback as
select min(f.id) as id, i.id as issue_id, k.name as kind, k.position, count(*)::integer as times
from released_issue i
join bulletin b on b.id = i.bulletin_id and b.answers_public
join feedback f on f.issue_id = i.id and f.struck_at is null and not f.restricted
join feedback_kind k on k.id = f.kind_id
where not i.withdrawn
group by i.id, k.id, k.name, k.position;
