-- Put before each of the other queries. Each of those gives rows of
--   key     what is counted together
--   label   its name; one that begins with # is a word of the program (enum Code)
--   issue   the issue behind the row
--   what    what tells the row from others of its issue
--   on_day
--   amount  what it counts for
with every_issue as (
  select i.id, i.series, i.year, i.number, i.total, i.issued_on,
    array(select t.name from filed_topic f join topic t on t.id = f.topic_id where f.issue_id = i.id order by t.name) as topics,
    i.author_id, r.responsible_editor, r.copies
  from issue i join revision r on r.id = i.signed_revision_id
  where i.bulletin_id = :bulletin and i.total is not null),
issued as (
  select * from every_issue where cast(:year as integer) is null or year = cast(:year as integer)),
sent as (
  select i.*, p.id as plan_id, cast(p.frozen_at at time zone :zone as date) as sent_on
  from issued i join distribution_plan p on p.issue_id = i.id and p.frozen_at is not null
  where exists (select from delivery d where d.plan_id = p.id and d.recipient_id is not null))
