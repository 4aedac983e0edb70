import type { Cube, Regions } from "../cube/cube.ts";
import { type Selection, select, yearBefore } from "../cube/selection.ts";
import type { Form } from "../form/form.ts";
import type { Printed } from "../quantity/printed.ts";
import { quantum } from "../quantity/unit.ts";
import type { Reading } from "../reading/reading.ts";
import { unchangedAmounts } from "../reading/unchanged.ts";
import type { Statement } from "../statement/statement.ts";
import { narrow } from "../table/narrow.ts";
import { amountWords, directionWord } from "../writing/number-words.ts";
import type { Drawn } from "./chart.ts";

/** What a document states of regions, as a chart draws it; null where it says nothing or contradicts itself. */
export interface StatedValues {
  readonly amount: (regions: Regions) => Drawn | null;
  readonly change: (regions: Regions) => Drawn | null;
  /** Last year's amount: as it is printed, or this year's less the change. */
  readonly lastYear: (regions: Regions) => Drawn | null;
  /** True where last year's amount is not printed but follows. */
  readonly isDerived: (regions: Regions) => boolean;
  /** What amounts of the text are rounded to, in steps. */
  readonly roundingUnit: number;
  /** Nodes of a dimension that have an amount of their own, in the order of their codes or names. */
  readonly nodes: (dimension: string) => readonly string[];
}

/** The values a reading states inside the filter of a chart. */
export function statedValues(reading: Reading, form: Form, cube: Cube, where: Regions): StatedValues {
  const byKey = new Map<string, Printed[]>();
  const put = (kind: string, key: string, printed: Printed): void => {
    const name = `${kind} ${key}`;
    byKey.set(name, [...(byKey.get(name) ?? []), printed]);
  };
  for (const statement of reading.statements)
    if (isBudgeted(statement)) put(statement.kind, statement.selection.key, statement.printed);
  for (const { statement, wanted } of unchangedAmounts(reading)) {
    const same = reading.statements[statement];
    if (same !== undefined && wanted.measure === "budgeted") put("amount", wanted.key, same.printed);
  }
  const stated = (kind: string, selection: Selection | null): Printed | null =>
    selection === null ? null : agreed(byKey.get(`${kind} ${selection.key}`) ?? [], form);
  const at = (regions: Regions): Selection | null => select(cube, narrow(cube, where, regions));
  const before = (regions: Regions): number | null => {
    const selection = at(regions);
    if (selection === null) return null;
    const printed = stated("amount", yearBefore(selection));
    if (printed !== null) return printed.value;
    const [now, change] = [stated("amount", selection), stated("change", selection)];
    return now === null || change === null ? null : now.value - change.value;
  };
  const difference = (regions: Regions): number | null => {
    const said = stated("change", at(regions));
    if (said !== null) return said.value;
    const [now, then] = [stated("amount", at(regions)), before(regions)];
    return now === null || then === null ? null : now.value - then;
  };
  const drawn = (steps: number | null, text: (value: number) => string): Drawn | null =>
    steps === null ? null : { steps, text: text(steps) };
  const asAmount = (value: number) => amountWords(value, form.text.unit, form);
  return {
    amount: (regions) => drawn(stated("amount", at(regions))?.value ?? null, asAmount),
    change: (regions) => drawn(difference(regions), (value) => changeText(value, form)),
    lastYear: (regions) => drawn(before(regions), asAmount),
    isDerived: (regions) => {
      const selection = at(regions);
      return (
        selection !== null && stated("amount", yearBefore(selection)) === null && before(regions) !== null
      );
    },
    roundingUnit: quantum(form.text.unit, form.text.decimals),
    nodes: (dimension) => nodesOf(reading, dimension, at),
  };
}

/** The change without its unit, which the chart says once: 增加1.00, 减少1.00, 持平. */
function changeText(value: number, form: Form): string {
  const size = amountWords(Math.abs(value), form.text.unit, form);
  return /^[0.]*$/.test(size) ? directionWord(0) : `${directionWord(value)}${size}`;
}

function isBudgeted({ kind, selection, against = "budgeted" }: Statement): boolean {
  return (
    (kind === "amount" || kind === "change") && selection.measure === "budgeted" && against === "budgeted"
  );
}

/**
 * What several prints of one number say together: where each can stand for the same exact value, the one printed in
 * the unit of the text, else the most exact; null where there is none or they contradict each other.
 */
function agreed(prints: readonly Printed[], form: Form): Printed | null {
  const low = Math.max(...prints.map((p) => p.value - p.quantum / 2));
  const high = Math.min(...prints.map((p) => p.value + p.quantum / 2));
  if (low > high) return null;
  const exact = [...prints].sort((a, b) => a.quantum - b.quantum)[0] ?? null;
  return (
    prints.find((p) => !p.blank && p.unit === form.text.unit && p.decimals === form.text.decimals) ?? exact
  );
}

function nodesOf(
  { statements }: Reading,
  dimension: string,
  at: (regions: Regions) => Selection | null,
): readonly string[] {
  const found = new Set<string>();
  for (const { kind, selection } of statements) {
    const [node, second] = selection.regions[dimension] ?? [];
    if (kind !== "amount" || node === undefined || second !== undefined || selection.year !== 0) continue;
    if (!found.has(node) && at({ [dimension]: node })?.key === selection.key) found.add(node);
  }
  return [...found].sort();
}
