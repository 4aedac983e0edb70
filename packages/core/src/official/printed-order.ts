/**
 * The items of several printed lists in one order that each list keeps to; where two lists contradict each other, and
 * where none says, the order of first mention.
 */
export function printedOrder(lists: readonly (readonly string[])[]): readonly string[] {
  const before = new Map<string, Set<string>>();
  for (const list of lists)
    list.forEach((item, i) => {
      const own = before.get(item) ?? new Set<string>();
      const previous = list[i - 1];
      before.set(item, previous === undefined || previous === item ? own : own.add(previous));
    });
  const left = [...before.keys()];
  const order: string[] = [];
  while (left.length > 0) {
    const free = left.findIndex((item) => ![...(before.get(item) ?? [])].some((b) => left.includes(b)));
    order.push(...left.splice(Math.max(free, 0), 1));
  }
  return order;
}
