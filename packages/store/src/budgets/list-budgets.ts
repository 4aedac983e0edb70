import type { BudgetRecord, Page, Paging } from "../records.ts";
import type { Store } from "../store.ts";

/** Budgets without their ledgers, the last saved first. */
export async function listBudgets(store: Store, paging: Paging = {}): Promise<Page<BudgetRecord>> {
  const rows = await store.db
    .selectFrom("budgets")
    .select(["id", "body", "form", "year", "created_at as createdAt"])
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .offset(paging.offset ?? 0)
    .limit(paging.limit ?? 50)
    .execute();
  const { total } = await store.db
    .selectFrom("budgets")
    .select((count) => count.fn.countAll<number>().as("total"))
    .executeTakeFirstOrThrow();
  return { items: rows, total };
}
