/** A record with its keys in code unit order, so that the same content gives the same bytes. */
export function sorted<T, U>(record: Readonly<Record<string, T>>, value: (item: T) => U): Record<string, U> {
  return Object.fromEntries(
    Object.entries(record)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, value(item)]),
  );
}
