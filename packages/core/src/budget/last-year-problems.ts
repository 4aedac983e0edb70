import { selectionName } from "../articulation/item-name.ts";
import { quoted } from "../articulation/section-name.ts";
import type { PrintedLastYear } from "../compare/printed-last-year.ts";
import { type Selection, unitOf } from "../cube/selection.ts";
import type { Form } from "../form/form.ts";
import { kindOf, unitWord } from "../quantity/unit.ts";
import { amountWords } from "../writing/number-words.ts";
import { priorAmounts } from "../writing/write-document.ts";
import { missingText } from "../writing/writing-context.ts";
import type { Budget } from "./budget.ts";
import { type BudgetProblem, budgetWarning } from "./budget-problem.ts";
import type { PriorAmount } from "./ledger-beside.ts";

/** What came of last year's document: the amounts taken from it, and what somebody has to look at. */
export interface LastYearUsed {
  /** What was taken, for people: what of, and the amount as this year's document takes it. */
  readonly taken: readonly { readonly what: string; readonly amount: string }[];
  /** A warning for every amount that is unknown, and for every one entered that last year's document contradicts. */
  readonly problems: readonly BudgetProblem[];
}

/** The amounts of last year a document of this budget compares with, by where they come from. */
export function lastYearUsed(budget: Budget, form: Form, last: PrintedLastYear): LastYearUsed {
  const amounts = priorAmounts(budget, form, last);
  const of = (origin: PriorAmount["origin"]): readonly PriorAmount[] =>
    amounts.filter((a) => a.origin === origin);
  const words = (selection: Selection, value: number | null): string => amountOf(selection, value ?? 0, form);
  return {
    taken: of("taken").map(({ selection, value }) => ({
      what: whatOf(selection, form),
      amount: words(selection, value),
    })),
    problems: [
      ...of("contradicted").map(({ selection, value, printed }) =>
        budgetWarning(
          "facts",
          `${whatOf(selection, form)}上年登记的是${words(selection, value)}，上年文件写的是${words(selection, printed?.value ?? 0)}，已按登记的数写，请核对哪个正确。`,
        ),
      ),
      ...of("unknown").map(({ selection }) =>
        budgetWarning(
          "facts",
          `${whatOf(selection, form)}的上年数没有登记，上年文件里也没有读到，与上年比较的数写作“${missingText}”，请登记上年数，没有安排的登记为0。`,
        ),
      ),
    ],
  };
}

function whatOf(selection: Selection, form: Form): string {
  const name = selectionName({ form, document: { format: "compiled" } }, selection, null);
  return name === "" ? "合计" : `“${quoted(name)}”`;
}

function amountOf(selection: Selection, value: number, form: Form): string {
  const cube = form.cubes[selection.cube];
  const unit = (cube === undefined ? null : unitOf(cube, selection)) ?? "yuan";
  return `${amountWords(value, unit, form)}${unitWord(kindOf(unit) === "money" ? form.text.unit : unit)}`;
}
