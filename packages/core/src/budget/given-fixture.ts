import type { Form } from "../form/form.ts";
import { formatSteps } from "../quantity/format-number.ts";
import { kindOf, type Unit } from "../quantity/unit.ts";
import { readDisclosure } from "../reading/read.ts";
import type { Statement } from "../statement/statement.ts";
import { writeDocument } from "../writing/write-document.ts";
import type { Budget, GivenAmount } from "./budget.ts";

/** A budget with every amount its own tables print given beside its facts, each once. */
export function withTablesGiven(budget: Budget, form: Form): Budget {
  const { statements } = readDisclosure(writeDocument(budget, form), [form]);
  const own = statements.filter(
    ({ kind, place, selection: { year, measure } }) =>
      kind === "amount" && place.table !== null && year === 0 && measure === "budgeted",
  );
  const each = new Map(own.map((statement) => [statement.selection.key, statement]));
  return { ...budget, given: [...each.values()].map(givenOf) };
}

function givenOf({ selection, printed: { value, quantum, unit } }: Statement): GivenAmount {
  const { cube, regions: where, key } = selection;
  return { cube, where, value: plain(value, unit), roundedTo: plain(quantum, unit), at: key };
}

function plain(steps: number, unit: Unit): string {
  return kindOf(unit) === "money" ? formatSteps(steps, "yuan", 2) : formatSteps(steps, unit, 4);
}
