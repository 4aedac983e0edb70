import { type Kysely, sql } from "kysely";
import type { Tables } from "../schema/tables.ts";
import { removeOrphaned } from "./remove-orphaned.ts";

/**
 * A document turned out to belong to another disclosure when it was read again: the verdicts given so far go with it,
 * and stay behind as well where another version is kept there. What was said at the new place already is not touched.
 */
export async function moveVerdicts(db: Kysely<Tables>, from: string, to: string): Promise<void> {
  if (from === to) return;
  await sql`
    insert into verdicts (disclosure, fingerprint, kind, reason, given_at)
    select ${to}::text, fingerprint, kind, reason, given_at from verdicts where disclosure = ${from}::text
    on conflict do nothing`.execute(db);
  await removeOrphaned(db, from);
}
