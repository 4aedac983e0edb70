import type { Budget, BudgetUnit, FactRecord, GivenAmount, ProjectRecord } from "../budget/budget.ts";
import { givenLedger } from "../budget/given-ledger.ts";
import { ledgerOf } from "../budget/ledger-of.ts";
import type { Cube } from "../cube/cube.ts";
import { impliedRegion, select, unitOf } from "../cube/selection.ts";
import { everything, type NodeId } from "../dimension/tree.ts";
import type { Form } from "../form/form.ts";
import { formatSteps } from "../quantity/format-number.ts";
import { kindOf, type Unit } from "../quantity/unit.ts";
import type { Reading } from "../reading/reading.ts";
import { nameNode } from "../table/label.ts";
import { isPublicCode } from "../text/public-code.ts";
import { codesOfTables } from "./codes-of-tables.ts";
import { finestParts, type Part } from "./finest-parts.ts";
import { statedInTables } from "./stated-in-tables.ts";
import type { TableAmount } from "./table-amount.ts";
import { unitNames } from "./unit-names.ts";

/** Whose budget of which year official tables are: what no table says has to be told. */
export interface TablesOf {
  readonly body: string;
  readonly year: number;
}

/**
 * The budget that official tables determine: a fact for every part the amounts do not divide further, with the
 * coordinates they tell and no other, and beside them every amount stated (`Budget.given`). Units and projects are
 * those the tables name, as are codes the official lists lack; what they are, their texts, sheets and last year stay open.
 * Limit: an amount of money is as exact as it is printed; a row that prints nothing but zeros is no row.
 */
export function budgetOfTables(reading: Reading, form: Form, { body, year }: TablesOf): Budget {
  const names = form.level === "unit" ? new Map([[nameNode(body), body]]) : unitNames(reading, body);
  const { amounts, projects } = statedInTables(reading, names);
  const facts = Object.values(form.cubes).flatMap((cube) => {
    const own = amounts.filter(({ selection }) => selection.cube === cube.id);
    const stated = new Map(own.map((amount) => [amount.selection.key, amount]));
    return finestParts(cube, stated).flatMap((part) => factOf(cube, part, names));
  });
  const units: readonly BudgetUnit[] = [...names.values()].map((name) => ({ name }));
  const budget: Budget = {
    mingce: 1,
    form: form.id,
    year,
    body,
    date: "",
    units,
    facts,
    projects: projects.map((node) => projectOf(node, names, body)),
    sheets: [],
    texts: {},
  };
  const whole: Budget = { ...budget, given: givenBeside(budget, form, amounts) };
  const ownCodes = codesOfTables(reading, form, whole);
  return ownCodes.length === 0 ? whole : { ...whole, ownCodes };
}

/** A part as a fact: the nodes its amount is known to lie in, those that follow from others among them. */
function factOf(cube: Cube, { box, value }: Part, units: ReadonlyMap<NodeId, string>): readonly FactRecord[] {
  const selection = select(cube, box);
  const unit = selection === null ? null : unitOf(cube, selection);
  if (selection === null || unit === null) return [];
  const at: Record<string, string> = {};
  for (const dimension of Object.keys(cube.dimensions)) {
    const [node, more] = impliedRegion(cube, selection, dimension);
    if (node !== undefined && node !== everything && more === undefined)
      at[dimension] =
        dimension === "unit"
          ? nameOf(node, units)
          : dimension === "project"
            ? node.slice(node.indexOf("/") + 1)
            : node;
  }
  return [{ cube: cube.id, year: 0, at, value: plain(value, unit) }];
}

function projectOf(node: NodeId, units: ReadonlyMap<NodeId, string>, body: string): ProjectRecord {
  const cut = node.indexOf("/");
  const name = node.slice(cut + 1);
  const unit = cut < 0 ? body : nameOf(node.slice(0, cut), units);
  return { name, unit, withheld: isPublicCode(name), fields: {} };
}

/** The name of a unit whose node was made of it. */
function nameOf(node: NodeId, units: ReadonlyMap<NodeId, string>): string {
  return [...units.values()].find((name) => nameNode(name) === node) ?? node;
}

/** The amounts stated, without the zeros that the facts say as well. */
function givenBeside(budget: Budget, form: Form, stated: readonly TableAmount[]): readonly GivenAmount[] {
  const given = stated.map(givenOf);
  const amounts = given.filter((_, i) => stated[i]?.value !== 0);
  const known = { ...budget, given: amounts };
  const ledger = givenLedger(ledgerOf(known, form), known, form);
  return given.filter((_, i) => {
    const amount = stated[i];
    if (amount === undefined || amount.value !== 0) return true;
    return ledger.value(amount.selection) !== 0 || !ledger.knows(amount.selection);
  });
}

function givenOf({ selection, value, quantum, unit, at }: TableAmount): GivenAmount {
  const { cube, regions: where } = selection;
  return { cube, where, value: plain(value, unit), roundedTo: plain(quantum, unit), at };
}

/** Steps as a budget keeps them: exact yuan, or the plain number. */
function plain(steps: number, unit: Unit): string {
  const text = kindOf(unit) === "money" ? formatSteps(steps, "yuan", 2) : formatSteps(steps, unit, 4);
  return text.replace(/\.?0+$/, (zeros) => (zeros.startsWith(".") ? "" : zeros));
}
