select coalesce(t.topic, '') as key, coalesce(t.topic, '#NO_TOPIC') as label, i.id as issue, '' as what, i.issued_on as on_day, 1 as amount
from issued i left join lateral unnest(i.topics) as t(topic) on true
