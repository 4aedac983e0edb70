import { scaleOf } from "../quantity/unit.ts";
import type { Bound, Bounds } from "./bounds.ts";
import type { LinearTie, RatioTie, Tie } from "./tie.ts";

/** An end a tie proves, and on demand the printed quantities it follows from. */
export interface ProvenEnd {
  readonly value: number;
  readonly from: () => ReadonlySet<number>;
}

/** What a tie proves about one of its quantities: an end each, or none. */
export interface Proven {
  readonly quantity: number;
  readonly low: ProvenEnd | null;
  readonly high: ProvenEnd | null;
}

/** What a quantity can be so far. */
export type Now = (quantity: number) => Bounds;

/** Hundred per cent, in the steps of a percentage. */
const hundred = 100 * scaleOf("percent");

/** What a tie proves about those of its quantities that are asked for, by interval arithmetic over the others. */
export function contract(tie: Tie, asked: (quantity: number) => boolean, now: Now): readonly Proven[] {
  return tie.form === "linear" ? linear(tie, asked, now) : ratio(tie, asked, now);
}

function linear(
  { terms, mode }: LinearTie,
  asked: (quantity: number) => boolean,
  now: Now,
): readonly Proven[] {
  return [...terms].flatMap(([quantity, factor]): Proven[] => {
    if (!asked(quantity)) return [];
    // factor · value = −rest in a sum, and not above −rest where the sum is at most nothing.
    const most = rest(terms, quantity, now, "low");
    const least = mode === "zero" ? rest(terms, quantity, now, "high") : null;
    const high = divided(most, factor);
    const low = divided(least, factor);
    return [factor > 0 ? { quantity, low, high } : { quantity, low: high, high: low }];
  });
}

/** The negated sum of the other terms at their low or high ends; null where an end is open. */
function rest(
  terms: ReadonlyMap<number, number>,
  but: number,
  now: Now,
  end: "low" | "high",
): ProvenEnd | null {
  const ends: Bound[] = [];
  let sum = 0;
  for (const [quantity, factor] of terms) {
    if (quantity === but) continue;
    const bound = now(quantity)[factor > 0 === (end === "low") ? "low" : "high"];
    if (!Number.isFinite(bound.value)) return null;
    sum += factor * bound.value;
    ends.push(bound);
  }
  return { value: -sum, from: () => union(ends) };
}

function divided(bound: ProvenEnd | null, factor: number): ProvenEnd | null {
  return bound === null ? null : { value: bound.value / factor, from: bound.from };
}

function union(bounds: readonly Bound[]): ReadonlySet<number> {
  const all = new Set<number>();
  for (const { from } of bounds) for (const f of from) all.add(f);
  return all;
}

type Span = readonly [number, number];

function ratio(tie: RatioTie, asked: (quantity: number) => boolean, now: Now): readonly Proven[] {
  const [first, second] = tie.of;
  const of = (quantity: number): Span => [now(quantity).low.value, now(quantity).high.value];
  const printed = of(tie.ratio);
  const r: Span = [(printed[0] - tie.slack) / hundred, (printed[1] + tie.slack) / hundred];
  const [a, b] = [widened(of(first), tie.halves[0]), widened(of(second), tie.halves[1])];
  const prove = (quantity: number, span: Span | null, half: number, others: readonly number[]): Proven[] => {
    if (span === null || !asked(quantity) || !span.every(Number.isFinite)) return [];
    const ends = others.flatMap((o) => [now(o).low, now(o).high]);
    const from = (): ReadonlySet<number> => union(ends);
    const [low, high] = widened(span, half);
    return [{ quantity, low: { value: low, from }, high: { value: high, from } }];
  };
  const solved = solve(tie.form, r, a, b);
  const scaled =
    solved.ratio === null ? null : ([solved.ratio[0] * hundred, solved.ratio[1] * hundred] as const);
  return [
    ...prove(first, solved.first, tie.halves[0], [tie.ratio, second]),
    ...prove(second, solved.second, tie.halves[1], [tie.ratio, first]),
    ...prove(tie.ratio, scaled, tie.slack, [first, second]),
  ];
}

/** What each of three follows to from the other two; null where nothing does. */
function solve(
  form: RatioTie["form"],
  r: Span,
  first: Span,
  second: Span,
): { readonly first: Span | null; readonly second: Span | null; readonly ratio: Span | null } {
  if (form === "share")
    return {
      first: corners(r, second, (x, whole) => x * whole),
      second: positive(r) ? corners(r, first, (x, part) => part / x) : null,
      ratio: positive(second) ? corners(first, second, (part, whole) => part / whole) : null,
    };
  // 100.00 % is also what is printed of a base of nothing, whatever the change: it proves nothing.
  const fromNothing = r[0] <= 1 && 1 <= r[1];
  const growing = r[0] > -1 && !fromNothing;
  if (form === "growth")
    return {
      first: fromNothing ? null : corners(r, second, (x, base) => base * (1 + x)),
      second: growing ? corners(r, first, (x, amount) => amount / (1 + x)) : null,
      ratio: positive(second) ? corners(first, second, (amount, base) => amount / base - 1) : null,
    };
  const moved = !fromNothing && (r[0] > 0 || r[1] < 0);
  return {
    first: growing ? corners(r, second, (x, amount) => (amount * x) / (1 + x)) : null,
    second: moved ? corners(r, first, (x, change) => (change * (1 + x)) / x) : null,
    ratio: null,
  };
}

const positive = (span: Span): boolean => span[0] > 0;

/** The least and greatest of a function that is monotone in both its arguments. */
function corners(x: Span, y: Span, of: (x: number, y: number) => number): Span | null {
  const values = x.flatMap((a) => y.map((b) => of(a, b)));
  return values.every(Number.isFinite) ? [Math.min(...values), Math.max(...values)] : null;
}

const widened = (span: Span, by: number): Span => [span[0] - by, span[1] + by];
