import type { Term } from "../articulation/relation.ts";
import { hasSameMeaning } from "../cube/same-meaning.ts";
import { yearBefore } from "../cube/selection.ts";
import type { Statement } from "../statement/statement.ts";
import type { Joined, Side } from "./compared-document.ts";
import type { CrossRelation } from "./link.ts";
import { negated, type Remainder, remainderRelations } from "./remainders.ts";

const named = {
  code: "compare/own-change",
  strength: "warning",
  basis: "部门上年的预算包含本级上年的预算，由金额和增减额推算的上年数也是如此",
} as const;

/**
 * Changes on last year in the department document and the unit document of one body: last year's amounts that follow
 * from them obey what this year's do, so the own level had not more than the department, and the others had of a part
 * not more than of the whole. A difference is a warning: the department may have been put together otherwise.
 */
export function ownChanges({ statements, sides: [department, unit] }: Joined): {
  readonly relations: readonly CrossRelation[];
  /** The unit's changes that were compared. */
  readonly matched: readonly number[];
} {
  if (department === undefined || unit === undefined) return { relations: [], matched: [] };
  const remainders: Remainder[] = [];
  const matched: number[] = [];
  unit.pool.statements.forEach((statement, i) => {
    const own = lastYearOf(unit, statement, i);
    if (own === null || statement.against === undefined) return;
    const { selection, against } = statement;
    const above = department.document.reading.form?.cubes[selection.cube];
    const below = unit.document.reading.form?.cubes[selection.cube];
    const j = department.pool
      .about("change", selection.key)
      .find((n) => department.pool.statements[n]?.against === against);
    const change = department.pool.statements[j ?? -1];
    const whole = change === undefined ? null : lastYearOf(department, change, j ?? 0);
    if (whole === null || above === undefined || below === undefined) return;
    if (!hasSameMeaning(below, above, selection)) return;
    const terms = [...negated(own), ...whole];
    matched.push(i + unit.offset);
    remainders.push({ cube: above, selection: yearBefore(selection, against), terms, variants: [terms] });
  });
  const nested = remainders.map(({ selection, terms }): CrossRelation => {
    const law = { form: "linear", terms: negated(terms), mode: "atMost" } as const;
    return { ...named, kind: "nested", law, about: selection.key };
  });
  return { relations: [...nested, ...remainderRelations(statements, remainders, named)], matched };
}

/** Last year's amount by a change: the amount beside it less the change, the change first; null where there is none. */
function lastYearOf({ pool, offset }: Side, statement: Statement, i: number): readonly Term[] | null {
  if (statement.kind !== "change") return null;
  const amount = pool.nearest("amount", statement.selection.key, statement);
  if (amount === null) return null;
  return [
    { statement: i + offset, factor: -1 },
    { statement: amount + offset, factor: 1 },
  ];
}
