import type { Reading } from "../reading/reading.ts";
import type { Statement } from "../statement/statement.ts";

/** The statements of a reading by what they state. */
export interface Pool {
  readonly statements: readonly Statement[];
  /** Indices of the statements of a kind about a selection. */
  readonly about: (kind: Statement["kind"], key: string) => readonly number[];
  /** The one nearest to another place: same section or table first, then a table, then the first. */
  readonly nearest: (kind: Statement["kind"], key: string, to: Statement) => number | null;
  readonly keys: (kind: Statement["kind"]) => readonly string[];
}

/** Indexes a reading's statements. */
export function poolOf(reading: Pick<Reading, "statements">): Pool {
  const { statements } = reading;
  const index = new Map<string, number[]>();
  statements.forEach((s, i) => {
    const key = `${s.kind}#${s.selection.key}`;
    const list = index.get(key);
    if (list === undefined) index.set(key, [i]);
    else list.push(i);
  });
  const about = (kind: Statement["kind"], key: string): readonly number[] =>
    index.get(`${kind}#${key}`) ?? [];
  return {
    statements,
    about,
    nearest: (kind, key, to) => {
      let best: number | null = null;
      let score = -1;
      for (const i of about(kind, key)) {
        const s = statements[i];
        const near = s === undefined ? -1 : nearness(s, to);
        if (near > score) [best, score] = [i, near];
      }
      return best;
    },
    keys: (kind) =>
      [...index.keys()].filter((k) => k.startsWith(`${kind}#`)).map((k) => k.slice(kind.length + 1)),
  };
}

function nearness(s: Statement, to: Statement): number {
  const top = (section: string | null): string | null => section?.split(".")[0] ?? null;
  if (s.place.section !== null && s.place.section === to.place.section)
    return s.place.line === to.place.line ? 5 : 4;
  if (s.place.table !== null && s.place.table === to.place.table) return 4;
  if (s.place.section !== null && top(s.place.section) === top(to.place.section)) return 3;
  return s.place.table !== null && !s.printed.blank ? 2 : 1;
}
