import type { Statement } from "../statement/statement.ts";
import { type Joined, sideOf } from "./compared-document.ts";
import type { CrossRelation, Linked, Unmatched } from "./link.ts";
import { saidOf } from "./said-of.ts";

/**
 * What one document says in two files: the same statements, part by part and as often. A value with no equal on the
 * other side is compared with the one in its place; what is left has no counterpart.
 */
export function sameDocument(all: Joined): Linked {
  const {
    statements,
    sides: [a, b],
  } = all;
  const said = new Map(all.sides.map((side) => [side, saidOf(side.document.reading)]));
  const relations: CrossRelation[] = [];
  const matched: number[] = [];
  const unmatched: Unmatched[] = [];
  const cut = b?.offset ?? 0;
  const groups = new Map<string, { readonly left: number[]; readonly right: number[] }>();
  statements.forEach((statement, i) => {
    const key = said.get(sideOf(all, i))?.(statement) ?? "";
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

/**
 * Equal values in the same place first, then equal ones elsewhere, then what is left in the order printed. Of the parts
 * of a list that are not as many on both sides, what is left is not compared: nothing says which answers to which.
 */
function coupled(
  statements: readonly Statement[],
  left: readonly number[],
  right: readonly number[],
): readonly (readonly [number, number])[] {
  const value = (i: number): number | undefined => statements[i]?.printed.value;
  const inPlace = left.flatMap((i, n) => {
    const j = right[n];
    return left.length === right.length && j !== undefined && value(i) === value(j) ? [[i, j] as const] : [];
  });
  const met = new Set(inPlace.flat());
  const couples = [...inPlace];
  const rest = right.filter((j) => !met.has(j));
  const alone: number[] = [];
  for (const i of left.filter((one) => !met.has(one))) {
    const at = rest.findIndex((j) => value(i) === value(j));
    if (at < 0) alone.push(i);
    else couples.push([i, rest.splice(at, 1)[0] as number]);
  }
  const [first] = left;
  const isList = first !== undefined && statements[first]?.kind === "part";
  if (isList && left.length !== right.length) return couples;
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
