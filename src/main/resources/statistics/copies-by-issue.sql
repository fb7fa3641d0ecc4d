select cast(i.id as text) as key, i.year || case i.series when 'SUPPLEMENT' then ' S' else ' · ' end || i.number as label, i.id as issue,
       d.name as what, i.issued_on as on_day, count(*) as amount
from issued i join printed_copy c on c.issue_id = i.id join delivery d on d.id = c.delivery_id
group by i.id, i.year, i.series, i.number, i.issued_on, d.id, d.name
union all
select cast(i.id as text), i.year || case i.series when 'SUPPLEMENT' then ' S' else ' · ' end || i.number, i.id, '#NO_PLAN', i.issued_on, i.copies
from issued i where i.copies > 0 and not exists (select from printed_copy c where c.issue_id = i.id)
