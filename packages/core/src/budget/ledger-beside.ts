import type { PrintedAmount } from "../compare/printed-amount.ts";
import type { PrintedLastYear } from "../compare/printed-last-year.ts";
import type { Selection } from "../cube/selection.ts";
import type { Ledger } from "./ledger.ts";
import type { EnteredLedger } from "./ledger-of.ts";

/** An amount of last year that a document compares with, and where it comes from. */
export interface PriorAmount {
  readonly selection: Selection;
  /**
   * - entered: the budget holds facts of it, and last year's document says the same or nothing
   * - contradicted: the budget holds facts of it, and last year's document prints something else
   * - taken: it is last year's printed amount
   * - unknown: neither tells it
   */
  readonly origin: "entered" | "contradicted" | "taken" | "unknown";
  /** In steps: what the document compares with; null where it is unknown. */
  readonly value: number | null;
  /** What last year's document prints; null where it does not tell. */
  readonly printed: PrintedAmount | null;
}

/** A ledger that takes last year's amounts from last year's document where nothing is entered. */
export interface LedgerBeside extends Ledger {
  /** False for an amount of last year that neither the budget nor last year's document tells, and for one of this year the budget does not. */
  readonly knows: (selection: Selection) => boolean;
  /** Every amount of last year asked for so far, each once, in the order of asking. */
  readonly asked: () => readonly PriorAmount[];
}

/**
 * A budget's ledger beside last year's document: what is entered wins, what is not is taken as exact as it is printed,
 * and what neither tells counts as unknown. Limit: `asked` grows while a document is written.
 */
export function ledgerBeside(
  own: EnteredLedger & Partial<Pick<LedgerBeside, "knows">>,
  last: PrintedLastYear,
): LedgerBeside {
  const asked = new Map<string, PriorAmount>();
  const prior = (selection: Selection): PriorAmount => {
    const known = asked.get(selection.key);
    if (known !== undefined) return known;
    const printed = last.amount(selection);
    const amount = own.holds(selection)
      ? entered(selection, own.value(selection), printed)
      : taken(selection, printed);
    asked.set(selection.key, amount);
    return amount;
  };
  const isPrior = ({ year }: Selection): boolean => year === -1;
  return {
    value: (selection) => (isPrior(selection) ? (prior(selection).value ?? 0) : own.value(selection)),
    knows: (selection) =>
      isPrior(selection) ? prior(selection).origin !== "unknown" : (own.knows?.(selection) ?? true),
    nodes: (cube, dimension, where, segments, years = [0]) => {
      const entries = own.nodes(cube, dimension, where, segments, years);
      if (!years.includes(-1)) return entries;
      const known = new Set(own.nodes(cube, dimension, {}, segments, [-1]));
      const printed = last.nodes(cube, dimension, where, segments).filter((node) => !known.has(node));
      return own.sorted(dimension, [...new Set([...entries, ...printed])], segments !== undefined);
    },
    asked: () => [...asked.values()],
  };
}

function entered(selection: Selection, value: number, printed: PrintedAmount | null): PriorAmount {
  const differs = printed !== null && Math.abs(value - printed.value) * 2 > printed.quantum;
  return { selection, origin: differs ? "contradicted" : "entered", value, printed };
}

function taken(selection: Selection, printed: PrintedAmount | null): PriorAmount {
  return {
    selection,
    origin: printed === null ? "unknown" : "taken",
    value: printed?.value ?? null,
    printed,
  };
}
