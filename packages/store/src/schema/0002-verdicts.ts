/**
 * What a person holds of a finding, kept for a disclosure and not for a file: the versions of one body, year and level
 * share it (docs/decisions/0010). A document whose body, year or level is unknown is a disclosure of its own.
 */
export const verdicts: readonly string[] = [
  `alter table documents add column disclosure text not null generated always as (
    case
      when unit is null or year is null or level is null then 'sha256/' || sha256
      else year::text || '/' || level || '/' || unit
    end
  ) stored`,
  "create index documents_disclosure on documents (disclosure)",
  `create table verdicts (
    disclosure text not null,
    fingerprint text not null,
    kind text not null,
    reason text,
    given_at timestamptz not null default now(),
    primary key (disclosure, fingerprint)
  )`,
];
