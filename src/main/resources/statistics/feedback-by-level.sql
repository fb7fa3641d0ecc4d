select f.level as key, '#' || f.level as label, i.id as issue, case when f.restricted then '#RESTRICTED' else f.giver end as what, f.given_on as on_day, 1 as amount
from issued i join standing_feedback f on f.issue_id = i.id
