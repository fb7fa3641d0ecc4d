select cast(d.recipient_id as text) as key, coalesce(nullif(d.name, ''), '#ERASED') as label, i.id as issue, d.organisation as what,
       cast(r.received_at at time zone :zone as date) as on_day,
       greatest(0, cast(r.received_at at time zone :zone as date) - coalesce(cast(a.added_at at time zone :zone as date), i.sent_on)) as amount
from sent i join delivery d on d.plan_id = i.plan_id and d.recipient_id is not null
join receipt r on r.delivery_id = d.id and r.struck_at is null left join addition a on a.id = d.addition_id
