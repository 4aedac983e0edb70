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
  readonly rows: readonly { readonly cube: string; readonly regions: Regions }[];
  /** True where a selection lies in a row that is withheld: its amount is printed nowhere. */
  readonly holds: (selection: Selection) => boolean;
}

/** The rows a budget withholds. Limit: a row of no cube or dimension of the form holds nothing; it is refused before. */
export function withheldRows(budget: Budget, form: Form): WithheldRows {
  const rows = (budget.withholds ?? []).flatMap((row) => {
    const cube = form.cubes[row.cube];
    return cube === undefined ? [] : [{ cube: row.cube, regions: regionsOf(row, budget, form) }];
  });
  return {
    rows,
    holds: (selection) =>
      rows.some(({ cube, regions }) => {
        const of = form.cubes[cube];
        return of !== undefined && cube === selection.cube && isInside(of, regions, selection);
      }),
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
