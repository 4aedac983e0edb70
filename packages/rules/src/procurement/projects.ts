import { type Finding, finding, formatSteps, type Statement, wordsBefore } from "@mingce/core";
import { statedAmount } from "../printed/stated-amount.ts";
import { halfStep, inWanyuan } from "../printed/wanyuan.ts";
import { outcomeOf, type Rule, type RuleInput } from "../rule.ts";
import { type ProcurementKind, procurementKinds } from "./kinds.ts";

/**
 * What projects divide into 政府采购货物, 工程 and 服务 is no more than the procurement the document states for that kind.
 * A warning. Limit: only amounts a project's own division calls 政府采购; what a project buys otherwise is not known.
 */
export const procurementProjects: Rule = {
  id: "procurement/projects",
  severity: "warning",
  title: "各项目资金分配中列明的政府采购，合计不得大于政府采购预算。",
  basis: "《政府采购法》第三十三条：采购项目及资金列入本部门的政府采购预算",
  scope: { declares: "procurement" },
  judge: (input) => {
    const shown = procurementKinds.map((kind) => ({ kind, parts: partsOf(input, kind) }));
    if (shown.every(({ parts }) => parts.length === 0)) return { outcome: "not-applicable" };
    const judged = shown.map(({ kind, parts }) => judgeKind(input, kind, parts));
    if (judged.every((j) => j === null)) return { outcome: "not-enough-data" };
    return outcomeOf(judged.flatMap((j) => j ?? []));
  },
};

/** The parts of projects that are called procurement of a kind. */
function partsOf({ reading }: RuleInput, { word }: ProcurementKind): readonly Statement[] {
  const named = new RegExp(`政府采购[（(]?${word}[^，；。]{0,6}$`);
  return reading.statements.filter(
    ({ kind, selection, place }) =>
      kind === "part" &&
      selection.regions["project"] !== undefined &&
      place.address !== null &&
      named.test(wordsBefore(reading.document, place.address)),
  );
}

/** Null where the document does not state the kind. */
function judgeKind(
  input: RuleInput,
  { kind, word }: ProcurementKind,
  parts: readonly Statement[],
): readonly Finding[] | null {
  if (parts.length === 0) return null;
  const stated = statedAmount(input, "procurement", { kind });
  if (stated === null) return null;
  const sum = parts.reduce((total, p) => total + p.printed.value * (p.times ?? 1), 0);
  const over = sum - stated.printed.value;
  const tolerance = halfStep * (parts.length + 1);
  if (over <= tolerance) return [];
  return [
    finding({
      code: procurementProjects.id,
      severity: "warning",
      message: `各项目资金分配中写明的政府采购${word}合计${inWanyuan(sum)}，大于政府采购情况中的${inWanyuan(stated.printed.value)}。请核对是否漏列，或改正项目中的金额。`,
      at: [stated.place, ...parts.map((p) => p.place)],
      stated: stated.printed.text,
      difference: formatSteps(over, "wanyuan", 2),
      tolerance: formatSteps(tolerance, "wanyuan", 2),
      basis: procurementProjects.basis,
    }),
  ];
}
