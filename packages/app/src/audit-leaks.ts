import {
  auditBudget,
  type Budget,
  type BudgetAudit,
  type BudgetProblem,
  type Form,
  formatSteps,
  isComputable,
  type Leak,
  placeName,
} from "@mingce/core";
import { openBudget } from "./open-budget.ts";

/** One withheld amount and the interval everything printed proves it to lie in; an end nothing bounds is null. */
export interface AuditedAmount {
  /** Where it would stand, for people. */
  readonly what: string;
  /** In yuan, or in the unit it is counted in. */
  readonly low: string | null;
  readonly high: string | null;
  readonly certainty: Leak["certainty"];
}

/** What a budget's policy gives away, and what else would have to be withheld. */
export interface AuditedBudget {
  readonly problems: null;
  /** What somebody should still look at in the policy, as a row in which nothing lies. */
  readonly warnings: readonly BudgetProblem[];
  readonly amounts: readonly AuditedAmount[];
  /** Null where nothing withheld can be computed. */
  readonly further: {
    /** Rows of the policy to be added, and single numbers where rows are not enough. */
    readonly rows: readonly { readonly dimension: string; readonly node: string }[];
    readonly numbers: readonly string[];
    readonly sufficient: boolean;
    readonly exhausted: boolean;
  } | null;
  readonly settled: boolean;
}

/** A budget audited for leaks, or why it cannot be. */
export type AuditedLeaks = AuditedBudget | { readonly problems: readonly BudgetProblem[] };

/** Audits the rows a budget withholds (`withholds`): what its disclosure proves about each amount in them. */
export function auditLeaksOf(text: string): AuditedLeaks {
  const opened = openBudget(text);
  if (opened.budget === null) return { problems: opened.problems };
  const { budget, form, warnings } = opened;
  const audit = auditBudget(budget, form);
  const { further } = audit;
  return {
    problems: null,
    warnings: warnings.filter(({ where }) => where.startsWith("withholds")),
    amounts: audit.leaks.map((leak) => amountOf(leak, audit, form)),
    further:
      further === null
        ? null
        : {
            rows: audit.rows.map(({ dimension, node }) => ({ dimension, node })),
            numbers: further.quantities.map((q) => nameOf(q, audit, form)),
            sufficient: further.sufficient,
            exhausted: further.exhausted,
          },
    settled: audit.settled,
  };
}

/** Why nothing may be written: withheld amounts that follow from what is printed. The amounts are not repeated. */
export function leakProblems(budget: Budget, form: Form): readonly BudgetProblem[] {
  if (budget.withholds === undefined || budget.withholds.length === 0) return [];
  const audit = auditBudget(budget, form);
  const given = audit.leaks.filter(isComputable);
  const [first] = given;
  if (first === undefined) return [];
  const more = given.length > 1 ? `等${given.length}处` : "";
  return [
    {
      severity: "error",
      where: "withholds",
      message: `不予公开的金额（${nameOf(first.quantity, audit, form)}${more}）可以由公开的其他数字算出。${adviceOf(audit)}`,
    },
  ];
}

/** What to withhold as well, in a sentence. */
function adviceOf({ rows, further }: BudgetAudit): string {
  const named = rows.map((r) => `“${rowName(r.node)}”`).join("、");
  const cells = further?.quantities.length ?? 0;
  if (cells === 0 && further?.sufficient)
    return `请把${named}所在的行也列为不予公开，注明只为掩护（《不予公开》中“仅为掩护”选“是”，台账中cover为true），然后重新检查。`;
  return "没有别的行可以一并不予公开来防止推算：除非合计也不公开，否则应当公开这一行，或与其他项目合并列示。";
}

function amountOf(leak: Leak, audit: BudgetAudit, form: Form): AuditedAmount {
  const { unit } = audit.quantities[leak.quantity]?.sample.printed ?? { unit: "yuan" };
  const end = (value: number): string | null =>
    Number.isFinite(value) ? formatSteps(value, unit === "wanyuan" ? "yuan" : unit, 2) : null;
  return {
    what: nameOf(leak.quantity, audit, form),
    low: end(leak.low),
    high: end(leak.high),
    certainty: leak.certainty,
  };
}

function nameOf(quantity: number, audit: BudgetAudit, form: Form): string {
  const sample = audit.quantities[quantity]?.sample;
  if (sample === undefined) return "";
  const place = { ...sample.place, page: null, line: null };
  return placeName({ form, document: { format: "compiled" } }, place);
}

/** What a row of the policy is called, for people: a code as tables print it, or a name. */
export function rowName(node: string): string {
  return /^\d{3}(?:-\d\d)*$/.test(node) ? node.replaceAll("-", "") : node;
}
