select cast(d.recipient_id as text) as key, coalesce(nullif(d.name, ''), '#ERASED') as label, i.id as issue, d.organisation as what,
       cast(l.sent_at at time zone :zone as date) as on_day, 1 as amount
from issued i join letter l on l.issue_id = i.id and l.kind = 'ISSUE' and l.state = 'SENT' join delivery d on d.id = l.delivery_id
where d.recipient_id is not null
