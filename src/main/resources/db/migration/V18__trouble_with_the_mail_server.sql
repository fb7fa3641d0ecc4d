-- Why a program sends nothing now, told to people on any node: its kind, what was said, and when it tries again.
alter table mail_node
  add column trouble  text check (trouble in ('AWAY', 'CLIENT', 'SITE_ADDRESS')),
  add column words    text not null default '' check (char_length(words) <= 500),
  add column next_try timestamptz,
  add constraint words_of_a_trouble check (trouble is not null or words = '' and next_try is null);
