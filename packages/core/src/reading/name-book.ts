import { similarity } from "../text/similarity.ts";
import { squeezed } from "../text/squeeze.ts";

/**
 * A unit's name ready to compare: no blanks, and no word for the department proper, so that X（本级） and X are one.
 */
export function unitKey(name: string): string {
  return squeezed(name).replace(/（(?:本级|本部|机关|机关本级)）$|(?:本级|本部)$/, "");
}

/** A project's name ready to compare: no blanks, one kind of brackets and quotes. */
export function projectKey(name: string): string {
  return squeezed(name)
    .replace(/[［[【〔]/g, "〔")
    .replace(/[］\]】〕]/g, "〕")
    .replace(/[“”"]/g, "“")
    .replace(/。$/, "");
}

/** The projects of a document and the ids they got from its tables. */
export interface ProjectBook {
  /** The id of a project, by name and unit where known; a name nobody listed becomes its own id. */
  readonly idOf: (name: string, unit: string | null) => string;
  /** True where the tables list this very name. */
  readonly lists: (name: string) => boolean;
}

/** Builds the book from the projects the tables list. */
export function projectBook(
  listed: readonly { readonly id: string; readonly name: string; readonly unit: string | null }[],
): ProjectBook {
  const byName = new Map<string, { id: string; unit: string | null }[]>();
  for (const p of listed) {
    const key = projectKey(p.name);
    const same = byName.get(key) ?? [];
    if (!same.some((s) => s.id === p.id))
      same.push({ id: p.id, unit: p.unit === null ? null : unitKey(p.unit) });
    byName.set(key, same);
  }
  return {
    lists: (name) => byName.has(projectKey(name)),
    idOf: (name, unit) => {
      const key = projectKey(name);
      const same = byName.get(key) ?? closest(key, byName);
      const own = unit === null ? same : same.filter((s) => s.unit === unitKey(unit));
      if (own.length === 1) return own[0]?.id ?? key;
      if (own.length === 0 && same.length === 1) return same[0]?.id ?? key;
      return unit === null ? key : `${unitKey(unit)}/${key}`;
    },
  };
}

/** A name printed with a slip (a blank year, a missing mark): only where exactly one listed name is that close. */
function closest<T>(key: string, byName: ReadonlyMap<string, T[]>): T[] {
  const near = [...byName.keys()].filter((k) => similarity(k, key) >= 0.9);
  return near.length === 1 ? (byName.get(near[0] ?? "") ?? []) : [];
}
