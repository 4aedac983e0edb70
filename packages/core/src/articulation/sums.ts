import type { Reading } from "../reading/reading.ts";
import type { Pool } from "./pool.ts";
import type { Relation } from "./relation.ts";
import type { StatedFamily } from "./stated-family.ts";

/** Sums: a whole equals its parts where the trees or a complete list say so; else they are not more than the whole. */
export function sumRelations(families: readonly StatedFamily[], pool: Pool): readonly Relation[] {
  return families.flatMap((family): Relation[] => {
    if (family.whole === null || family.parts.every((p) => pool.statements[p]?.printed.blank)) {
      if (family.whole === null || pool.statements[family.whole]?.printed.blank) return [];
    }
    const whole = family.whole as number;
    const exact = family.closed || family.complete;
    const terms = [
      ...family.parts.map((statement) => ({ statement, factor: 1 })),
      { statement: whole, factor: -1 },
    ];
    return [
      {
        kind: exact ? "sum" : "nested",
        law: { form: "linear", terms, mode: exact ? "zero" : "atMost" },
        code: `${exact ? "sum" : "nested"}/${family.by.split("+")[0] ?? "total"}`,
        strength: "error",
        basis: exact ? "各组成部分之和等于合计" : "部分不大于整体",
      },
    ];
  });
}

/** Sums the layout itself shows: a row without a name is the total of the run of rows above it. */
export function subtotalRelations(reading: Reading): readonly Relation[] {
  return reading.listings.flatMap((listing) =>
    listing.subtotals.map(({ whole, parts }): Relation => {
      const terms = [
        ...parts.map((statement) => ({ statement, factor: 1 })),
        { statement: whole, factor: -1 },
      ];
      return {
        kind: "sum",
        law: { form: "linear", terms, mode: "zero" },
        code: "sum/subtotal",
        strength: "error",
        basis: "小计等于其上各行之和",
      };
    }),
  );
}
