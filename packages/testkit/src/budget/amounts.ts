import fc from "fast-check";

/** An amount this year and the same one last year, in fen. */
export interface Pair {
  readonly now: number;
  readonly prior: number;
}

/** How large the amounts of a budget are; within one budget no rate leaves what can be kept exactly. */
export type Scale = "tiny" | "ordinary" | "large";

/** Scales, the ordinary one most often. */
export const scales: fc.Arbitrary<Scale> = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Scale>("ordinary") },
  { weight: 1, arbitrary: fc.constant<Scale>("tiny") },
  { weight: 1, arbitrary: fc.constant<Scale>("large") },
);

/** Amounts of one scale: new ones, ones that fell to zero, unchanged ones, and those with odd fen or none at all. */
export function pairs(scale: Scale): fc.Arbitrary<Pair> {
  const amount = amounts(scale);
  return fc.oneof(
    { weight: 6, arbitrary: fc.record({ now: amount, prior: amount }) },
    { weight: 2, arbitrary: amount.map((same) => ({ now: same, prior: same })) },
    { weight: 2, arbitrary: amount.map((now) => ({ now, prior: 0 })) },
    { weight: 1, arbitrary: amount.map((prior) => ({ now: 0, prior })) },
    { weight: 1, arbitrary: fc.constant({ now: 0, prior: 0 }) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 9999 }).map((now) => ({ now, prior: 0 })) },
  );
}

function amounts(scale: Scale): fc.Arbitrary<number> {
  if (scale === "tiny") return fc.integer({ min: 1, max: 1_000_000 });
  if (scale === "large") return fc.integer({ min: 1e9, max: 1e13 });
  return fc.oneof(
    {
      weight: 3,
      arbitrary: fc.integer({ min: 20, max: 1_000_000 }).map((hundredths) => hundredths * 10_000),
    },
    { weight: 2, arbitrary: fc.integer({ min: 200_000, max: 10_000_000_000 }) },
  );
}
