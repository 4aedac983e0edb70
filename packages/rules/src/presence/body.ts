import { finding } from "@mingce/core";
import { isOfOtherYear } from "../printed/form-year.ts";
import { outcomeOf, type Rule } from "../rule.ts";
import { narrativeOf } from "./narrative.ts";

/**
 * A half document is never in order: no table was found at all, or fewer than half of the narrative's sections. Said
 * once; `presence/table` and `presence/section` then say nothing of the parts that are wholly missing. An error; a
 * warning where the form is of another year, whose sections may be others.
 */
export const presenceBody: Rule = {
  id: "presence/body",
  severity: "error",
  title: "公开文件应当同时有公开表和情况说明。",
  basis: "财预〔2016〕143号：部门（单位）预算公开包括公开表和情况说明",
  scope: "all",
  judge: ({ reading, form }) => {
    const { sections, found } = narrativeOf(reading, form);
    const missing = [
      ...(reading.outline.tables.length === 0 ? ["公开表（一张也没有找到）"] : []),
      ...(found * 2 < sections ? [`情况说明（${sections}个部分只找到${found}个）`] : []),
    ];
    if (missing.length === 0) return { outcome: "passed" };
    return outcomeOf([
      finding({
        code: presenceBody.id,
        severity: isOfOtherYear(reading, form) ? "warning" : "error",
        message: `文件中缺少${missing.join("和")}，文件可能不完整，其余检查结果不能说明全文无误。请核对后提供完整的文件。`,
        at: [],
        stated: missing.join("、"),
        basis: presenceBody.basis,
      }),
    ]);
  },
};
