import { isInside } from "../budget/withheld-rows.ts";
import type { Cube } from "../cube/cube.ts";
import type { Selection } from "../cube/selection.ts";
import { covers } from "../dimension/tree.ts";
import type { Axis } from "../form/axis.ts";
import { type Form, sectionsOf, tablesOf } from "../form/form.ts";
import type { SectionForm, Subject } from "../form/sentence.ts";
import { amountColumns } from "../form/table.ts";

/** A row that can be withheld as a whole: a node of a dimension whose lines only the ledger knows. */
export interface RowGroup {
  readonly cube: string;
  readonly dimension: string;
  readonly node: string;
}

/** The rows a form could do without, as groups of the numbers that would go with them. */
export interface RowGroups {
  readonly of: (selection: Selection) => readonly RowGroup[];
  readonly holds: (group: RowGroup, selection: Selection) => boolean;
}

/**
 * Rows that a list of codes or names adds, and that no line, column or subject the form itself declares names too:
 * such a row is gone from everywhere when it is withheld. The rows of units are none: a body is never hidden.
 */
export function rowGroupsOf(form: Form): RowGroups {
  const { listed, declared } = declaredBy(form);
  const isDeclared = (cube: Cube, dimension: string, node: string): boolean => {
    const tree = cube.dimensions[dimension];
    return (
      tree !== undefined && [...(declared.get(dimension) ?? [])].some((named) => covers(tree, node, named))
    );
  };
  return {
    of: ({ cube: id, regions }) => {
      const cube = form.cubes[id];
      if (cube === undefined) return [];
      return Object.entries(regions).flatMap(([dimension, [node, another]]) =>
        node === undefined ||
        another !== undefined ||
        !listed.has(dimension) ||
        isDeclared(cube, dimension, node)
          ? []
          : [{ cube: id, dimension, node }],
      );
    },
    holds: ({ cube: id, dimension, node }, selection) => {
      const cube = form.cubes[id];
      return cube !== undefined && selection.cube === id && isInside(cube, { [dimension]: node }, selection);
    },
  };
}

/** The dimensions a form lists rows of, and the nodes it names itself by dimension. */
function declaredBy(form: Form): {
  readonly listed: ReadonlySet<string>;
  readonly declared: ReadonlyMap<string, ReadonlySet<string>>;
} {
  const listed = new Set<string>();
  const declared = new Map<string, Set<string>>();
  const named = (regions: Subject["regions"]): void => {
    for (const [dimension, nodes] of Object.entries(regions))
      for (const node of typeof nodes === "string" ? [nodes] : nodes)
        declared.set(dimension, (declared.get(dimension) ?? new Set()).add(node));
  };
  const over = (axis: Axis): void => {
    if (axis.kind === "items") for (const item of axis.items) named(item.regions);
    else {
      if (axis.dimension !== "unit") listed.add(axis.dimension);
      if (axis.kind === "codes") named({ [axis.dimension]: axis.always });
    }
  };
  for (const { where, panels } of tablesOf(form)) {
    named(where);
    for (const { rows, columns } of panels) {
      for (const { axis } of rows) over(axis);
      for (const column of amountColumns(columns)) named(column.regions);
    }
  }
  const subjects = ({ content, where }: SectionForm): void => {
    named(where);
    for (const each of content) {
      if (each.kind === "section") subjects(each);
      else if (each.kind === "each" || each.kind === "records") {
        over(each.over);
        named(each.subject.regions);
      } else if (each.kind === "sentence") {
        for (const subject of [each.subject, ...Object.values(each.subjects)]) named(subject.regions);
        for (const list of Object.values(each.lists)) over(list.over);
      }
    }
  };
  for (const section of sectionsOf(form)) subjects(section);
  return { listed, declared };
}
