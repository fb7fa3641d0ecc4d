-- Where somebody signed in from within the last month, sealed: a stranger's failures elsewhere do not slow whoever tries there.
create table known_place (
  place   text primary key check (place ~ '^[0-9a-f]{64}$'),
  seen_at timestamptz not null
);
create index on known_place (seen_at);
