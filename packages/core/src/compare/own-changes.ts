import { evaluate } from "../articulation/evaluate.ts";
import type { Law } from "../articulation/relation.ts";
import { hasSameMeaning } from "../cube/same-meaning.ts";
import { agreedAmount } from "./agreed-amounts.ts";
import type { Joined } from "./compared-document.ts";
import type { CrossRelation } from "./link.ts";

const basis = "同一单位的部门预算和单位预算，本年金额相同的，与上年相比的增减也应当相同";

/**
 * Changes and rates on last year in the department document and the unit document of one body: the same where this
 * year's amount is the same. A difference is a warning: the department may have had other units last year.
 */
export function ownChanges({ statements, sides: [department, unit] }: Joined): readonly CrossRelation[] {
  if (department === undefined || unit === undefined) return [];
  const value = (i: number): number => statements[i]?.printed.value ?? 0;
  const equal = (i: number, j: number): Law => ({
    form: "linear",
    terms: [
      { statement: i, factor: 1 },
      { statement: j, factor: -1 },
    ],
    mode: "zero",
  });
  return unit.pool.statements.flatMap((statement, i): readonly CrossRelation[] => {
    const { kind, selection, against } = statement;
    if (kind !== "change" && kind !== "rate") return [];
    const [above, below] = [department, unit].map((s) => s.document.reading.form?.cubes[selection.cube]);
    const amounts = [department, unit].flatMap((side) => agreedAmount(side, selection.key) ?? []);
    const [whole, own] = amounts.map((a) => a.reference);
    if (above === undefined || below === undefined || !hasSameMeaning(below, above, selection)) return [];
    if (whole === undefined || own === undefined) return [];
    if (evaluate(equal(own, whole), statements, value).outcome === "error") return [];
    return department.pool
      .about(kind, selection.key)
      .filter((j) => department.pool.statements[j]?.against === against)
      .slice(0, 1)
      .map((j) => ({
        kind: "change",
        law: equal(i + unit.offset, j + department.offset),
        code: "compare/own-change",
        strength: "warning",
        basis,
        about: `${kind} ${against} ${selection.key}`,
      }));
  });
}
