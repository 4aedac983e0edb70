import type { Form } from "../form/form.ts";
import { formatSteps } from "../quantity/format-number.ts";
import { sheetNode } from "../statement/sheet-node.ts";
import type { Budget, BudgetUnit, FactRecord, SheetRecord } from "./budget.ts";
import { exactSteps } from "./exact-steps.ts";

interface Member {
  readonly unit: BudgetUnit;
  readonly budget: Budget;
}

/**
 * The target sheets of a department from those of its units: one overall sheet with the sums of their funds, its goals
 * left open, then every project's sheet; and the facts of the sheets under their new numbers.
 */
export function rolledUpSheets(
  members: readonly Member[],
  form: Form,
  body: string,
): { readonly sheets: readonly SheetRecord[]; readonly facts: readonly FactRecord[] } {
  const all = members.flatMap(({ unit, budget }) =>
    budget.sheets.map((sheet, i) => ({ unit, sheet, old: sheetNode(i + 1) })),
  );
  const overall = all.flatMap(({ sheet }) => (sheet.id === "overall" ? [sheet] : []));
  const projects = all.filter(({ sheet }) => sheet.id === "project");
  const whole = overall.length === 0 ? [] : [overallOf(overall, form, body)];
  const numbers = new Map(
    projects.map(({ unit, old }, i) => [`${unit.name} ${old}`, sheetNode(whole.length + i + 1)]),
  );
  let next = 0;
  const facts = members.flatMap(({ unit, budget }) =>
    budget.facts.flatMap((fact): FactRecord[] => {
      const { sheet } = fact.at;
      if (sheet === undefined) return [];
      // A list of projects numbers its lines from one on in every unit.
      const number = numbers.get(`${unit.name} ${sheet}`) ?? sheet.replace(/^\d+/, () => `${++next}`);
      return [{ ...fact, at: { ...fact.at, sheet: number } }];
    }),
  );
  return { sheets: [...whole, ...projects.map(({ sheet }) => sheet)], facts };
}

/** The funds of several overall sheets added up; what is words in them is left open. */
function overallOf(sheets: readonly SheetRecord[], form: Form, body: string): SheetRecord {
  const fields = form.sheets.find(({ id }) => id === "overall")?.fields ?? [];
  const sum = (id: string): string =>
    formatSteps(
      sheets.reduce((total, sheet) => total + (exactSteps(sheet.fields[id] ?? "", "yuan") ?? 0), 0),
      "yuan",
      2,
    );
  const filled = fields.flatMap(({ id, holds }) => (holds === "fund" ? [[id, sum(id)] as const] : []));
  return { id: "overall", fields: { body, ...Object.fromEntries(filled) }, indicators: [] };
}
