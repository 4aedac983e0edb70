import type { PrintedAmount } from "../compare/printed-amount.ts";
import type { PrintedLastYear } from "../compare/printed-last-year.ts";
import { summedAmount } from "../compare/summed-amount.ts";
import { hasSameMeaning } from "../cube/same-meaning.ts";
import { type Selection, select } from "../cube/selection.ts";
import type { Form } from "../form/form.ts";
import { kindOf, scaleOf } from "../quantity/unit.ts";
import { disclosedLedger } from "../writing/disclosed-ledger.ts";
import type { Budget } from "./budget.ts";
import { withheldRows } from "./withheld-rows.ts";

/**
 * What last year's ledger says of its own year, by what this year's form asks of it: exact, and only what last year's
 * document printed. Rows that year's policy withheld are told neither alone nor in a list. An amount entered this year
 * contradicts it where the two would not be printed alike. Limit: what the two forms divide differently is not told.
 */
export function ledgerLastYear(last: Budget, before: Form, form: Form): PrintedLastYear {
  const ledger = disclosedLedger(last, before);
  const withheld = withheldRows(last, before);

  const direct = (selection: Selection): PrintedAmount | null => {
    const [now, then] = [form, before].map((f) => f.cubes[selection.cube]);
    if (now === undefined || then === undefined || !hasSameMeaning(now, then, selection)) return null;
    const own = select(then, selection.regions);
    if (own === null) return { value: 0, quantum: 0 };
    if (withheld.holds(own) || !ledger.knows(own)) return null;
    return { value: ledger.value(own), quantum: quantumOf(selection, form) };
  };
  return {
    amount: (asked) => {
      const cube = form.cubes[asked.cube];
      const now = cube === undefined ? null : select(cube, asked.regions);
      return now === null || asked.measure !== "budgeted"
        ? null
        : (direct(now) ?? summedAmount(now, form, direct));
    },
    nodes: (cubeId, dimension, where, segments) => {
      const cube = before.cubes[cubeId];
      const asked = [dimension, ...Object.keys(where)];
      const isAsked = cube !== undefined && asked.every((name) => Object.hasOwn(cube.dimensions, name));
      return isAsked ? ledger.nodes(cubeId, dimension, where, segments) : [];
    },
  };
}

/** To what the form prints an amount of money in its narrative, in steps; other values are printed as they are. */
function quantumOf({ cube: id }: Selection, { cubes, text }: Form): number {
  const { measuredIn } = cubes[id] ?? {};
  const isMoney = typeof measuredIn === "string" && kindOf(measuredIn) === "money";
  return isMoney ? scaleOf(text.unit) / 10 ** text.decimals : 0;
}
