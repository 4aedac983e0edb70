/** The checks that are not arithmetic, one file each. */
import { presenceTable } from "./presence/table.ts";
import type { Rule } from "./rule.ts";

export type { Rule, RuleInput, RuleOutcome } from "./rule.ts";

/** All rules, in the order they are reported. */
export const rules: readonly Rule[] = [presenceTable];
