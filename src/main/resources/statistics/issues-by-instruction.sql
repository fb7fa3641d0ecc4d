select t.key, '#' || t.key as label, t.issue, '' as what, t.on_day, 1 as amount
from (
  select case when exists (select from standing_feedback f join feedback_kind k on k.id = f.kind_id
                           where f.issue_id = i.id and k.instruction)
              then 'WITH_INSTRUCTION' else 'WITHOUT_INSTRUCTION' end as key, i.id as issue, i.issued_on as on_day
  from sent i) t
