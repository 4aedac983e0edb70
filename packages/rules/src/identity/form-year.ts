import { finding } from "@mingce/core";
import { isOfFormYear } from "../printed/form-year.ts";
import { outcomeOf, type Rule } from "../rule.ts";

/** The form was seen for other years only: what it demands is compared with care. Always a note. */
export const identityFormYear: Rule = {
  id: "identity/form-year",
  severity: "info",
  title: "样式的适用年度应当包括本预算年度。",
  basis: "各年度预算公开样式",
  scope: "all",
  judge: ({ reading, form }) => {
    const { year } = reading.identity;
    if (year === null) return { outcome: "not-enough-data" };
    if (isOfFormYear(reading, form)) return { outcome: "passed" };
    const { from, until } = form.years;
    return outcomeOf([
      finding({
        code: identityFormYear.id,
        severity: "info",
        message: `本样式只见于${from === until ? `${from}年` : `${from}至${until}年`}的公开，本文件是${year}年的，缺项和名称只作参考。请以当年的样式为准。`,
        at: [],
        stated: String(year),
        basis: identityFormYear.basis,
      }),
    ]);
  },
};
