const prefix = "at-once/";

/** The kind under which figures of so many numbers made wrong at once are kept. */
export function atOnce(count: number): string {
  return `${prefix}${count}`;
}

/** How many numbers were made wrong at once; null for another kind. */
export function countAtOnce(kind: string): number | null {
  return kind.startsWith(prefix) ? Number(kind.slice(prefix.length)) : null;
}
