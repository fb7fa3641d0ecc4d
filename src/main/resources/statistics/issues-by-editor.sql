select i.responsible_editor as key, i.responsible_editor as label, i.id as issue, '' as what, i.issued_on as on_day, 1 as amount
from issued i
