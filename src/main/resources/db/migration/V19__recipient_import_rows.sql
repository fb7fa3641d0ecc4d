-- What somebody chose for each row of a file of recipients, what would change by it, and where the row comes from.

-- sheet and head: which sheet was read, and which of its lines that are not empty names the columns; both from 0.
alter table recipient_import
  add column sheets text[]  not null default '{}',
  add column sheet  integer not null default 0 check (sheet >= 0),
  add column head   integer not null default 0 check (head >= 0);

-- The file itself, so that another sheet or line can be chosen; it goes when anybody is erased, since nothing can be erased in it.
create table recipient_import_source (
  recipient_import_id bigint primary key references recipient_import on delete cascade,
  content             bytea  not null,
  first_lines         text[] not null
);

-- merged: columns whose text stands in a merged cell further up; differences: field, old and new value in turn;
-- hint: what a new one has in common with somebody else, a recipient or the row of that number.
alter table recipient_import_row
  add column merged            integer[] not null default '{}',
  add column mended            boolean   not null default false,
  add column choice            text      check (choice in ('ADD', 'UPDATE', 'SKIP')),
  add column differences       text[]    not null default '{}',
  add column hint              text      check (hint in ('MAIL', 'PHONE', 'NAME')),
  add column hint_recipient_id bigint    references recipient,
  add column hint_row          integer,
  add constraint hint_of_somebody check ((hint is null) = (hint_recipient_id is null and hint_row is null)),
  add constraint hint_for_the_new check (hint is null or state = 'NEW'),
  add constraint only_the_known_are_updated check (choice is distinct from 'UPDATE' or state = 'KNOWN'),
  add constraint mistakes_stay_out check (choice is null or state <> 'MISTAKEN');
create index on recipient_import_row (hint_recipient_id) where hint_recipient_id is not null;
