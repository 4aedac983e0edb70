import { type Finding, finding } from "../finding/finding.ts";
import { scaleOf } from "../quantity/unit.ts";
import type { Statement } from "../statement/statement.ts";
import type { Articulation } from "./articulate.ts";
import { others, tolerance } from "./finding-words.ts";
import type { Naming } from "./naming.ts";
import { membersOf, type Relation, type Verdict } from "./relation.ts";
import { shown } from "./value-words.ts";
import { toldAlone } from "./witnesses.ts";

/**
 * What rounding explains but a reader will ask about: cut-off figures, the same thing printed with another last digit,
 * a rate that the printed amounts do not give. Notes, never more (domain.md §8).
 */
export function notes(naming: Naming, articulation: Articulation): readonly Finding[] {
  return articulation.verdicts.flatMap((verdict, i): Finding[] => {
    const relation = articulation.relations[i] as Relation;
    const spoken = membersOf(relation.law)[0] ?? 0;
    const statement = articulation.statements[spoken] as Statement;
    const what = noteOf(relation, verdict, statement);
    // Of a document of no known form a rate's subject is less sure than its last digit.
    if (what === null || (naming.form === null && relation.law.form === "rate")) return [];
    return [
      finding({
        code: verdict.outcome === "truncation" ? "match/truncation" : "match/rounding",
        severity: "info",
        message: `${toldAlone(naming, articulation, i, spoken)}，${what}。`,
        at: [statement.place, ...others(articulation, i, [spoken])],
        stated: statement.printed.text,
        difference: shown(statement, verdict.difference),
        tolerance: tolerance(verdict, statement),
        basis: relation.basis,
      }),
    ];
  });
}

/** Where unrounded amounts can move a rate further than this, the printed ones say nothing about it: one percent point. */
const mostSpread = scaleOf("percent");

function noteOf(relation: Relation, verdict: Verdict, { printed }: Statement): string | null {
  if (verdict.outcome === "truncation") return "是截尾而不是四舍五入";
  if (verdict.outcome !== "rounding") return null;
  if (relation.kind === "equal" || relation.code === "match/change") return "只差最后一位，可能是取整造成的";
  if (relation.law.form !== "rate" || verdict.tolerance - printed.quantum / 2 > mostSpread) return null;
  return "只有用未取整的金额才可能得出印出的幅度，请核对";
}
