import type { Form } from "../form/form.ts";
import { kindOf, quantum } from "../quantity/unit.ts";
import { sheetWord } from "../statement/sheet-node.ts";
import type { Statement } from "../statement/statement.ts";

/**
 * Gives the money of the narrative its common rounding unit: a number with fewer digits has lost zeros, so 2万元 beside
 * 1.25万元 is exact to 0.01 (domain.md §8). Never finer than the form's own decimals, but for a number that prints more.
 */
export function withTextQuantum(form: Form, statements: readonly Statement[]): Statement[] {
  const ofText = (s: Statement): boolean =>
    s.place.table === null &&
    s.place.section !== null &&
    sheetWord(s.place.section) === null &&
    kindOf(s.printed.unit) === "money";
  const most = new Map<string, number>();
  for (const s of statements) {
    if (ofText(s)) most.set(s.printed.unit, Math.max(most.get(s.printed.unit) ?? 0, s.printed.decimals));
  }
  return statements.map((s) => {
    // A number printed in 亿元 stands for coarser amounts than its decimals in 万元 say.
    if (!ofText(s) || s.printed.quantum > quantum(s.printed.unit, s.printed.decimals)) return s;
    const usual = s.printed.unit === form.text.unit ? form.text.decimals : s.printed.decimals;
    const decimals = Math.max(s.printed.decimals, Math.min(most.get(s.printed.unit) ?? 0, usual));
    return { ...s, printed: { ...s.printed, quantum: quantum(s.printed.unit, decimals) } };
  });
}
