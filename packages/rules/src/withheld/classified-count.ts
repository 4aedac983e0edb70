import { finding } from "@mingce/core";
import { statedAmount } from "../printed/stated-amount.ts";
import { outcomeOf, type Rule } from "../rule.ts";
import { classifiedProjects } from "./classified-project.ts";

/** Steps of a count: one project. */
const one = 10_000;

/**
 * The number of classified projects the text states is the number of them in tables and sections. Where the document
 * shows some and states no number, a note. Limit: a project withheld altogether is not seen; silent where none is shown.
 */
export const withheldClassifiedCount: Rule = {
  id: "withheld/classified-count",
  severity: "warning",
  title: "说明中的涉密项目个数应当与表中所列一致。",
  basis: "预算公开样式：其他需说明的事项写明涉密项目的个数和金额",
  scope: { declares: "classified" },
  judge: (input) => {
    const shown = classifiedProjects(input);
    const stated = statedAmount(input, "targets", { aspect: "sheets", scope: "classified" });
    if (shown.length === 0)
      return {
        outcome: stated === null || stated.printed.value === 0 ? "not-applicable" : "not-enough-data",
      };
    const base = {
      code: withheldClassifiedCount.id,
      basis: withheldClassifiedCount.basis,
      expected: String(shown.length),
    } as const;
    const places = shown.flatMap((c) => c.projects.map((p) => p.statement.place));
    const names = shown.map((c) => `特定目标${c.code}`).join("、");
    if (stated === null) {
      const message = `表中列有${shown.length}个涉密项目（${names}），没有读到说明其个数和金额的文字。请在“其他需说明的事项”中说明。`;
      return outcomeOf([finding({ ...base, severity: "info", message, at: places })]);
    }
    const count = stated.printed.value / one;
    if (count === shown.length) return { outcome: "passed" };
    const message = `说明中写有${count}个涉密项目，表中和文字中列有${shown.length}个（${names}）。请核对个数。`;
    return outcomeOf([
      finding({
        ...base,
        severity: "warning",
        message,
        at: [stated.place, ...places],
        stated: stated.printed.text,
        difference: String(count - shown.length),
      }),
    ]);
  },
};
