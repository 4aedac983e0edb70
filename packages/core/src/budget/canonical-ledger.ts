import { select } from "../cube/selection.ts";
import type { Form } from "../form/form.ts";
import { canonicalJson } from "../text/canonical-json.ts";
import type { Budget, FactRecord } from "./budget.ts";
import { coordinatesOf } from "./fact-coordinates.ts";
import { isCodeUsed, ownCodesOf } from "./own-codes.ts";
import { withheldRows } from "./withheld-rows.ts";

/**
 * A budget as one canonical text: two files that say the same give the same text, whatever the order of their keys, their
 * blanks, the order of their facts and how an amount is typed (1234.5, 1234.50). The order of the other lists is kept,
 * for it is printed; totals a budget is only compared with, names of codes nobody uses and what a draft could not read
 * are left out.
 *
 * Facts in rows the policy withholds are left out: a digest of the text stands in every output, and nobody may try
 * amounts against it. What they change in print, the totals, is proven by writing the document again.
 */
export function canonicalLedger(budget: Budget, form: Form): string {
  const isWithheld = withheldFact(budget, form);
  const facts = budget.facts
    .filter((fact) => !isWithheld(fact))
    .map((fact) => canonicalJson({ ...fact, value: plainDecimal(fact.value) }))
    .sort()
    .map((fact): unknown => JSON.parse(fact));
  const { approved: _, unread: __, ownCodes: ___, ...printed } = budget;
  const used = ownCodesOf(budget).filter((entry) => isCodeUsed(budget, entry));
  const own = used.map((entry) => [entry.dimension, entry.code, entry.name]).sort();
  return canonicalJson({ ...printed, ...(own.length === 0 ? {} : { ownCodes: own }), facts });
}

function withheldFact(budget: Budget, form: Form): (fact: FactRecord) => boolean {
  if ((budget.withholds ?? []).length === 0) return () => false;
  const withheld = withheldRows(budget, form);
  return (fact) => {
    const cube = form.cubes[fact.cube];
    const selection = cube === undefined ? null : select(cube, coordinatesOf(fact, cube, budget, form));
    return selection !== null && withheld.holds(selection);
  };
}

/** A decimal number without zeros that say nothing: "-01.50" is "-1.5"; any other text as it is. */
function plainDecimal(text: string): string {
  const match = /^(-?)0*(\d+)(?:\.(\d*?)0*)?$/.exec(text);
  if (match === null) return text;
  const [, sign = "", whole = "", fraction = ""] = match;
  const size = fraction === "" ? whole : `${whole}.${fraction}`;
  return size === "0" ? size : `${sign}${size}`;
}
