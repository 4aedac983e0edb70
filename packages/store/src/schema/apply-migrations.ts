import { type Kysely, sql } from "kysely";
import { refuse, type StoreRefusal } from "../refusal.ts";
import { documentsAndBudgets } from "./0001-documents-and-budgets.ts";
import { verdicts } from "./0002-verdicts.ts";
import type { Tables } from "./tables.ts";

/** The numbered steps of the schema: number n is the n-th entry. A released step is never changed. */
const migrations: readonly (readonly string[])[] = [documentsAndBudgets, verdicts];

/** Any number: two programs that start at once agree on it and take turns. */
const turn = 4_202_611;

/**
 * Brings the schema up to date in one transaction, or refuses a database that a newer program has written.
 *
 * Errors: throws what the database throws; nothing is changed then.
 */
export async function applyMigrations(db: Kysely<Tables>): Promise<StoreRefusal | null> {
  return db.transaction().execute(async (step) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(turn)})`.execute(step);
    await sql`create table if not exists migrations (
      number integer primary key,
      applied_at timestamptz not null default now()
    )`.execute(step);
    const { rows } = await sql<{ last: number }>`
      select coalesce(max(number), 0) as last from migrations`.execute(step);
    const last = rows[0]?.last ?? 0;
    if (last > migrations.length) return newer(last);
    for (const [index, commands] of migrations.entries()) {
      if (index < last) continue;
      for (const command of commands) await sql.raw(command).execute(step);
      await sql`insert into migrations (number) values (${index + 1})`.execute(step);
    }
    return null;
  });
}

function newer(last: number): StoreRefusal {
  return refuse(
    "store/newer",
    `数据库由更新版本的明册写入（结构版本 ${last}，本程序只认识到 ${migrations.length}）。请升级本程序后再打开，数据未作任何改动。`,
  );
}
