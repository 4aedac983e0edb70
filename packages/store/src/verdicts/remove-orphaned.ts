import type { Kysely } from "kysely";
import type { Tables } from "../schema/tables.ts";

/** Removes the verdicts of a disclosure of which no version is kept any more; where one is, nothing happens. */
export async function removeOrphaned(db: Kysely<Tables>, disclosure: string): Promise<void> {
  await db
    .deleteFrom("verdicts")
    .where("disclosure", "=", disclosure)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom("documents").select("id").where("disclosure", "=", disclosure))),
    )
    .execute();
}
