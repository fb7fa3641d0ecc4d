select cast(d.recipient_id as text) as key, coalesce(nullif(d.name, ''), '#ERASED') as label, i.id as issue, d.organisation as what, i.issued_on as on_day, count(*) as amount
from issued i join printed_copy c on c.issue_id = i.id join delivery d on d.id = c.delivery_id and d.recipient_id is not null
group by i.id, i.issued_on, d.id, d.recipient_id, d.name, d.organisation
