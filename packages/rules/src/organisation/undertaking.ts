import { type Finding, finding } from "@mingce/core";
import { bodyKey } from "../printed/plain-words.ts";
import { tableWords } from "../printed/table-words.ts";
import { type Pairing, projectPairings } from "../project/pairing.ts";
import { outcomeOf, type Rule, type RuleInput } from "../rule.ts";

/**
 * The unit that undertakes a project in the narrative is the one under which the table lists it. A warning, which says
 * too where the name is none of the department's units. Limit: only where the table lists projects by unit; short forms
 * are the same unit.
 */
export const organisationUndertaking: Rule = {
  id: "organisation/undertaking",
  severity: "warning",
  title: "项目承担单位应当与公开表中项目所属的单位一致。",
  basis: "预算公开样式：一般公共预算项目支出情况表按单位列项目，情况说明写明项目承担单位",
  scope: { levels: ["department"] },
  judge: (input) => {
    const pairings = projectPairings(input).filter((p) => p.listed.some((l) => l.unit !== null));
    if (pairings.length === 0) return { outcome: "not-applicable" };
    return outcomeOf(pairings.flatMap((p) => otherUnits(p, input)));
  },
};

function otherUnits({ table, otherUnit }: Pairing, { reading, form }: RuleInput): readonly Finding[] {
  return otherUnit.map(({ told, listed }) => {
    const isNone =
      reading.unitsAllListed && !reading.units.some((u) => bodyKey(u) === bodyKey(told.unit ?? ""));
    return finding({
      code: organisationUndertaking.id,
      severity: "warning",
      message: `项目“${told.name}”的承担单位写作“${told.unit}”，${tableWords(table, form)}列在“${listed.unit}”下${isNone ? "，所列预算单位中没有前者" : ""}。请核对后统一。`,
      at: [told.unitAt ?? told.at, listed.at],
      stated: told.unit,
      expected: listed.unit,
      basis: organisationUndertaking.basis,
    });
  });
}
