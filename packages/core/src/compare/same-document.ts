import type { Statement } from "../statement/statement.ts";
import type { Joined } from "./compared-document.ts";
import type { CrossRelation, Linked, Unmatched } from "./link.ts";

/**
 * What one document says in two files: the same statements, part by part, as often and in the same order. A value with
 * no equal on the other side is compared with the one in its place; what is left has no counterpart.
 */
export function sameDocument({ statements, sides: [a, b] }: Joined): Linked {
  const relations: CrossRelation[] = [];
  const matched: number[] = [];
  const unmatched: Unmatched[] = [];
  const cut = b?.offset ?? 0;
  const groups = new Map<string, { readonly left: number[]; readonly right: number[] }>();
  statements.forEach((statement, i) => {
    const key = partKey(statement);
    const group = groups.get(key) ?? { left: [], right: [] };
    (i < cut ? group.left : group.right).push(i);
    groups.set(key, group);
  });
  for (const [key, { left, right }] of a === undefined ? [] : groups) {
    const couples = coupled(statements, left, right);
    for (const [i, j] of couples) relations.push(equal(i, j, key));
    const met = new Set(couples.flat());
    for (const i of [...left, ...right]) {
      if (met.has(i)) matched.push(i);
      else unmatched.push({ statement: i, why: "notStated" });
    }
  }
  return { relations, matched, unmatched };
}

/** What a statement says and in which part it says it; the number itself is not among it. */
function partKey({ kind, selection, of, against, group, place }: Statement): string {
  return [kind, selection.key, of?.key, against, group, place.table, place.section].join(" ");
}

/** In the order printed where both sides say it equally often; else equal values first. */
function coupled(
  statements: readonly Statement[],
  left: readonly number[],
  right: readonly number[],
): readonly (readonly [number, number])[] {
  const couples: (readonly [number, number])[] = [];
  if (left.length === right.length) return left.map((i, n) => [i, right[n] as number] as const);
  const rest = [...right];
  const alone: number[] = [];
  for (const i of left) {
    const at = rest.findIndex((j) => statements[j]?.printed.value === statements[i]?.printed.value);
    if (at < 0) alone.push(i);
    else couples.push([i, rest.splice(at, 1)[0] as number]);
  }
  for (const i of alone) {
    const j = rest.shift();
    if (j !== undefined) couples.push([i, j]);
  }
  return couples;
}

function equal(i: number, j: number, key: string): CrossRelation {
  return {
    kind: "equal",
    law: {
      form: "linear",
      terms: [
        { statement: j, factor: 1 },
        { statement: i, factor: -1 },
      ],
      mode: "zero",
    },
    code: "compare/same-document",
    strength: "error",
    basis: "同一份文件的各种格式，所写的数字应当完全相同",
    about: `${key} ${i}`,
  };
}
