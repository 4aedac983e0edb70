import type { Articulation } from "../articulation/articulate.ts";
import type { Statement } from "../statement/statement.ts";
import { type Complement, complementOf } from "./complement.ts";
import { isComputable, type Leak, leaksOf } from "./leak.ts";
import type { Ties } from "./propagate.ts";
import { type Quantity, quantitiesOf } from "./quantity.ts";
import { tiesOf } from "./tie.ts";

/** What a policy withholds from a document, and what could go with it. */
export interface Withholding {
  /** True for a number that is not printed. */
  readonly isWithheld: (statement: Statement) => boolean;
  /** True for one that must not be computable either; one that only covers another may. */
  readonly isProtected: (statement: Statement) => boolean;
  /** Keys of the groups (rows, say) with any of which a number would go; none where none takes it away. */
  readonly groupsOf: (statement: Statement) => readonly string[];
  /** True for a number that goes with a group. */
  readonly goesWith: (statement: Statement, group: string) => boolean;
}

/** What must go besides, by the keys of its groups, and single quantities where no group is enough. */
export interface Further extends Complement {
  readonly quantities: readonly number[];
}

/** What is proven about every withheld amount, and what else must go. */
export interface LeakAudit {
  readonly quantities: readonly Quantity[];
  readonly leaks: readonly Leak[];
  /** What must go so that none can be computed; null where none can as it is. */
  readonly further: Further | null;
  /** False where the limit of rounds was met: an interval may be wider than what is provable. */
  readonly settled: boolean;
}

/**
 * Audits a document as it would be printed in full: what follows about each amount the policy protects from all that
 * stays printed. An amount of zero is not looked at: that nothing stands somewhere is no amount.
 */
export function auditLeaks(
  articulation: Pick<Articulation, "statements" | "relations">,
  withholding: Withholding,
): LeakAudit {
  const { statements } = articulation;
  const found = quantitiesOf(statements);
  const quantities = found.all;
  const nonNegative = statements.every((s) => s.kind !== "amount" || s.printed.value >= 0);
  const ties = tiesOf(articulation, found, nonNegative);
  const system: Ties = { statements, quantities, ties, nonNegative };
  const withheld = new Set(
    quantities.flatMap(({ sample }, i) => (withholding.isWithheld(sample) ? [i] : [])),
  );
  const asked = [...withheld].filter((i) => {
    const { kind, sample, statements: members } = quantities[i] as Quantity;
    if (!withholding.isProtected(sample)) return false;
    return kind === "amount" && members.some((s) => statements[s]?.printed.value !== 0);
  });
  const { leaks, settled } = leaksOf(system, withheld, asked);
  if (!leaks.some(isComputable)) return { quantities, leaks, further: null, settled };
  const further = furtherOf(system, withheld, asked, withholding);
  return { quantities, leaks, further, settled };
}

/** Choices judged where even totals have to go: many are needed, and few choices are small. */
const fewLooks = 20;

/** Groups alone where they are enough; else the single quantities of the proofs as well. */
function furtherOf(
  system: Ties,
  withheld: ReadonlySet<number>,
  asked: readonly number[],
  { groupsOf, goesWith }: Withholding,
): Further {
  const { quantities } = system;
  const isZero = ({ statements }: Quantity): boolean =>
    statements.every((s) => system.statements[s]?.printed.value === 0);
  const members = new Map<string, readonly number[]>();
  const inside = (group: string): readonly number[] => {
    const single = singles.get(group);
    if (single !== undefined) return [single];
    const known = members.get(group);
    if (known !== undefined) return known;
    const list = quantities.flatMap(({ sample }, i) => (goesWith(sample, group) ? [i] : []));
    members.set(group, list);
    return list;
  };
  const singles = new Map(quantities.map((_, i) => [`quantity ${i}`, i]));
  const own = quantities.map(({ sample }, i) => (withheld.has(i) ? [] : groupsOf(sample)));
  const rows = complementOf(system, withheld, asked, { groupsOf: (q) => own[q] ?? [], inside });
  if (rows.sufficient) return { ...rows, quantities: [] };
  // A blank states nothing that could be taken away.
  const single = (q: number): readonly string[] => {
    const quantity = quantities[q];
    return quantity === undefined || withheld.has(q) || isZero(quantity) ? [] : [`quantity ${q}`];
  };
  const either = { groupsOf: (q: number) => [...(own[q] ?? []), ...single(q)], inside };
  const all = complementOf(system, withheld, asked, either, fewLooks);
  return {
    ...all,
    groups: all.groups.filter((g) => !singles.has(g)),
    quantities: all.groups.flatMap((g) => singles.get(g) ?? []),
  };
}
