import type { Cube } from "../cube/cube.ts";
import type { Axis } from "../form/axis.ts";
import type { Panel } from "../form/table.ts";

/** How the rows of a panel nest: owner (unit) over code over name (project); any of them may be absent. */
export interface Nesting {
  /** Dimension of the rows that own others. */
  readonly owner: string;
  /** True where the form itself lists owners, before codes or over names. */
  readonly listsOwners: boolean;
  /** How an owner's row is labelled; "{label}" is its name, {code} its public code. */
  readonly ownerPrinted: string;
  readonly codes: Extract<Axis, { kind: "codes" }> | null;
  readonly names: Extract<Axis, { kind: "names" }> | null;
}

/** Reads the nesting off the declared axes. */
export function nestingOf(panel: Panel, cube: Cube): Nesting {
  const axes = panel.rows.map((r) => r.axis);
  const codesAt = axes.findIndex((a) => a.kind === "codes");
  const codes = axes[codesAt];
  const outer = axes.find((a, i) => a.kind === "names" && i < codesAt);
  const inner = axes.find((a, i) => a.kind === "names" && i > codesAt);
  const names = inner?.kind === "names" ? inner : null;
  const declared = outer?.kind === "names" ? outer.dimension : names?.groupedBy;
  return {
    owner: declared ?? ownerDimension(cube),
    listsOwners: declared !== undefined,
    ownerPrinted: (outer?.kind === "names" ? outer.printed : undefined) ?? "{label}",
    codes: codes?.kind === "codes" ? codes : null,
    names,
  };
}

/** The dimension whose nodes qualify the names of another: units own projects. */
function ownerDimension(cube: Cube): string {
  return Object.values(cube.dimensions).find((t) => t.qualifiedBy !== undefined)?.qualifiedBy ?? "";
}
