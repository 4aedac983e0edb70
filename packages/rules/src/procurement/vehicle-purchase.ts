import type { Reading, Statement } from "@mingce/core";

/** Economic items vehicles are bought from. */
const vehiclePurchase = ["309-13", "310-13"];

/** Every amount that is printed for the purchase of vehicles out of this year's budget. */
export function vehiclePurchases({ statements }: Reading): readonly Statement[] {
  return statements.filter(({ kind, selection: { cube, year, measure, regions } }) => {
    const items = regions["economic"] ?? [];
    return (
      kind === "amount" &&
      cube === "budget" &&
      year === 0 &&
      measure === "budgeted" &&
      items.length > 0 &&
      items.every((i) => vehiclePurchase.includes(i))
    );
  });
}
