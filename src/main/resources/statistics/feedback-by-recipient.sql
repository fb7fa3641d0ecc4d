select cast(f.recipient_id as text) as key, coalesce(nullif(f.giver, ''), '#ERASED') as label, i.id as issue,
       case when f.restricted then '#RESTRICTED' else k.name end as what, f.given_on as on_day, 1 as amount
from issued i join standing_feedback f on f.issue_id = i.id and f.recipient_id is not null join feedback_kind k on k.id = f.kind_id
