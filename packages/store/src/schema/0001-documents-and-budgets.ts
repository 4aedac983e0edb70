/**
 * Documents as handed in, their latest reading, and budgets.
 *
 * JSON columns are `json`, not `jsonb`: they are kept and given back, never searched, and `json` keeps the order of
 * the keys, so the same document gives the same bytes.
 */
export const documentsAndBudgets: readonly string[] = [
  `create table documents (
    id bigint generated always as identity primary key,
    sha256 text not null unique,
    name text not null,
    format text not null,
    bytes bytea not null,
    size bigint generated always as (octet_length(bytes)) stored,
    form text,
    year integer,
    level text,
    unit text,
    title text,
    received_at timestamptz not null default now(),
    sample boolean not null
  )`,
  "create index documents_newest on documents (received_at desc, id desc)",
  `create table readings (
    document_id bigint primary key references documents on delete cascade,
    version text not null,
    read_at timestamptz not null default now(),
    summary json not null
  )`,
  `create table statements (
    document_id bigint not null references documents on delete cascade,
    ord integer not null,
    kind text not null,
    cube text not null,
    year integer not null,
    measure text not null,
    key text not null,
    value bigint not null,
    decimals integer not null,
    unit text not null,
    text text not null,
    blank boolean not null,
    page integer,
    line integer,
    table_id text,
    row_id text,
    column_id text,
    section text,
    address json,
    rest json not null,
    primary key (document_id, ord)
  )`,
  `create table findings (
    document_id bigint not null references documents on delete cascade,
    ord integer not null,
    code text not null,
    severity text not null,
    message text not null,
    fingerprint text not null,
    line integer,
    page integer,
    payload json not null,
    primary key (document_id, ord)
  )`,
  `create table budgets (
    id bigint generated always as identity primary key,
    body text not null,
    form text not null,
    year integer not null,
    budget json not null,
    created_at timestamptz not null default now()
  )`,
  "create index budgets_newest on budgets (created_at desc, id desc)",
];
