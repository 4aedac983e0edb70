/** What a piece of work takes: on the clock, and of the processor alone; the second is what a busy machine leaves true. */
export interface Taken {
  readonly clock: number;
  readonly processor: number;
}

/** Times a piece of work so many times and answers the medians in milliseconds; `warm` runs before are not counted. */
export async function median(runs: number, work: () => unknown, warm = 0): Promise<Taken> {
  for (let i = 0; i < warm; i++) await work();
  const taken: Taken[] = [];
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    taken.push({ clock: performance.now() - start, processor: (user + system) / 1000 });
  }
  return { clock: middle(taken.map((t) => t.clock)), processor: middle(taken.map((t) => t.processor)) };
}

/** The middle of a list, of an even one the mean of the two. */
export function middle(list: readonly number[]): number {
  const sorted = [...list].sort((a, b) => a - b);
  return ((sorted[(list.length - 1) >> 1] ?? 0) + (sorted[list.length >> 1] ?? 0)) / 2;
}

/** Milliseconds for people. */
export function shown(milliseconds: number): string {
  return `${milliseconds.toFixed(milliseconds < 10 ? 2 : 1)} ms`;
}
