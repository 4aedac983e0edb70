import type { BudgetDetail, RecordId } from "../records.ts";
import type { Store } from "../store.ts";

/** A budget with its ledger; null where there is none of this id. */
export async function budgetById(store: Store, id: RecordId): Promise<BudgetDetail | null> {
  const row = await store.db
    .selectFrom("budgets")
    .select(["id", "body", "form", "year", "created_at as createdAt", "budget"])
    .where("id", "=", id)
    .executeTakeFirst();
  return row ?? null;
}
