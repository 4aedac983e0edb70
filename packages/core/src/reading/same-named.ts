import { select } from "../cube/selection.ts";
import type { Printed } from "../quantity/printed.ts";
import type { Statement } from "../statement/statement.ts";
import { anotherOfName, nameNode } from "../table/label.ts";
import type { Collector } from "./collector.ts";
import type { Resolver } from "./resolver.ts";
import type { OpenAxis, SubjectEntry } from "./subjects.ts";

/** A line of a list whose name is that of several listed projects, and its amount where it prints one. */
export interface SameNamedLine {
  readonly candidates: readonly SubjectEntry[];
  readonly amount: Printed | null;
}

/**
 * What each line of one name means, in their order: the project of that name whose amount in the tables it repeats, the
 * only one left where as many lines as projects stand there, all of them where the one line prints their sum. Any other
 * line is a project of its own: it counts in the list, and nobody says whose it is. `listed` are the amounts of the
 * tables (`listedAmounts`).
 */
export function tellApart(
  axis: OpenAxis,
  lines: readonly SameNamedLine[],
  listed: ReadonlyMap<string, Printed>,
): readonly SubjectEntry[] {
  const candidates = lines[0]?.candidates ?? [];
  const left = new Set(candidates);
  const amountOf = (candidate: SubjectEntry): Printed | undefined => listed.get(candidate.selection.key);
  const told = lines.map(({ amount }) => {
    const near = [...left].filter((c) => distance(amount, amountOf(c)) !== null);
    const [best] = near.sort(
      (a, b) => (distance(amount, amountOf(a)) ?? 0) - (distance(amount, amountOf(b)) ?? 0),
    );
    if (best !== undefined) left.delete(best);
    return best;
  });
  const [last] = left;
  const isPaired = lines.length === candidates.length && left.size === 1;
  return told.map((one, i) => {
    if (one !== undefined) return one;
    if (isPaired && last !== undefined) return last;
    const nodes = candidates.flatMap((c) => nodeOf(axis, c));
    const node = nameNode(candidates[0]?.label ?? "");
    const isSum = lines.length === 1 && sums(lines[i]?.amount ?? null, candidates.map(amountOf));
    return asNodes(
      axis,
      candidates[0] as SubjectEntry,
      isSum ? nodes : [anotherOfName(node, candidates.length + i + 1)],
    );
  });
}

/** Binds anew the lines of a list, from a statement on, whose names alone do not tell whose project they are. */
export function bindSameNamed(axis: OpenAxis, from: number, resolver: Resolver, into: Collector): void {
  const groups = new Map<string, number[]>();
  for (let i = from; i < into.statements.length; i++) {
    const frame = into.frameOf.get(i) ?? "";
    const isLine = into.statements[i]?.kind === "amount" && frame.startsWith(`${axis.frame}/`);
    const name = frame.slice(axis.frame.length + 1);
    if (!isLine || name.includes("/")) continue;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [i]);
    else group.push(i);
  }
  const shared = [...groups].flatMap(([name, members]) => {
    const candidates = resolver.sameNamed(axis, name);
    return candidates.length < 2 ? [] : [{ candidates, members }];
  });
  if (shared.length === 0) return;
  const listed = listedAmounts(into.statements);
  for (const { candidates, members } of shared) {
    const lines = members.map((i) => ({ candidates, amount: into.statements[i]?.printed ?? null }));
    const told = tellApart(axis, lines, listed);
    for (const [n, i] of members.entries()) {
      const entry = told[n];
      if (entry !== undefined) into.restate(i, entry.selection, entry.frame);
    }
  }
}

function nodeOf(axis: OpenAxis, { selection }: SubjectEntry): readonly string[] {
  return axis.axis.kind === "names" ? (selection.regions[axis.axis.dimension] ?? []) : [];
}

function asNodes(axis: OpenAxis, entry: SubjectEntry, nodes: readonly string[]): SubjectEntry {
  if (axis.axis.kind !== "names") return entry;
  const selection = select(axis.cube, { ...axis.where, [axis.axis.dimension]: nodes });
  return selection === null ? entry : { ...entry, frame: `${axis.frame}/${nodes.join("+")}`, selection };
}

/** What the tables print of each selection, the first time they do. */
export function listedAmounts(statements: readonly Statement[]): ReadonlyMap<string, Printed> {
  const amounts = new Map<string, Printed>();
  for (const { kind, place, selection, printed } of statements) {
    const isListed = kind === "amount" && place.table !== null;
    if (isListed && !amounts.has(selection.key)) amounts.set(selection.key, printed);
  }
  return amounts;
}

/** How far apart two prints of one amount are, in steps; null where rounding does not explain it. */
function distance(one: Printed | null, other: Printed | undefined): number | null {
  if (one === null || other === undefined) return null;
  const apart = Math.abs(one.value - other.value);
  return apart * 2 <= one.quantum + other.quantum ? apart : null;
}

function sums(amount: Printed | null, listed: readonly (Printed | undefined)[]): boolean {
  if (amount === null || listed.includes(undefined)) return false;
  const sum = listed.reduce((total, p) => total + (p?.value ?? 0), 0);
  const quanta = listed.reduce((total, p) => total + (p?.quantum ?? 0), amount.quantum);
  return Math.abs(amount.value - sum) * 2 <= quanta;
}
