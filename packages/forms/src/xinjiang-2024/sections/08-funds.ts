import { otherBudget } from "../../xinjiang/sections/other-budget.ts";

/** Section eight: government-managed funds. */
export const s08 = otherBudget("8", "八", "政府性基金", "governmentManagedFunds");

/** Section nine: state capital operations. */
export const s09 = otherBudget("9", "九", "国有资本经营", "stateCapitalOperations");
