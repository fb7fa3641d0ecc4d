select t.key, '#' || t.key as label, t.issue, t.what, t.on_day, 1 as amount
from (
  select case when r.id is null then 'OUTSTANDING'
              when s.days <= 0 then 'SAME_DAY'
              when s.days <= 3 then 'WITHIN_3_DAYS'
              when s.days <= 7 then 'WITHIN_7_DAYS'
              else 'LATER' end as key,
         i.id as issue, d.name as what, s.received_on as on_day
  from sent i join delivery d on d.plan_id = i.plan_id and d.recipient_id is not null
  left join addition a on a.id = d.addition_id
  left join receipt r on r.delivery_id = d.id and r.struck_at is null
  left join lateral (select cast(r.received_at at time zone :zone as date) as received_on,
      cast(r.received_at at time zone :zone as date) - coalesce(cast(a.added_at at time zone :zone as date), i.sent_on) as days) s on true) t
