/**
 * How alike two labels are, 0 to 1: the Dice measure over pairs of neighbouring characters.
 * Limit: labels of one character are alike only when equal; texts of which one is over three times as long count as 0.
 */
export function similarity(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length < 2 || b.length < 2) return 0;
  // Neighbouring pairs of the shorter text bound the measure: nothing alike enough to matter is lost.
  if (4 * (Math.min(a.length, b.length) - 1) < a.length + b.length - 2) return 0;
  const pairs = new Map<string, number>();
  for (let i = 0; i + 1 < a.length; i++) {
    const pair = a.slice(i, i + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let shared = 0;
  for (let i = 0; i + 1 < b.length; i++) {
    const pair = b.slice(i, i + 2);
    const left = pairs.get(pair) ?? 0;
    if (left > 0) {
      shared++;
      pairs.set(pair, left - 1);
    }
  }
  return (2 * shared) / (a.length + b.length - 2);
}
