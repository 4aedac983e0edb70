import type { Band } from "./column-bands.ts";
import type { Item } from "./rule-rows.ts";

/** Columns from the first to the last, both included. */
export type Span = readonly [first: number, last: number];

/** Headings stand over the middle of their columns, to this part of the columns' width. */
const offMiddle = 0.12;
/** Where another reading misses the middles by not much more, in ems of the text, it is unsure. */
const clearer = 1.5;

/**
 * Which columns of `within` each heading stands over, all of them under one; null where that is unsure. `edges` are the
 * sides of all columns, the outer ones included.
 */
export function headingSpans(
  items: readonly Item[],
  within: Span,
  bands: readonly Band[],
  edges: readonly number[],
): Span[] | null {
  let best: { readonly spans: Span[]; readonly miss: number; readonly fits: boolean } | null = null;
  let second = Number.POSITIVE_INFINITY;
  const middle = (span: Span) => ((edges[span[0]] ?? 0) + (edges[span[1] + 1] ?? 0)) / 2;
  const width = (span: Span) => (edges[span[1] + 1] ?? 0) - (edges[span[0]] ?? 0);
  const place = (k: number, from: number, spans: Span[], miss: number, fits: boolean) => {
    if (miss >= second) return;
    const item = items[k];
    if (item === undefined) {
      if (from !== within[1] + 1) return;
      if (best === null || miss < best.miss) {
        second = best?.miss ?? second;
        best = { spans, miss, fits };
      } else second = Math.min(second, miss);
      return;
    }
    const lastLeft = within[1] - (items.length - 1 - k);
    for (let to = from; to <= lastLeft; to++) {
      const [next, own] = [bands[to + 1], bands[from]];
      if (k === items.length - 1 && to < lastLeft) continue;
      if (own !== undefined && from > within[0] && item.left < (bands[from - 1]?.right ?? 0)) continue;
      if (to < within[1] && next !== undefined && item.right > next.left) continue;
      const span: Span = [from, to];
      const by = Math.abs((item.left + item.right) / 2 - middle(span));
      place(
        k + 1,
        to + 1,
        [...spans, span],
        miss + by,
        fits && by <= Math.max(item.size, offMiddle * width(span)),
      );
    }
  };
  place(0, within[0], [], 0, true);
  const found = best as { readonly spans: Span[]; readonly miss: number; readonly fits: boolean } | null;
  if (found === null || !found.fits) return null;
  return second - found.miss < clearer * (items[0]?.size ?? 0) ? null : found.spans;
}
