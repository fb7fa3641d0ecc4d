select cast(i.year as text) as key, cast(i.year as text) as label, i.id as issue, '' as what, i.issued_on as on_day, 1 as amount
from every_issue i
