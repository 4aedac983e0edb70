import { evaluate } from "../articulation/evaluate.ts";
import type { Statement } from "../statement/statement.ts";

/** A sum inside a table of no known form, by index among its statements; `family` are sums that stand or fall together. */
export interface TableSum {
  readonly whole: number;
  readonly parts: readonly number[];
  readonly families: readonly string[];
}

/** So many sums must hold before one that does not can be held against a figure. */
const fewestHolding = 3;
/** Of ten sums one may fail, or the table is something else than it seems. */
const mostFailing = 0.1;

/** What a table without a form states, and which of it should be sums. */
export interface TableSums {
  readonly statements: readonly Statement[];
  readonly sums: readonly TableSum[];
  /** True where a sum that fails may lack a part: a row that nothing names stands among the others. */
  readonly gaps: boolean;
}

/**
 * True where a table is what its sums take it for: in each family nearly all hold, or those that do not share one figure.
 * No line of the table fails in two columns: that is a line that is missing, not a wrong figure.
 */
export function fit({ sums, statements, gaps }: TableSums): boolean {
  const fails = new Set(sums.filter((s) => !holds(s, statements)));
  if (fails.size === 0) return true;
  if (gaps || sums.length - fails.size < fewestHolding) return false;
  const families = new Set(sums.flatMap((s) => s.families));
  return [...families].every((family) => {
    const own = sums.filter((s) => s.families.includes(family));
    const broken = own.filter((s) => fails.has(s));
    if (family.startsWith("line:")) return broken.length < 2;
    return broken.length <= own.length * mostFailing || shareOne(broken);
  });
}

function holds({ whole, parts }: TableSum, statements: readonly Statement[]): boolean {
  const terms = [...parts.map((statement) => ({ statement, factor: 1 })), { statement: whole, factor: -1 }];
  const value = (i: number): number => statements[i]?.printed.value ?? 0;
  return evaluate({ form: "linear", terms, mode: "zero" }, statements, value).outcome !== "error";
}

function shareOne(sums: readonly TableSum[]): boolean {
  const [first, ...others] = sums.map((s) => new Set([s.whole, ...s.parts]));
  return first !== undefined && [...first].some((i) => others.every((o) => o.has(i)));
}
