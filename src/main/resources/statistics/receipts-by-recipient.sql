select cast(d.recipient_id as text) as key, coalesce(nullif(d.name, ''), '#ERASED') as label, i.id as issue, d.organisation as what,
       cast(r.received_at at time zone :zone as date) as on_day, 1 as amount
from sent i join delivery d on d.plan_id = i.plan_id and d.recipient_id is not null join receipt r on r.delivery_id = d.id and r.struck_at is null
