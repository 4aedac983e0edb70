import type { Relation, Verdict } from "../articulation/relation.ts";

/**
 * A relation between numbers of different documents. Its first member is the one a finding speaks of; relations with
 * one `about` have one cause and make one finding.
 */
export interface CrossRelation extends Relation {
  readonly about: string;
}

/** A relation between documents as it was judged. */
export interface Judged {
  readonly relation: CrossRelation;
  readonly verdict: Verdict;
}

/**
 * Why a number has no counterpart in the other document:
 * - notStated: the other document does not state it
 * - otherMeasure: it is of a measure the other document does not have (执行数 beside a budget)
 * - otherClassification: the two forms divide it differently, so equal words need not mean the same
 * - noAmountBeside: a change without the amount it is a change of
 * - notOfUnits: a share, change, rate, part, count or name that is not passed on from units to their department
 */
export type NoCounterpart =
  | "notStated"
  | "otherMeasure"
  | "otherClassification"
  | "noAmountBeside"
  | "notOfUnits";

/** A number that was looked at without finding what it could be compared with. */
export interface Unmatched {
  readonly statement: number;
  readonly why: NoCounterpart;
}

/** What ties the documents of a pair, and what does not. Indices point into the joined statements. */
export interface Linked {
  readonly relations: readonly CrossRelation[];
  readonly matched: readonly number[];
  readonly unmatched: readonly Unmatched[];
}
