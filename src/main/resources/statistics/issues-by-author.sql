select coalesce(cast(u.id as text), '') as key, coalesce(u.name, '#FROM_PAPER') as label, i.id as issue, '' as what, i.issued_on as on_day, 1 as amount
from issued i left join app_user u on u.id = i.author_id
