select l.state as key, '#' || l.state as label, i.id as issue, coalesce(d.name, '') as what,
       cast(coalesce(l.sent_at, l.queued_at) at time zone :zone as date) as on_day, 1 as amount
from issued i join letter l on l.issue_id = i.id and l.kind = 'ISSUE' left join delivery d on d.id = l.delivery_id
