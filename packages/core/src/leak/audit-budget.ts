import { articulate } from "../articulation/articulate.ts";
import type { Budget } from "../budget/budget.ts";
import { withheldRows } from "../budget/withheld-rows.ts";
import type { Form } from "../form/form.ts";
import { readDisclosure } from "../reading/read.ts";
import { writeDocument } from "../writing/write-document.ts";
import { auditLeaks, type LeakAudit } from "./audit.ts";
import { type RowGroup, rowGroupsOf } from "./row-group.ts";

/** A leak audit of a budget, with the rows that must be withheld as well. */
export interface BudgetAudit extends LeakAudit {
  readonly rows: readonly RowGroup[];
}

/**
 * What the disclosure of a budget would prove about each amount its policy withholds. The whole document is written
 * and read as if nothing were withheld, so that every relation of it is known; then the rows withheld are taken out.
 * Errors: throws for a budget `validateBudget` calls an error.
 */
export function auditBudget(budget: Budget, form: Form): BudgetAudit {
  const { withholds: _, ...open } = budget;
  const articulation = articulate(readDisclosure(writeDocument(open, form), [form], true));
  const withheld = withheldRows(budget, form);
  const rows = rowGroupsOf(form);
  const groups = new Map<string, RowGroup>();
  const keyOf = (group: RowGroup): string => {
    const key = `${group.cube}/${group.dimension}/${group.node}`;
    groups.set(key, group);
    return key;
  };
  const audit = auditLeaks(articulation, {
    isWithheld: ({ selection }) => withheld.holds(selection),
    isProtected: ({ selection }) => withheld.protects(selection),
    groupsOf: ({ selection }) => rows.of(selection).map(keyOf),
    goesWith: ({ selection }, key) => {
      const group = groups.get(key);
      return group !== undefined && rows.holds(group, selection);
    },
  });
  return { ...audit, rows: audit.further?.groups.flatMap((key) => groups.get(key) ?? []) ?? [] };
}
