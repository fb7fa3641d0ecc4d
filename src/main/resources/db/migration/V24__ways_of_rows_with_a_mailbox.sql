-- How copies go to those rows of a file of recipients that have a mailbox and say no way; chosen for the whole file.

alter table recipient_import
  add column mailbox_way text not null default 'PRINT' check (mailbox_way in ('PRINT', 'MAIL', 'BOTH'));

-- Whether that choice counts for the row.
alter table recipient_import_row
  add column wayless boolean not null default false,
  add constraint mistaken_rows_go_no_way check (not wayless or state <> 'MISTAKEN');
