import { evaluate } from "../articulation/evaluate.ts";
import type { Known } from "../articulation/known.ts";
import { membersOf } from "../articulation/relation.ts";
import type { Finding } from "../finding/finding.ts";
import { compareDocuments } from "./compare.ts";
import { type ComparedDocument, joined } from "./compared-document.ts";
import { lastYear } from "./last-year.ts";

/** What last year's document says of this year's numbers, or why it says nothing; a Chinese sentence. */
export type BesideLastYear =
  | {
      readonly known: Known;
      /** Numbers of this year's document that last year's contradicts; their places are in this year's document. */
      readonly findings: readonly Finding[];
    }
  | { readonly why: string };

/**
 * A document beside last year's of the same body: numbers that agree with it to the last digit are known to be right,
 * those that do not are found. Limit: a rate that
 * holds confirms itself only, for too many amounts agree with it.
 */
export function besideLastYear(last: ComparedDocument, now: ComparedDocument): BesideLastYear {
  const { pairs, unrelated } = compareDocuments([last, now]);
  const pair = pairs.find(({ kind, members }) => kind === "lastYear" && members[0] === 0);
  if (pair === undefined)
    return { why: unrelated[0]?.why ?? "它不是同一单位、同一级次的上一年文件，请确认选对了文件。" };
  const own = pair.findings.map((f) => ({ ...f, at: f.at.filter(({ file }) => file === now.file) }));
  return {
    known: { right: confirmed(last, now), lastYear: last.reading.statements },
    findings: own.map((f) => ({ ...f, at: f.at.map(({ file: _, ...place }) => place) })),
  };
}

/** The numbers of this year's document that only stand in relations with last year's which hold. */
function confirmed(last: ComparedDocument, now: ComparedDocument): ReadonlySet<number> {
  const all = joined([last, now]);
  const offset = all.sides[1]?.offset ?? 0;
  const value = (i: number): number => all.statements[i]?.printed.value ?? 0;
  const [agreed, doubted] = [new Set<number>(), new Set<number>()];
  for (const { law } of lastYear(all).relations) {
    const { outcome } = evaluate(law, all.statements, value);
    const holds = outcome === "consistent" || outcome === "rounding";
    for (const i of holds && law.form === "growth" ? [law.rate] : membersOf(law))
      if (i >= offset) (holds ? agreed : doubted).add(i - offset);
  }
  return new Set([...agreed].filter((i) => !doubted.has(i)));
}
