import { evaluate } from "../articulation/evaluate.ts";
import type { Verdict } from "../articulation/relation.ts";
import { type ComparedDocument, type Joined, joined } from "./compared-document.ts";
import { type CrossFinding, crossFindings } from "./cross-findings.ts";
import { lastYear } from "./last-year.ts";
import type { CrossRelation, Judged, Linked, NoCounterpart } from "./link.ts";
import { missingFindings } from "./missing.ts";
import { ownChanges } from "./own-changes.ts";
import type { Pair, Unrelated } from "./pair.ts";
import { recognisePairs } from "./recognise-pairs.ts";
import { sameDocument } from "./same-document.ts";
import { unitOfDepartment, unitsOfDepartment } from "./units.ts";

/** What comparing the documents of one pair came to. */
export interface PairCompared extends Pair {
  /** Numbers that could have a counterpart, those that had one, and why the others had none. */
  readonly compared: {
    readonly statements: number;
    readonly matched: number;
    readonly unmatched: Readonly<Partial<Record<NoCounterpart, number>>>;
    readonly relations: Readonly<Record<Verdict["outcome"], number>>;
  };
  /** "passed" speaks of the numbers that had a counterpart, and of no other. */
  readonly outcome: "passed" | "failed" | "not-enough-data";
  readonly findings: readonly CrossFinding[];
}

/** Everything that came of comparing documents. */
export interface Compared {
  readonly pairs: readonly PairCompared[];
  readonly unrelated: readonly Unrelated[];
}

/** Compares every two documents that belong together, and a department with all its units given. */
export function compareDocuments(documents: readonly ComparedDocument[]): Compared {
  const { pairs, unrelated } = recognisePairs(documents);
  return { pairs: pairs.map((pair) => comparePair(pair, documents)), unrelated };
}

function comparePair(pair: Pair, documents: readonly ComparedDocument[]): PairCompared {
  const all = joined(pair.members.flatMap((m) => documents[m] ?? []));
  const { relations, matched, unmatched } = linkedBy(pair, all);
  const judged = relations.map((relation) => judge(all, relation));
  const missing = pair.kind === "sameDocument" ? missingFindings(all, unmatched) : [];
  const findings = [...crossFindings(all, judged), ...missing];
  const reasons: Partial<Record<NoCounterpart, number>> = {};
  for (const { why } of unmatched) reasons[why] = (reasons[why] ?? 0) + 1;
  const outcomes = { consistent: 0, rounding: 0, truncation: 0, error: 0 };
  for (const { verdict } of judged) outcomes[verdict.outcome]++;
  const failed = findings.some((f) => f.severity !== "info");
  return {
    ...pair,
    compared: {
      statements: matched.length + unmatched.length,
      matched: matched.length,
      unmatched: reasons,
      relations: outcomes,
    },
    outcome: failed ? "failed" : matched.length === 0 ? "not-enough-data" : "passed",
    findings,
  };
}

function linkedBy({ kind, complete }: Pair, all: Joined): Linked {
  switch (kind) {
    case "lastYear":
      return lastYear(all);
    case "sameDocument":
      return sameDocument(all);
    case "departmentUnits":
      return unitsOfDepartment(all, complete);
    case "departmentUnit":
      return unitOfDepartment(all);
    case "sameBody":
      return withChanges(unitOfDepartment(all), ownChanges(all));
  }
}

function withChanges(linked: Linked, changes: ReturnType<typeof ownChanges>): Linked {
  const met = new Set(changes.matched);
  return {
    relations: [...linked.relations, ...changes.relations],
    matched: [...linked.matched, ...met],
    unmatched: linked.unmatched.filter((u) => !met.has(u.statement)),
  };
}

/** Two prints of one number in formats of one document are not rounded apart: there a last digit that differs is wrong. */
function judge({ statements }: Joined, relation: CrossRelation): Judged {
  const value = (i: number): number => statements[i]?.printed.value ?? 0;
  const verdict = evaluate(relation.law, statements, value);
  const exact = relation.code === "compare/same-document" && verdict.outcome === "rounding";
  return { relation, verdict: exact ? { ...verdict, outcome: "error" } : verdict };
}
