import { otherBudget } from "../../xinjiang/sections/other-budget.ts";

/** Section nine: government-managed funds. */
export const s09 = otherBudget("9", "九", "政府性基金", "governmentManagedFunds");
