import type { Cube, Regions } from "../cube/cube.ts";
import { contains, type Selection, select } from "../cube/selection.ts";
import type { NodeId } from "../dimension/tree.ts";
import type { Form } from "../form/form.ts";
import { nameNode } from "../table/label.ts";
import type { Budget, WithheldRow } from "./budget.ts";
import { projectId } from "./fact-coordinates.ts";

/** What a budget withholds, in the coordinates of its form. */
export interface WithheldRows {
  /** The rows withheld, each with its cube and its regions. */
  readonly rows: readonly Row[];
  /** True where a selection lies in a row that is withheld: its amount is printed nowhere. */
  readonly holds: (selection: Selection) => boolean;
  /** True where it must not be computable either: it does not only cover another. */
  readonly protects: (selection: Selection) => boolean;
}

interface Row {
  readonly cube: string;
  readonly regions: Regions;
  readonly cover: boolean;
}

/** The rows a budget withholds. Limit: a row of no cube or dimension of the form holds nothing; it is refused before. */
export function withheldRows(budget: Budget, form: Form): WithheldRows {
  const rows = (budget.withholds ?? []).flatMap((row): Row[] => {
    const { cube, cover = false } = row;
    return form.cubes[cube] === undefined ? [] : [{ cube, cover, regions: regionsOf(row, budget, form) }];
  });
  const lies = ({ cube: id, regions }: Row, selection: Selection): boolean => {
    const cube = form.cubes[id];
    return cube !== undefined && id === selection.cube && isInside(cube, regions, selection);
  };
  return {
    rows,
    holds: (selection) => rows.some((row) => lies(row, selection)),
    protects: (selection) => rows.some((row) => !row.cover && lies(row, selection)),
  };
}

/** True where a selection lies in these regions, whatever its year and measure. */
export function isInside(cube: Cube, regions: Regions, selection: Selection): boolean {
  const row = select(cube, regions, selection);
  return row !== null && contains(cube, row, selection);
}

/** The nodes of a row: a project is named by its unit too where the form is a department's. */
function regionsOf({ at }: WithheldRow, budget: Budget, form: Form): Readonly<Record<string, NodeId>> {
  const { project, unit = onlyUnit(budget), ...others } = at;
  if (project === undefined) return at.unit === undefined ? at : { ...at, unit: nameNode(at.unit) };
  return { ...others, project: projectId(unit ?? "", project, form) };
}

function onlyUnit({ units }: Budget): string | undefined {
  return units.length === 1 ? units[0]?.name : undefined;
}
