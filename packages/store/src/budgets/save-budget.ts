import type { Budget } from "@mingce/core";
import type { RecordId } from "../records.ts";
import { storable } from "../storable.ts";
import type { Store } from "../store.ts";

/** Saves a budget and answers its id; every call makes a new one, so earlier versions stay. */
export async function saveBudget(store: Store, budget: Budget): Promise<RecordId> {
  const { body, form, year } = budget;
  const { id } = await store.db
    .insertInto("budgets")
    .values({ body: storable(body), form, year, budget: JSON.stringify(budget) })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}
