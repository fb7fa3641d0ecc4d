select d.channel as key, '#' || d.channel as label, i.id as issue, d.name as what, i.issued_on as on_day, count(*) as amount
from issued i join printed_copy c on c.issue_id = i.id join delivery d on d.id = c.delivery_id
group by i.id, i.issued_on, d.id, d.channel, d.name
union all
select 'NO_PLAN', '#NO_PLAN', i.id, '', i.issued_on, i.copies
from issued i where i.copies > 0 and not exists (select from printed_copy c where c.issue_id = i.id)
