-- What tells the printed copies of an issue apart: 份号, a QR code, a mark in the margin.
alter table bulletin
  add column copy_number boolean not null default true,
  add column copy_code   boolean not null default false,
  add column copy_mark   boolean not null default false;
