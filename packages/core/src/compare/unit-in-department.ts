import type { Cube } from "../cube/cube.ts";
import { type Selection, select } from "../cube/selection.ts";
import { nameNode, unitKey } from "../table/label.ts";
import type { Side } from "./compared-document.ts";

/**
 * The selection of a unit's document as its department's document would name it for all units together. Null where it
 * names a project, which belongs to one unit only, or a unit other than itself.
 */
export function ofAllUnits(cube: Cube, selection: Selection, unit: string): Selection | null {
  const { unit: units, ...regions } = selection.regions;
  if (regions.project !== undefined || units?.some((name) => unitKey(name) !== unitKey(unit)) === true)
    return null;
  return units === undefined ? selection : again(cube, regions, selection);
}

/** The same as the department's document would name it for that unit alone, by the node it has there. */
export function ofThisUnit(cube: Cube, selection: Selection, node: string, unit: string): Selection | null {
  const { unit: units, project, ...regions } = selection.regions;
  if (cube.dimensions.unit === undefined) return null;
  if (units?.some((name) => unitKey(name) !== unitKey(unit)) === true) return null;
  const projects = project?.map((name) => `${node}/${nameNode(name.slice(name.indexOf("/") + 1))}`);
  return again(cube, { ...regions, unit: node, ...(projects && { project: projects }) }, selection);
}

function again(cube: Cube, regions: Parameters<typeof select>[1], { year, measure }: Selection) {
  return select(cube, regions, { year, measure });
}

/**
 * The node under which a department's document prints the rows of a unit. Null where it prints none, or where the row
 * bears the department's own name and may be all of it.
 */
export function nodeOfUnit({ document }: Side, unit: string): string | null {
  const { identity, statements } = document.reading;
  const nodes = new Set(
    statements.flatMap(({ selection: { regions } }) => [
      ...(regions.unit ?? []),
      ...(regions.project ?? []).flatMap((p) => (p.includes("/") ? [p.slice(0, p.indexOf("/"))] : [])),
    ]),
  );
  const named = [...nodes].filter((n) => unitKey(n) === unitKey(unit) && n !== nameNode(identity.unit ?? ""));
  return named.length === 1 ? (named[0] ?? null) : null;
}
